/** How much memory a Neo4j that Parley starts is given: by what the machine has and how large the graph is. */
import { readdirSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';

/** Values as Java and neo4j.conf write them, e.g. `512m`. */
export interface Memory {
  /** At most; a small graph never takes it. */
  readonly heap: string;
  readonly pageCache: string;
  /** What one transaction, and all of them together, may hold. */
  readonly transaction: string;
  readonly transactions: string;
}

/** In bytes. */
export interface Room {
  readonly machine: number;
  /** The files of the graph, without logs. */
  readonly graph: number;
}

const MB = 2 ** 20;
const [LEAST_HEAP, USUAL_HEAP, LEAST_CACHE] = [512 * MB, 1_024 * MB, 128 * MB];

/**
 * The page cache takes the whole graph with a quarter to grow, where that is no more than a quarter of the machine. The
 * heap is at most 1 GB, or half of a larger graph, where that is no more than an eighth of the machine.
 * `PARLEY_NEO4J_HEAP` and `PARLEY_NEO4J_PAGECACHE` say otherwise.
 *
 * @example memoryFrom({}, { machine: 16 * 2 ** 30, graph: 2 ** 30 })
 *   // { heap: '1024m', pageCache: '1280m', transaction: '512m', transactions: '640m' }
 */
export function memoryFrom(
  env: Readonly<Record<string, string | undefined>>,
  { machine, graph }: Room,
): Memory {
  const usual = Math.max(LEAST_HEAP, Math.min(Math.max(USUAL_HEAP, graph / 2), machine / 8));
  const heap = env.PARLEY_NEO4J_HEAP || inMegabytes(usual);
  const cache = Math.max(LEAST_CACHE, Math.min(graph * 1.25, machine / 4));
  return {
    heap,
    pageCache: env.PARLEY_NEO4J_PAGECACHE || inMegabytes(cache),
    transaction: inMegabytes(bytesOf(heap) / 2),
    transactions: inMegabytes((bytesOf(heap) * 5) / 8),
  };
}

const inMegabytes = (bytes: number) => `${Math.floor(bytes / MB)}m`;

const UNITS: Readonly<Record<string, number>> = { k: 2 ** 10, m: MB, g: 2 ** 30 };

/** Java's way to write bytes; what it would refuse counts as the least, so that Java is the one to complain. */
function bytesOf(text: string): number {
  const [, number = '', unit = ''] = /^(\d+)([kmg]?)$/i.exec(text.trim()) ?? [];
  return number === '' ? LEAST_HEAP : Number(number) * (UNITS[unit.toLowerCase()] ?? 1);
}

/** The room that there is for the data folder of a server. */
export const roomOf = (home: string): Room => ({
  machine: totalmem(),
  graph: sizeOf(join(home, 'data', 'databases')),
});

/** Bytes of the files below a folder; 0 where there is none. A file may go while it is looked at. */
function sizeOf(folder: string): number {
  const sizes = entriesOf(folder).map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sizeOf(path);
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
