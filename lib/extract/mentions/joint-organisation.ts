/** Organisations whose names have an "and" before their head. */
import type { Token } from '../document';
import { isCommonWord, isGivenName } from '../gazetteer/lexicon';
import { findChains, type Range } from './chains';
import { headedOrganisation } from './organisation-pattern';
import { isCapital } from './shape';
import { ORG_HEADS, TITLES } from './vocabulary';

/** "Competition and Markets Authority": a word, "and", and a body whose name begins with another word. */
export function jointOrganisation(tokens: readonly Token[], rest: Range): Range | undefined {
  if (tokens[rest.to]?.lower !== 'and' || !isCapital(tokens[rest.to + 1])) return undefined;
  const isWordy = (token: Token) =>
    (isCommonWord(token.lower) || isGivenName(token)) &&
    !ORG_HEADS.has(token.lower) &&
    !TITLES.has(token.lower);
  if (!tokens.slice(rest.from, rest.to).every(isWordy) || !isWordy(tokens[rest.to + 1] as Token))
    return undefined;
  const next = findChains(tokens.slice(rest.to + 1))[0];
  if (next?.from !== 0) return undefined;
  const body = headedOrganisation(tokens, { from: rest.to + 1, to: rest.to + 1 + next.to });
  const given =
    isGivenName(tokens[rest.from] as Token) && !isCommonWord((tokens[rest.to + 1] as Token).lower);
  if (
    given &&
    !/^(?:foundation|trust|institute|fund|center|centre)$/.test(tokens[(body?.to ?? 1) - 1]?.lower ?? '')
  )
    return undefined;
  return body && body.to - body.from > 1 ? { from: rest.from, to: body.to } : undefined;
}
