/**
 * `npm run bench:ingest`: made-up news through the real script. How fast articles are read and stored, beside a bare loop
 * of the driver with the same rows; how the script's memory grows with the number of articles; and what a graph of a
 * million nodes does to it. On a Neo4j of its own under .bench.
 *
 *     npm run bench:ingest -- [--articles 1000,10000,50000] [--filled 1000000] [--turns 3]
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Database, openDatabase } from '@/lib/neo4j/driver';
import { ensureSchema } from '@/lib/neo4j/schema';
import { findInputs } from '../ingest/inputs';
import { readArticle } from '../ingest/read';
import { articleReader } from '../llm/reader';
import { messageOf } from '../neo4j/errors';
import { LIBRARIES, ROOT } from '../neo4j/folders';
import { type Neo4j, obtainNeo4j } from '../neo4j/obtain';
import { writeArticles } from './articles/write';
import { timeExtraction } from './ingest/extraction';
import { emptyGraph, fillGraph } from './ingest/graph';
import { articlesFolder, runScript, type ScriptFigures } from './ingest/script';
import { compareStoring } from './ingest/storing';
import { type IngestFigures, table } from './ingest/table';
import { MACHINE, today } from './machine';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000,10000,50000' },
    filled: { type: 'string', default: '1000000' },
    turns: { type: 'string', default: '3' },
  },
});

const FOLDER = join(ROOT, '.bench');
const HOME = join(FOLDER, 'ingest');
/** The articles of which storing is compared with the floor, and that go into the empty and the filled graph. */
const COMPARED = 1_000;

const say = (line: string) => process.stdout.write(`${line}\n`);
const progress = (line: string) => process.stderr.write(`  · ${line}\n`);

/** Whole numbers with commas between. */
function counts(value: string): number[] {
  const numbers = value.split(',').map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers;
  throw new Error(`"${value}" is no list of whole numbers above 0`);
}

async function articles(count: number): Promise<string> {
  const folder = articlesFolder(String(count));
  await writeArticles(folder, [0, count]);
  return folder;
}

async function rowsOf(folder: string) {
  const { paths } = await findInputs([folder]);
  const read = articleReader(['rules'], {});
  const rows = [];
  for (const path of paths) rows.push((await readArticle(path, {}, read)).rows);
  return rows;
}

/** Articles of another series, so that none is in the graph already. */
async function intoGraph({ connection }: Neo4j, series: number): Promise<ScriptFigures> {
  const folder = articlesFolder(`series-${series}`);
  await writeArticles(folder, [0, COMPARED], { seed: series });
  return runScript(connection, [folder]);
}

async function measure(neo4j: Neo4j, database: Database): Promise<IngestFigures> {
  progress('reading without a database');
  const extraction = timeExtraction(COMPARED);
  progress('storing, turn about with a bare loop');
  const storing = await compareStoring(
    database,
    await rowsOf(await articles(COMPARED)),
    Number(values.turns),
  );
  const script: ScriptFigures[] = [];
  for (const count of counts(values.articles)) {
    progress(`the script: ${count} articles`);
    const folder = await articles(count);
    await emptyGraph(database);
    const run = await runScript(neo4j.connection, [folder]);
    progress(`${run.articlesPerSecond.toFixed(0)} articles a second, at most ${run.memory.toFixed(0)} MB`);
    script.push(run);
  }
  await emptyGraph(database);
  progress('into an empty graph');
  const empty = await intoGraph(neo4j, 2);
  const filled = Math.max(...counts(values.filled));
  progress(`filling the graph with ${filled} nodes`);
  await emptyGraph(database);
  await fillGraph(database, filled);
  progress('into the filled graph');
  return { extraction, storing, script, empty, filled, intoFilled: await intoGraph(neo4j, 3) };
}

async function main(): Promise<void> {
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(HOME, { recursive: true });
  const { NEO4J_URI: _ignored, ...env } = process.env;
  const neo4j = await obtainNeo4j({ home: HOME, libraries: LIBRARIES, env, report: progress });
  const database = openDatabase(neo4j.connection, { patient: true });
  try {
    await ensureSchema(database);
    const figures = await measure(neo4j, database);
    say(`\n${today()}, ${MACHINE}\n`);
    for (const line of table(figures)) say(line);
    const json = JSON.stringify({ date: today(), machine: MACHINE, ...figures }, null, 2);
    writeFileSync(join(FOLDER, 'ingest.json'), `${json}\n`);
  } finally {
    await database.driver.close();
    await neo4j.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`bench:ingest: ${messageOf(error)}\n`);
  process.exitCode = 1;
});
