/**
 * `npm run ingest -- FILE… | DIR | -`: reads articles and stores them in the Neo4j of this checkout, or the one that
 * NEO4J_URI names. Finds the running server, or starts one for the length of the run.
 */
import './ingest/memory';
import { type Database, openDatabase, readRows } from '@/lib/neo4j/driver';
import { readArticles } from '@/lib/neo4j/read';
import { ensureSchema } from '@/lib/neo4j/schema';
import { removeArticles } from '@/lib/neo4j/write';
import { DatabaseGone, ingest } from './ingest/ingest';
import { findInputs } from './ingest/inputs';
import { type IngestCommand, parseCommand, USAGE } from './ingest/options';
import { progressBar } from './ingest/progress';
import { readArticle } from './ingest/read';
import { outline, summary } from './ingest/report';
import { articleReader } from './llm/reader';
import { messageOf } from './neo4j/errors';
import { HOME, LIBRARIES } from './neo4j/folders';
import { obtainNeo4j } from './neo4j/obtain';

const PAGE = 200;

const print = (line: string) => process.stdout.write(`${line}\n`);
const say = (line: string) => process.stderr.write(`${line}\n`);
const printJson = (value: unknown) => print(JSON.stringify(value, null, 2));
const reader = ({ extractors }: IngestCommand) => articleReader(extractors, process.env);

const abort = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => abort.abort());

async function dryRun(command: IngestCommand): Promise<boolean> {
  const { paths, failed } = await inputs(command);
  const extractions = [];
  let failures = failed.length;
  for (const path of paths) {
    try {
      const { extraction, notes } = await readArticle(path, command.meta, reader(command));
      for (const line of notes) say(line);
      if (command.json) extractions.push(extraction);
      else for (const line of outline(path, extraction)) print(line);
    } catch (error) {
      failures += 1;
      say(messageOf(error));
    }
  }
  if (command.json) printJson(extractions);
  return failures === 0;
}

async function inputs({ given, meta, shard }: IngestCommand) {
  const found = await findInputs(given, shard);
  if (Object.keys(meta).length > 0 && found.paths.length > 1)
    throw new Error('--title, --publisher, --url and --published are for one file, and there are several');
  for (const { message } of found.failed) say(message);
  return found;
}

async function store(command: IngestCommand, database: Database): Promise<boolean> {
  const started = Date.now();
  const { paths, failed } = await inputs(command);
  const bar = progressBar(paths.length);
  try {
    const options = { paths, meta: command.meta, read: reader(command), signal: abort.signal };
    const report = await ingest(database, { ...options, onProgress: bar.update });
    bar.stop();
    const all = [
      ...failed.map(({ message }) => ({ path: message.split(':')[0]!, message })),
      ...report.failed,
    ];
    for (const line of [...report.notes, ...report.failed.map(({ message }) => message)]) say(line);
    const seconds = (Date.now() - started) / 1000;
    const { articles, entities, meetings, links, notes } = report;
    const said = { articles, failed: all, entities, meetings, links };
    if (command.json) printJson({ ...said, notes, seconds });
    else for (const line of summary(said, seconds)) print(line);
    return all.length === 0;
  } finally {
    bar.stop();
  }
}

async function list({ json }: IngestCommand, database: Database): Promise<boolean> {
  const read = (query: Parameters<typeof readRows>[1]) => readRows(database, query);
  const articles = [];
  for (let total = 1; articles.length < total; ) {
    const page = await readArticles(read, PAGE, articles.length);
    if (page.articles.length === 0) break;
    articles.push(...page.articles);
    total = page.total;
  }
  if (json) printJson(articles);
  else for (const { id, published, title } of articles) print(`${id}\t${published ?? ''}\t${title ?? ''}`);
  return true;
}

async function remove({ remove: ids, json }: IngestCommand, database: Database): Promise<boolean> {
  const { articles, ...tallies } = await removeArticles(database, ids);
  if (json) printJson({ articles: Object.fromEntries(articles), ...tallies });
  for (const [id, outcome] of articles) {
    if (outcome === 'unknown')
      say(`${id}: no such article; npm run ingest -- --list names those that are stored`);
    else if (!json) print(`removed: ${id}`);
  }
  return ![...articles.values()].includes('unknown');
}

const TASKS = { store, list, remove };

async function main(args: readonly string[]): Promise<boolean> {
  const command = parseCommand(args);
  if (command.task === 'help') print(USAGE);
  if (command.task === 'help') return true;
  if (command.task === 'dry-run') return dryRun(command);
  const neo4j = await obtainNeo4j({ home: HOME, libraries: LIBRARIES, report: say, signal: abort.signal });
  const database = openDatabase(neo4j.connection, { patient: true });
  try {
    await ensureSchema(database);
    return await TASKS[command.task](command, database);
  } catch (error) {
    if (!(error instanceof DatabaseGone)) throw error;
    throw new Error(`${error.message}; what was stored stays stored. Run the same command again to go on.`);
  } finally {
    await database.driver.close();
    await neo4j.stop();
  }
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  say(abort.signal.aborted ? 'ingest: stopped; what was stored stays stored' : `ingest: ${messageOf(error)}`);
  process.exitCode = abort.signal.aborted ? 130 : 1;
}
