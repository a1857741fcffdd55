/** Ingest killed, and its clock set: run again, the graph is that of a run that nothing happened to. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { database, readRows } from '@/lib/neo4j/driver';
import { writeArticles } from '@/scripts/bench/articles/write';
import { seeded } from '@/scripts/bench/seeded';
import { EXTENT, within } from './faults.extent';
import { checksum, emptyGraph } from './graph';
import { type RunOptions, runIngest } from './ingest.process';

const folder = mkdtempSync(join(tmpdir(), 'parley-faults-'));
/** Some batches. */
const ARTICLES = 170;
const random = seeded(20_261_122);
let [unharmed, takes] = ['', 0];

beforeAll(async () => {
  await writeArticles(folder, [0, ARTICLES]);
  await emptyGraph(database());
  const began = performance.now();
  expect(await runIngest([folder])).toMatchObject({ status: 0 });
  takes = performance.now() - began;
  unharmed = await checksum(database());
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Articles that are there in part. */
const TORN = `MATCH (a:Article)
WHERE a.fingerprint IS NULL OR a.text IS NULL OR NOT (a)-[:HAS_SENTENCE]->() OR NOT (a)-[:NAMES]->()
RETURN count(a) AS count`;

const counted = async (text: string) =>
  Number((await readRows(database(), { text, parameters: {} }))[0]?.count);
const stored = () => counted('MATCH (a:Article) RETURN count(a) AS count');

/** Half of the moments are anywhere in the run, half soon after something was stored. */
async function moment(kill: number, over: () => boolean): Promise<void> {
  if (kill % 2 === 0) while (!over() && (await stored()) === 0) await sleep(20);
  await sleep(takes * random() * (kill % 2 === 0 ? 0.2 : 1));
}

it(
  `killed at ${EXTENT.ingestKills} moments: no article is there in part, and what is left to do is done the next time`,
  async () => {
    let midway = 0;
    for (let kill = 0; kill < EXTENT.ingestKills; kill += 1) {
      await emptyGraph(database());
      let isOver = false;
      const onStart: RunOptions['onStart'] = (end) =>
        void moment(kill, () => isOver).then(() => end('SIGKILL'));
      await runIngest([folder], { onStart });
      isOver = true;
      expect(await counted(TORN)).toBe(0);
      const left = await stored();
      if (left > 0 && left < ARTICLES) midway += 1;
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
