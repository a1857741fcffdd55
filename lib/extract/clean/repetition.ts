/** What a page shows twice: the headline further down, a sentence of the body as a pull quote. */
import type { Stretch } from '../document';
import type { Block } from './block';

/** Words for a comparison that is blind to case, quotes and punctuation. */
const plain = (content: string) =>
  content
    .toLowerCase()
    .replace(/[^a-z0-9\u00c0-\u1fff\u2c00-\uffff]+/g, ' ')
    .trim();

/** The headline again, further down. */
export function repeatedHeadline(blocks: readonly Block[]): Stretch[] {
  const titles = blocks.slice(0, 2).map(({ content }) => plain(content.slice(0, 300)));
  return blocks.filter(
    ({ content, index }) =>
      index > 0 &&
      content.length < 300 &&
      titles.slice(0, index).some((title) => title.length > 15 && title === plain(content)),
  );
}

/** Where each run of this many words begins in a plain text. */
const RUN = 5;

/** Calls back with each run of five words and where it stands. */
function eachRun(words: string, visit: (run: string, at: number) => void): void {
  const starts: number[] = [0];
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) starts.push(at + 1);
  for (let i = 0; i + RUN <= starts.length; i++) {
    const end = i + RUN < starts.length ? (starts[i + RUN] as number) - 1 : words.length;
    visit(words.slice(starts[i], end), starts[i] as number);
  }
}

/** A sentence or two of the body, shown once more between its paragraphs; found by its first five words. */
export function pullQuote(blocks: readonly Block[]): Stretch[] {
  const bodies = blocks.map(({ content }) => plain(content));
  const wanted = new Map<string, Block[]>();
  for (const block of blocks) {
    if (block.index < 2 || block.content.length < 40 || block.content.length > 280) continue;
    const run = (bodies[block.index] as string).split(' ', RUN).join(' ');
    wanted.set(run, [...(wanted.get(run) ?? []), block]);
  }
  const found = new Set<Block>();
  blocks.forEach((block) => {
    const body = bodies[block.index] as string;
    eachRun(body, (run, at) => {
      for (const quote of wanted.get(run) ?? []) {
        const own = bodies[quote.index] as string;
        const after = body[at + own.length];
        if (
          quote !== block &&
          body.length > own.length + 20 &&
          (after === undefined || after === ' ') &&
          body.startsWith(own, at)
        )
          found.add(quote);
      }
    });
  });
  return [...found];
}
