/** `npm start` as a user runs it, with folders and a port of the tests' own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '@/scripts/neo4j/folders';
import { identify, parentOf } from '@/scripts/neo4j/process';
import { readRecord } from '@/scripts/neo4j/record';

const FOLDER = resolve(ROOT, process.env.PARLEY_TEST_FOLDER ?? '.test');
/** Neo4j's data folder of these tests. */
export const START_HOME = join(FOLDER, 'start', 'neo4j');

export interface Started {
  /** npm's own process. */
  readonly npm: ChildProcess;
  /** What it has printed so far, both streams. */
  readonly printed: () => string;
  /** Settles with the exit status. */
  readonly ended: Promise<number | null>;
}

/** Runs `npm start` in a process group of its own, as a terminal does. */
export function npmStart(env: Record<string, string>): Started {
  const { NEO4J_URI: _ignored, ...rest } = process.env;
  const npm = spawn('npm', ['start'], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...rest, PARLEY_HOME: START_HOME, PARLEY_BUILD_DIR: '.test/next', ...env },
  });
  let text = '';
  for (const stream of [npm.stdout!, npm.stderr!])
    stream.on('data', (part) => {
      text += part;
    });
  const ended = new Promise<number | null>((done) => npm.once('close', done));
  return { npm, printed: () => text, ended };
}

/** Waits for the line that says that it is ready. @throws Error with what was printed when it ends before */
export async function untilReady({ printed, npm }: Started): Promise<string> {
  for (;;) {
    const url = /^Parley is ready at (\S+)$/m.exec(printed())?.[1];
    if (url) return url;
    if (npm.exitCode !== null) throw new Error(`npm start ended:\n${printed()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** All processes that descend from one, and the Neo4j of these tests. */
export function family(root: number): number[] {
  const all = everyProcess();
  const found = new Set([root]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid);
  }
  const server = readRecord(START_HOME)?.server;
  if (server && 'pid' in server) found.add(server.pid);
  return [...found];
}

function everyProcess(): { pid: number; parent: number }[] {
  if (process.platform === 'linux')
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => ({ pid: Number(name), parent: parentOf(Number(name)) ?? 0 }));
  const lines = execFileSync('ps', ['-axo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => {
    const [pid = 0, parent = 0] = line.trim().split(/\s+/).map(Number);
    return { pid, parent };
  });
}

/** Those of these processes that still run. */
export const alive = (pids: readonly number[]) => pids.filter((pid) => identify(pid) !== null);

/** Waits until all of them are gone, at most as long as is promised. @returns those that are left */
export async function leftAfter(pids: readonly number[], ms: number): Promise<number[]> {
  for (const until = Date.now() + ms; Date.now() < until && alive(pids).length > 0; )
    await new Promise((done) => setTimeout(done, 50));
  return alive(pids);
}

/** The process of scripts/start.ts among these, by its command line. */
export function starterAmong(pids: readonly number[]): number {
  const args = (pid: number) =>
    process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return pids.find((pid) => /^\S*node .*scripts\/start\.ts/.test(args(pid)))!;
}
