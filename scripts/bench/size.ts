/**
 * `npm run bench:size`: what an entity, a link and an article take on disk, on a Neo4j of its own under .bench. Each is
 * the growth of the database's folder, with its indexes and without its transaction log, after a clean stop.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, openDatabase } from '@/lib/neo4j/driver';
import { ensureSchema } from '@/lib/neo4j/schema';
import { messageOf } from '../neo4j/errors';
import { LIBRARIES, ROOT } from '../neo4j/folders';
import { type Neo4j, obtainNeo4j } from '../neo4j/obtain';
import { writeArticles } from './articles/write';
import { articlesFolder, runScript } from './ingest/script';
import { MACHINE, today } from './machine';

const FOLDER = join(ROOT, '.bench');
const HOME = join(FOLDER, 'size');
const [ENTITIES, LINKS, ARTICLES] = [50_000, 100_000, 500];

/** As the writer leaves them: an alias, a role, one sentence of evidence. */
const ENTITY = `UNWIND range(1, ${ENTITIES}) AS i CALL (i) { CREATE (:Entity:Person {id: 'person:given-surname-' + i,
  kind: 'person', name: 'Given Surname ' + i, aliases: ['Surname ' + i], roles: ['minister of trade'], degree: 4})
} IN TRANSACTIONS OF 5000 ROWS`;
const LINK = `UNWIND range(1, ${LINKS}) AS i CALL (i) {
  MATCH (a:Entity {id: 'person:given-surname-' + (1 + i % ${ENTITIES})})
  MATCH (b:Entity {id: 'person:given-surname-' + (1 + (i * 7919) % ${ENTITIES})})
  CREATE (a)-[:ALLY_OF {evidence: ['article:a-title-of-some-length-0123456789#' + i],
    articles: ['article:a-title-of-some-length-0123456789']}]->(b)
} IN TRANSACTIONS OF 5000 ROWS`;

async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Does something to the graph, stops the server, and says how large the database is then. */
async function after(work: (neo4j: Neo4j, database: Database) => Promise<unknown>): Promise<number> {
  const { NEO4J_URI: _ignored, ...env } = process.env;
  const neo4j = await obtainNeo4j({ home: HOME, libraries: LIBRARIES, env });
  const database = openDatabase(neo4j.connection, { patient: true });
  try {
    await work(neo4j, database);
  } finally {
    await database.driver.close();
    await neo4j.stop();
  }
  return bytesBelow(join(HOME, 'data', 'databases', 'neo4j'));
}

async function run({ driver, name }: Database, text: string): Promise<void> {
  const session = driver.session({ database: name });
  await session.run(text, {}, { timeout: 600_000 }).finally(() => session.close());
}

async function main(): Promise<void> {
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(HOME, { recursive: true });
  const folder = articlesFolder('size');
  const characters = await writeArticles(folder, [0, ARTICLES]);
  const empty = await after((_, database) => ensureSchema(database));
  const entities = await after((_, database) => run(database, ENTITY));
  const links = await after((_, database) => run(database, LINK));
  const articles = await after(({ connection }) => runScript(connection, [folder]));
  const bytes = {
    entity: Math.round((entities - empty) / ENTITIES),
    link: Math.round((links - entities) / LINKS),
    article: Math.round((articles - links) / ARTICLES),
    charactersPerArticle: Math.round(characters / ARTICLES),
  };
  process.stdout.write(
    `${today()}, ${MACHINE}\nbytes on disk: an entity ${bytes.entity}, a link ${bytes.link}, an article of ` +
      `${bytes.charactersPerArticle} characters with all that it brings ${bytes.article}\n`,
  );
  const json = JSON.stringify({ date: today(), machine: MACHINE, ...bytes }, null, 2);
  writeFileSync(join(FOLDER, 'size.json'), `${json}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`bench:size: ${messageOf(error)}\n`);
  process.exitCode = 1;
});
