/** Looks quotations up in a text: verbatim, but for the width of white space. */
import type { Stretch } from '../document';

const WORD = /[\p{L}\p{N}]/u;

const pattern = (quotation: string) =>
  quotation
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');

/**
 * Every place within `range` where the quotation stands as whole words, in order.
 * @example occurrences('Iran and Iranian', 'Iran', { start: 0, end: 16 }) // [{ start: 0, end: 4 }]
 */
export function occurrences(text: string, quotation: string, range: Stretch): Stretch[] {
  if (!quotation.trim()) return [];
  const found: Stretch[] = [];
  for (const match of text.slice(range.start, range.end).matchAll(new RegExp(pattern(quotation), 'gu'))) {
    const start = range.start + match.index;
    const end = start + match[0].length;
    const inWord = (inner: string | undefined, outer: string | undefined) =>
      inner !== undefined && outer !== undefined && WORD.test(inner) && WORD.test(outer);
    if (!inWord(text[start], text[start - 1]) && !inWord(text[end - 1], text[end]))
      found.push({ start, end });
  }
  return found;
}
