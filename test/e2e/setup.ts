/**
 * The real Parley for the end-to-end tests: started by the code of `npm start`, with a build, a Neo4j and a port of its
 * own, so that it runs beside one; a new graph with the articles that come with it; and one Chromium for all files.
 *
 * A test opens a page with `openPage` of './page', which says what it gives.
 */
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Connection } from '@/lib/neo4j/connection';
import { ROOT } from '@/scripts/neo4j/folders';
import { freePort } from '@/scripts/neo4j/obtain';
import { readRecord } from '@/scripts/neo4j/record';
import { endServer } from '@/scripts/neo4j/release';
import { startParley } from '@/scripts/start/parley';
import { showSteps } from '@/scripts/start/steps';
import { startBrowser } from './browser';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Parley is served: `http://127.0.0.1:PORT`. */
    url: string;
    /** Where the browser listens. */
    browser: string;
    /** The process of Parley's Neo4j, for tests of what the page does without. */
    neo4jPid: number;
    /** How to reach it, for tests that need another graph. */
    neo4j: Connection;
  }
}

const FOLDER = resolve(ROOT, process.env.PARLEY_TEST_FOLDER ?? '.test');

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { NEO4J_URI: _ignored, ...env } = process.env;
  const home = join(FOLDER, 'e2e', 'neo4j');
  await removeFolder(home);
  const steps = showSteps(process.stdout);
  const [browser, parley] = await Promise.all([
    steps.run('Browser', () => startBrowser()),
    startParley({
      ...{ home, buildFolder: join(ROOT, '.test', 'next'), host: '127.0.0.1', port: await freePort() },
      ...{ env, steps, onEvent: (line) => process.stdout.write(`  · ${line}\n`) },
    }),
  ]);
  steps.stop();
  project.provide('url', parley.url);
  project.provide('browser', browser.wsEndpoint());
  project.provide('neo4jPid', parley.pids.neo4j ?? 0);
  project.provide('neo4j', parley.connection);
  return async () => {
    await Promise.all([browser.close(), parley.stop()]);
  };
}

/** Removes what the last run left, a server that outlived it first. */
async function removeFolder(home: string): Promise<void> {
  const left = existsSync(home) ? readRecord(home) : null;
  if (left) await endServer(home, left);
  rmSync(home, { recursive: true, force: true });
}
