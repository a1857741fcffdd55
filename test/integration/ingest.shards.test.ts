/** Four ingests at once, on shares of one queue or all on the whole of it, give the graph of one alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { database, readRows } from '@/lib/neo4j/driver';
import { writeArticles } from '@/scripts/bench/articles/write';
import { checksum, emptyGraph } from './graph';
import { runIngest } from './ingest.process';

const ARTICLES = 120;
const folder = mkdtempSync(join(tmpdir(), 'parley-shards-'));
let alone = '';

beforeAll(async () => {
  await writeArticles(folder, [0, ARTICLES]);
  await emptyGraph(database());
  expect(await runIngest([folder])).toMatchObject({ status: 0 });
  alone = await checksum(database());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const articles = async () =>
  (await readRows(database(), { text: 'MATCH (a:Article) RETURN count(a) AS count', parameters: {} }))[0];

it('is the same from four shares', async () => {
  await emptyGraph(database());
  const runs = await Promise.all(
    [1, 2, 3, 4].map((index) => runIngest([folder, '--shard', `${index}/4`, '--json'])),
  );
  expect(runs.map(({ status, err }) => status ?? err)).toEqual([0, 0, 0, 0]);
  const stored = runs.map(({ out }) => JSON.parse(out).articles.length as number);
  expect(stored.reduce((sum, count) => sum + count)).toBe(ARTICLES);
  expect(await articles()).toEqual({ count: ARTICLES });
  expect(await checksum(database())).toBe(alone);
});

it('is the same when all four take every article', async () => {
  await emptyGraph(database());
  const runs = await Promise.all([1, 2, 3, 4].map(() => runIngest([folder, '--json'])));
  expect(runs.map(({ status, err }) => status ?? err)).toEqual([0, 0, 0, 0]);
  const added = runs.flatMap(({ out }) =>
    (JSON.parse(out).articles as { outcome: string }[]).filter(({ outcome }) => outcome === 'added'),
  );
  expect(added).toHaveLength(ARTICLES);
  expect(await checksum(database())).toBe(alone);
});
