/** Headings in which a capital says nothing, and names in another language that repeat a name. */
import type { Sentence, Token } from '../document';
import { isCapital } from './shape';

/** Whether (nearly) all words are capitalised. */
export function isShouted({ tokens }: Sentence): boolean {
  const content = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  if (content.length < 3) return false;
  const loud = content.filter(({ text }) => text === text.toUpperCase()).length;
  if (loud >= content.length * 0.8) return true;
  const capitals = content.filter((token) => isCapital(token)).length;
  return capitals >= content.length * 0.75 && !/^[.!?,;:”"]$/.test(tokens.at(-1)?.text ?? '');
}

// biome-ignore format: a table
const LANGUAGES = new Set(
  ('arabic persian farsi hebrew turkish kurdish russian ukrainian belarusian chinese mandarin cantonese japanese korean french german spanish portuguese italian latin greek pashto dari ' +
  'urdu hindi bengali tamil sinhala nepali vietnamese thai burmese khmer lao malay indonesian tagalog serbian croatian bosnian albanian macedonian slovene polish czech slovak hungarian romanian ' +
  'bulgarian georgian armenian azerbaijani kazakh kyrgyz uzbek tajik turkmen mongolian amharic tigrinya somali swahili zulu afrikaans dutch danish swedish norwegian finnish estonian latvian ' +
  'lithuanian catalan basque irish welsh pinyin romanized romanised lit literally syriac aramaic kurmanji sorani simplified traditional hanja kanji').split(' '),
);

/** For each token, whether it stands in brackets that give the name in another language: "(Arabic: …)". */
export function foreignParts(tokens: readonly Token[]): boolean[] {
  let inside = false;
  return tokens.map((token, i) => {
    if (/^[([]$/.test(token.text)) {
      const named = tokens.slice(i + 1, i + 6);
      inside ||= named.some(
        ({ text }, at) => text === ':' && at > 0 && LANGUAGES.has((named[at - 1] as Token).key),
      );
    }
    const here = inside;
    if (/^[)\]]$/.test(token.text)) inside = false;
    return here;
  });
}
