/** Neo4j in a container, by compose.yaml, where a Docker engine answers. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '@/lib/neo4j/connection';
import { type Memory, neo4jConf } from './configuration';
import { SetupError } from './errors';
import { answers } from './verify';

const COMPOSE = join(import.meta.dirname, 'compose.yaml');

/** In ms; the image is pulled the first time. */
const ANSWER_WITHIN = 3_000;
const PULL_WITHIN = 600_000;
const READY_WITHIN = 120_000;

/** Whether an engine answers, not merely whether there is a client, and knows Compose. */
export function dockerAnswers(env: NodeJS.ProcessEnv): boolean {
  const runs = (args: string[]) =>
    spawnSync('docker', args, { stdio: 'ignore', timeout: ANSWER_WITHIN, env }).status === 0;
  return runs(['info']) && runs(['compose', 'version']);
}

export interface ContainerOptions {
  readonly home: string;
  readonly connection: Connection;
  readonly memory: Memory;
  readonly settings?: Readonly<Record<string, string>> | undefined;
}

/** Starts the container of a data folder and waits until it answers. */
export async function startContainer(options: ContainerOptions): Promise<{ project: string }> {
  const { home, connection } = options;
  const project = `parley-${createHash('sha256').update(home).digest('hex').slice(0, 10)}`;
  writeFiles(options);
  const { status, stderr } = spawnSync(
    'docker',
    ['compose', '--project-name', project, '--file', COMPOSE, 'up', '--detach'],
    {
      encoding: 'utf8',
      timeout: PULL_WITHIN,
      env: {
        ...process.env,
        PARLEY_HOME: home,
        PARLEY_PORT: new URL(connection.uri).port,
        PARLEY_USER: `${process.getuid?.() ?? 7474}:${process.getgid?.() ?? 7474}`,
      },
    },
  );
  if (status !== 0)
    throw new SetupError(
      `Docker could not start Neo4j: ${stderr.trim().split('\n').at(-1) ?? 'no reason given'}`,
    );
  for (const until = Date.now() + READY_WITHIN; Date.now() < until; await sleep(200))
    if (await answers(connection)) return { project };
  stopContainer(project);
  throw new SetupError('Neo4j in Docker did not answer in time.');
}

/** Stops and removes the container; its data stays. */
export function stopContainer(project: string): void {
  spawnSync('docker', ['rm', '--force', `${project}-neo4j-1`], { stdio: 'ignore', timeout: 10_000 });
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
