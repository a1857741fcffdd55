/**
 * `npm run bench:start`: how long a cold and a warm start take by step, what memory Parley takes, and how much
 * JavaScript the page loads at first. Runs in a copy of the checkout under .bench, so that no data of yours is touched.
 * Cold is without jars, data and build; Maven's own repository (~/.m2) stays as it is, and the table says so.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../neo4j/folders';
import { ARCHIVE } from '../neo4j/libraries';
import { freePort } from '../neo4j/obtain';
import { freshCheckout } from './start/checkout';
import { type StartFigures, timeStart } from './start/run';

const FOLDER = join(ROOT, '.bench');
const CHECKOUT = join(FOLDER, 'start');
const WARM_RUNS = 3;
/** The archive that shortens later boots is made beside the first start. In ms. */
const ARCHIVE_WITHIN = 120_000;

/** In s, MB and KB. */
const AIMS = { ready: 12, neo4j: 6, memory: 900, firstLoad: 260 };

const say = (line = '') => process.stdout.write(`${line}\n`);

async function archived(): Promise<void> {
  const archive = join(CHECKOUT, '.neo4j', 'lib', ARCHIVE);
  for (const until = Date.now() + ARCHIVE_WITHIN; !existsSync(archive) && Date.now() < until; )
    await sleep(200);
}

const start = async (whenReady?: () => Promise<void>) =>
  timeStart({ checkout: CHECKOUT, port: await freePort(), ...(whenReady ? { whenReady } : {}) });

/** The run whose time to ready is in the middle. */
function median(runs: readonly StartFigures[]): StartFigures {
  return [...runs].sort((a, b) => a.ready - b.ready)[runs.length >> 1]!;
}

function table(cold: StartFigures, warm: StartFigures): string[] {
  const row = (name: string, a: number, b: number, unit: string, aim = '') =>
    `${name.padEnd(28)}${a.toFixed(1).padStart(9)}${b.toFixed(1).padStart(9)}  ${unit.padEnd(3)} ${aim}`;
  const total = ({ memory }: StartFigures) => memory.neo4j + memory.web;
  const steps = Object.keys(cold.steps).map((name) =>
    row(
      `  ${name}`,
      cold.steps[name] ?? 0,
      warm.steps[name] ?? 0,
      's',
      name === 'Neo4j' ? `warm ≤ ${AIMS.neo4j}` : '',
    ),
  );
  return [
    `${''.padEnd(28)}${'cold'.padStart(9)}${'warm'.padStart(9)}       aim`,
    row('ready', cold.ready, warm.ready, 's', `warm ≤ ${AIMS.ready}`),
    ...steps,
    row('stopped', cold.stopped, warm.stopped, 's', '≤ 5'),
    row('memory of Neo4j', cold.memory.neo4j, warm.memory.neo4j, 'MB'),
    row('memory of the web server', cold.memory.web, warm.memory.web, 'MB'),
    row('memory of both', total(cold), total(warm), 'MB', `≤ ${AIMS.memory}`),
    row('memory of npm start itself', cold.memory.starter, warm.memory.starter, 'MB'),
    row('JavaScript at first load', cold.firstLoad, warm.firstLoad, 'KB', `≤ ${AIMS.firstLoad}`),
  ];
}

mkdirSync(FOLDER, { recursive: true });
say('copying the checkout');
freshCheckout(CHECKOUT);
say('cold start: no jars, no data, no build; Maven’s repository as it is');
const cold = await start(archived);
const warm: StartFigures[] = [];
for (let run = 1; run <= WARM_RUNS; run += 1) {
  say(`warm start ${run} of ${WARM_RUNS}`);
  warm.push(await start());
}
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${platform()} ${release()}, Node ${process.version}`;
const date = new Date().toISOString().slice(0, 10);
say(`\n${date}, ${machine}; warm is the median of ${WARM_RUNS}\n`);
for (const line of table(cold, median(warm))) say(line);
writeFileSync(join(FOLDER, 'start.json'), `${JSON.stringify({ date, machine, cold, warm }, null, 2)}\n`);
