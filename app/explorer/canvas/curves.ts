/** Links that share their two nodes are fanned out; one that is alone is straight. */

interface Ends {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** How far apart two neighbouring curves of a fan lie, as a part of their length. */
const FAN = 0.16;

/**
 * The curvature of every link: 0 where it is alone. Curves bend to the left of their direction, so links of opposite
 * directions are given opposite signs.
 */
export function curvatures(links: readonly Ends[]): Map<string, number> {
  const fans = new Map<string, Ends[]>();
  for (const link of links) {
    const key =
      link.source < link.target ? `${link.source}\n${link.target}` : `${link.target}\n${link.source}`;
    const fan = fans.get(key);
    if (fan) fan.push(link);
    else fans.set(key, [link]);
  }
  const result = new Map<string, number>();
  for (const fan of fans.values()) {
    const sorted = fan.length > 1 ? [...fan].sort((a, b) => (a.id < b.id ? -1 : 1)) : fan;
    for (const [index, { id, source, target }] of sorted.entries()) {
      const offset = (index - (fan.length - 1) / 2) * FAN;
      result.set(id, fan.length === 1 ? 0 : source < target ? offset : -offset);
    }
  }
  return result;
}
