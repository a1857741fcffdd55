/** What a page shows twice: the headline further down, a sentence of the body as a pull quote. */
import type { Stretch } from '../document';
import { type Block, plainWords } from './block';

/** The headline again, further down. */
export function repeatedHeadline(blocks: readonly Block[]): Stretch[] {
  const titles = blocks.slice(0, 2).map(({ content }) => plainWords(content.slice(0, 300)));
  return blocks.filter(
    ({ content, words, index }) =>
      index > 0 &&
      content.length < 300 &&
      titles.some((title, i) => i < index && title.length > 15 && title === words),
  );
}

/** A quote has this many words at least … */
const FEWEST = 5;
/** … and so this many letters and blanks, by which the places are found where it may stand. */
const OPENING = 2 * FEWEST - 1;

/** A number that the same opening always has, made without cutting a string out for every word of the text. */
function openingAt(words: string, at: number): number {
  let print = 0;
  for (let i = at; i < at + OPENING; i++) print = (Math.imul(print, 31) + words.charCodeAt(i)) | 0;
  return print;
}

const isQuote = ({ content, words, index }: Block) =>
  index >= 2 && content.length >= 40 && content.length <= 280 && words.split(' ', FEWEST).length === FEWEST;

/** Whether the words of a quote stand at `at` in a longer block, and end there with a word. */
function repeats(body: string, at: number, { words }: Block): boolean {
  const after = body[at + words.length];
  return (
    body.length > words.length + 20 && (after === undefined || after === ' ') && body.startsWith(words, at)
  );
}

/** A sentence or two of the body, shown once more between its paragraphs. */
export function pullQuote(blocks: readonly Block[]): Stretch[] {
  const quotes = new Map<number, Block[]>();
  for (const block of blocks) {
    if (!isQuote(block)) continue;
    const opening = openingAt(block.words, 0);
    quotes.set(opening, [...(quotes.get(opening) ?? []), block]);
  }
  if (quotes.size === 0) return [];
  const found = new Set<Block>();
  for (const block of blocks) {
    const body = block.words;
    for (let at = 0; at + OPENING <= body.length; at = body.indexOf(' ', at) + 1 || body.length)
      for (const quote of quotes.get(openingAt(body, at)) ?? NONE)
        if (quote !== block && repeats(body, at, quote)) found.add(quote);
  }
  return [...found];
}

const NONE: readonly Block[] = [];
