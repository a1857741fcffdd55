/** What a rule for references sees of the text, and what it answers. */
import type { Entity, Mention, Sentence } from '../document';
import type { Sex } from './sex';

/** What a rule sees: the sentence, the entities named shortly before, and what is known of all. */
export interface Sight {
  readonly sentence: Sentence;
  readonly at: number;
  /** Mentions of this sentence before the phrase, and of the one before, in order; no adjectives. */
  readonly here: () => readonly Mention[];
  readonly previous: readonly Mention[];
  /** The sentence of `previous`. */
  readonly before: Sentence | undefined;
  /** Whom the sentence before was about: the person it named, or pointed at, first. */
  readonly topic: number | undefined;
  readonly entities: readonly Entity[];
  /** Of each entity, as far as it is told. */
  readonly sexes: readonly (Sex | null)[];
  /** Who says the word at this place of the sentence, in a quotation. */
  readonly speakerAt: (sentence: Sentence, at: number) => number | undefined;
  /** Those named so far. */
  readonly known: ReadonlySet<number>;
  /** At whom the phrases of this sentence point that stand before this one, with their words; in order. */
  readonly pointed: readonly Pointed[];
}

export interface Pointed {
  readonly lower: string;
  readonly entities: readonly number[];
}

export interface Pointing {
  readonly length: number;
  readonly entities: readonly number[];
}

export const lower = (sentence: Sentence, at: number) => sentence.tokens[at]?.lower ?? '';
/** The entities of some kinds that mentions name, each once. */
export const distinct = (mentions: readonly Mention[], kinds: readonly Entity['kind'][]) => [
  ...new Set(mentions.filter(({ kind }) => kinds.includes(kind)).map(({ entity }) => entity)),
];
