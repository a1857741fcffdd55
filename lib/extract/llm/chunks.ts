/** Cuts a document into parts that a model reads one at a time, overlapping so that nothing is lost at a seam. */
import type { Sentence } from '../document';

/** Consecutive sentences that are read together. */
export interface Chunk {
  /** 0-based. */
  readonly index: number;
  readonly sentences: readonly Sentence[];
}

export interface ChunkLimits {
  /** UTF-16 code units of sentences in one part. A longer sentence is a part of its own. */
  readonly size: number;
  /** How many sentences a part repeats of the one before. */
  readonly overlap: number;
}

/** About 1,500 tokens of text, which leaves room for the answer in the smallest common windows. */
export const CHUNK_LIMITS: ChunkLimits = { size: 6_000, overlap: 2 };

/** Cuts sentences into parts; every sentence is in one at least. */
export function chunksOf(
  sentences: readonly Sentence[],
  { size, overlap }: ChunkLimits = CHUNK_LIMITS,
): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  while (from < sentences.length) {
    let to = from;
    let length = 0;
    while (to < sentences.length) {
      const sentence = sentences[to]!;
      length += sentence.end - sentence.start;
      if (length > size && to > from) break;
      to++;
    }
    chunks.push({ index: chunks.length, sentences: sentences.slice(from, to) });
    from = to < sentences.length ? Math.max(to - overlap, from + 1) : to;
  }
  return chunks;
}
