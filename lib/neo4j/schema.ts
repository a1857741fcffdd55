/** Constraints and indexes: what is unique, and by what things are found. */
import type { Database } from './driver';
import { readRows, writeRows } from './driver';

/** Labels whose nodes have one property of their own kind. */
const UNIQUE = [
  ['Article', 'id'],
  ['Sentence', 'id'],
  ['Entity', 'id'],
  ['Meeting', 'id'],
  ['View', 'name'],
] as const;

/** Properties by which nodes are found or put in order. */
const ORDERED = [
  ['Article', 'published'],
  ['Sentence', 'article'],
  ['Entity', 'kind'],
  ['Entity', 'degree'],
  ['Meeting', 'date'],
  ['Meeting', 'degree'],
] as const;

/** The full-text index that search asks. `standard-folding` is blind to accents. */
export const NAMES_INDEX = `CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity|Meeting|Article)
ON EACH [n.name, n.aliases, n.roles, n.title, n.topics]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } }`;

const nameOf = (label: string, property: string) => `${label.toLowerCase()}_${property}`;

/** Every index and constraint by its name; each statement does nothing where the thing is already there. */
export const SCHEMA: ReadonlyMap<string, string> = new Map([
  ...UNIQUE.map(([label, property]): [string, string] => {
    const name = nameOf(label, property);
    return [name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`];
  }),
  ...ORDERED.map(([label, property]): [string, string] => {
    const name = nameOf(label, property);
    return [name, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`];
  }),
  ['names', NAMES_INDEX],
]);

/** A constraint shows here by the index that it rests on, which has its name. */
const USABLE = { text: "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name", parameters: {} };

/** How long an index may take to fill, in s: a minute for a graph of millions. */
const FILLED_WITHIN = 300;

/** Makes whatever of the schema is missing, and waits until every index can be used. */
export async function ensureSchema(database: Database): Promise<void> {
  const usable = new Set((await readRows(database, USABLE, FILLED_WITHIN * 1000)).map(({ name }) => name));
  const missing = [...SCHEMA].filter(([name]) => !usable.has(name));
  if (missing.length === 0) return;
  for (const [, text] of missing) await writeRows(database, { text, parameters: {} }, FILLED_WITHIN * 1000);
  const wait = { text: `CALL db.awaitIndexes(${FILLED_WITHIN})`, parameters: {} };
  await writeRows(database, wait, FILLED_WITHIN * 1000);
}
