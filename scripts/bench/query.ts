/**
 * `npm run bench:query`: how long each question of the page takes at 10,000, 100,000 and 1,000,000 entities, how that
 * grows, and beside it the bare driver running the same Cypher; then the console's ready-made questions. The graphs are kept under .bench, since filling the
 * largest takes minutes. JSON goes to .bench/query.json.
 *
 *     npm run bench:query -- [--sizes 10000,100000,1000000] [--calls 100]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Database, openDatabase } from '@/lib/neo4j/driver';
import { LIBRARIES, ROOT } from '../neo4j/folders';
import { type Memory, memoryFrom, roomOf } from '../neo4j/memory';
import { obtainNeo4j } from '../neo4j/obtain';
import { keep } from './figures';
import { MACHINE, today } from './machine';
import { fill } from './query/fill';
import { sizesOf } from './query/graph';
import { type Measured, measure } from './query/measure';
import { OPERATIONS } from './query/operations';
import { type Asked, askQuestions } from './query/questions';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    calls: { type: 'string', default: '100' },
  },
});

const SECONDS = 30;

interface Size {
  readonly entities: number;
  /** What Neo4j was given: what Parley gives one that it starts on such a graph. */
  readonly memory: Memory;
  readonly measured: readonly Measured[];
  readonly questions: readonly Asked[];
}

const say = (line = '') => process.stdout.write(`${line}\n`);

const { NEO4J_URI: _ours, ...env } = process.env;

async function withNeo4j<T>(home: string, work: (database: Database) => Promise<T>): Promise<T> {
  const neo4j = await obtainNeo4j({ home, libraries: LIBRARIES, env });
  const database = openDatabase(neo4j.connection, { patient: true });
  try {
    return await work(database);
  } finally {
    await database.driver.close();
    await neo4j.stop();
  }
}

/** Neo4j is started anew once the graph is filled: how much memory it is given goes by how large the graph is. */
async function measureSize(entities: number): Promise<Size> {
  const home = join(ROOT, '.bench', `graph-${entities}`);
  const sizes = sizesOf(entities);
  say(`${entities} entities: filling, where it is not filled yet`);
  await withNeo4j(home, (database) => fill(database, sizes));
  const memory = memoryFrom(env, roomOf(home));
  const amount = { calls: Number(values.calls), seconds: SECONDS };
  return withNeo4j(home, async (database) => {
    const measured: Measured[] = [];
    for (const operation of OPERATIONS) measured.push(await measure(database, operation, sizes, amount));
    return { entities, memory, measured, questions: await askQuestions(database) };
  });
}

/** By how much an operation's p50 grew since the size before. */
function growth(before: Size | undefined, name: string, p50: number): string {
  const old = before?.measured.find((one) => one.name === name);
  return old ? `×${(p50 / old.p50).toFixed(1)}` : '';
}

function print({ entities, memory, measured, questions }: Size, before: Size | undefined): void {
  say(`\n${entities} entities, Neo4j with ${memory.heap} of heap and ${memory.pageCache} of page cache`);
  say(`${''.padEnd(30)}     p50     p95     p99 ms   growth  driver  ratio  p95 aimed at`);
  for (const { name, p50, p95, p99, driver, ratio, aim } of measured) {
    const times = [p50, p95, p99].map((time) => time.toFixed(1).padStart(8)).join('');
    const grown = growth(before, name, p50).padStart(12);
    const beside = `${driver.toFixed(1).padStart(8)}${ratio.toFixed(2).padStart(7)}`;
    say(`${name.padEnd(30)}${times}${grown}${beside}${aim === null ? '' : `≤ ${aim}`.padStart(14)}`);
  }
  for (const { title, ms } of questions) {
    say(`console: ${title.padEnd(36)}${ms === null ? 'too long' : `${ms.toFixed(0)} ms`}`);
  }
}

try {
  say(`${today()}, ${MACHINE}`);
  const sizes: Size[] = [];
  for (const entities of values.sizes.split(',').map(Number)) {
    const size = await measureSize(entities);
    print(size, sizes.at(-1));
    sizes.push(size);
    keep('query', { sizes });
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
