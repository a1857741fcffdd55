/** Which Neo4j? The one answer for start, ingest, tests and benchmarks: a ladder, and its first rung that holds. */
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, connectionFrom } from '@/lib/neo4j/connection';
import { dockerAnswers, startContainer } from './docker';
import { SetupError } from './errors';
import { findJava, findMaven } from './java';
import { launch } from './launch';
import { hasLibraries, resolveLibraries } from './libraries';
import { withLock } from './lock';
import { memoryFrom, roomOf } from './memory';
import type { ProcessIdentity } from './process';
import { addUser, type Origin, obtainPassword, readRecord, type ServerRecord, writeRecord } from './record';
import { endServer, release, serverIsAlive } from './release';
import { assertRoom } from './room';
import { answers, verify } from './verify';
import { claimData, neo4jVersion } from './version';

/** How long a server on record may take to answer before it counts as hung, in ms. */
const COMES_UP_WITHIN = 10_000;

export interface ObtainOptions {
  /** The data folder: `.neo4j` of the checkout, or one of a test's own. Absolute. */
  readonly home: string;
  /** The folder of the jars, shared by all data folders of a checkout. Absolute. */
  readonly libraries: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Told what is being done, for those who wait. */
  readonly report?: (line: string) => void;
  readonly signal?: AbortSignal;
  /** The port to listen on, where it matters: a server that takes another's place. Else a free one. */
  readonly port?: number;
  /** Lines of neo4j.conf beside the usual ones. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A Neo4j that answers. */
export interface Neo4j {
  readonly connection: Connection;
  /** `environment`: NEO4J_URI; `running`: one that this checkout ran already; else how it was started. */
  readonly origin: 'environment' | 'running' | 'docker' | 'java';
  /** The process of a server that runs here. */
  readonly pid: number | null;
  /** Gives it back: a server that nobody else of this checkout uses is stopped. */
  readonly stop: () => Promise<void>;
}

/**
 * Finds or starts a Neo4j and waits until it answers.
 * @throws SetupError in one line for the user, where none is to be had
 */
export async function obtainNeo4j(options: ObtainOptions): Promise<Neo4j> {
  const { env = process.env, report = () => undefined, signal } = options;
  const named = connectionFrom(env);
  if (named) {
    report('asking the Neo4j of NEO4J_URI');
    await verify(named);
    return { connection: named, origin: 'environment', pid: null, stop: async () => undefined };
  }
  const { home } = options;
  makeFolder(home);
  assertRoom(home);
  const wait = (holder: number) =>
    report(`waiting for process ${holder}, which is starting or stopping Neo4j`);
  return withLock(join(home, 'lock'), () => obtainLocal({ ...options, env, report }), {
    onWait: wait,
    signal,
  });
}

type LocalOptions = ObtainOptions & Required<Pick<ObtainOptions, 'env' | 'report'>>;

async function obtainLocal(options: LocalOptions): Promise<Neo4j> {
  const { home, report } = options;
  const password = obtainPassword(home);
  const connect = (port: number): Connection => ({
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    database: 'neo4j',
  });
  const use = (record: ServerRecord, origin: Neo4j['origin']): Neo4j => {
    const forget = addUser(home);
    const pid = 'pid' in record.server ? record.server.pid : null;
    return { connection: connect(record.port), origin, pid, stop: () => release(home, forget) };
  };
  const left = readRecord(home);
  if (left) {
    report('asking the Neo4j that runs already');
    if (await comesUp(left, connect(left.port))) return use(left, 'running');
    await endServer(home, left);
  }
  claimData(join(home, 'data'), neo4jVersion());
  const port = options.port ?? (await freePort());
  const origin = await startServer(options, connect(port));
  return use(readRecord(home)!, origin);
}

/** Whether a server that is on record answers; one whose starter was killed may still be booting. */
async function comesUp(record: ServerRecord, connection: Connection): Promise<boolean> {
  for (const until = Date.now() + COMES_UP_WITHIN; serverIsAlive(record); await sleep(200)) {
    if (await answers(connection)) return true;
    if (Date.now() > until) return false;
  }
  return false;
}

/** The record is written as soon as there is a process, so that no server is ever forgotten. */
async function startServer(options: LocalOptions, connection: Connection): Promise<Origin> {
  const { home, libraries, env, report, settings, signal } = options;
  const port = Number(new URL(connection.uri).port);
  const memory = memoryFrom(env, roomOf(home));
  const shared = { home, memory, settings, signal };
  if (await dockerAnswers(env)) {
    report('starting Neo4j in Docker');
    const onStart = (project: string) => writeRecord(home, { origin: 'docker', port, server: { project } });
    await startContainer({ ...shared, connection, onStart });
    return 'docker';
  }
  const java = findJava(env);
  const maven = java && !hasLibraries(libraries) ? findMaven(env) : null;
  if (!java || (!maven && !hasLibraries(libraries))) throw new SetupError(THREE_WAYS);
  if (maven) report(`fetching Neo4j ${neo4jVersion()} with Maven`);
  await resolveLibraries(libraries, { maven, report, signal });
  report('booting Neo4j');
  const onStart = (server: ProcessIdentity) => writeRecord(home, { origin: 'java', port, server });
  await launch({ ...shared, java, libraries, onStart }, connection);
  return 'java';
}

const THREE_WAYS = `No Neo4j is to be had. Any one of three ways will do:
  1. a Neo4j that runs somewhere:  NEO4J_URI=neo4j+s://HOST NEO4J_USERNAME=neo4j NEO4J_PASSWORD=… npm start
  2. Docker, running:              see https://docs.docker.com/get-docker, then: npm start
  3. Java 17 or newer and Maven:   sudo apt-get install openjdk-17-jre-headless maven   (macOS: brew install openjdk maven), then: npm start`;

function makeFolder(home: string): void {
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new SetupError(`${home} cannot be made: ${(error as NodeJS.ErrnoException).code}.`, {
      cause: error,
    });
  }
}

/** A port of 127.0.0.1 that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
