/** Ingest killed, and its clock set: run again, the graph is that of a run that nothing happened to. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { database, readRows } from '@/lib/neo4j/driver';
import { writeArticles } from '@/scripts/bench/articles/write';
import { seeded } from '@/scripts/bench/seeded';
import { EXTENT, within } from './faults.extent';
import { checksum, emptyGraph } from './graph';
import { runIngest } from './ingest.process';

const folder = mkdtempSync(join(tmpdir(), 'parley-faults-'));
const random = seeded(20_261_122);
let [unharmed, takes] = ['', 0];

beforeAll(async () => {
  await writeArticles(folder, [0, 250]);
  await runIngest([folder]);
  await emptyGraph(database());
  const began = performance.now();
  expect(await runIngest([folder])).toMatchObject({ status: 0 });
  takes = performance.now() - began;
  unharmed = await checksum(database());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Articles that are there in part. */
const TORN = `MATCH (a:Article)
WHERE a.fingerprint IS NULL OR a.text IS NULL OR NOT (a)-[:HAS_SENTENCE]->() OR NOT (a)-[:NAMES]->()
RETURN count(a) AS count`;

const counted = async (text: string) => (await readRows(database(), { text, parameters: {} }))[0];

it(
  `killed at ${EXTENT.ingestKills} moments: no article is there in part, and what is left to do is done the next time`,
  async () => {
    let midway = 0;
    for (let kill = 0; kill < EXTENT.ingestKills; kill += 1) {
      await emptyGraph(database());
      const after = takes * (0.25 + 0.7 * random());
      await runIngest([folder], { onStart: (end) => setTimeout(() => end('SIGKILL'), after) });
      expect(await counted(TORN)).toEqual({ count: 0 });
      const stored = Number((await counted('MATCH (a:Article) RETURN count(a) AS count'))?.count);
      if (stored > 0 && stored < 250) midway += 1;
      expect(await runIngest([folder])).toMatchObject({ status: 0 });
      expect(await checksum(database())).toBe(unharmed);
    }
    expect(midway).toBeGreaterThan(0);
  },
  within(EXTENT.ingestKills, 60_000),
);

it('with a clock that jumps by years while it runs, the graph is the same', async () => {
  await emptyGraph(database());
  const clock = pathToFileURL(join(import.meta.dirname, 'faults.clock.mjs')).href;
  const run = await runIngest([folder], { env: { NODE_OPTIONS: `--import ${clock}` } });
  expect(run, run.err).toMatchObject({ status: 0 });
  expect(await checksum(database())).toBe(unharmed);
});
