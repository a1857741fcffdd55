/** A candidate: a stretch of a sentence that looks like a name, with what is known of it at first sight. */
import type { EntityKind } from '@/lib/ontology';
import type { Sentence, Token } from '../document';
import type { Reading } from '../gazetteer/lexicon';
import { isHyphen } from './shape';

/** What a name's own words say: the rule and the kind. */
export interface Pattern {
  readonly rule: string;
  readonly kind: EntityKind;
  /** Its full name, where its words give it. */
  readonly canonical?: string;
}

export interface Candidate {
  readonly sentence: Sentence;
  /** Token indices in the sentence; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Its tokens without hyphens. */
  readonly words: readonly Token[];
  /** How the name is compared within the document: its words' keys, joined by spaces. */
  readonly key: string;
  /** A title or role stands right before it. */
  readonly titled: boolean;
  /** It begins the sentence, so its capital says little. */
  readonly initial: boolean;
  /** Its capital says nothing, since (nearly) all words of the heading have one. */
  readonly shouted: boolean;
  /** What the gazetteer says of the whole of it. */
  readonly readings: readonly Reading[];
  readonly pattern: Pattern | undefined;
}

export function makeCandidate(facts: Omit<Candidate, 'words' | 'key'>): Candidate {
  const { sentence, from, to, titled, initial, shouted, readings, pattern } = facts;
  const words: Token[] = [];
  let key = '';
  for (let at = from; at < to; at++) {
    const token = sentence.tokens[at] as Token;
    if (isHyphen(token)) continue;
    key = words.length === 0 ? token.key : `${key} ${token.key}`;
    words.push(token);
  }
  return { sentence, from, to, words, key, titled, initial, shouted, readings, pattern };
}
