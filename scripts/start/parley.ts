/** All of Parley, running: Neo4j, the graph's schema and first articles, the built page, the web server. */
import { join } from 'node:path';
import { type Connection, connectionEnvironment } from '@/lib/neo4j/connection';
import { type Database, openDatabase } from '@/lib/neo4j/driver';
import { ensureSchema } from '@/lib/neo4j/schema';
import { makeArchive } from '../neo4j/archive';
import { LIBRARIES, ROOT } from '../neo4j/folders';
import { type Neo4j, obtainNeo4j } from '../neo4j/obtain';
import { ensureBuilt } from './build';
import { isEmpty, seed } from './seed';
import type { Report, Steps } from './steps';
import { keepRunning } from './supervise';
import { startWeb, type WebServer } from './web';

export interface ParleyOptions {
  /** Neo4j's data folder, absolute. */
  readonly home: string;
  /** The build's folder, absolute, within the checkout. */
  readonly buildFolder: string;
  readonly host: string;
  readonly port: number;
  readonly env: NodeJS.ProcessEnv;
  readonly steps: Steps;
  readonly signal?: AbortSignal;
  /** Told of what happens while it runs: Neo4j ended, Neo4j runs again. */
  readonly onEvent: Report;
}

export interface Parley {
  readonly url: string;
  readonly connection: Connection;
  /** Of Neo4j where it runs here, and of the web server. */
  readonly pids: { readonly neo4j: number | null; readonly web: number };
  /** Settles when the web server has ended by itself. */
  readonly ended: Promise<void>;
  /** Stops all that was started; a Neo4j that others of this checkout use goes on. */
  readonly stop: () => Promise<void>;
}

const ORIGINS = {
  environment: 'NEO4J_URI',
  running: 'it ran already',
  docker: 'Docker',
  java: 'Java',
} as const;

/**
 * Starts everything, what can at the same time. When one part fails, what was started is stopped again.
 * @throws SetupError in one line for the user
 */
export async function startParley(options: ParleyOptions): Promise<Parley> {
  const { steps, port } = options;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  const failure = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, failure.signal]) : failure.signal;
  const undo: (() => Promise<void>)[] = [];
  const stop = async () => {
    failure.abort();
    await Promise.all(undo.map((one) => one()));
  };
  const fail = (error: unknown) => {
    failure.abort();
    throw error;
  };
  const building = steps.run(
    'Page',
    (report) => ensureBuilt({ root: ROOT, folder: options.buildFolder, report, signal }),
    (built) => (built ? 'built' : 'built before from the same sources'),
  );
  const work = async (): Promise<Parley> => {
    const { neo4j, database } = await openNeo4j(options, signal, undo);
    const archive = makeArchive({ libraries: LIBRARIES, env: options.env, signal }).catch(() => undefined);
    undo.push(() => archive);
    const preparing = prepare(database, steps);
    const serving = building.then(() => serve(options, neo4j, host, signal, undo));
    const [web] = await Promise.all([serving.catch(fail), preparing.catch(fail)]);
    await web.untilGraph();
    return {
      url: `http://${host}:${port}`,
      connection: neo4j.connection,
      pids: { neo4j: neo4j.pid, web: web.pid },
      ended: web.ended,
      stop,
    };
  };
  const results = await Promise.allSettled([work().catch(fail), building.catch(fail)]);
  const [started] = results;
  if (started.status === 'fulfilled') return started.value;
  await stop();
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  throw reasons.find((reason) => reason?.name !== 'AbortError') ?? reasons[0];
}

async function openNeo4j(
  { home, env, steps, onEvent }: ParleyOptions,
  signal: AbortSignal,
  undo: (() => Promise<void>)[],
): Promise<{ neo4j: Neo4j; database: Database }> {
  const options = { home, libraries: LIBRARIES, env, signal };
  const neo4j = await steps.run(
    'Neo4j',
    (report) => obtainNeo4j({ ...options, report }),
    ({ origin, connection }) => `${connection.uri} (${ORIGINS[origin]})`,
  );
  const supervised = keepRunning(neo4j, options, onEvent);
  const database = openDatabase(neo4j.connection, { patient: true });
  undo.push(async () => {
    await database.driver.close();
    await supervised.stop();
  });
  return { neo4j, database };
}

function prepare(database: Database, steps: Steps): Promise<void> {
  const folder = join(ROOT, 'data', 'articles');
  return steps.run('Graph', async (report) => {
    report('making the schema');
    await ensureSchema(database);
    if (await isEmpty(database)) await seed(database, folder, report);
  });
}

function serve(
  { home, buildFolder, port, host: bind, steps }: ParleyOptions,
  neo4j: Neo4j,
  host: string,
  signal: AbortSignal,
  undo: (() => Promise<void>)[],
): Promise<WebServer> {
  return steps.run('Web server', async () => {
    const env = connectionEnvironment(neo4j.connection);
    const asked = bind === '0.0.0.0' || bind === '::' ? '127.0.0.1' : host;
    const log = join(home, 'web.log');
    const web = await startWeb({
      root: ROOT,
      folder: buildFolder,
      host: bind,
      asked,
      port,
      log,
      env,
      signal,
    });
    undo.push(web.stop);
    return web;
  });
}
