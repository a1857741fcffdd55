/** A block of the text as the rules of cleaning see it. */
import type { Stretch } from '../document';

/** A block with its place in the text. */
export interface Block extends Stretch {
  readonly content: string;
  /** `content` as `plainWords` gives it. */
  readonly words: string;
  /** 0-based, and counted from the end: -1 is the last. */
  readonly index: number;
  readonly fromEnd: number;
}

/** Words for a comparison that is blind to case, quotes and punctuation. */
export const plainWords = (content: string) =>
  content
    .toLowerCase()
    .replace(/[^a-z0-9\u00c0-\u1fff\u2c00-\uffff]+/g, ' ')
    .trim();
