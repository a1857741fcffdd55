/** Runs Neo4j as a process of its own from its jars. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Connection } from '@/lib/neo4j/connection';
import { foldersIn, javaOptions, neo4jConf } from './configuration';
import { SetupError } from './errors';
import { ARCHIVE } from './libraries';
import type { Memory } from './memory';
import { end, identify, type ProcessIdentity } from './process';
import { passwordFile } from './record';
import { answers } from './verify';

export interface LaunchOptions {
  readonly java: string;
  /** The folder of the jars. */
  readonly libraries: string;
  /** The folder in which the server keeps its data, logs and settings. */
  readonly home: string;
  readonly memory: Memory;
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /** Told the process as soon as there is one. */
  readonly onStart: (server: ProcessIdentity) => void;
  /** Options of Java beside its usual ones. */
  readonly javaOptions?: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/** A first start on a slow machine, or recovery after a crash. In ms. */
const READY_WITHIN = 120_000;
const POLL = 100;
/** What a server that is not wanted any more may take to stop by itself. In ms. */
const STOPS_WITHIN = 1_000;

const run = promisify(execFile);

/**
 * Starts the server and waits until it answers. It belongs to no terminal: Ctrl-C reaches it only through `stop`.
 * @throws SetupError with the reason from its log
 */
export async function launch(options: LaunchOptions, connection: Connection): Promise<ProcessIdentity> {
  const { home } = options;
  for (const folder of ['conf', 'import', 'logs', 'run', 'plugins'])
    mkdirSync(join(home, folder), { recursive: true, mode: 0o700 });
  writeConfiguration(options, connection);
  await setInitialPassword(options);
  const log = join(home, 'logs', 'console.log');
  const child = start(options, log);
  const identity = identify(child.pid);
  if (!identity) throw new SetupError(explain(log));
  options.onStart(identity);
  // One that is booting may accept a connection and answer only seconds later: it is ended at once, not after that.
  const endNow = () => void end(identity, STOPS_WITHIN);
  options.signal?.addEventListener('abort', endNow);
  try {
    await untilReady(child, log, connection, options.signal);
  } catch (error) {
    await end(identity, STOPS_WITHIN);
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', endNow);
  }
  child.unref();
  return identity;
}

function writeConfiguration({ home, memory, settings }: LaunchOptions, { uri }: Connection): void {
  const fixed = readFileSync(join(import.meta.dirname, 'neo4j.conf'), 'utf8');
  const listen = new URL(uri).host;
  const conf = neo4jConf(fixed, { listen, folders: foldersIn(home), memory, settings });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), conf);
}

/** The server takes it on its very first start only. It is read from a file: an argument could be seen by others. */
async function setInitialPassword({ java, libraries, home, signal }: LaunchOptions): Promise<void> {
  if (existsSync(join(home, 'data', 'databases', 'system'))) return;
  const command = [
    '-XX:TieredStopAtLevel=1',
    ...['-cp', join(libraries, '*'), 'org.neo4j.server.startup.Neo4jAdminCommand'],
    ...['dbms', 'set-initial-password', `@${passwordFile(home)}`],
  ];
  try {
    await run(java, command, { env: environment(home), signal });
  } catch (error) {
    signal?.throwIfAborted();
    const [reason] = String((error as { stderr?: string }).stderr ?? error)
      .trim()
      .split('\n');
    throw new SetupError(`Neo4j's password could not be set: ${reason}`, { cause: error });
  }
}

const environment = (home: string) => ({
  ...process.env,
  NEO4J_HOME: home,
  NEO4J_CONF: join(home, 'conf'),
});

function start(options: LaunchOptions, log: string): ChildProcess {
  const { java, libraries, home, memory } = options;
  const archive = join(libraries, ARCHIVE);
  const output = openSync(log, 'w', 0o600);
  const child = spawn(
    java,
    [
      ...javaOptions(memory, existsSync(archive) ? archive : null),
      ...(options.javaOptions ?? []),
      ...['-cp', join(libraries, '*'), 'org.neo4j.server.CommunityEntryPoint'],
      ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'],
    ],
    { detached: true, stdio: ['ignore', output, output], env: environment(home), cwd: home },
  );
  closeSync(output);
  return child;
}

async function untilReady(
  child: ChildProcess,
  log: string,
  connection: Connection,
  signal?: AbortSignal,
): Promise<void> {
  let failed = false;
  child.once('error', () => {
    failed = true;
  });
  for (const until = Date.now() + READY_WITHIN; Date.now() < until; await sleep(POLL)) {
    signal?.throwIfAborted();
    if (failed || child.exitCode !== null || child.signalCode !== null) throw new SetupError(explain(log));
    if (readFileSync(log, 'utf8').includes('Started.') && (await answers(connection))) return;
  }
  throw new SetupError(explain(log));
}

/** Words of the log, and what they mean to the user. */
const CAUSES: readonly [RegExp, string][] = [
  [/No space left on device/, 'the disk is full'],
  [/Read-only file system|AccessDeniedException|Permission denied/, 'its folder cannot be written to'],
  [/Address already in use/, 'its port was taken by another program'],
  [
    /lock_?file.*locked|database_lock|StoreLockException|already in use/i,
    'another Neo4j uses the same folder',
  ],
  [
    /insufficient memory|Could not reserve enough space|Cannot allocate memory/i,
    'there is too little memory',
  ],
  [/UnsupportedClassVersionError/, 'its Java is too old'],
];

function explain(log: string): string {
  const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
  const cause = CAUSES.find(([pattern]) => pattern.test(text))?.[1];
  const last = text.split('\n').findLast((line) => /ERROR|Exception|Error:/.test(line));
  return `Neo4j did not start: ${cause ?? last?.trim() ?? 'it did not answer in time'}. Its log is ${log}.`;
}
