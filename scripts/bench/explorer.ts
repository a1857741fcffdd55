/**
 * `npm run bench:explorer`: the explorer in a real browser at growing sizes. How long opening, selecting, hovering,
 * filtering and searching take; frames while the camera moves, beside bare Sigma and, with the same data in the same
 * run, cytoscape, force-graph and vis-network; memory, and what is loaded at first. About five minutes, on a Neo4j of
 * its own under .bench.
 *
 *     npm run bench:explorer -- [--sizes 500,5000,20000,50000] [--rounds 3]
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { type Database, openDatabase } from '@/lib/neo4j/driver';
import { ensureSchema } from '@/lib/neo4j/schema';
import { startBrowser } from '@/test/e2e/browser';
import { messageOf } from '../neo4j/errors';
import { LIBRARIES, ROOT } from '../neo4j/folders';
import { freePort, obtainNeo4j } from '../neo4j/obtain';
import { startParley } from '../start/parley';
import { showSteps } from '../start/steps';
import { bundleRivals } from './explorer/bundle';
import { filterFloor } from './explorer/floor';
import { compareFrames } from './explorer/frames';
import { makeGraph } from './explorer/graph';
import { timeInteractions } from './explorer/interactions';
import { countNodes, load } from './explorer/load';
import { openEmpty, openParley } from './explorer/pages';
import type { Rival } from './explorer/rivals';
import { type ExplorerFigures, type SizeFigures, table } from './explorer/table';
import { heapOf, weighLoad } from './explorer/weight';
import { MACHINE, today } from './machine';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '500,5000,20000,50000' },
    rounds: { type: 'string', default: '3' },
  },
});

const FOLDER = join(ROOT, '.bench');
const HOME = join(FOLDER, 'explorer');
/** Above this, most others take minutes to begin: only bare Sigma is beside Parley. */
const MOST_FOR_ALL = 20_000;
/** Very large graphs are drawn too slowly for as many rounds. */
const ROUNDS_OF_LARGE = 1;

const say = (line: string) => process.stdout.write(`${line}\n`);
const progress = (line: string) => process.stderr.write(`  · ${line}\n`);

/** A graph of so many nodes in the database, made anew where another is there. */
async function fill(order: number): Promise<() => Promise<void>> {
  mkdirSync(HOME, { recursive: true });
  const obtain = () =>
    obtainNeo4j({ home: HOME, libraries: LIBRARIES, env: environment(), report: progress });
  let neo4j = await obtain();
  let database: Database = openDatabase(neo4j.connection, { patient: true });
  const found = await countNodes(database);
  if (found !== order) {
    if (found > 0) {
      await database.driver.close();
      await neo4j.stop();
      rmSync(HOME, { recursive: true, force: true });
      neo4j = await obtain();
      database = openDatabase(neo4j.connection, { patient: true });
    }
    progress(`making a graph of ${order} nodes`);
    await ensureSchema(database);
    await load(database, makeGraph(order));
  }
  await database.driver.close();
  return () => neo4j.stop();
}

function environment(): NodeJS.ProcessEnv {
  const { NEO4J_URI: _ignored, ...env } = process.env;
  return env;
}

async function measureSize(
  browser: Browser,
  url: string,
  order: number,
  rivals: string,
): Promise<SizeFigures> {
  progress(`${order} nodes`);
  const graph = makeGraph(order);
  const parley = await openParley(browser, url, graph, rivals);
  const empty = await openEmpty(browser, rivals);
  const interactions = await timeInteractions(parley.page, graph);
  const heap = await heapOf(parley.page);
  const floor = await filterFloor(parley, empty, graph);
  const all: readonly Rival[] = ['sigma', 'cytoscape', 'force-graph', 'vis-network'];
  const large = order >= MOST_FOR_ALL;
  const frames = await compareFrames(parley, empty, graph, {
    rivals: order > MOST_FOR_ALL ? ['sigma'] : all,
    rounds: large ? ROUNDS_OF_LARGE : Number(values.rounds),
  });
  await Promise.all([parley.page.context().close(), empty.context().close()]);
  return {
    ...{ nodes: order, links: graph.links.length, opened: parley.opened },
    ...{ heap, interactions, frames, filterFloor: floor },
  };
}

async function rendererOf(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  const name = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2')!;
    return String(
      gl.getParameter(gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER),
    );
  });
  await page.close();
  return name;
}

async function measure(url: string, sizes: readonly number[]): Promise<ExplorerFigures> {
  const rivals = await bundleRivals();
  const server = await startBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    const renderer = await rendererOf(browser);
    const weight = await weighLoad(browser, url);
    const figures: SizeFigures[] = [];
    for (const order of sizes) figures.push(await measureSize(browser, url, order, rivals));
    return { renderer, load: weight, sizes: figures };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function main(): Promise<void> {
  const sizes = values.sizes.split(',').map(Number);
  const stopNeo4j = await fill(Math.max(...sizes));
  const steps = showSteps(process.stderr);
  const parley = await startParley({
    ...{ home: HOME, buildFolder: join(ROOT, '.test', 'next'), host: '127.0.0.1', port: await freePort() },
    ...{ env: environment(), steps, onEvent: progress },
  });
  steps.stop();
  try {
    const figures = await measure(parley.url, sizes);
    say(`\n${today()}, ${MACHINE}\n`);
    for (const row of table(figures)) say(row);
    const json = JSON.stringify({ date: today(), machine: MACHINE, ...figures }, null, 2);
    writeFileSync(join(FOLDER, 'explorer.json'), `${json}\n`);
  } finally {
    await parley.stop();
    await stopNeo4j();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`bench:explorer: ${messageOf(error)}\n`);
  process.exitCode = 1;
});
