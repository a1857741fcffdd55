/** One run of the real script, `npm run ingest`, seen from outside. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Connection, connectionEnvironment } from '@/lib/neo4j/connection';
import { ROOT } from '../../neo4j/folders';
import { memoryOf } from '../start/memory';

export interface ScriptFigures {
  readonly articles: number;
  readonly links: number;
  /** From its first word to its last, with starting and connecting. */
  readonly seconds: number;
  /** The most that it held, in MB of resident memory. */
  readonly memory: number;
  readonly articlesPerSecond: number;
}

const LOOK_EVERY = 250;

/** @throws Error with what it said when it ends badly */
export async function runScript(connection: Connection, args: readonly string[]): Promise<ScriptFigures> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/ingest.ts', ...args, '--json'], {
    cwd: ROOT,
    env: { ...process.env, ...connectionEnvironment(connection) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err, memory] = ['', '', 0];
  child.stdout.on('data', (part) => {
    out += part;
  });
  child.stderr.on('data', (part) => {
    err += part;
  });
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid!));
  }, LOOK_EVERY);
  const status = await new Promise<number | null>((done) => child.once('close', done));
  clearInterval(watch);
  if (status !== 0) throw new Error(`ingest ended with ${status}: ${err.slice(0, 500)}`);
  const seconds = (performance.now() - began) / 1_000;
  const report = JSON.parse(out) as { articles: unknown[]; links: { added: number } };
  const articles = report.articles.length;
  return { articles, links: report.links.added, seconds, memory, articlesPerSecond: articles / seconds };
}

/** Where made-up articles are put for it. */
export const articlesFolder = (name: string) => join(ROOT, '.bench', 'articles', name);
