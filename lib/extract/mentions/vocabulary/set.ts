import { foldWord } from '../../gazetteer/fold';

/** A declared list of words, in lower case, parted by white space. */
export const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The same as keys, without accents: what a token's `key` is compared with. */
export const keys = (list: string): ReadonlySet<string> => new Set([...set(list)].map(foldWord));
