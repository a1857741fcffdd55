/** The port that the page is served on. */
import { createServer } from 'node:net';
import { SetupError } from '../neo4j/errors';

export const DEFAULT_PORT = 3000;

/** `PORT`, or 3000. @throws SetupError when it is no port */
export function portFrom(env: Readonly<Record<string, string | undefined>>): number {
  const given = env.PORT?.trim();
  if (!given) return DEFAULT_PORT;
  const port = Number(given);
  if (/^\d+$/.test(given) && port >= 1 && port <= 65_535) return port;
  throw new SetupError(`PORT=${given} is not a port: give a number from 1 to 65535.`);
}

/** @throws SetupError when another program listens there, or this user may not */
export function assertFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(new SetupError(refusal(host, port, code))),
    );
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()));
  });
}

function refusal(host: string, port: number, code: string | undefined): string {
  if (code === 'EADDRINUSE')
    return `port ${port} is taken by another program: stop that, or choose another with PORT=${port + 1} npm start`;
  if (code === 'EACCES')
    return `port ${port} needs more rights: choose one above 1023 with PORT=3000 npm start`;
  return `cannot listen on ${host}:${port} (${code}).`;
}
