/**
 * A thread that runs statements for the Cypher route, one at a time. Decoding a huge record keeps a thread busy for
 * minutes: here that blocks nobody, and the thread can be ended.
 */
import { parentPort } from 'node:worker_threads';
import { connectionFrom } from '../connection';
import { openDatabase } from '../driver';
import { failureOf } from './failure';
import { type FromWorker, MEMORY_EXIT, type RunMessage, type ToWorker } from './messages';
import { type Run, run } from './run';

/** Pieces that may be on their way at once; the next is written when one of them was taken. */
const PIECES_AHEAD = 4;

/** What one record may take of this thread's memory outside of the heap, in bytes, before the thread is given up. */
const MOST_EXTERNAL = 256 * 1024 * 1024;

const connection = connectionFrom(process.env);
if (!parentPort || !connection) throw new Error('This file is run by pool.ts, with NEO4J_URI set.');
const port = parentPort;
const database = openDatabase(connection, { integers: 'exact', retryFor: 0 });

const encoder = new TextEncoder();
let current: Run | null = null;
let ahead = 0;
let onTaken: (() => void) | null = null;

const send = (message: FromWorker, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

async function sendPiece(text: string): Promise<void> {
  const piece = encoder.encode(text);
  send({ kind: 'piece', piece }, [piece.buffer as ArrayBuffer]);
  ahead += 1;
  if (ahead >= PIECES_AHEAD) {
    await new Promise<void>((resolve) => {
      onTaken = resolve;
    });
  }
}

async function handle(message: RunMessage): Promise<void> {
  ahead = 0;
  try {
    current = run(database, message, sendPiece);
    send({ kind: 'done', outcome: await current.outcome });
  } catch (error) {
    send({ kind: 'failed', failure: failureOf(error), rows: current?.progress.rows ?? 0 });
  } finally {
    current = null;
  }
}

port.on('message', (message: ToWorker) => {
  if (message.kind === 'run') void handle(message);
  if (message.kind === 'taken') ahead -= 1;
  if (message.kind === 'cancel') current?.cancel().catch(() => undefined);
  if (message.kind !== 'run') onTaken?.();
});

setInterval(() => {
  if (process.memoryUsage().external > MOST_EXTERNAL) process.exit(MEMORY_EXIT);
}, 50).unref();
