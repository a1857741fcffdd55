/** Reads an article with a language model: part by part, each answer held against the text. */

import type { Document } from '@/lib/extract/document';
import { type Dropped, MalformedAnswer, parseAnswer } from '@/lib/extract/llm/answer';
import { assembleReadings } from '@/lib/extract/llm/assemble';
import { type Chunk, chunksOf } from '@/lib/extract/llm/chunks';
import { plainSentences } from '@/lib/extract/llm/orders';
import { promptFor } from '@/lib/extract/llm/prompt';
import { type Reading, verifyAnswer } from '@/lib/extract/llm/verify';
import type { Extraction } from '@/lib/ontology';
import type { AnswerCache } from './cache';
import type { Ask } from './client';

export interface ModelReport {
  /** Parts that the text was cut into, and how many of them were answered from the cache. */
  readonly parts: number;
  readonly cached: number;
  /** What was answered and does not stand in the text. */
  readonly dropped: readonly Dropped[];
  /** Parts that no well-formed answer was had for. */
  readonly unread: number;
}

/** How often a part is asked for anew when the answer is not of the right form. */
const TRIES = 3;

export interface ModelReader {
  readonly model: string;
  readonly ask: Ask;
  readonly cache: AnswerCache;
}

/**
 * Reads a document with a model.
 * @param document read by the rules' stages as far as its dates
 * @throws ModelError, SpendingLimit
 */
export async function extractWithModel(
  document: Document,
  { model, ask, cache }: ModelReader,
): Promise<{ extraction: Extraction; report: ModelReport }> {
  const chunks = chunksOf(plainSentences(document));
  const readings: Reading[] = [];
  const dropped: Dropped[] = [];
  let [cached, unread] = [0, 0];
  for (const chunk of chunks) {
    const answer = await readChunk(document, chunk, { model, ask, cache });
    if (!answer) {
      unread++;
      continue;
    }
    const verified = verifyAnswer(document, chunk, answer.answer);
    readings.push(verified.reading);
    dropped.push(...answer.dropped, ...verified.dropped);
    if (answer.cached) cached++;
  }
  const extraction = assembleReadings(document, readings, `llm:${model}`);
  return { extraction, report: { parts: chunks.length, cached, dropped, unread } };
}

/** A well-formed answer for one part, from the cache or the model; null when none was had. */
async function readChunk(document: Document, chunk: Chunk, { model, ask, cache }: ModelReader) {
  const prompt = promptFor(document, chunk);
  const asked = [model, prompt.system, prompt.user];
  const kept = await cache.get(asked);
  if (kept !== null) return { ...parseAnswer(kept), cached: true };
  for (let tries = 0; tries < TRIES; tries++) {
    const text = await ask(prompt);
    try {
      const answer = parseAnswer(text);
      await cache.put(asked, text);
      return { ...answer, cached: false };
    } catch (error) {
      if (!(error instanceof MalformedAnswer)) throw error;
    }
  }
  return null;
}
