/** A block of the text as the rules of cleaning see it. */
import type { Stretch } from '../document';

/** A block with its place in the text. */
export interface Block extends Stretch {
  readonly content: string;
  /** 0-based, and counted from the end: -1 is the last. */
  readonly index: number;
  readonly fromEnd: number;
}
