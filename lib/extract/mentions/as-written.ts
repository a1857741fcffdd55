/** What the spelling of a word says of how it may be read. */
import type { Token } from '../document';
import { type Found, findName, isGivenName, type Reading } from '../gazetteer/lexicon';
import { isAcronym, isLoud } from './shape';
import { THING_HEADS, TOPICS } from './vocabulary';

/** Without the readings that only capitals have: "Gao" is no "GAO". */
export function asWritten(found: Found, token: Token): Found | undefined {
  if (found.length > 1 || isLoud(token) || !found.value.some((r) => r.capitals)) return found;
  const value = found.value.filter((r) => !r.capitals);
  return value.length > 0 ? { ...found, value } : undefined;
}

/** "(French: …, FSA)": an acronym that ends the brackets is no word of another language. */
export const isShortForm = (tokens: readonly Token[], at: number) =>
  isAcronym(tokens[at]) && tokens[at + 1]?.text === ')' && tokens[at - 1]?.text === ',';

export const isAdjective = (readings: readonly Reading[]) =>
  readings.every(({ list }) => list === 'adjectives');

export const isLand = (readings: readonly Reading[]) =>
  readings.some(({ kind }) => kind === 'state' || kind === 'place');

/** "Pittsburgh Steelers", "Cape Town Spurs": a city and one word in the plural, up to `limit`. */
export function isTeam(
  tokens: readonly Token[],
  at: number,
  limit: number,
  named: Found | undefined,
): boolean {
  if (!named?.value.some(({ kind }) => kind === 'place')) return false;
  const end = at + named.length;
  const plural = tokens[end];
  return (
    end + 1 === limit &&
    plural !== undefined &&
    /^\p{Lu}\p{Ll}{2,}s$/u.test(plural.text) &&
    !isGivenName(plural) &&
    !TOPICS.has(plural.key) &&
    !findName(tokens, end) &&
    !THING_HEADS.has(plural.lower)
  );
}
