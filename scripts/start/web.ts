/** Runs the web server as a child process that cannot outlive this one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '../neo4j/errors';
import { end, identify } from '../neo4j/process';
import { nextEnvironment } from './next';

export interface WebOptions {
  readonly root: string;
  /** The folder of the build. */
  readonly folder: string;
  /** The address to listen on. */
  readonly host: string;
  /** The same as it is asked: `127.0.0.1` where it listens everywhere. */
  readonly asked: string;
  readonly port: number;
  /** The file that takes what the server prints: its log of queries. */
  readonly log: string;
  /** How to reach Neo4j: NEO4J_URI and so on. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

export interface WebServer {
  readonly pid: number;
  /** Settles when the server ends, whoever ended it. */
  readonly ended: Promise<void>;
  /** Waits until the server reaches the graph as well: the first question on a busy machine takes seconds. */
  readonly untilGraph: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** In ms. */
const ANSWERS_WITHIN = 60_000;
const STOPS_WITHIN = 2_000;
const POLL = 50;
const TETHER = join(import.meta.dirname, 'tether.mjs');
const SERVER = join(import.meta.dirname, 'server.mjs');

/**
 * Starts the server and waits until it answers.
 * @throws SetupError with its last words when it ends before
 */
export async function startWeb(options: WebOptions): Promise<WebServer> {
  const { root, folder, host, asked, port, log, env, signal } = options;
  const child = spawn(
    process.execPath,
    ['--import', TETHER, SERVER, '--hostname', host, '--port', String(port)],
    {
      cwd: root,
      env: { ...nextEnvironment(relative(root, folder)), ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const file = createWriteStream(log, { mode: 0o600 });
  child.stdout?.pipe(file, { end: false });
  let printed = '';
  const keep = (part: Buffer) => {
    printed = `${printed}${part}`.slice(-4_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep).pipe(process.stderr);
  const ended = new Promise<void>((resolve) => child.once('close', () => file.end(resolve)));
  const stop = async () => {
    const identity = child.pid === undefined ? null : identify(child.pid);
    if (identity) await end(identity, STOPS_WITHIN);
    await ended;
  };
  const until = (path: string) =>
    untilAnswers(child, `http://${asked}:${port}${path}`, signal, () => printed);
  try {
    await until('/icon.svg');
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid: child.pid!, ended, untilGraph: () => until('/api/health'), stop };
}

/** Any answer counts but 503, which says that the graph is out of reach: where a token is needed, 401 is one. */
async function untilAnswers(
  child: ChildProcess,
  url: string,
  signal: AbortSignal | undefined,
  printed: () => string,
): Promise<void> {
  for (const until = Date.now() + ANSWERS_WITHIN; Date.now() < until; await sleep(POLL)) {
    signal?.throwIfAborted();
    if (child.exitCode !== null || child.signalCode !== null)
      throw new SetupError(`the web server ended:\n${printed().trim()}`);
    const answer = await fetch(url).catch(() => null);
    await answer?.body?.cancel();
    if (answer && answer.status !== 503) return;
  }
  throw new SetupError('the web server did not answer in time.');
}
