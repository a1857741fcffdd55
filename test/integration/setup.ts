/**
 * A real Neo4j for the integration tests: Parley's own ladder with a data folder of their own, so that they run beside
 * `npm start` and never touch what NEO4J_URI names. `PARLEY_TEST_FOLDER` (.test) lets two runs go side by side.
 *
 * Tests reach it as Parley does: `database()` of '@/lib/neo4j/driver', from the NEO4J_* variables set here. They share
 * it, file after file; a file that wants an empty graph calls `emptyGraph` of './graph' first.
 */
import { join, resolve } from 'node:path';
import { connectionEnvironment } from '@/lib/neo4j/connection';
import { openDatabase } from '@/lib/neo4j/driver';
import { ensureSchema } from '@/lib/neo4j/schema';
import { LIBRARIES, ROOT } from '@/scripts/neo4j/folders';
import { obtainNeo4j } from '@/scripts/neo4j/obtain';

/** The folder in which tests keep what they make. */
export const TEST_FOLDER = resolve(ROOT, process.env.PARLEY_TEST_FOLDER ?? '.test');

export default async function setup(): Promise<() => Promise<void>> {
  const { NEO4J_URI: _ignored, ...env } = process.env;
  const home = join(TEST_FOLDER, 'neo4j');
  const neo4j = await obtainNeo4j({ home, libraries: LIBRARIES, env });
  process.env.PARLEY_LOG_LEVEL ??= 'warn';
  Object.assign(process.env, connectionEnvironment(neo4j.connection));
  const database = openDatabase(neo4j.connection, { patient: true });
  await ensureSchema(database);
  await database.driver.close();
  return neo4j.stop;
}
