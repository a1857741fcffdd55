/** Capitalised words at the head of a chain that are no part of the name after them. */
import type { Token } from '../document';
import { findName, isCommonWord, isGivenName } from '../gazetteer/lexicon';
import { isAdjective } from './as-written';
import type { Range } from './chains';
import { headedOrganisation } from './organisation-pattern';
import { headedPlace } from './place-pattern';
import { isCapital, isNumber } from './shape';
import { MONTHS, NO_NAMES, SURNAME_WORDS, THING_PREFIXES, TITLE_MODIFIERS, TITLES } from './vocabulary';

/** The month in "On 5 August Roosevelt received …", "In mid-February X went …", "In June and July X …". */
function isOfDate(tokens: readonly Token[], at: number): boolean {
  if (!MONTHS.has((tokens[at] as Token).lower)) return false;
  const [last, before] = [tokens[at - 2], tokens[at - 1]];
  if (before?.lower === 'and') return MONTHS.has(last?.lower ?? '');
  const day = /^[-–—]$/.test(before?.text ?? '') ? last : before;
  return isNumber(day) || /^(?:in|last|next|since|until|early|late|mid|by|from)$/.test(day?.lower ?? '');
}

/** "Latin" in "the first Latin American": the nationality after it is no name either. */
function isOfPeople(tokens: readonly Token[], at: number): boolean {
  const next = findName(tokens, at + 1);
  return next !== undefined && isAdjective(next.value);
}

/** "Jan Egeland" rather than the month, which stands before a number. */
const isJan = (tokens: readonly Token[], { from, to }: Range) =>
  (tokens[from] as Token).lower === 'jan' && from + 1 < to && isCapital(tokens[from + 1]);

/** "President X and Y": a title that opens the sentence. */
const isTitle = (tokens: readonly Token[], { from, to }: Range) =>
  TITLES.has((tokens[from] as Token).lower) && from + 1 < to && isCapital(tokens[from + 1]);

const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

/** Whether the first word of a chain is one that names nothing: "In", "Monday", a month before a name. */
export function isEmpty(tokens: readonly Token[], chain: Range, opensSentence: boolean): boolean {
  const { lower, text } = tokens[chain.from] as Token;
  return (
    NO_NAMES.has(lower) &&
    (text.length < 4 ||
      opensSentence ||
      WEEKDAYS.test(lower) ||
      isOfDate(tokens, chain.from) ||
      isOfPeople(tokens, chain.from)) &&
    !isJan(tokens, chain) &&
    !isTitle(tokens, chain)
  );
}

/** A plain word that opens the sentence, before a name: "Yesterday Chirac", "Negotiators Abdic". */
export function opensOnly(tokens: readonly Token[], chain: Range): boolean {
  const [token, next] = [tokens[chain.from] as Token, tokens[chain.from + 1]];
  if (!next || chain.from + 1 >= chain.to || !isCapital(next)) return false;
  if (
    THING_PREFIXES.has(token.lower) ||
    SURNAME_WORDS.has(token.lower) ||
    !isCommonWord(token.lower) ||
    isGivenName(token) ||
    TITLES.has(token.lower) ||
    TITLE_MODIFIERS.has(token.lower)
  )
    return false;
  return !isCommonWord(next.lower) && !headedOrganisation(tokens, chain) && !headedPlace(tokens, chain);
}
