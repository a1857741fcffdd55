/** Titles and offices before a name: "Prime Minister", "Lt. Gen.", "Under Secretary of the Treasury for Terrorism". */
import type { Token } from '../document';
import { findName, isCommonWord, isGivenName } from '../gazetteer/lexicon';
import { isCapital, isHyphen } from './shape';
import { DIRECTIONS, ORG_HEADS, TITLE_MODIFIERS, TITLES, TOPICS } from './vocabulary';

/** The end of the title that begins at `at`, or -1. */
export function titleEnd(tokens: readonly Token[], at: number, limit: number): number {
  let i = at;
  let end = -1;
  while (i < limit) {
    const word = (tokens[i] as Token).lower;
    if (TITLES.has(word)) end = i + 1;
    else if (!TITLE_MODIFIERS.has(word) && !isHyphen(tokens[i])) break;
    i += 1;
  }
  return end;
}

const NOBLE = /^(?:duke|duchess|earl|marquess|marquis|viscount|margrave)$/;
/** Titles of rulers as well: only "the Prince of Wales", not "Prince of Monaco". */
const PRINCELY = /^(?:prince|princess|count|countess)$/;
/** Titles that one person bears at a time, and is called by. */
const BEARERS: ReadonlySet<string> = new Set(['dalai lama', 'panchen lama', 'aga khan']);

const isNoble = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at] as Token;
  const state = findName(tokens, at + 2)?.value.some(({ list }) => list === 'states') ?? false;
  return NOBLE.test(lower) || (PRINCELY.test(lower) && tokens[at - 1]?.lower === 'the' && !state);
};

/** "Duke of Wellington", "the Dalai Lama": the name of whoever bears the title; its end, or -1. */
export function nobleEnd(tokens: readonly Token[], at: number): number {
  if (BEARERS.has(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`))
    return /^[IVX]+$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
  if (!isNoble(tokens, at) || tokens[at + 1]?.text !== 'of' || !isCapital(tokens[at + 2])) return -1;
  let end = at + 3;
  while (isHyphen(tokens[end]) && isCapital(tokens[end + 1])) end += 2;
  return end;
}

const OFFICES = /^(?:state|treasury|staff|security|department|office|exchequer|commons|lords|interior)$/;

/** Whether a capitalised word can belong to an office's field: "Foreign Affairs", "State", "Political". */
function isField(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token)) return false;
  if (isGivenName(token) && !TOPICS.has(token.key)) return false;
  const { key, lower } = token;
  // "of the United Arab Emirates": whose office it is, not what it is for
  if ((findName(tokens, at)?.length ?? 0) > 1 && !TOPICS.has(key)) return false;
  if (isCommonWord(lower) && !DIRECTIONS.has(lower) && !findName(tokens, at)) return true;
  return TOPICS.has(key) || TITLE_MODIFIERS.has(lower) || ORG_HEADS.has(lower) || OFFICES.test(lower);
}

/** Where an office goes on after its title: "of State", "for Political Affairs"; `at` where it does not. */
export function officeEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:of|for)$/.test(tokens[at]?.text ?? '')) return at;
  let i = at + 1;
  if (tokens[i]?.lower === 'the') i += 1;
  const from = i;
  while (isField(tokens, i)) {
    i += 1;
    if (/^(?:and|,|&)$/.test(tokens[i]?.lower ?? '') && isField(tokens, i + 1)) i += 1;
  }
  return i > from ? officeEnd(tokens, i) : at;
}
