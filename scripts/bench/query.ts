/**
 * `npm run bench:query`: how long each question of the page takes at 10,000, 100,000 and 1,000,000 entities, how that
 * grows, and beside it the bare driver running the same Cypher; then the console's ready-made questions. The graphs are kept under .bench, since filling the
 * largest takes minutes. JSON goes to .bench/query.json.
 *
 *     npm run bench:query -- [--sizes 10000,100000,1000000] [--calls 100]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '@/lib/neo4j/driver';
import { LIBRARIES, ROOT } from '../neo4j/folders';
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

/** A graph of a million entities wants more than Parley's own 512 MB; what it was given stands beside the figures. */
const MEMORY = { PARLEY_NEO4J_HEAP: '1g', PARLEY_NEO4J_PAGECACHE: '512m' };
const SECONDS = 30;

interface Size {
  readonly entities: number;
  readonly measured: readonly Measured[];
  readonly questions: readonly Asked[];
}

const say = (line = '') => process.stdout.write(`${line}\n`);

async function measureSize(entities: number): Promise<Size> {
  const { NEO4J_URI: _ours, ...env } = process.env;
  const home = join(ROOT, '.bench', `graph-${entities}`);
  const neo4j = await obtainNeo4j({ home, libraries: LIBRARIES, env: { ...MEMORY, ...env } });
  const database = openDatabase(neo4j.connection, { patient: true });
  try {
    const sizes = sizesOf(entities);
    say(`${entities} entities: filling, where it is not filled yet`);
    await fill(database, sizes);
    const measured: Measured[] = [];
    for (const operation of OPERATIONS) {
      measured.push(
        await measure(database, operation, sizes, { calls: Number(values.calls), seconds: SECONDS }),
      );
    }
    return { entities, measured, questions: await askQuestions(database) };
  } finally {
    await database.driver.close();
    await neo4j.stop();
  }
}

/** By how much an operation's p50 grew since the size before. */
function growth(before: Size | undefined, name: string, p50: number): string {
  const old = before?.measured.find((one) => one.name === name);
  return old ? `×${(p50 / old.p50).toFixed(1)}` : '';
}

function print({ entities, measured, questions }: Size, before: Size | undefined): void {
  say(`\n${String(entities).padEnd(30)}     p50     p95     p99 ms   growth  driver  ratio  p95 aimed at`);
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
  say(`${today()}, ${MACHINE}, Neo4j with ${Object.values(MEMORY).join(' heap, ')} page cache`);
  const sizes: Size[] = [];
  for (const entities of values.sizes.split(',').map(Number)) {
    const size = await measureSize(entities);
    print(size, sizes.at(-1));
    sizes.push(size);
    keep('query', { memory: MEMORY, sizes });
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
