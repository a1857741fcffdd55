/** The real web server, built as `npm start` builds it, on a Neo4j of these tests; as many as are asked for. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { connectionEnvironment, connectionFrom } from '@/lib/neo4j/connection';
import { ROOT } from '@/scripts/neo4j/folders';
import { freePort } from '@/scripts/neo4j/obtain';
import { ensureBuilt } from '@/scripts/start/build';
import { startWeb, type WebServer } from '@/scripts/start/web';

const FOLDER = resolve(ROOT, process.env.PARLEY_TEST_FOLDER ?? '.test');
/** The build that the tests of `npm start` use too. */
const BUILD = join(ROOT, '.test', 'next');

export interface Served extends WebServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
}

export async function serve(connection = connectionFrom(process.env)!): Promise<Served> {
  await ensureBuilt({ root: ROOT, folder: BUILD, report: () => undefined });
  mkdirSync(FOLDER, { recursive: true });
  const port = await freePort();
  const web = await startWeb({
    ...{ root: ROOT, folder: BUILD, host: '127.0.0.1', asked: '127.0.0.1', port },
    log: join(FOLDER, `web-${port}.log`),
    env: { ...connectionEnvironment(connection), PARLEY_LOG_LEVEL: 'silent' },
  });
  return { ...web, url: `http://127.0.0.1:${port}` };
}
