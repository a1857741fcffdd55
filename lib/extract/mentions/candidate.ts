/** A candidate: a stretch of a sentence that looks like a name, with what is known around it. */
import type { EntityKind } from '@/lib/ontology';
import type { Sentence, Token } from '../document';
import type { Reading } from '../gazetteer/lexicon';

export interface Candidate {
  readonly sentence: Sentence;
  /** Token indices in the sentence; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** A title or role stands right before it. */
  readonly titled: boolean;
  /** A nationality stands right before it, or before its title. */
  readonly national: boolean;
  /** It is the first word of the sentence, so its capital says nothing. */
  readonly initial: boolean;
  /** Its capital says nothing, since (nearly) all words of the sentence have one. */
  readonly shouted: boolean;
  /** What the gazetteer says of the whole of it. */
  readonly readings: readonly Reading[];
  /** What its own words say: the rule and the kind. */
  readonly pattern: { readonly rule: string; readonly kind: EntityKind } | undefined;
}

export const words = ({ sentence, from, to }: Candidate): readonly Token[] => sentence.tokens.slice(from, to);

/** How a name is compared within a document: its keys, without hyphens, particles kept. */
export const surface = (tokens: readonly Token[]) =>
  tokens
    .filter(({ text }) => !/^[-‐‑–]$/.test(text))
    .map(({ key }) => key)
    .join(' ');
