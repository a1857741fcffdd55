/**
 * A Neo4j to develop against: prints the environment that reaches it and keeps it until Ctrl-C.
 *
 *     node --import tsx scripts/neo4j/cli.ts [--home FOLDER] [--port N] [--setting KEY=VALUE]…
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { connectionEnvironment } from '@/lib/neo4j/connection';
import { openDatabase } from '@/lib/neo4j/driver';
import { ensureSchema } from '@/lib/neo4j/schema';
import { messageOf } from './errors';
import { HOME, LIBRARIES } from './folders';
import { obtainNeo4j } from './obtain';

const { values } = parseArgs({
  options: {
    home: { type: 'string' },
    port: { type: 'string' },
    setting: { type: 'string', multiple: true, default: [] },
  },
});
const abort = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => abort.abort());

try {
  const neo4j = await obtainNeo4j({
    home: values.home ? resolve(values.home) : HOME,
    libraries: LIBRARIES,
    report: (line) => process.stderr.write(`${line}\n`),
    signal: abort.signal,
    settings: Object.fromEntries(values.setting.map((line) => line.split(/=(.*)/s).slice(0, 2))),
    ...(values.port ? { port: Number(values.port) } : {}),
  });
  const database = openDatabase(neo4j.connection, { patient: true });
  await ensureSchema(database);
  await database.driver.close();
  for (const [name, value] of Object.entries(connectionEnvironment(neo4j.connection)))
    process.stdout.write(`${name}=${value}\n`);
  const forever = setInterval(() => undefined, 1 << 30);
  if (!abort.signal.aborted) await new Promise((done) => abort.signal.addEventListener('abort', done));
  clearInterval(forever);
  await neo4j.stop();
} catch (error) {
  if (!abort.signal.aborted) process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
