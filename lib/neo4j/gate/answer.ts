/** A statement's answer as HTTP: its status is decided as late as can be, its body is never whole in memory. */
import { bodyWriter } from './body';
import type { Part } from './execution';
import { failureOf } from './failure';
import type { Asked, Gate, Running } from './gate';
import type { Format } from './media';
import type { Failure } from './messages';

/** As much of an answer is held back, in bytes, so that a failure still gives its own status. */
const HELD = 1_000_000;

/** How it went, for the log: no parameters, and of the statement no more than says which it was. */
export interface Account {
  readonly statement: string;
  readonly rows: number;
  readonly ms: number;
  /** `done`, or the code of the failure. */
  readonly outcome: string;
  readonly truncated: boolean;
}

const HEADERS = { 'Cache-Control': 'no-store' };

/** Said of an answer that comes piece by piece, to whatever stands between: it must not wait for the whole. */
const STREAMED = { 'X-Accel-Buffering': 'no' };

/** The answer of a failure: Neo4j's shape of errors. */
export function failureResponse({ code, message, status }: Failure): Response {
  const retry: Record<string, string> = status === 429 || status === 503 ? { 'Retry-After': '1' } : {};
  return Response.json({ errors: [{ code, message }] }, { status, headers: { ...HEADERS, ...retry } });
}

type Last = Exclude<Part, { kind: 'piece' }>;

interface Held {
  pieces: Uint8Array[];
  /** How it ended, where it has. */
  last: Last | null;
}

/** Takes parts until the answer is whole, or as much as is held back. */
async function hold(running: Running, most: number): Promise<Held> {
  const pieces: Uint8Array[] = [];
  for (let bytes = 0; bytes <= most; ) {
    const part = await running.next();
    if (part.kind !== 'piece') return { pieces, last: part };
    pieces.push(part.piece);
    bytes += part.piece.byteLength;
  }
  return { pieces, last: null };
}

function stream(running: Running, held: Uint8Array[], format: Format, onLast: (last: Last) => void) {
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        for (const piece of held) controller.enqueue(piece);
      },
      pull: async (controller) => {
        const part = await running.next();
        if (part.kind === 'piece') {
          controller.enqueue(part.piece);
          return;
        }
        onLast(part);
        if (part.kind === 'failed') {
          controller.enqueue(new TextEncoder().encode(bodyWriter(format).fail(part.failure)));
        }
        controller.close();
      },
      cancel: () => running.stop(),
    },
    { highWaterMark: 0 },
  );
}

/**
 * Answers a statement.
 * @param status what is answered when all goes well: Neo4j's Query API says 202
 * @param report is told how it went, when it is over
 */
export async function answer(
  gate: Gate,
  asked: Asked,
  { status, report }: { status: number; report: (account: Account) => void },
): Promise<Response> {
  const began = performance.now();
  let statement = '';
  const over = (last: Last) => {
    const ms = Math.round(performance.now() - began);
    if (last.kind === 'done') report({ statement, ms, outcome: 'done', ...last.outcome });
    else report({ statement, ms, outcome: last.failure.code, rows: last.rows, truncated: false });
  };
  const fail = (failure: Failure, rows = 0) => {
    over({ kind: 'failed', failure, rows });
    return failureResponse(failure);
  };
  try {
    const running = await gate.open(asked);
    statement = running.statement;
    const { pieces, last } = await hold(running, asked.format.isLines ? 0 : HELD);
    if (last?.kind === 'failed' && pieces.length === 0) return fail(last.failure, last.rows);
    if (last?.kind === 'failed' && !asked.format.isLines) return fail(last.failure, last.rows);
    const headers = { ...HEADERS, 'Content-Type': asked.format.contentType };
    if (last?.kind === 'done') {
      over(last);
      return new Response(Buffer.concat(pieces), { status, headers });
    }
    return new Response(stream(running, pieces, asked.format, over), {
      status,
      headers: { ...headers, ...STREAMED },
    });
  } catch (error) {
    return fail(failureOf(error));
  }
}
