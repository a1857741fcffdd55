/** Answers of a model, kept by the content of what was asked, so that reading an article again costs nothing. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashText } from '@/lib/ontology';

export class AnswerCache {
  constructor(readonly folder: string) {}

  /** The file of an answer, by all that decides it. */
  #file(asked: readonly string[]): string {
    return join(this.folder, `${hashText(JSON.stringify(asked))}.json`);
  }

  /** The answer kept for this, or null. */
  async get(asked: readonly string[]): Promise<string | null> {
    return readFile(this.#file(asked), 'utf8').catch(() => null);
  }

  /** Keeps an answer: written aside and moved, so that no reader sees half of it. */
  async put(asked: readonly string[], answer: string): Promise<void> {
    const file = this.#file(asked);
    const aside = `${file}.${process.pid}.${performance.now()}`;
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await writeFile(aside, answer, { mode: 0o600 });
    await rename(aside, file);
  }
}
