/** How words are compared with the gazetteers: in lower case, without accents and apostrophes. */

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ə: 'a',
};
const PLAIN = /^[a-z0-9.-]*$/;

/**
 * The key of one word.
 * @example foldWord('Ja’afari') // 'jaafari'
 * @example foldWord('U.S.') // 'u.s.'
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´ʿʾʼʻ]/gu, '')
    .replace(/[ßæœøđðþłıə]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The keys of a name's words; hyphens part words as spaces do, and a comma is a word of its own, as it is in a text. */
export function foldWords(name: string): string[] {
  return name
    .replaceAll(',', ' , ')
    .split(/[\s\-‐‑–/]+/)
    .map(foldWord)
    .filter(Boolean);
}
