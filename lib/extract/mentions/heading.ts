/** Headings in which a capital says nothing, and names in another language that repeat a name. */
import type { Sentence, Token } from '../document';
import { isCapital, isHyphen, isLoud, isNumber, isWord } from './shape';

/** Whether (nearly) all words are capitalised. */
export function isShouted({ tokens }: Sentence): boolean {
  const ended = /^[.!?,;:”"]$/.test(tokens.at(-1)?.text ?? '');
  let content = 0;
  let capitals = 0;
  let loud = 0;
  for (const token of tokens) {
    if (token.text.length < 4 || !isWord(token) || isNumber(token)) continue;
    content += 1;
    if (!isCapital(token)) continue;
    capitals += 1;
    if (isLoud(token)) loud += 1;
  }
  if (content < 3) return false;
  return loud >= content * 0.8 || (!ended && capitals >= content * 0.75);
}

// biome-ignore format: a table
const LANGUAGES = new Set(
  ('arabic persian farsi hebrew turkish kurdish russian ukrainian belarusian chinese mandarin cantonese japanese korean french german spanish portuguese italian latin greek pashto dari ' +
  'urdu hindi bengali tamil sinhala nepali vietnamese thai burmese khmer lao malay indonesian tagalog serbian croatian bosnian albanian macedonian slovene polish czech slovak hungarian romanian ' +
  'bulgarian georgian armenian azerbaijani kazakh kyrgyz uzbek tajik turkmen mongolian amharic tigrinya somali swahili zulu afrikaans dutch danish swedish norwegian finnish estonian latvian ' +
  'lithuanian catalan basque irish welsh pinyin romanized romanised lit literally syriac aramaic kurmanji sorani simplified traditional hanja kanji').split(' '),
);

const opens = ({ text }: Token) => text === '(' || text === '[';
const NOWHERE: readonly boolean[] = [];

/** For each token, whether it stands in brackets that give the name in another language: "(Arabic: …)"; empty for none. */
export function foreignParts(tokens: readonly Token[]): readonly boolean[] {
  if (!tokens.some(opens)) return NOWHERE;
  let inside = false;
  return tokens.map((token, i) => {
    if (opens(token)) {
      const named = tokens.slice(i + 1, i + 6);
      inside ||= named.some(
        ({ text }, at) => text === ':' && at > 0 && LANGUAGES.has((named[at - 1] as Token).key),
      );
    }
    const here = inside;
    if (token.text === ')' || token.text === ']') inside = false;
    return here;
  });
}

/** "ELIZABETH KRANTZ: I …": where the name of who speaks ends, which opens an interview's paragraph; `at` for none. */
export function labelEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 4 && isCapital(tokens[end]) && isLoud(tokens[end])) end++;
  return end >= at + 2 && tokens[end]?.text === ':' && tokens.length > end + 2 ? end : at;
}

/** "MAE SOT, Thailand": where the town ends that opens a dateline. */
export function townEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isCapital(tokens[end]) || isHyphen(tokens[end])) end++;
  return end;
}
