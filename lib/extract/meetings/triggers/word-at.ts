/** The word of an atom, for those that look around a word. */
import type { Scene } from '../../clauses/scene';

/** In lower case; empty beyond the sentence. */
export const lower = ({ atoms }: Scene, at: number): string => atoms[at]?.lower ?? '';
