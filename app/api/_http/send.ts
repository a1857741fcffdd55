/** Writes an answer to Node's own response: whole where it is whole, else piece by piece as the asker takes them. */
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Answers from this size on are compressed, in bytes. On one machine smaller ones arrive sooner as they are. */
const COMPRESSED_FROM = 16_384;

/** Whether an answer says that it comes piece by piece; reverse proxies know the same header. */
const isStreamed = (answer: Response) => answer.headers.get('X-Accel-Buffering') === 'no';

async function sendWhole(answer: Response, { headers }: IncomingMessage, outgoing: ServerResponse) {
  let body = Buffer.from(await answer.arrayBuffer());
  if (body.length >= COMPRESSED_FROM) {
    outgoing.appendHeader('Vary', 'Accept-Encoding');
    if (/\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))) {
      body = await compress(body, { level: constants.Z_BEST_SPEED });
      outgoing.setHeader('Content-Encoding', 'gzip');
    }
  }
  outgoing.setHeader('Content-Length', body.length);
  outgoing.end(body);
}

/** Ends the source when the asker goes. */
async function sendPieces(body: ReadableStream<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  const reader = body.getReader();
  const gone = once(outgoing, 'close').then(() => reader.cancel());
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (!outgoing.write(part.value)) await Promise.race([once(outgoing, 'drain'), gone]);
  }
  outgoing.end();
}

/** @param beside headers of every answer; the answer's own count where it has the same */
export async function send(
  answer: Response,
  beside: Readonly<Record<string, string>>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  if (outgoing.destroyed) return void answer.body?.cancel();
  outgoing.statusCode = answer.status;
  for (const [name, value] of Object.entries(beside)) outgoing.setHeader(name, value);
  for (const [name, value] of answer.headers) outgoing.setHeader(name, value);
  if (answer.body && isStreamed(answer)) await sendPieces(answer.body, outgoing);
  else await sendWhole(answer, incoming, outgoing);
}
