/** Places told by their own words: "Tigris River", "Lake Chad", "Mosul Dam", "Bagram Air Base". */
import type { Token } from '../document';
import { isGivenName } from '../gazetteer/lexicon';
import { ABBREVIATED_REGIONS } from '../sentences/abbreviations';
import type { Pattern } from './candidate';
import type { Range } from './chains';
import { isCapital, isHyphen, PARTICLES } from './shape';
import { LOCATIVES, PLACE_HEADS, PLACE_PREFIXES, SURNAME_HEADS, TITLES } from './vocabulary';

/** The place that begins at the chain's first token and is told by its last word, or by its first. */
export function headedPlace(tokens: readonly Token[], chain: Range): Range | undefined {
  for (let i = chain.to - 1; i > chain.from; i--) {
    const token = tokens[i] as Token;
    const office = token.lower === 'state' && TITLES.has(tokens[i + 1]?.lower ?? '');
    if (PLACE_HEADS.has(token.lower) && isCapital(token) && !office && !isPerson(tokens, chain, i))
      return { from: chain.from, to: i + 1 };
  }
  const first = tokens[chain.from] as Token;
  if (PLACE_PREFIXES.has(first.lower) && chain.to - chain.from > 1) return prefixedPlace(tokens, chain);
  if (!PLACE_HEADS.has(first.lower) || tokens[chain.from + 1]?.text !== 'of') return undefined;
  if (!isCapital(tokens[chain.from + 2])) return undefined;
  let to = chain.from + 3;
  while (isCapital(tokens[to])) to += 1;
  return { from: chain.from, to };
}

/** "Analyst John Park", "Bob Hill": a given name before a head that is a surname too, and nothing that says where. */
function isPerson(tokens: readonly Token[], { from }: Range, head: number): boolean {
  if (!SURNAME_HEADS.has((tokens[head] as Token).lower)) return false;
  const titled = TITLES.has((tokens[from] as Token).lower);
  const first = titled ? from + 1 : from;
  if (PERSONAL.test((tokens[from] as Token).lower) && first === head) return true;
  // "President Park Dong-wook"
  if (titled && first === head && isCapital(tokens[head + 1]) && isHyphen(tokens[head + 2])) return true;
  const before = tokens[from - 1]?.lower ?? '';
  const somewhere = !titled && (before === 'the' || (LOCATIVES.has(before) && before !== 'from'));
  return first + 1 === head && isGivenName(tokens[first] as Token) && !somewhere;
}

const PERSONAL = /^(?:mr|mrs|ms|miss|dr|prof|professor|senator|minister|chancellor|premier|judge)\.?$/;

/** "Lake Chad", "Bab al-Hawa", "Khan Younis": the first word, its particles and one name. */
function prefixedPlace(tokens: readonly Token[], { from, to: limit }: Range): Range {
  let to = from + 1;
  while (to < limit - 1 && (isHyphen(tokens[to]) || PARTICLES.has((tokens[to] as Token).key))) to += 1;
  to += 1;
  return { from, to: isHyphen(tokens[to]) && to + 1 < limit ? to + 2 : to };
}

/** "Richmond, |Va.|", "Senator Dole, R-|Kan.|": a region behind its town or a party's letter, with its full name. */
export function abbreviatedRegion(tokens: readonly Token[], at: number): Pattern | undefined {
  const canonical = ABBREVIATED_REGIONS.get(tokens[at]?.lower ?? '');
  const [before, town] = [tokens[at - 1], tokens[at - 2]];
  const behind = (before?.text === ',' || isHyphen(before)) && isCapital(town);
  return canonical && behind ? { rule: 'abbreviated-region', kind: 'place', canonical } : undefined;
}
