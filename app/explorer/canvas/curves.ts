/** Links that share their two nodes are fanned out; one that is alone is straight. */

interface Ends {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** How far apart two neighbouring curves of a fan lie, as a part of their length. */
const FAN = 0.16;
/** Two numbers below it make one that a double holds exactly. */
const MOST_NODES = 2 ** 26;

/**
 * The curvature of every link that is not alone between its two nodes; the others are straight. Curves bend to the left
 * of their direction, so links of opposite directions are given opposite signs.
 */
export function curvatures(links: readonly Ends[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const fan of fansOf(links)) {
    const sorted = fan.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [index, { id, source, target }] of sorted.entries()) {
      const offset = (index - (fan.length - 1) / 2) * FAN;
      result.set(id, source < target ? offset : -offset);
    }
  }
  return result;
}

/** Links that share both ends. Pairs are told apart by numbers: texts would be made anew for every link of a large graph. */
function fansOf(links: readonly Ends[]): Ends[][] {
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
  const firsts = new Map<number, Ends>();
  const fans = new Map<number, Ends[]>();
  for (const link of links) {
    const [source, target] = [numberOf(link.source), numberOf(link.target)];
    const pair = Math.min(source, target) * MOST_NODES + Math.max(source, target);
    const first = firsts.get(pair);
    if (!first) firsts.set(pair, link);
    else if (fans.get(pair)?.push(link) === undefined) fans.set(pair, [first, link]);
  }
  return [...fans.values()];
}
