/** Places told by their own words: "Tigris River", "Lake Chad", "Mosul Dam", "Bagram Air Base". */
import type { Token } from '../document';
import type { Range } from './chains';
import { isCapital, isHyphen, PARTICLES } from './shape';
import { PLACE_HEADS, PLACE_PREFIXES } from './vocabulary';

/** The place that begins at the chain's first token and is told by its last word, or by its first. */
export function headedPlace(tokens: readonly Token[], chain: Range): Range | undefined {
  for (let i = chain.to - 1; i > chain.from; i--) {
    const token = tokens[i] as Token;
    if (PLACE_HEADS.has(token.lower) && isCapital(token)) return { from: chain.from, to: i + 1 };
  }
  const first = tokens[chain.from] as Token;
  if (PLACE_PREFIXES.has(first.lower) && chain.to - chain.from > 1) return prefixedPlace(tokens, chain);
  if (!PLACE_HEADS.has(first.lower) || tokens[chain.from + 1]?.text !== 'of') return undefined;
  if (!isCapital(tokens[chain.from + 2])) return undefined;
  let to = chain.from + 3;
  while (isCapital(tokens[to])) to += 1;
  return { from: chain.from, to };
}

/** "Lake Chad", "Bab al-Hawa", "Khan Younis": the first word, its particles and one name. */
function prefixedPlace(tokens: readonly Token[], { from, to: limit }: Range): Range {
  let to = from + 1;
  while (to < limit - 1 && (isHyphen(tokens[to]) || PARTICLES.has((tokens[to] as Token).key))) to += 1;
  to += 1;
  return { from, to: isHyphen(tokens[to]) && to + 1 < limit ? to + 2 : to };
}
