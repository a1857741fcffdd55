/**
 * `npm run bench:route`: what the Cypher route costs beside the driver alone, at 1 and at 32 connections, and how much
 * memory the server takes while a million rows stream. Needs a page that was built (`npm start` builds it).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectionEnvironment } from '@/lib/neo4j/connection';
import { type Database, openDatabase } from '@/lib/neo4j/driver';
import { HOME, LIBRARIES, ROOT } from '../neo4j/folders';
import { freePort, obtainNeo4j } from '../neo4j/obtain';

const STATEMENT = "UNWIND range(1, 25) AS x RETURN x, 'a name of some length ' + x AS name";
const STREAMED = "UNWIND range(1, 1000000) AS x RETURN x, 'a name of some length ' + x AS name";
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);

interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
}

/** Keeps so many askers busy for a while; times in ms. */
async function load(askers: number, ask: () => Promise<unknown>): Promise<Figures> {
  for (let i = 0; i < 50; i += 1) await ask();
  const times: number[] = [];
  const end = performance.now() + SECONDS * 1_000;
  const asker = async () => {
    while (performance.now() < end) {
      const began = performance.now();
      await ask();
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: askers }, asker));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN;
  return { perSecond: times.length / SECONDS, p50: at(0.5), p99: at(0.99) };
}

const headers = { 'Content-Type': 'application/json' };

function askRoute(url: string): () => Promise<unknown> {
  const body = JSON.stringify({ statement: STATEMENT });
  return async () => {
    const response = await fetch(`${url}/api/cypher`, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`the route answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
}

function askDriver({ driver, name }: Database): () => Promise<unknown> {
  return async () => {
    const session = driver.session({ database: name, defaultAccessMode: 'READ' });
    try {
      const result = await session.executeRead((tx) => tx.run(STATEMENT));
      return result.records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
}

/** What a process holds in memory, in MB; Linux tells it. */
async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

async function stream(url: string, pid: number) {
  const before = await memoryOf(pid);
  const began = performance.now();
  const response = await fetch(`${url}/api/cypher`, {
    method: 'POST',
    headers: { ...headers, Accept: 'application/jsonl' },
    body: JSON.stringify({ statement: STREAMED, maxRows: 1_000_000 }),
  });
  let [rows, most] = [0, before];
  const watch = setInterval(async () => {
    most = Math.max(most, await memoryOf(pid));
  }, 100);
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
    for (const byte of piece) rows += byte === 10 ? 1 : 0;
  }
  clearInterval(watch);
  return { rows: rows - 2, seconds: (performance.now() - began) / 1_000, before, most };
}

async function serve(port: number, env: Record<string, string>): Promise<ChildProcess> {
  const next = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
  const child = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: ROOT,
    env: { ...process.env, ...env, PARLEY_LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null);
    if (answer?.ok) return child;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill();
  throw new Error('The page did not start within 20 s.');
}

async function main(): Promise<void> {
  if (!existsSync(join(ROOT, '.next', 'BUILD_ID')))
    throw new Error('The page is not built: run `npm start` once.');
  const neo4j = await obtainNeo4j({ home: HOME, libraries: LIBRARIES, env: process.env });
  const database = openDatabase(neo4j.connection);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = await serve(port, connectionEnvironment(neo4j.connection));
  try {
    const results = [];
    for (const askers of [1, 32]) {
      const driver = await load(askers, askDriver(database));
      const route = await load(askers, askRoute(url));
      results.push({ askers, driver, route, ratio: route.p50 / driver.p50 });
    }
    const rows = results.map(({ askers, driver, route, ratio }) => ({
      connections: askers,
      'driver p50 ms': driver.p50.toFixed(2),
      'route p50 ms': route.p50.toFixed(2),
      ratio: ratio.toFixed(2),
      'driver p99 ms': driver.p99.toFixed(1),
      'route p99 ms': route.p99.toFixed(1),
      'driver/s': Math.round(driver.perSecond),
      'route/s': Math.round(route.perSecond),
    }));
    console.table(rows);
    const streamed = await stream(url, server.pid!);
    const { rows: count, seconds, before, most } = streamed;
    console.log(
      `${count} rows streamed in ${seconds.toFixed(1)} s; the server held ${Math.round(before)} MB before, ${Math.round(most)} MB at most.`,
    );
    await mkdir(join(ROOT, '.bench'), { recursive: true });
    await writeFile(join(ROOT, '.bench', 'route.json'), JSON.stringify({ results, streamed }, null, 2));
  } finally {
    server.kill();
    await database.driver.close();
    await neo4j.stop();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
