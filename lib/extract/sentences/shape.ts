/** What a word looks like, apart from what it means: worked out once per word and kept as bits on its tokens. */

export const SHAPE = {
  /** Begins with a capital. */
  capital: 1,
  /** Begins with a small letter. */
  small: 2,
  /** Two capitals or more and no small letter: "ISIL", "CJTF", "G20". */
  acronym: 4,
  /** A single capital, with or without a full stop. */
  initial: 8,
  hyphen: 16,
  /** "'s" or a bare apostrophe. */
  possessive: 32,
  /** "3rd", "321st". */
  ordinal: 64,
  number: 128,
  /** A letter or a digit begins it. */
  word: 256,
  /** It has no letter that could be a capital and is none: "EU", "7", "–". */
  loud: 512,
} as const;

// biome-ignore format: a table
const TESTS: readonly [bit: number, test: RegExp][] = [
  [SHAPE.capital, /^\p{Lu}/u],
  [SHAPE.small, /^\p{Ll}/u],
  [SHAPE.acronym, /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}.&]{2,9}$/u],
  [SHAPE.initial, /^\p{Lu}\.?$/u],
  [SHAPE.hyphen, /^[-‐‑–]$/],
  [SHAPE.possessive, /^['’ʼ](?:s|S)?$/],
  [SHAPE.ordinal, /^\d+(?:st|nd|rd|th|d)$/i],
  [SHAPE.number, /^\d+$/],
  [SHAPE.word, /^[\p{L}\p{N}]/u],
];

/** The bits of a written form. */
export function shapeOf(text: string): number {
  let shape = text === text.toUpperCase() ? SHAPE.loud : 0;
  for (const [bit, test] of TESTS) if (test.test(text)) shape |= bit;
  return shape;
}
