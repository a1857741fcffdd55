/**
 * A thread that runs statements for the Cypher route, one at a time. Decoding a huge record keeps a thread busy for
 * minutes: here that blocks nobody, and the thread can be ended.
 */
import { parentPort } from 'node:worker_threads';
import { connectionFrom } from '../connection';
import { openDatabase } from '../driver';
import { failureOf } from './failure';
import { type FromWorker, MEMORY_EXIT, type RunMessage, type ToWorker } from './messages';
import { Refusal } from './refusal';
import { type Run, run } from './run';

/** Pieces that may be on their way at once; the next is written when one of them was taken. */
const PIECES_AHEAD = 4;

/** What one record may take of this thread's memory outside of the heap, in bytes, before the thread is given up. */
const MOST_EXTERNAL = 256 * 1024 * 1024;

// The driver notes the stack of every statement, which costs more than reading its rows; here nobody is told of it.
Error.stackTraceLimit = 0;

const connection = connectionFrom(process.env);
if (!parentPort || !connection) throw new Error('This file is run by pool.ts, with NEO4J_URI set.');
const port = parentPort;
const database = openDatabase(connection, { integers: 'exact', retryFor: 0 });

const encoder = new TextEncoder();

/** What is running, and what of its answer is on its way. */
interface Current {
  run: Run | null;
  ahead: number;
  onTaken: (() => void) | null;
}

let current: Current | null = null;

const send = (message: FromWorker, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

/** From this size on a piece is handed over rather than copied, in bytes: for small ones that takes longer. */
const HANDED_FROM = 16_384;

const handed = ({ buffer, byteLength }: Uint8Array) =>
  byteLength < HANDED_FROM ? [] : [buffer as ArrayBuffer];

async function sendPiece(text: string, mine: Current): Promise<void> {
  if (current !== mine) throw new Error('cancelled');
  const piece = encoder.encode(text);
  send({ kind: 'piece', piece }, handed(piece));
  mine.ahead += 1;
  if (mine.ahead >= PIECES_AHEAD) {
    await new Promise<void>((resolve) => {
      mine.onTaken = resolve;
    });
  }
}

/** Says how it ended, unless it was cancelled, which was answered already. */
function end(mine: Current, message: FromWorker, transfer: ArrayBuffer[] = []): void {
  if (current !== mine) return;
  current = null;
  send(message, transfer);
}

async function handle(message: RunMessage): Promise<void> {
  const mine: Current = { run: null, ahead: 0, onTaken: null };
  current = mine;
  try {
    mine.run = run(database, message, (text) => sendPiece(text, mine));
    const { piece: text, outcome } = await mine.run.end;
    const piece = encoder.encode(text);
    end(mine, { kind: 'done', piece, outcome }, handed(piece));
  } catch (error) {
    end(mine, { kind: 'failed', failure: failureOf(error), rows: mine.run?.progress.rows ?? 0 });
  }
}

/** The thread is free at once; the server is told to stop, and its connection is used again when it has. */
function cancel(mine: Current): void {
  end(mine, { kind: 'failed', failure: CANCELLED, rows: mine.run?.progress.rows ?? 0 });
  mine.run?.cancel().catch(() => undefined);
}

const CANCELLED = failureOf(
  new Refusal('Neo.ClientError.Transaction.Terminated', 'The statement was stopped.'),
);

port.on('message', (message: ToWorker) => {
  if (message.kind === 'run') void handle(message);
  else if (current) {
    const mine = current;
    if (message.kind === 'taken') mine.ahead -= 1;
    else cancel(mine);
    mine.onTaken?.();
  }
});

setInterval(() => {
  if (current && process.memoryUsage().external > MOST_EXTERNAL) process.exit(MEMORY_EXIT);
}, 50).unref();

send({ kind: 'ready' });
