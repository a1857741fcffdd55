/** The stage `sentences`: paragraphs, sentences and tokens of what is not ignored. */
import type { Document, Sentence, Stage, Stretch, Token } from '../document';
import { BEFORE_NAME } from './abbreviations';
import { findBlocks } from './blocks';
import { isHeadline } from './headline';
import { tokenise } from './tokenise';

const marks = (all: string) => (text: string) => text.length === 1 && all.includes(text);

const isTerminal = marks('.!?…');
const isClosing = marks(`)]"'”’»`);
const STARTS = /^["'“‘«([\p{Lu}\p{N}•–—-]/u;
/** Words that begin a sentence far oftener than they follow an abbreviation within one. */
const STARTERS = new Set(
  'the a an in on at by for from to it its he she his her they their this that these those there we i you but and or so as if when while after before since although though however meanwhile according some many most both all no not one two other another what who how why'.split(
    ' ',
  ),
);

/** Whether a sentence ends with token `i`. */
function endsAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (!next) return true;
  if (isTerminal(token.text)) {
    if (isClosing(next.text) && next.start === token.end) return false;
    return STARTS.test(next.text) && next.start > token.end;
  }
  if (isClosing(token.text)) {
    let before = i - 1;
    while (before > 0 && i - before < 8 && isClosing((tokens[before] as Token).text)) before -= 1;
    const mark = tokens[before];
    const closes = mark && isTerminal(mark.text) && next.start > token.end;
    return Boolean(closes && !isClosing(next.text) && STARTS.test(next.text));
  }
  if (
    token.text.length > 2 &&
    token.text.endsWith('.') &&
    /^\p{Lu}/u.test(next.text) &&
    STARTERS.has(next.lower)
  )
    return !BEFORE_NAME.has(token.lower.slice(0, -1));
  return false;
}

/** A note mark such as [12] right after a sentence belongs to it. */
function skipNotes(tokens: readonly Token[], i: number): number {
  let at = i;
  while (
    tokens[at + 1]?.text === '[' &&
    tokens[at + 1]?.start === tokens[at]?.end &&
    tokens[at + 3]?.text === ']'
  )
    at += 3;
  return at;
}

/** No sentence has more tokens: what goes on longer is a list or no prose, and is cut so that all work stays linear. */
const LONGEST = 400;

function cut(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const noted = isTerminal((tokens[i] as Token).text) ? skipNotes(tokens, i) : i;
    const next = tokens[noted + 1];
    const ends = noted > i ? !next || STARTS.test(next.text) : endsAt(tokens, i);
    i = noted;
    if (!ends && i - from < LONGEST) continue;
    sentences.push(tokens.slice(from, i + 1));
    from = i + 1;
  }
  if (from < tokens.length) sentences.push(tokens.slice(from));
  return sentences;
}

/** The parts of a block that are not ignored. */
function readParts(block: Stretch, ignored: readonly Stretch[]): Stretch[] {
  let parts = [block];
  for (const hole of ignored) {
    if (hole.end <= block.start || hole.start >= block.end) continue;
    parts = parts.flatMap(({ start, end }) =>
      [
        { start, end: Math.min(end, hole.start) },
        { start: Math.max(start, hole.end), end },
      ].filter((part) => part.start < part.end),
    );
  }
  return parts;
}

function run({ text, ignored, article }: Document): Partial<Document> {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let body = false;
  for (const block of findBlocks(text)) {
    const before = sentences.length;
    const headline: boolean = !body && isHeadline(text, block, paragraph, article.title);
    body ||= !headline;
    for (const part of readParts(block, ignored))
      for (const tokens of cut(tokenise(text, part.start, part.end))) {
        const start = (tokens[0] as Token).start;
        const end = (tokens.at(-1) as Token).end;
        sentences.push({ index: sentences.length, paragraph, headline, start, end, tokens });
      }
    if (sentences.length > before) paragraph += 1;
  }
  return { sentences };
}

export const sentences: Stage = { name: 'sentences', run };
