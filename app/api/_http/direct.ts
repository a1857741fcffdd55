/**
 * The direct way to the routes: from Node's own server to their handlers, past Next, which alone takes longer for a
 * request than Neo4j does. The same guard and the same headers; whatever is not in the table goes on to Next.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dataHeaders, refusal } from './entrance';
import { guardSettings } from './guard';
import { log } from './log';
import { send } from './send';
import { type Match, matchRoute } from './table';

/** Hands a request to a route. False where it is none of the direct way: then nothing has been done. */
export type Direct = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

function match(method: string, path: string): Match | null {
  try {
    return matchRoute(method, path);
  } catch {
    return null;
  }
}

function headersOf({ headers }: IncomingMessage): Headers {
  const own = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) own.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return own;
}

/** A request as the web has it. Its body is read only as far as the route reads it. */
function toRequest(incoming: IncomingMessage, outgoing: ServerResponse, headers: Headers): Request {
  const gone = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const { method = 'GET', url = '/' } = incoming;
  const body = method === 'POST' ? { body: incoming as unknown as BodyInit, duplex: 'half' } : {};
  return new Request(`http://parley.invalid${url}`, { method, headers, signal: gone.signal, ...body });
}

async function serve({ handler, params }: Match, incoming: IncomingMessage, outgoing: ServerResponse) {
  const settings = guardSettings(process.env);
  const headers = headersOf(incoming);
  const answer =
    refusal(headers, settings) ??
    (await handler(toRequest(incoming, outgoing, headers), { params: Promise.resolve(params as never) }));
  await send(answer, dataHeaders(headers, settings), incoming, outgoing);
}

/** @see Direct */
export const direct: Direct = (incoming, outgoing) => {
  const [path = ''] = (incoming.url ?? '').split('?', 1);
  const found = match(incoming.method ?? '', path);
  if (!found) return false;
  serve(found, incoming, outgoing).catch((error: unknown) => {
    log.error({ err: error, path }, 'an answer was not sent');
    outgoing.destroy();
  });
  return true;
};

/** Where the web server finds the direct way, which Next has built: `scripts/start/server.mjs`. */
export const DIRECT = Symbol.for('parley.direct');
