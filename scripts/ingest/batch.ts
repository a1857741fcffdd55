/** How many articles are stored at a time. */
import type { ArticleRows } from '@/lib/neo4j/write';

/** A batch is full with this many articles or sentences, whichever comes first. */
const FULL = { articles: 50, sentences: 2_000 };

export function isFull(batch: readonly ArticleRows[]): boolean {
  const sentences = batch.reduce((sum, rows) => sum + rows.sentences.length, 0);
  return batch.length >= FULL.articles || sentences >= FULL.sentences;
}
