/** Runs one statement in a READ transaction and writes its answer, within limits. Belongs in a worker: decoding blocks. */
import type { ManagedTransaction, Plan, Result, ResultSummary, Record as Row, Session } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { CYPHER_LIMITS } from '@/lib/ontology';
import type { Database } from '../driver';
import { type BodyWriter, bodyWriter } from './body';
import type { Outcome, RunMessage } from './messages';
import { checkPlan } from './plan';
import { type Job, readParameters } from './request';

/** Where the answer goes: resolves when the next piece may be sent. */
export type Sink = (piece: string) => Promise<void>;

/** A statement that is running. */
export interface Run {
  /** How it went, with the last piece of its answer; rejects with what went wrong. */
  readonly end: Promise<{ readonly piece: string; readonly outcome: Outcome }>;
  readonly progress: Progress;
  readonly cancel: () => Promise<void>;
}

/** How far it has come. */
export interface Progress {
  rows: number;
}

/** What is to be run, with its parameters as values of the driver. */
type Asked = RunMessage & { readonly parameters: Record<string, unknown> };

/** Where the answer of a run goes, and where its account is kept. */
interface Out {
  readonly progress: Progress;
  readonly sink: Sink;
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
async function checkType(tx: ManagedTransaction, { job: { statement }, parameters, isExplained }: Asked) {
  const text = isExplained ? statement : EXPLAIN + statement;
  const { summary } = await tx.run(text, parameters).catch((error: unknown) => {
    throw isExplained ? error : placed(error);
  });
  checkPlan(summary.queryType, summary.plan as Plan | false);
}

/** Rows into pieces, until there are no more, or more than is answered. */
async function writeRows(
  rows: AsyncIterable<Row>,
  job: Job,
  mostBytes: number,
  { progress, writer, sink, head }: Out & { writer: BodyWriter; head: string },
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

async function write(result: Result, { job, format }: Asked, out: Out): Promise<Written> {
  const writer = bodyWriter(format);
  const head = writer.head(await result.keys());
  const mostBytes = format.isLines ? CYPHER_LIMITS.streamBytes : CYPHER_LIMITS.answerBytes;
  const { truncatedBy, rest } = await writeRows(result, job, mostBytes, { ...out, writer, head });
  return { writer, summary: await result.summary(), truncatedBy, rest };
}

/**
 * A statement that is looked at first. The driver's managed transaction sends its BEGIN together with the EXPLAIN, which
 * saves a round trip. It would also try again after a passing failure: rows may have been sent by then, so the first
 * failure is the last.
 */
function checkAndRun(session: Session, asked: Asked, out: Out): Promise<Written> {
  let failure: unknown = null;
  const once = async (tx: ManagedTransaction) => {
    if (failure) throw failure;
    try {
      await checkType(tx, asked);
      return await write(tx.run(asked.job.statement, asked.parameters), asked, out);
    } catch (error) {
      failure = error;
      throw error;
    }
  };
  return session.executeRead(once, { timeout: asked.job.timeout });
}

/**
 * A statement that was found good before: one round trip, in a transaction that the server makes of it. The session reads,
 * so that transaction does too. Only what must not run inside of a transaction (CALL … IN TRANSACTIONS) could run here and
 * not above, and that was refused when it was looked at.
 */
function runKnown(session: Session, asked: Asked, out: Out): Promise<Written> {
  const { job, parameters } = asked;
  return write(session.run(job.statement, parameters, { timeout: job.timeout }), asked, out);
}

async function answer(session: Session, asked: Asked, out: Out) {
  const runIt = asked.knownType === null ? checkAndRun : runKnown;
  const { writer, summary, truncatedBy, rest } = await runIt(session, asked, out);
  const { includeCounters } = asked.job;
  const bookmarks = session.lastBookmarks();
  const { isExplained } = asked;
  return {
    piece: rest + writer.end({ summary, includeCounters, isExplained, bookmarks, truncatedBy }),
    outcome: { rows: out.progress.rows, truncated: truncatedBy !== null, queryType: summary.queryType },
  };
}

/** Starts a statement. Its session is closed when it ends, however it ends, or when it is cancelled. */
export function run({ driver, name }: Database, message: RunMessage, sink: Sink): Run {
  const { job, body, isTyped } = message;
  const asked: Asked = { ...message, parameters: body === null ? {} : readParameters(body, isTyped) };
  const session = driver.session({
    database: name,
    defaultAccessMode: neo4j.session.READ,
    bookmarks: [...job.bookmarks],
    fetchSize: Math.min(ROWS_AT_ONCE, job.maxRows + 1),
  });
  const progress: Progress = { rows: 0 };
  const end = answer(session, asked, { progress, sink }).finally(() => {
    // Nobody waits for the server to say that the connection is free again.
    session.close().catch(() => undefined);
  });
  return { end, progress, cancel: () => session.close() };
}
