/** Browsing for long leaves nothing behind in the web server; and two servers on one database are as one. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { database } from '@/lib/neo4j/driver';
import { writeArticles } from '@/scripts/bench/articles/write';
import { seeded } from '@/scripts/bench/seeded';
import { memoryOf } from '@/scripts/bench/start/memory';
import { EXTENT } from './faults.extent';
import { type Served, serve } from './faults.web';
import { emptyGraph } from './graph';
import { runIngest } from './ingest.process';

const folder = mkdtempSync(join(tmpdir(), 'parley-soak-'));
let [one, other] = [undefined, undefined] as unknown as [Served, Served];

beforeAll(async () => {
  await emptyGraph(database());
  await writeArticles(folder, [0, 60]);
  expect(await runIngest([folder])).toMatchObject({ status: 0 });
  one = await serve();
  other = await serve();
}, 400_000);
afterAll(async () => {
  await Promise.all([one?.stop(), other?.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

/** On a busy machine Neo4j may take longer than it is given: 503 says so, and whoever asked asks again. */
const TRIES = 10;

async function ask(url: string, body?: unknown) {
  const send = () =>
    fetch(url, {
      signal: AbortSignal.timeout(30_000),
      ...(body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  let answer = await send();
  for (let tries = 1; answer.status === 503 && tries < TRIES; tries += 1) {
    await answer.body?.cancel();
    answer = await send();
  }
  expect(answer.status, url).toBe(200);
  return answer;
}

const json = async <T>(url: string, body?: unknown) => (await (await ask(url, body)).json()) as T;

interface Part {
  readonly nodes: { id: string; name: string }[];
  readonly links: { id: string }[];
}

/** One analyst's steps: the opening view, a search, a card, neighbours, a path, evidence, a question in Cypher. */
async function browse(url: string, random: () => number): Promise<void> {
  const { nodes, links } = await json<Part>(`${url}/api/graph`);
  const any = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;
  const [a, b] = [any(nodes), any(nodes)];
  const [from, to] = [encodeURIComponent(a.id), encodeURIComponent(b.id)];
  await ask(`${url}/api/search?q=${encodeURIComponent(a.name.slice(0, 5))}`);
  await ask(`${url}/api/entities/${from}`);
  await ask(`${url}/api/neighbours?id=${from}`);
  if (a.id !== b.id) await ask(`${url}/api/paths?from=${from}&to=${to}`);
  await ask(`${url}/api/evidence?link=${encodeURIComponent(any(links).id)}`);
  await ask(`${url}/api/timeline`);
  await ask(`${url}/api/cypher`, {
    statement: 'MATCH (n) WHERE n.degree > $n RETURN n LIMIT 50',
    parameters: { n: random() },
  });
  await ask(url);
}

/** Files, sockets and pipes that a process holds; Linux tells it. */
const handlesOf = (pid: number) => (process.platform === 'linux' ? readdirSync(`/proc/${pid}/fd`).length : 0);

async function browseFor(seconds: number, askers: number): Promise<number> {
  const until = Date.now() + seconds * 1_000;
  let rounds = 0;
  const asker = async (_: unknown, seed: number) => {
    for (const random = seeded(seed); Date.now() < until; rounds += 1) await browse(one.url, random);
  };
  await Promise.all(Array.from({ length: askers }, asker));
  return rounds;
}

/** Idle connections are closed after some seconds, and what is not needed is collected. */
async function atRest() {
  await sleep(8_000);
  return { memory: memoryOf(one.pid), handles: handlesOf(one.pid) };
}

it(
  `${EXTENT.soak} s of browsing and querying: memory and open handles return`,
  async () => {
    await browse(one.url, seeded(0));
    await browseFor(Math.max(EXTENT.soak / 5, 4), 4);
    const before = await atRest();
    const rounds = await browseFor(EXTENT.soak, 4);
    const after = await atRest();
    process.stdout.write(`${rounds} rounds; ${JSON.stringify({ before, after })}\n`);
    expect(rounds).toBeGreaterThan(0);
    expect(after.handles).toBeLessThanOrEqual(before.handles + 8);
    expect(after.memory).toBeLessThan(before.memory * 1.3 + 40);
  },
  (EXTENT.soak * 1.5 + 90) * 1_000,
);

it('two servers on one database show the same, also while articles are stored, and keep views for each other', async () => {
  const views = (url: string) => json<{ views: { name: string }[] }>(`${url}/api/views`);
  expect(await json(`${one.url}/api/graph`)).toEqual(await json(`${other.url}/api/graph`));
  await fetch(`${one.url}/api/views`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'shared', state: { v: 1 } }),
  });
  expect((await views(other.url)).views.map(({ name }) => name)).toContain('shared');
  const more = join(folder, 'more');
  await writeArticles(more, [0, 60], { seed: 2 });
  let isOver = false;
  const stored = runIngest([more]).finally(() => {
    isOver = true;
  });
  const random = seeded(1);
  do await Promise.all([browse(one.url, random), browse(other.url, random)]);
  while (!isOver);
  expect(await stored).toMatchObject({ status: 0 });
  const health = await Promise.all(
    [one, other].map(({ url }) => json<{ counts: object }>(`${url}/api/health`)),
  );
  expect(health[0]).toEqual(health[1]);
  expect(health[0]?.counts).toMatchObject({ articles: 120 });
  expect(await json(`${one.url}/api/timeline`)).toEqual(await json(`${other.url}/api/timeline`));
}, 300_000);
