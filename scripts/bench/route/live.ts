/** How much of its heap a web server still needs, asked from outside: so that a leak is told from memory not yet collected. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../neo4j/folders';

const FILE = join(ROOT, '.bench', 'live');
const COLLECT = pathToFileURL(join(import.meta.dirname, 'collect.mjs')).href;

/** What the server must be started with. */
export const LIVE_ENVIRONMENT = {
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${COLLECT}`.trim(),
  PARLEY_LIVE: FILE,
};

/** What its main thread needs, in MB, after all else was collected. */
export async function liveHeap(pid: number): Promise<number> {
  rmSync(FILE, { force: true });
  process.kill(pid, 'SIGUSR2');
  while (!existsSync(FILE) || readFileSync(FILE, 'utf8') === '') await sleep(50);
  return Number(readFileSync(FILE, 'utf8')) / 2 ** 20;
}
