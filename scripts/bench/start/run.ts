/** One `npm start`, timed by its own words from outside. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerRecord } from '../../neo4j/record';
import { memoryOf, memoryOfWeb } from './memory';
import { firstLoad } from './page';

export interface StartFigures {
  /** By the name of the step, in s. */
  readonly steps: Readonly<Record<string, number>>;
  /** From the command to the line that says that it is ready, in s. */
  readonly ready: number;
  /** From Ctrl-C to the end, in s. */
  readonly stopped: number;
  /** Resident memory after the page and the graph were asked for, in MB. */
  readonly memory: { readonly neo4j: number; readonly web: number; readonly starter: number };
  /** JavaScript that the page loads at first, compressed as it is served, in KB. */
  readonly firstLoad: number;
}

export interface RunOptions {
  readonly checkout: string;
  readonly port: number;
  /** Called when it is ready, before it is stopped. */
  readonly whenReady?: () => Promise<void>;
}

/** @throws Error with what was printed when it does not get ready */
export async function timeStart({ checkout, port, whenReady }: RunOptions): Promise<StartFigures> {
  const { NEO4J_URI: _ignored, PARLEY_HOME: _also, PARLEY_BUILD_DIR: _too, ...env } = process.env;
  const started = performance.now();
  const child = spawn('npm', ['start'], {
    ...{ cwd: checkout, detached: true, env: { ...env, PORT: String(port) } },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      printed += part;
    });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  while (!printed.includes('Parley is ready at')) {
    if (child.exitCode !== null) throw new Error(printed);
    await sleep(10);
  }
  const ready = (performance.now() - started) / 1000;
  const url = `http://127.0.0.1:${port}`;
  const load = await firstLoad(url);
  for (const path of ['/api/health', '/api/graph', '/api/articles', '/api/timeline']) await fetch(url + path);
  const memory = await measure(checkout, child.pid!);
  await whenReady?.();
  const stopping = performance.now();
  process.kill(-child.pid!, 'SIGINT');
  await ended;
  const stopped = (performance.now() - stopping) / 1000;
  return { steps: stepsOf(printed), ready, stopped, memory, firstLoad: load };
}

/** `  ✓ Neo4j          2.6 s  …` */
function stepsOf(printed: string): Record<string, number> {
  const lines = printed.matchAll(/^ {2}✓ (.+?) +([\d.]+) s/gm);
  return Object.fromEntries([...lines].map(([, name, seconds]) => [name!, Number(seconds)]));
}

async function measure(checkout: string, npm: number): Promise<StartFigures['memory']> {
  const record = JSON.parse(readFileSync(join(checkout, '.neo4j', 'server.json'), 'utf8')) as ServerRecord;
  const neo4j = 'pid' in record.server ? memoryOf(record.server.pid) : 0;
  return { neo4j, ...memoryOfWeb(npm) };
}
