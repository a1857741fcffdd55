/**
 * Real Neo4js for the integration tests: Parley's own ladder with data folders of their own, so that they run beside
 * `npm start` and never touch what NEO4J_URI names. `PARLEY_TEST_FOLDER` (.test) lets two runs go side by side.
 *
 * Test files run two at a time, each worker with a Neo4j of its own. Tests reach it as Parley does: `database()` of
 * '@/lib/neo4j/driver', from the NEO4J_* variables that `environment.ts` sets. The files of a worker share it, one after
 * the other; a file that wants an empty graph calls `emptyGraph` of './graph' first.
 */
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connectionEnvironment } from '@/lib/neo4j/connection';
import { openDatabase } from '@/lib/neo4j/driver';
import { ensureSchema } from '@/lib/neo4j/schema';
import { LIBRARIES, ROOT } from '@/scripts/neo4j/folders';
import { type Neo4j, obtainNeo4j } from '@/scripts/neo4j/obtain';

declare module 'vitest' {
  interface ProvidedContext {
    /** The NEO4J_* variables of each worker. */
    environments: Record<string, string>[];
  }
}

/** The folder in which tests keep what they make. */
export const TEST_FOLDER = resolve(ROOT, process.env.PARLEY_TEST_FOLDER ?? '.test');

/** Data folders, one for each worker. */
const HOMES = ['neo4j', 'neo4j-2'];

async function start(name: string): Promise<Neo4j> {
  const { NEO4J_URI: _ignored, ...env } = process.env;
  const neo4j = await obtainNeo4j({ home: join(TEST_FOLDER, name), libraries: LIBRARIES, env });
  const database = openDatabase(neo4j.connection, { patient: true });
  await ensureSchema(database);
  await database.driver.close();
  return neo4j;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers = await Promise.all(HOMES.map(start));
  project.provide(
    'environments',
    servers.map(({ connection }) => connectionEnvironment(connection)),
  );
  return async () => {
    await Promise.all(servers.map(({ stop }) => stop()));
  };
}
