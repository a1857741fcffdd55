/**
 * The web server: Node's own, which asks the direct way to the routes first (`app/api/_http/direct.ts`, built by Next and
 * left by `instrumentation.ts`) and hands everything else to Next. Without it `next start` serves the same, slower.
 *
 *     node scripts/start/server.mjs --hostname 127.0.0.1 --port 3000
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import next from 'next';

const { values } = parseArgs({ options: { hostname: { type: 'string' }, port: { type: 'string' } } });
const { hostname = '127.0.0.1', port = '3000' } = values;
process.title = 'next-server (Parley)';
const DIRECT = Symbol.for('parley.direct');

const server = createServer((request, response) => {
  if (!globalThis[DIRECT]?.(request, response)) void pages(request, response);
});
const app = next({ dev: false, dir: process.cwd(), hostname, port: Number(port), httpServer: server });
const pages = app.getRequestHandler();

/** What is being answered may end; who holds a connection without asking anything is not waited for. */
function stop() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

await app.prepare();
server.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(Number(port), hostname);
