/** The stage `clean`: what of the file is not the article, each stretch with its reason. */
import type { Document, Stage } from '../document';
import { findBlocks } from '../sentences/blocks';
import { type Block, plainWords } from './block';
import { CLEAN_RULES } from './rules';

function run({ text }: Document, disabled: ReadonlySet<string>): Partial<Document> {
  const found = findBlocks(text);
  const blocks: Block[] = found.map(({ start, end }, index) => {
    const content = text.slice(start, end);
    return { start, end, content, words: plainWords(content), index, fromEnd: index - found.length };
  });
  const all = CLEAN_RULES.filter(({ name }) => !disabled.has(name)).flatMap(({ reason, find }) =>
    find(blocks, text).map(({ start, end }) => ({ start, end, reason })),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const ignored = all.filter((stretch, i) =>
    all.slice(0, i).every((earlier) => earlier.end <= stretch.start),
  );
  return { ignored };
}

export const clean: Stage = { name: 'clean', run };
