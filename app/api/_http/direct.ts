/**
 * The direct way to the routes: from Node's own server to their handlers, past Next, which alone takes longer for a
 * request than Neo4j does. The same guard and the same headers; whatever is not in the table goes on to Next.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { GET as discovery } from '@/app/api/discovery/route';
import { asksForDiscovery, dataHeaders, refusal } from './entrance';
import { guardSettings } from './guard';
import { log } from './log';
import { send } from './send';
import { type Match, matchRoute } from './table';

/** The beginnings of addresses that can be of the direct way. */
const ASKED = /^\/($|api\/|db\/)/;

/** Hands a request to a route. False where it is none of the direct way: then nothing has been done. */
export type Direct = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

function match(method: string, path: string, headers: Headers): Match | null {
  if (method === 'GET' && asksForDiscovery(path, headers)) return { handler: discovery, params: {} };
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

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly headers: Headers;
}

async function serve({ handler, params }: Match, { incoming, outgoing, headers }: Exchange): Promise<void> {
  const settings = guardSettings(process.env);
  const answer =
    refusal(headers, settings) ??
    (await handler(toRequest(incoming, outgoing, headers), { params: Promise.resolve(params as never) }));
  await send(answer, dataHeaders(headers, settings), incoming, outgoing);
}

/** @see Direct */
export const direct: Direct = (incoming, outgoing) => {
  const [path = ''] = (incoming.url ?? '').split('?', 1);
  if (!ASKED.test(path)) return false;
  const headers = headersOf(incoming);
  const found = match(incoming.method ?? '', path, headers);
  if (!found) return false;
  serve(found, { incoming, outgoing, headers }).catch((error: unknown) => {
    log.error({ err: error, path }, 'an answer was not sent');
    outgoing.destroy();
  });
  return true;
};

/** Where the web server finds the direct way, which Next has built: `scripts/start/server.mjs`. */
export const DIRECT = Symbol.for('parley.direct');
