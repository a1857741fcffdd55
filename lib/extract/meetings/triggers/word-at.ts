/** The words around an atom, for those that look around a verb or noun. */
import type { Scene } from '../../clauses/scene';

/** In lower case; empty beyond the sentence. */
export const lower = ({ atoms }: Scene, at: number): string => atoms[at]?.lower ?? '';

/** So many words from `from` on, in lower case, with blanks between. */
export const phrase = ({ atoms }: Scene, from: number, length: number): string =>
  atoms
    .slice(from, from + length)
    .map((a) => a.lower)
    .join(' ');
