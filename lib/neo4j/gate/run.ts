/** Runs one statement in a READ transaction and writes its answer, within limits. Belongs in a worker: decoding blocks. */
import type { ManagedTransaction, Plan, ResultSummary, Record as Row, Session } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { CYPHER_LIMITS } from '@/lib/ontology';
import type { Database } from '../driver';
import { type BodyWriter, bodyWriter } from './body';
import type { Outcome, RunMessage } from './messages';
import { checkPlan } from './plan';
import { type Job, readJob } from './request';

/** Where the answer goes: resolves when the next piece may be sent. */
export type Sink = (piece: string) => Promise<void>;

/** A statement that is running. */
export interface Run {
  /** How it went; rejects with what went wrong. */
  readonly outcome: Promise<Outcome>;
  readonly progress: Progress;
  readonly cancel: () => Promise<void>;
}

/** How far it has come. */
export interface Progress {
  rows: number;
}

/** Pieces of about this many characters are sent. */
const PIECE = 65_536;

/** How many rows are asked of the server at a time, so that no more than twice as many wait to be written. */
const ROWS_AT_ONCE = 1_000;

/** On a line of its own, so that the columns in messages stay those of the statement, and so does the line they quote. */
const EXPLAIN = 'EXPLAIN\n';

/** Where an error is, in the statement as it was sent to us. */
function placed(error: unknown): unknown {
  if (error instanceof Error) {
    error.message = error.message.replace(
      /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/g,
      (_place, line, column, offset) =>
        `(line ${Number(line) - 1}, column ${column} (offset: ${Number(offset) - EXPLAIN.length}))`,
    );
  }
  return error;
}

/**
 * Finds out by EXPLAIN what a statement would do, and refuses what does more than read.
 * @throws Refusal
 */
async function checkType(tx: ManagedTransaction, { statement, parameters }: Job, message: RunMessage) {
  if (message.knownType !== null) return;
  const text = message.isExplained ? statement : EXPLAIN + statement;
  const { summary } = await tx.run(text, parameters).catch((error: unknown) => {
    throw message.isExplained ? error : placed(error);
  });
  checkPlan(summary.queryType, summary.plan as Plan | false);
}

/** Rows into pieces, until there are no more, or more than is answered. */
async function writeRows(
  rows: AsyncIterable<Row>,
  job: Job,
  mostBytes: number,
  { progress, writer, sink, head }: { progress: Progress; writer: BodyWriter; sink: Sink; head: string },
): Promise<{ truncatedBy: 'rows' | 'bytes' | null; rest: string }> {
  let piece = head;
  let bytes = 0;
  for await (const row of rows) {
    if (progress.rows >= job.maxRows) return { truncatedBy: 'rows', rest: piece };
    const text = writer.row([...row.values()]);
    bytes += text.length;
    if (bytes > mostBytes) return { truncatedBy: 'bytes', rest: piece };
    progress.rows += 1;
    piece += text;
    if (piece.length >= PIECE) {
      await sink(piece);
      piece = '';
    }
  }
  return { truncatedBy: null, rest: piece };
}

/** What is known of an answer when its rows have been written. */
interface Written {
  writer: BodyWriter;
  summary: ResultSummary;
  truncatedBy: 'rows' | 'bytes' | null;
  rest: string;
}

async function write(
  tx: ManagedTransaction,
  job: Job,
  message: RunMessage,
  { progress, sink }: { progress: Progress; sink: Sink },
): Promise<Written> {
  await checkType(tx, job, message);
  const result = tx.run(job.statement, job.parameters);
  const writer = bodyWriter(message.format);
  const head = writer.head(await result.keys());
  const mostBytes = message.format.isLines ? CYPHER_LIMITS.streamBytes : CYPHER_LIMITS.answerBytes;
  const { truncatedBy, rest } = await writeRows(result, job, mostBytes, { progress, writer, sink, head });
  return { writer, summary: await result.summary(), truncatedBy, rest };
}

/**
 * The driver's managed transaction sends its BEGIN together with the first statement, which saves a round trip. It would
 * also try again after a passing failure: rows may have been sent by then, so the first failure is the last.
 */
async function answer(
  session: Session,
  job: Job,
  message: RunMessage,
  out: { progress: Progress; sink: Sink },
): Promise<Outcome> {
  let failure: unknown = null;
  const once = async (tx: ManagedTransaction) => {
    if (failure) throw failure;
    return write(tx, job, message, out).catch((error: unknown) => {
      failure = error;
      throw error;
    });
  };
  const { writer, summary, truncatedBy, rest } = await session.executeRead(once, { timeout: job.timeout });
  const { includeCounters } = job;
  const bookmarks = session.lastBookmarks();
  const { isExplained } = message;
  await out.sink(rest + writer.end({ summary, includeCounters, isExplained, bookmarks, truncatedBy }));
  return { rows: out.progress.rows, truncated: truncatedBy !== null, queryType: summary.queryType };
}

/** Starts a statement. Its session is closed when it ends, however it ends, or when it is cancelled. */
export function run({ driver, name }: Database, message: RunMessage, sink: Sink): Run {
  const job = readJob(message.body, message.isTyped);
  const session = driver.session({
    database: name,
    defaultAccessMode: neo4j.session.READ,
    bookmarks: [...job.bookmarks],
    fetchSize: Math.min(ROWS_AT_ONCE, job.maxRows + 1),
  });
  const progress: Progress = { rows: 0 };
  const outcome = answer(session, job, message, { progress, sink }).finally(() => {
    // Nobody waits for the server to say that the connection is free again.
    session.close().catch(() => undefined);
  });
  return { outcome, progress, cancel: () => session.close() };
}
