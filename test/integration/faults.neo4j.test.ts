/**
 * Neo4j killed under an ingest and open pages: the script waits and goes on, or ends with one clear line and nothing
 * lost; open pages are told so, and are answered again.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase, readRows } from '@/lib/neo4j/driver';
import { ensureSchema } from '@/lib/neo4j/schema';
import { writeArticles } from '@/scripts/bench/articles/write';
import { seeded } from '@/scripts/bench/seeded';
import { LIBRARIES, ROOT } from '@/scripts/neo4j/folders';
import { type Neo4j, obtainNeo4j } from '@/scripts/neo4j/obtain';
import { readRecord } from '@/scripts/neo4j/record';
import { endServer } from '@/scripts/neo4j/release';
import { keepRunning } from '@/scripts/start/supervise';
import { EXTENT, within } from './faults.extent';
import { openPages } from './faults.pages';
import { type Served, serve } from './faults.web';
import { checksum, emptyGraph } from './graph';
import { runIngest } from './ingest.process';
import { kill } from './ladder.server';

const ARTICLES = 400;
const home = join(resolve(ROOT, process.env.PARLEY_TEST_FOLDER ?? '.test'), 'faults', 'neo4j');
const folder = mkdtempSync(join(tmpdir(), 'parley-faults-'));
const { NEO4J_URI: _ignored, ...rest } = process.env;
const options = { home, libraries: LIBRARIES, env: rest };
const env = { NEO4J_URI: undefined, PARLEY_HOME: home };
const random = seeded(9);
let neo4j: Neo4j;
let database: Database;
let unharmed = '';

const stored = async () => {
  const [row] = await readRows(database, { text: 'MATCH (a:Article) RETURN count(a) AS n', parameters: {} });
  return Number(row?.n);
};

async function untilSomeIsStored(): Promise<void> {
  while ((await stored().catch(() => 0)) === 0) await sleep(20);
}

/** Asks for the opening view, as an open page does. */
async function opening({ url }: Served): Promise<{ status: number; body: object }> {
  const answer = await fetch(`${url}/api/graph`);
  return { status: answer.status, body: (await answer.json()) as object };
}

beforeAll(async () => {
  const left = readRecord(home);
  if (left) await endServer(home, left);
  rmSync(home, { recursive: true, force: true });
  await writeArticles(folder, [0, ARTICLES]);
  neo4j = await obtainNeo4j(options);
  database = openDatabase(neo4j.connection, { patient: true });
  await ensureSchema(database);
  expect(await runIngest([folder], { env })).toMatchObject({ status: 0 });
  unharmed = await checksum(database);
}, 240_000);

afterAll(async () => {
  await database?.driver.close();
  const left = readRecord(home);
  if (left) await endServer(home, left);
  rmSync(folder, { recursive: true, force: true });
});

it(
  `killed ${EXTENT.neo4jKills} times and started again by who looks after it: ingest waits and goes on, pages recover`,
  async () => {
    const events: string[] = [];
    const web = await serve(neo4j.connection);
    const pages = await openPages(web.url, EXTENT.pages);
    const shown = await pages.nodes();
    const supervised = keepRunning(neo4j, options, (line) => events.push(line));
    for (let time = 0; time < EXTENT.neo4jKills; time += 1) {
      await emptyGraph(database);
      const run = runIngest([folder], { env });
      await untilSomeIsStored();
      await sleep(random() * 1_000);
      expect(await opening(web)).toMatchObject({ status: 200 });
      const told = pages.away();
      await kill(home);
      const code = expect.stringMatching(/^Parley\.Database/);
      expect(await opening(web)).toMatchObject({ status: 503, body: { errors: [{ code }] } });
      await told;
      while ((await opening(web)).status !== 200) await sleep(50);
      await pages.back();
      expect(await pages.nodes()).toEqual(shown);
      const { status, err } = await run;
      expect(status, err).toBe(0);
      expect(await stored()).toBe(ARTICLES);
      expect(await checksum(database)).toBe(unharmed);
    }
    expect(events.filter((line) => line === 'Neo4j runs again')).toHaveLength(EXTENT.neo4jKills);
    expect(pages.problems).toEqual([]);
    await pages.close();
    await supervised.stop();
    await web.stop();
  },
  within(EXTENT.neo4jKills, 180_000),
);

// Waiting for a database that stays away takes the script a minute or two.
if (EXTENT.patient)
  it('killed for good: ingest ends with one line, and goes on the next time', async () => {
    neo4j = await obtainNeo4j(options);
    await database.driver.close();
    database = openDatabase(neo4j.connection, { patient: true });
    await emptyGraph(database);
    const run = runIngest([folder], { env });
    await untilSomeIsStored();
    await kill(home);
    const { status, err } = await run;
    expect(status).toBe(1);
    expect(err).toMatch(
      /^ingest: the database went away; what was stored stays stored\. Run the same command/m,
    );
    expect(err).not.toMatch(/\n\s+at /);
    neo4j = await obtainNeo4j(options);
    await database.driver.close();
    database = openDatabase(neo4j.connection, { patient: true });
    expect(await stored()).toBeGreaterThan(0);
    expect(await runIngest([folder], { env })).toMatchObject({ status: 0 });
    expect(await checksum(database)).toBe(unharmed);
  }, 600_000);
