/** What a word looks like, apart from what it means: worked out once per word and kept as bits on its tokens. */
import { foldWord } from '../gazetteer/fold';

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

/** What is known of a written form. */
export interface Form {
  readonly lower: string;
  readonly key: string;
  readonly shape: number;
}

function read(text: string): Form {
  let shape = 0;
  for (const [bit, test] of TESTS) if (test.test(text)) shape |= bit;
  return { lower: text.toLowerCase().replace(/[’‘ʼ]/g, "'"), key: foldWord(text), shape };
}

/** Articles share most of their words; so many forms are remembered. */
const LIMIT = 100_000;
const forms = new Map<string, Form>();

/** The form of a token's text. The same text always has the same form: remembering it changes nothing but the time. */
export function formOf(text: string): Form {
  let form = forms.get(text);
  if (!form) {
    if (forms.size >= LIMIT) forms.clear();
    form = read(text);
    forms.set(text, form);
  }
  return form;
}
