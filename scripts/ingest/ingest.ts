/** Reads articles and stores them, some at a time. What cannot be read or stored is left out and named. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '@/lib/neo4j/driver';
import { type ChangeReport, type Outcome, storeArticles, type Tally } from '@/lib/neo4j/write';
import type { ArticleMeta } from '@/lib/ontology';
import type { ArticleReader } from '../llm/reader';
import { messageOf } from '../neo4j/errors';
import { isFull } from './batch';
import { type ReadArticle, readArticle } from './read';

export interface IngestOptions {
  readonly paths: readonly string[];
  readonly meta?: ArticleMeta;
  readonly read: ArticleReader;
  /** Called after each file, with how many are done. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

export interface IngestedArticle {
  readonly path: string;
  readonly id: string;
  readonly title: string | null;
  readonly outcome: Outcome;
}

export interface FailedFile {
  readonly path: string;
  readonly message: string;
}

export interface IngestReport {
  readonly articles: readonly IngestedArticle[];
  readonly failed: readonly FailedFile[];
  readonly notes: readonly string[];
  readonly entities: Tally;
  readonly meetings: Tally;
  readonly links: Tally;
}

/** The database went away and did not come back, or can write no more; what was stored stays stored. */
export class DatabaseGone extends Error {
  override readonly name = 'DatabaseGone';
}

/**
 * Reads and stores articles. While a batch is being stored the next is read.
 * @throws DatabaseGone when the database is away for longer than `AWAY_FOR`, or can write no more
 */
export async function ingest(database: Database, options: IngestOptions): Promise<IngestReport> {
  const total = new Totals();
  let [done, storing] = [0, Promise.resolve()];
  let batch: ReadArticle[] = [];
  const flush = async () => {
    const full = batch;
    batch = [];
    await storing;
    storing = store(database, full, total);
    storing.catch(() => undefined);
  };
  for (const path of options.paths) {
    options.signal?.throwIfAborted();
    try {
      const article = await readArticle(path, options.meta ?? {}, options.read);
      if (batch.some(({ rows }) => rows.article.id === article.rows.article.id)) await flush();
      batch.push(article);
    } catch (error) {
      if (error instanceof DatabaseGone) throw error;
      total.failed.push({ path, message: messageOf(error) });
    }
    done += 1;
    options.onProgress?.(done);
    if (isFull(batch.map(({ rows }) => rows))) await flush();
  }
  await flush();
  await storing;
  return total;
}

class Totals implements IngestReport {
  readonly articles: IngestedArticle[] = [];
  readonly failed: FailedFile[] = [];
  readonly notes: string[] = [];
  entities: Tally = { added: 0, removed: 0 };
  meetings: Tally = { added: 0, removed: 0 };
  links: Tally = { added: 0, removed: 0 };

  add(batch: readonly ReadArticle[], report: ChangeReport): void {
    for (const { path, rows, notes } of batch) {
      const { id, title } = rows.article;
      this.articles.push({ path, id, title, outcome: report.articles.get(id) ?? 'unknown' });
      this.notes.push(...notes);
    }
    for (const what of ['entities', 'meetings', 'links'] as const)
      this[what] = {
        added: this[what].added + report[what].added,
        removed: this[what].removed + report[what].removed,
      };
  }
}

/** A batch that cannot be stored as a whole is stored one by one, so that only the article at fault is left out. */
async function store(database: Database, batch: readonly ReadArticle[], total: Totals): Promise<void> {
  if (batch.length === 0) return;
  const rows = batch.map((article) => article.rows);
  try {
    total.add(batch, await whenThere(() => storeArticles(database, rows)));
  } catch (error) {
    if (error instanceof DatabaseGone) throw error;
    if (batch.length > 1) for (const article of batch) await store(database, [article], total);
    else total.failed.push({ path: batch[0]!.path, message: whyNotStored(batch[0]!, error) });
  }
}

/** An article is stored in one transaction, whose memory the server bounds. */
function whyNotStored({ path, rows }: ReadArticle, error: unknown): string {
  if (/OutOfMemory/.test(codeOf(error)))
    return `${path}: is too long to be stored as one article (${rows.sentences.length} sentences): split it, or give Neo4j more memory (PARLEY_NEO4J_HEAP=2g; elsewhere db.memory.transaction.max)`;
  return `${path}: could not be stored: ${messageOf(error)}`;
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** How long a database that is away is waited for, and how long between two tries. In ms. */
const AWAY_FOR = 30_000;
const TRY_EVERY = 500;

const WRITES_NO_MORE = 'the database can write no more (see whether its disk is full, and start it again)';

/** Its disk is full, or is damaged: until somebody has looked after it, nothing is stored any more. */
const BROKEN = /Transaction\.Transaction(LogError|StartFailed)$/;
const AWAY = /ServiceUnavailable|SessionExpired|DatabaseUnavailable|^N\/A$/;

async function whenThere<T>(work: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + AWAY_FOR; ; await sleep(TRY_EVERY)) {
    try {
      return await work();
    } catch (error) {
      if (BROKEN.test(codeOf(error))) throw new DatabaseGone(WRITES_NO_MORE, { cause: error });
      if (!AWAY.test(codeOf(error))) throw error;
      if (Date.now() > until) throw new DatabaseGone('the database went away', { cause: error });
    }
  }
}
