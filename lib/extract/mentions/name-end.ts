/** Where names begin and end within a chain of capitalised words. */
import type { Token } from '../document';
import { findName, isCommonWord, isGivenName } from '../gazetteer/lexicon';
import { isAcronym, isCapital, isHyphen, isOrdinal, PARTICLES } from './shape';
import { titleEnd } from './titles';
import { NO_NAMES, ORG_PREFIXES, SURNAME_WORDS, TITLE_MODIFIERS, TITLES } from './vocabulary';

/** In a shouted heading a name ends at the first word that is none elsewhere. */
export function quietEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
  isSmall: (lower: string) => boolean,
): number {
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i] as Token;
    if (NO_NAMES.has(token.lower) || (isSmall(token.lower) && !isGivenName(token))) return i;
  }
  return limit;
}

/** Words of a role before a given name: "Navy Special Warfare Operator 1st Class Charles Keating". */
export function roleWordsEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (SURNAME_WORDS.has((tokens[at] as Token).lower)) return at;
  for (let i = at; i < limit - 1; i++) {
    const token = tokens[i] as Token;
    if (i > at && isGivenName(token) && isCapital(tokens[i + 1])) return i;
    if (isGivenName(token) || !(isCommonWord(token.lower) || isOrdinal(token))) return at;
  }
  return at;
}

/** "Jackson Mwale", "Santiago Cafiero": after a city's name without a comma, a word that no list has is a surname. */
function isSurname(tokens: readonly Token[], at: number, next: number, limit: number): boolean {
  const token = tokens[next] as Token;
  if (next !== at + 1 || limit - next > 2 || isCommonWord(token.lower) || isAcronym(token)) return false;
  const cities = findName(tokens, at)?.value.every(({ list }) => list === 'cities');
  return (
    cities === true &&
    !findName(tokens, next) &&
    !TITLES.has(token.lower) &&
    !TITLE_MODIFIERS.has(token.lower)
  );
}

/** "Unión Portuaria de Chile": a body named in another language, and the particle before its state. */
const isForeignBody = (tokens: readonly Token[], at: number, i: number) =>
  ORG_PREFIXES.has((tokens[at] as Token).key) && PARTICLES.has((tokens[i - 1] as Token).key);

/** Where the name that begins at `at` ends within its chain. */
export function nameEnd(tokens: readonly Token[], at: number, limit: number, named: number): number {
  const first = tokens[at] as Token;
  const isPersonal = isGivenName(first) && !(named > 0 && isAcronym(first));
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i] as Token;
    if (isHyphen(token)) {
      const state = findName(tokens, i + 1)?.value.some(({ kind }) => kind === 'state');
      if (named === i - at && (state || !PARTICLES.has((tokens[i - 1] as Token).key))) return i;
      continue;
    }
    if (
      named > 0 &&
      i === at + named &&
      !isPersonal &&
      !isHyphen(tokens[i - 1]) &&
      !isSurname(tokens, at, i, limit)
    )
      return i;
    const states = findName(tokens, i)?.value.some(({ list }) => list === 'states');
    if (states && !isPersonal && !isGivenName(token) && !isForeignBody(tokens, at, i)) return i;
    const title = titleEnd(tokens, i, limit);
    const linked = PARTICLES.has((tokens[i - 1] as Token).key);
    if (!linked && (title > i + 1 || (title > 0 && title < limit && !isGivenName(token)))) return i;
  }
  return limit;
}
