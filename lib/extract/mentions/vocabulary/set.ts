/** A declared list of words, in lower case, parted by white space. */
export const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
