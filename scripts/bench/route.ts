/**
 * `npm run bench:route`: what the routes cost beside the driver alone and beside what stands under them, at 1 and at 32
 * connections; memory while a million rows stream and under load; an honest read among hostile ones. JSON goes to .bench.
 *
 *     npm run bench:route -- [--seconds 20] [--soak SECONDS, 30; 300 is five minutes]
 */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { connectionEnvironment } from '@/lib/neo4j/connection';
import { openDatabase, readRows } from '@/lib/neo4j/driver';
import { readOverview, readSearch } from '@/lib/neo4j/read';
import { ensureSchema } from '@/lib/neo4j/schema';
import { BUILD, HOME, LIBRARIES, ROOT } from '../neo4j/folders';
import { freePort, obtainNeo4j } from '../neo4j/obtain';
import { ensureBuilt } from '../start/build';
import { isEmpty, seed } from '../start/seed';
import { startWeb } from '../start/web';
import { keep, quantiles } from './figures';
import { MACHINE, today } from './machine';
import { startBare, startNext } from './route/floors';
import { honestReads } from './route/hostile';
import { LIVE_ENVIRONMENT } from './route/live';
import { type Load, loadAddress, loadFunction } from './route/load';
import { soak, stream } from './route/memory';
import { runStatement, STATEMENT } from './route/statement';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '20' }, soak: { type: 'string', default: '30' } },
});
const seconds = Number(values.seconds);
/** Each target is asked in turns, so that a busy moment of the machine does not hit one of them alone. */
const TURNS = 4;

const say = (line = '') => process.stdout.write(`${line}\n`);
const undo: (() => unknown)[] = [];

type Target = (amount: { connections: number; seconds: number }) => Promise<Load>;
interface Row extends Load {
  readonly name: string;
  readonly connections: number;
  /** Its p50 by that of the driver alone. */
  readonly ratio: number;
}

const middle = (numbers: readonly number[]) => quantiles(numbers).p50;

/** The median turn of each; the ratio is the median of the ratios of turns. */
async function measure(targets: Readonly<Record<string, Target>>, connections: number): Promise<Row[]> {
  const turns: Record<string, Load>[] = [];
  for (let turn = 0; turn <= TURNS; turn += 1) {
    const loads: Record<string, Load> = {};
    for (const [name, load] of Object.entries(targets)) {
      loads[name] = await load({ connections, seconds: turn === 0 ? 1 : seconds / TURNS });
    }
    if (turn > 0) turns.push(loads);
  }
  const [first = ''] = Object.keys(targets);
  return Object.keys(targets).map((name) => {
    const of = (field: keyof Load) => middle(turns.map((loads) => loads[name]![field]));
    const errors = turns.reduce((sum, loads) => sum + loads[name]!.errors, 0);
    const ratio = middle(turns.map((loads) => loads[name]!.p50 / loads[first]!.p50));
    const times = { p50: of('p50'), p95: of('p95'), p99: of('p99'), perSecond: of('perSecond') };
    return { name, connections, ...times, errors, ratio };
  });
}

function print(rows: readonly Row[]): void {
  say(`\n${'connections'.padEnd(36)}     p50     p95     p99 ms      a second  ratio  errors`);
  for (const { name, connections, p50, p95, p99, perSecond, ratio, errors } of rows) {
    const times = [p50, p95, p99].map((time) => time.toFixed(2).padStart(8)).join('');
    say(
      `${String(connections).padStart(3)}  ${name.padEnd(31)}${times}${perSecond.toFixed(0).padStart(14)}${ratio.toFixed(2).padStart(7)}${String(errors).padStart(8)}`,
    );
  }
}

async function main(): Promise<void> {
  await ensureBuilt({ root: ROOT, folder: BUILD, report: say });
  const neo4j = await obtainNeo4j({ home: HOME, libraries: LIBRARIES, env: process.env });
  undo.push(neo4j.stop);
  const database = openDatabase(neo4j.connection);
  undo.push(() => database.driver.close());
  await ensureSchema(database);
  if (await isEmpty(database)) await seed(database, join(ROOT, 'data', 'articles'), say);
  const env = connectionEnvironment(neo4j.connection);
  const port = await freePort();
  const web = await startWeb({
    ...{ root: ROOT, folder: BUILD, host: '127.0.0.1', asked: '127.0.0.1', port },
    ...{
      log: join(ROOT, '.bench', 'route.log'),
      env: { ...env, ...LIVE_ENVIRONMENT, PARLEY_LOG_LEVEL: 'silent' },
    },
  });
  undo.push(web.stop);
  const [bare, next] = [await startBare(env), await startNext()];
  undo.push(bare.stop, next.stop);

  const url = `http://127.0.0.1:${port}`;
  const body = JSON.stringify({ statement: STATEMENT });
  const cypher = { url: `${url}/api/cypher`, body };
  const read = (query: Parameters<typeof readRows>[1]) => readRows(database, query);
  const groups: Record<string, Target>[] = [
    {
      'driver alone': (amount) => loadFunction(() => runStatement(database), amount),
      'POST /api/cypher': (amount) => loadAddress(cypher, amount),
      'floor: Node’s server and driver': (amount) => loadAddress({ url: bare.url, body }, amount),
      'floor: Next’s route, no driver': (amount) => loadAddress({ url: next.url, body }, amount),
    },
    {
      'readSearch alone': (amount) => loadFunction(() => readSearch(read, 'mi', 20), amount),
      'GET /api/search': (amount) => loadAddress({ url: `${url}/api/search?q=mi` }, amount),
    },
    {
      'readOverview alone': (amount) => loadFunction(() => readOverview(read, 200), amount),
      'GET /api/graph': (amount) => loadAddress({ url: `${url}/api/graph?limit=200` }, amount),
    },
  ];
  say(`${today()}, ${MACHINE}; build ${relative(ROOT, BUILD)}`);
  const rows: Row[] = [];
  for (const connections of [1, 32]) {
    for (const targets of groups) {
      const measured = await measure(targets, connections);
      print(measured);
      rows.push(...measured);
    }
  }
  const streamed = await stream(cypher.url, web.pid);
  say(
    `\n${streamed.rows} rows streamed in ${streamed.seconds.toFixed(1)} s; the server held ${streamed.before.toFixed(0)} MB before, ${streamed.most.toFixed(0)} MB at most.`,
  );
  const soaked = await soak(cypher, web.pid, Number(values.soak));
  const live = soaked.live.map((mb) => mb.toFixed(0)).join(' and ');
  say(
    `${soaked.seconds} s at 32 connections, ${soaked.perSecond.toFixed(0)} a second: ${soaked.memory.join(' ')} MB, ${soaked.errors} errors; its heap, collected at the first of these and at the end: ${live} MB.`,
  );
  const honest = await honestReads(cypher.url);
  const { p50 } = quantiles(honest.times);
  say(
    `An honest read while 32 hostile statements keep coming: p50 ${p50.toFixed(0)} ms, at most ${Math.max(...honest.times).toFixed(0)} ms, ${honest.refused} of ${honest.times.length} refused.`,
  );
  keep('route', { seconds, rows, streamed, soaked, honest });
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  for (const one of undo.reverse()) await one();
}
