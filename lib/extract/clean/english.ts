/** Whether a text is English, by the share of its commonest words: cheap, and enough to refuse another language. */

const COMMON = new Set(
  'the of and to in a is that for it was on with as by at be this have from or had are not but which you were they his has he an will said their its who would been if when there'.split(
    ' ',
  ),
);
/** English prose has about four in ten; lists and headlines fewer. */
const SHARE = 0.14;
/** So many words are looked at. */
const SAMPLE = 3000;

export function isEnglish(text: string): boolean {
  let seen = 0;
  let common = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    seen += 1;
    if (COMMON.has(word.toLowerCase())) common += 1;
    if (seen >= SAMPLE) break;
  }
  return seen < 20 ? /^[\p{Script=Latin}\P{L}]*$/u.test(text) : common >= seen * SHARE;
}
