/** `npm start` as a user runs it: ready, stopped in every way there is, killed, and started again. */

import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '@/scripts/neo4j/obtain';
import { readRecord } from '@/scripts/neo4j/record';
import { endServer } from '@/scripts/neo4j/release';
import { kill } from './ladder.server';
import {
  family,
  leftAfter,
  npmStart,
  START_HOME,
  type Started,
  starterAmong,
  untilReady,
} from './start.process';

/** Promised: all that was started is stopped within this. In ms. */
const STOPS_WITHIN = 5_000;
const BUILD = 240_000;

const started: Started[] = [];
const pids: number[] = [];

async function start(env: Record<string, string> = {}): Promise<{ url: string; parley: Started }> {
  const parley = npmStart({ PORT: String(await freePort()), ...env });
  started.push(parley);
  const url = await untilReady(parley);
  pids.push(...family(parley.npm.pid!));
  return { url, parley };
}

async function endLeftOver(): Promise<void> {
  const record = readRecord(START_HOME);
  if (record) await endServer(START_HOME, record);
}

const health = (url: string) => fetch(`${url}/api/health`);

beforeAll(async () => {
  await endLeftOver();
  rmSync(START_HOME, { recursive: true, force: true });
});
afterEach(async () => {
  for (const { npm, ended } of started.splice(0)) {
    if (npm.exitCode === null && npm.signalCode === null) process.kill(-npm.pid!, 'SIGTERM');
    await ended;
  }
  await leftAfter(pids.splice(0), STOPS_WITHIN);
});
afterAll(endLeftOver);

describe('npm start', () => {
  it(
    'brings the article into an empty graph, serves the page, and stops on Ctrl-C with nothing left',
    async () => {
      const { url, parley } = await start();
      const answer = await health(url);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ counts: { articles: 1 } });
      expect(await (await fetch(url)).text()).toContain('<html');
      const all = family(parley.npm.pid!);
      expect(all.length).toBeGreaterThanOrEqual(3);
      process.kill(-parley.npm.pid!, 'SIGINT');
      expect(await leftAfter(all, STOPS_WITHIN)).toEqual([]);
    },
    BUILD,
  );

  it(
    'builds nothing and keeps the graph the second time, and stops on SIGTERM to npm',
    async () => {
      const { url, parley } = await start();
      expect(parley.printed()).toContain('built before from the same sources');
      expect(parley.printed()).not.toContain('reading 1 article');
      expect((await health(url)).status).toBe(200);
      const all = family(parley.npm.pid!);
      parley.npm.kill('SIGTERM');
      expect(await leftAfter(all, STOPS_WITHIN)).toEqual([]);
    },
    BUILD,
  );

  it(
    'says in one line that it runs already, or that the port is taken, or is none',
    async () => {
      const { parley, url } = await start();
      const again = npmStart({ PORT: String(await freePort()) });
      expect(await again.ended).not.toBe(0);
      expect(again.printed()).toMatch(
        /^Parley runs from this checkout already \(process \d+\): stop that first\.$/m,
      );
      expect((await health(url)).status).toBe(200);
      const all = family(parley.npm.pid!);
      process.kill(-parley.npm.pid!, 'SIGINT');
      expect(await leftAfter(all, STOPS_WITHIN)).toEqual([]);

      const other = createServer();
      await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
      const { port } = other.address() as { port: number };
      const taken = npmStart({ PORT: String(port) });
      expect(await taken.ended).not.toBe(0);
      expect(taken.printed()).toMatch(new RegExp(`^port ${port} is taken by another program`, 'm'));
      expect(taken.printed()).not.toContain('Neo4j');
      other.close();
      const wrong = npmStart({ PORT: 'http' });
      expect(await wrong.ended).not.toBe(0);
      expect(wrong.printed()).toContain('PORT=http is not a port');
    },
    BUILD,
  );

  it(
    'started again after kill -9 finds nothing in its way, not even on the same port',
    async () => {
      const port = String(await freePort());
      const { parley } = await start({ PORT: port });
      const all = family(parley.npm.pid!);
      process.kill(starterAmong(all), 'SIGKILL');
      await parley.ended;
      const { url } = await start({ PORT: port });
      expect((await health(url)).status).toBe(200);
    },
    BUILD,
  );

  it(
    'stops when npm was killed, which can hand nothing on',
    async () => {
      const { parley } = await start();
      const all = family(parley.npm.pid!);
      parley.npm.kill('SIGKILL');
      expect(await leftAfter(all, STOPS_WITHIN)).toEqual([]);
    },
    BUILD,
  );

  it(
    'starts a Neo4j that was killed again, so that the page recovers',
    async () => {
      const { url, parley } = await start();
      await kill(START_HOME);
      expect((await health(url)).status).toBe(503);
      while ((await health(url)).status !== 200) await new Promise((done) => setTimeout(done, 200));
      await expect.poll(parley.printed, { timeout: 30_000 }).toContain('Neo4j runs again');
    },
    BUILD,
  );

  it(
    'with an unreachable NEO4J_URI says which, and shows no password',
    async () => {
      const parley = npmStart({
        PORT: String(await freePort()),
        NEO4J_URI: 'bolt://127.0.0.1:9',
        NEO4J_PASSWORD: 'hidden-word',
      });
      expect(await parley.ended).not.toBe(0);
      expect(parley.printed()).toContain('No Neo4j answers at bolt://127.0.0.1:9: check NEO4J_URI');
      expect(parley.printed()).not.toContain('hidden-word');
    },
    BUILD,
  );
});
