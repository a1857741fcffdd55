/** What speaks for an organisation. */
import type { Token } from '../document';
import { isCommonWord } from '../gazetteer/lexicon';
import type { Candidate } from './candidate';
import { after, before, explainedAs, isCalledBody } from './context';
import { type Evidence, forKind, isReadAs, toldKind } from './evidence';
import { isAcronym, isPossessive } from './shape';
import {
  MEMBER_NOUNS,
  NO_ACRONYMS,
  ORG_NOUNS,
  ORG_NOUNS_BEFORE,
  ORG_PREFIXES,
  SPEECH_VERBS,
} from './vocabulary';

const body = forKind('organisation');
const told = toldKind('organisation');

/** One word of capitals that is neither a measure nor a role. */
function loneAcronym({ words, shouted, readings, sentence, from }: Candidate, shortest: number): boolean {
  const [word] = words;
  if (!word || shouted || readings.length > 0 || !words.every((part) => isAcronym(part))) return false;
  // "LM: We met": who speaks in an interview
  if (from === 0 && sentence.tokens[words.length]?.text === ':') return false;
  // "MEDIA NOTE": words in capitals, no letters of a name
  if (words.length > 1 && words.every(({ lower }) => isCommonWord(lower))) return false;
  if (NO_ACRONYMS.has(word.lower) || word.text.includes('.')) return false;
  return (
    word.text.replace(/[^\p{L}]/gu, '').length >= shortest &&
    !/^\d/.test(sentence.tokens[from - 1]?.text ?? '')
  );
}

/** "Perikatan Nasional (PN)": brackets with its initials. */
function acronymFollows({ words, to, sentence: { tokens } }: Candidate): boolean {
  const [open, short, close] = tokens.slice(to, to + 3);
  if (words.length < 2 || open?.text !== '(' || close?.text !== ')' || !short || !isAcronym(short))
    return false;
  const initials = words.filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ key }) => key[0]);
  const letters = short.key.replace(/[^a-z]/g, '');
  return initials.join('') === letters || (words.length > 2 && letters.startsWith(initials.join('')));
}

/** "Paramount leader …", "Apple growers …": a plain word that opens a sentence and does not act. */
function isDoubtful(c: Candidate): boolean {
  const [word] = c.words;
  if (
    !c.initial ||
    c.readings.some(({ list }) => list === 'seats') ||
    c.words.length > 1 ||
    !word ||
    isAcronym(word) ||
    !isCommonWord(word.lower)
  )
    return false;
  const next = after(c);
  return (
    !next ||
    !(isPossessive(next) || next.text === ',' || VERBS.test(next.text) || SPEECH_VERBS.has(next.text))
  );
}
const VERBS =
  /^(?:has|have|had|will|would|is|was|are|were|did|does|may|could|can|should|must|and|also|\p{Ll}+ed)$/u;

/** What only a paper or an agency is called by: "El-Watan newspaper". */
const NEWS_NOUNS = new Set(
  'newspaper newspapers daily weekly magazine tabloid broadsheet television airline airlines brokerage'.split(
    ' ',
  ),
);

/** What one buys, holds or runs of a company: "a stake in X", "the takeover of X", "an analyst at X". */
const HOLDINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', new Set('stake stakes shares shareholding shareholder shareholders investor investors'.split(' '))],
  [
    'of',
    new Set(
      'takeover acquisition subsidiary unit shares purchase shareholders owner owners maker'.split(' '),
    ),
  ],
  ['with', new Set('merger merge merged'.split(' '))],
  ['at', new Set('analyst analysts economist economists strategist executive executives'.split(' '))],
  ['for', new Set('bid analyst analysts'.split(' '))],
]);
/** What a company has or makes: "X's shares", "X shares", "X posted a loss". */
const ASSETS = new Set('shares stock share profits earnings subsidiary takeover turnover'.split(' '));
const RESULTS = new Set('loss losses profit profits earnings revenue revenues turnover dividend'.split(' '));

/** A name that is held, bought or reports its results, as companies do. */
function isDealtIn(c: Candidate): boolean {
  if (c.titled || c.readings.length > 0) return false;
  if (HOLDINGS.get(before(c)?.text ?? '')?.has(before(c, 2)?.text ?? '')) return true;
  if (ASSETS.has(after(c, isPossessive(after(c)) ? 1 : 0)?.text ?? '')) return true;
  return (
    /^(?:posted|reported|posts|reports|announced)$/.test(after(c)?.text ?? '') &&
    [1, 2, 3, 4, 5].some((on) => RESULTS.has(after(c, on)?.text ?? ''))
  );
}

export const ORGANISATION_EVIDENCE: readonly Evidence[] = [
  told('organisation-head', 12),
  told('ministry-of-state', 14),
  told('inner-body', 14),
  told('government-of-state', 14),
  body('gazetteer-organisation', 7, (c) => isReadAs(c, 'organisation') && !isDoubtful(c)),
  body('gazetteer-long-organisation', 4, (c) => c.words.length > 1 && isReadAs(c, 'organisation')),
  body('acronym', 5, (c) => loneAcronym(c, 3)),
  body('short-acronym', 2, (c) => loneAcronym(c, 2)),
  body(
    'acronym-in-brackets',
    3,
    (c) => before(c)?.text === '(' && after(c)?.text === ')' && loneAcronym(c, 2),
  ),
  body('organisation-prefix', 9, (c) => c.words.length > 1 && ORG_PREFIXES.has((c.words[0] as Token).key)),
  body('acronym-follows', 8, (c) => !isReadAs(c, 'state') && acronymFollows(c)),
  body(
    'news-name',
    8,
    ({ words, titled }) =>
      words.length === 1 &&
      !titled &&
      /^\p{Lu}\p{L}{2,}(?:news|bank|corp|gaz|oil|tel)$/u.test((words[0] as Token).text),
  ),
  told('city-team', 8),
  body(
    'article-before',
    3,
    (c) => before(c)?.lower === 'the' && !c.titled && c.words.some(({ lower }) => !isCommonWord(lower)),
  ),
  body('organisation-noun-before', 7, (c) => ORG_NOUNS_BEFORE.has(before(c)?.text ?? '') && !c.titled),
  body(
    'organisation-noun-before-comma',
    6,
    (c) =>
      before(c)?.text === ',' &&
      !c.titled &&
      c.readings.length === 0 &&
      /^(?:,|\(|which|and)$/.test(after(c)?.text ?? '') &&
      ORG_NOUNS_BEFORE.has(before(c, 2)?.text ?? ''),
  ),
  body('organisation-noun-called', 7, isCalledBody),
  body('organisation-noun-after', 4, (c) => ORG_NOUNS.has(after(c)?.text ?? '')),
  body('news-noun-after', 6, (c) => NEWS_NOUNS.has(after(c)?.text ?? '') && !c.titled),
  body('company-dealing', 6, isDealtIn),
  body('member-noun-after', 5, (c) => MEMBER_NOUNS.has(after(c)?.text ?? '') && !c.titled && !isDoubtful(c)),
  body('organisation-apposition', 6, (c) => explainedAs(c, ORG_NOUNS)),
  body('member-of', 4, (c) => before(c)?.text === 'of' && MEMBER_NOUNS.has(before(c, 2)?.text ?? '')),
  body('based-group', 6, (c) =>
    /(?:^|-)(?:based|backed|run|led|aligned|linked|affiliated|owned)$/.test(before(c)?.lower ?? ''),
  ),
];
