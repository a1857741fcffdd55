/** How much memory a server is given. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { memoryFrom, roomOf } from '@/scripts/neo4j/memory';

const GB = 2 ** 30;
const of = (machine: number, graph: number, env = {}) =>
  memoryFrom(env, { machine: machine * GB, graph: graph * GB });

describe('memory', () => {
  it.each([
    ['a small machine', 2, 0, '512m', '128m'],
    ['a laptop with a new graph', 16, 0, '1024m', '128m'],
    ['a laptop with a million entities', 16, 1.6, '1024m', '2048m'],
    ['a small machine with a large graph', 4, 10, '512m', '1024m'],
    ['a large machine with a large graph', 64, 120, '8192m', '16384m'],
  ])('of %s', (_, machine, graph, heap, pageCache) => {
    expect(of(machine, graph)).toMatchObject({ heap, pageCache });
  });

  it('is what the environment says', () => {
    const env = { PARLEY_NEO4J_HEAP: '2g', PARLEY_NEO4J_PAGECACHE: '300m' };
    expect(of(4, 10, env)).toMatchObject({ heap: '2g', pageCache: '300m' });
  });

  it('leaves the heap room beside what all transactions may hold', () => {
    expect(of(2, 0)).toMatchObject({ transaction: '256m', transactions: '320m' });
    expect(of(2, 0, { PARLEY_NEO4J_HEAP: '2G' })).toMatchObject({
      transaction: '1024m',
      transactions: '1280m',
    });
  });

  it('that Java would refuse is left for Java to refuse', () => {
    expect(of(2, 0, { PARLEY_NEO4J_HEAP: 'much' })).toMatchObject({ heap: 'much', transaction: '256m' });
  });
});

describe('the room of a data folder', () => {
  const home = mkdtempSync(join(tmpdir(), 'parley-room-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('is the machine’s memory and the files of the graph, not its logs', () => {
    expect(roomOf(home).graph).toBe(0);
    for (const [folder, bytes] of [
      ['databases/neo4j', 10],
      ['databases/neo4j/schema', 20],
      ['transactions/neo4j', 400],
    ] as const) {
      mkdirSync(join(home, 'data', folder), { recursive: true });
      writeFileSync(join(home, 'data', folder, 'file'), Buffer.alloc(bytes));
    }
    expect(roomOf(home).graph).toBe(30);
    expect(roomOf(home).machine).toBeGreaterThan(0);
  });
});
