/** Neo4j in a container, by compose.yaml, where a Docker engine answers. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Connection } from '@/lib/neo4j/connection';
import { neo4jConf } from './configuration';
import { SetupError } from './errors';
import type { Memory } from './memory';
import { answers } from './verify';

const COMPOSE = join(import.meta.dirname, 'compose.yaml');
const run = promisify(execFile);

/** In ms; the image is pulled the first time. */
const ANSWER_WITHIN = 3_000;
const PULL_WITHIN = 600_000;
const READY_WITHIN = 120_000;
const STOP_WITHIN = 10_000;

/** Whether an engine answers, not merely whether there is a client, and knows Compose. */
export async function dockerAnswers(env: NodeJS.ProcessEnv): Promise<boolean> {
  try {
    await run('docker', ['info'], { timeout: ANSWER_WITHIN, env });
    await run('docker', ['compose', 'version'], { timeout: ANSWER_WITHIN, env });
    return true;
  } catch {
    return false;
  }
}

export interface ContainerOptions {
  readonly home: string;
  readonly connection: Connection;
  readonly memory: Memory;
  readonly settings?: Readonly<Record<string, string>> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told the project's name before the container is started. */
  readonly onStart: (project: string) => void;
}

/** Starts the container of a data folder and waits until it answers. */
export async function startContainer(options: ContainerOptions): Promise<void> {
  const { home, connection, signal, onStart } = options;
  const project = `parley-${createHash('sha256').update(home).digest('hex').slice(0, 10)}`;
  writeFiles(options);
  onStart(project);
  const env = {
    ...process.env,
    PARLEY_HOME: home,
    PARLEY_PORT: new URL(connection.uri).port,
    PARLEY_USER: `${process.getuid?.() ?? 7474}:${process.getgid?.() ?? 7474}`,
  };
  const up = ['compose', '--project-name', project, '--file', COMPOSE, 'up', '--detach'];
  try {
    await run('docker', up, { timeout: PULL_WITHIN, env, signal });
    for (const until = Date.now() + READY_WITHIN; !(await answers(connection)); await sleep(200)) {
      signal?.throwIfAborted();
      if (Date.now() > until) throw new Error('it did not answer in time');
    }
  } catch (error) {
    await stopContainer(project);
    signal?.throwIfAborted();
    throw new SetupError(`Docker could not start Neo4j: ${reason(error)}.`, { cause: error });
  }
}

function reason(error: unknown): string {
  const printed = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  return printed.split('\n').at(-1) || (error instanceof Error ? error.message : String(error));
}

/** Stops and removes the container; its data stays. */
export async function stopContainer(project: string): Promise<void> {
  const container = `${project}-neo4j-1`;
  const ignore = () => undefined;
  await run('docker', ['stop', '--time', '4', container], { timeout: STOP_WITHIN }).catch(ignore);
  await run('docker', ['rm', '--force', container], { timeout: STOP_WITHIN }).catch(ignore);
}

/** The image reads its password from a file, `neo4j/PASSWORD`, so that it shows in no listing. */
function writeFiles({ home, connection, memory, settings }: ContainerOptions): void {
  for (const folder of ['data', 'logs', 'docker-conf']) mkdirSync(join(home, folder), { recursive: true });
  const fixed = readFileSync(join(import.meta.dirname, 'neo4j.conf'), 'utf8');
  const folders = {
    data: '/data',
    logs: '/logs',
    import: '/var/lib/neo4j/import',
    run: '/var/lib/neo4j/run',
  };
  const conf = neo4jConf(fixed, { listen: '0.0.0.0:7687', folders, memory, settings });
  writeFileSync(join(home, 'docker-conf', 'neo4j.conf'), conf);
  writeFileSync(join(home, 'docker-auth'), `neo4j/${connection.password}`, { mode: 0o600 });
}
