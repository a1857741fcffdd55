/**
 * What a user typed, as a query of the full-text index. Nothing typed ever reaches Lucene's syntax: the text is cut
 * into words of letters and digits, and only those are put into the query.
 * Syntax: https://lucene.apache.org/core/9_11_0/queryparser/org/apache/lucene/queryparser/classic/package-summary.html
 */

/** Scripts that the index's tokeniser cuts by its own rules; their words are asked as phrases, which it cuts likewise. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Letters that the index's analyser (`standard-folding`) writes in ASCII but Unicode does not decompose. */
// biome-ignore format: a table
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n',
};

/** Words that the index's analyser leaves out (Lucene's English stop words): they may be found, but can't be required. */
const STOP_WORDS = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

const MAX_WORDS = 8;

/**
 * The words of a text as the index holds them: lower case, Latin letters without accents. Accents of other scripts stay,
 * as they do in the index.
 * @example searchWords("Ghālib al-Ḥasan’s") // ['ghalib', 'al', "hasan's"]
 */
export function searchWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/(\p{sc=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðþłħıŋ]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[’‘`]/g, "'");
  return (folded.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'ʿʾʼ]*/gu) ?? [])
    .map((word) => word.replace(/'+$/, ''))
    .slice(0, MAX_WORDS);
}

/** One word as typed so far: the very word before one that it begins. */
function exactOrPrefix(word: string): string {
  return UNSPACED.test(word) ? `"${word}"` : `(${word}^4 OR ${word}*)`;
}

/** How many letters may be wrong: none in a short word, for everything is near it. */
function fuzzy(word: string): string {
  if (UNSPACED.test(word)) return `"${word}"`;
  if (word.length < 4) return `(${word}^4 OR ${word}*)`;
  return `(${word}^8 OR ${word}*^4 OR ${word}~${word.length < 8 ? 1 : 2})`;
}

/** Every word is required, but for those that the index does not hold. */
function joined(words: readonly string[], clause: (word: string) => string): string {
  return words.map((word) => (STOP_WORDS.has(word) ? '' : '+') + clause(word)).join(' ');
}

/** A Lucene query for what has every word, whole or as a beginning; null where nothing was typed that can be found. */
export function prefixQuery(text: string): string | null {
  const words = searchWords(text);
  return words.length > 0 ? joined(words, exactOrPrefix) : null;
}

/** Like `prefixQuery`, forgiving a letter in words of four letters and more, two in those of eight and more. */
export function fuzzyQuery(text: string): string | null {
  const words = searchWords(text);
  return words.some((word) => word.length >= 4) ? joined(words, fuzzy) : null;
}
