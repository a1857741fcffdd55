/** Delegations: whose they are and who leads them, so that "the delegation" can point at them. */
import type { Mention, Sentence, Token } from '../document';
import { tokenRange } from './draft';

/** "A senior Hamas delegation … led by X": whose delegation it is, and who leads it. */
export interface Delegation {
  readonly entities: number[];
}

const SENT = new Set('delegation delegations mission team'.split(' '));

/** Reads the delegations of a sentence: the body named right before the word, and who it is "led by". */
export function delegationIn(
  sentence: Sentence,
  mentions: readonly Mention[],
  known: Delegation | undefined,
): Delegation | undefined {
  const { tokens } = sentence;
  let found = known;
  tokens.forEach((token, i) => {
    if (!SENT.has(token.lower)) return;
    const owner = mentions.find(
      (mention) =>
        mention.kind !== 'person' &&
        mention.kind !== 'place' &&
        tokenRange(tokens, mention.start, mention.end)[1] === i,
    );
    if (owner && token.lower.startsWith('delegation')) found = { entities: [owner.entity] };
    const led = tokens.findIndex(
      (word, k) =>
        k > i && k < i + 6 && /^(?:led|headed|chaired)$/.test(word.lower) && tokens[k + 1]?.lower === 'by',
    );
    if (led < 0 || !found) return;
    const head = mentions.find(
      (mention) =>
        mention.kind === 'person' &&
        mention.start >= (tokens[led + 1] as Token).end &&
        mention.start - (tokens[led + 1] as Token).end < 80,
    );
    if (head && !found.entities.includes(head.entity)) found = { entities: [...found.entities, head.entity] };
  });
  return found;
}
