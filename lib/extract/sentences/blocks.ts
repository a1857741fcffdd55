/** Paragraphs, headings and list items: the blocks of a text, before any sentence is looked for. */
import type { Stretch } from '../document';

const BREAK = /\r\n|[\n\r\u2028\u2029\u0085]/g;

interface Line extends Stretch {
  readonly blank: boolean;
}

function lines(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    found.push(lineOf(text, start, match.index));
    start = match.index + match[0].length;
  }
  found.push(lineOf(text, start, text.length));
  return found;
}

const lineOf = (text: string, start: number, end: number): Line => ({
  start,
  end,
  blank: text.slice(start, end).trim() === '',
});

/** Whether lines were broken at a margin: then only blank lines part paragraphs. */
function isWrapped(all: readonly Line[]): boolean {
  const full = all.filter((line) => !line.blank).map((line) => line.end - line.start);
  if (full.length < 4 || full.length === all.length) return false;
  const longest = full.reduce((most, length) => Math.max(most, length), 0);
  const nearMargin = full.filter((length) => length > longest * 0.75).length;
  return longest <= 120 && longest >= 50 && nearMargin >= full.length * 0.5;
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const inner = text.slice(start, end);
  const from = start + (inner.length - inner.trimStart().length);
  return { start: from, end: from + inner.trim().length };
}

/** The blocks of a text, in order, without white space around them. */
export function findBlocks(text: string): Stretch[] {
  const all = lines(text);
  const wrapped = isWrapped(all);
  const blocks: Stretch[] = [];
  let open = false;
  for (const line of all) {
    if (line.blank) open = false;
    else {
      const last = blocks.at(-1);
      const { start, end } = trimmed(text, line);
      const continues = open && last && (wrapped || /^\p{Ll}/u.test(text.slice(start, start + 2)));
      if (continues) blocks[blocks.length - 1] = { start: last.start, end };
      else blocks.push({ start, end });
      open = true;
    }
  }
  return blocks;
}
