/** Numbers that look like chance and are the same for the same seed, for generators of articles, graphs and faults. */

/**
 * A generator of numbers in [0, 1): mulberry32 by Tommy Ettinger, public domain.
 * @example const random = seeded(7); random() // always the same first number
 */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Chooses among things by a generator of numbers. */
export interface Chance {
  /** One of them. */
  of<T>(from: readonly T[]): T;
  /** A whole number from 0 to below `count`, small ones far oftener: as a few names fill most of the news. */
  skewed(count: number): number;
  /** A whole number from `from` to `to`. */
  between(from: number, to: number): number;
}

export function chance(seed: number): Chance {
  const random = seeded(seed);
  return {
    of: (from) => from[Math.floor(random() * from.length)]!,
    skewed: (count) => Math.floor(count * random() ** 3),
    between: (from, to) => from + Math.floor(random() * (to - from + 1)),
  };
}
