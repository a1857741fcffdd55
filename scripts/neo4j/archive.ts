/**
 * A class-data archive of Neo4j: Java maps it instead of reading 20,000 classes from jars, which takes more than half
 * of a boot away. It is made once, by a server that boots beside the real one, answers a few questions and ends.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '@/lib/neo4j/connection';
import { openDatabase, readRows } from '@/lib/neo4j/driver';
import { ensureSchema } from '@/lib/neo4j/schema';
import { findJava } from './java';
import { launch } from './launch';
import { ARCHIVE, hasLibraries } from './libraries';
import { withLock } from './lock';
import { memoryFrom, roomOf } from './memory';
import { freePort } from './obtain';
import { end } from './process';
import { obtainPassword, readRecord, writeRecord } from './record';
import { endServer } from './release';

/** Writing the archive takes some seconds after the server has stopped. In ms. */
const WRITTEN_WITHIN = 60_000;
const LEAST_PRIORITY = 19;

/** It runs beside the real one, for a moment, on nothing. */
const MEMORY = { PARLEY_NEO4J_HEAP: '256m', PARLEY_NEO4J_PAGECACHE: '16m' };

/** A read with an order, an aggregate and an index, to have the classes that plan and run one. */
const QUESTION = `MATCH (n:Entity {id: ''})-[r]-(m) RETURN n, type(r), count(m) AS links ORDER BY links LIMIT 1`;

export interface ArchiveOptions {
  readonly libraries: string;
  readonly env: NodeJS.ProcessEnv;
  /** Ends the work half-way; the next start then does it. */
  readonly signal: AbortSignal;
}

/** Makes the archive where there is none yet; does nothing where Neo4j runs in Docker or elsewhere. */
export async function makeArchive({ libraries, env, signal }: ArchiveOptions): Promise<void> {
  const java = findJava(env);
  if (!java || !hasLibraries(libraries) || existsSync(join(libraries, ARCHIVE))) return;
  const home = `${libraries}.archive`;
  await withLock(`${home}.lock`, () => train(java, libraries, home, signal), { signal });
}

async function train(java: string, libraries: string, home: string, signal: AbortSignal): Promise<void> {
  const left = readRecord(home);
  if (left) await endServer(home, left);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const port = await freePort();
  const connection: Connection = {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password: obtainPassword(home),
    database: 'neo4j',
  };
  const fresh = join(home, ARCHIVE);
  const server = await launch(
    {
      ...{ java, libraries, home, signal, memory: memoryFrom(MEMORY, roomOf(home)) },
      javaOptions: [`-XX:ArchiveClassesAtExit=${fresh}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'],
      onStart: (process) => {
        setPriority(process.pid, LEAST_PRIORITY);
        writeRecord(home, { origin: 'java', port, server: process });
      },
    },
    connection,
  );
  const kill = () => void end(server, 0);
  signal.addEventListener('abort', kill);
  // A patient driver asks a killed server for minutes: whoever stops must not wait for it.
  const stopped = new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
  try {
    await Promise.race([ask(connection), stopped]);
    await end(server, signal.aborted ? 0 : WRITTEN_WITHIN);
    if (!signal.aborted && existsSync(fresh)) renameSync(fresh, join(libraries, ARCHIVE));
  } finally {
    signal.removeEventListener('abort', kill);
    await end(server, 0);
    rmSync(home, { recursive: true, force: true });
  }
}

async function ask(connection: Connection): Promise<void> {
  const database = openDatabase(connection, { patient: true });
  try {
    await ensureSchema(database);
    await readRows(database, { text: QUESTION, parameters: {} });
  } finally {
    await database.driver.close();
  }
}
