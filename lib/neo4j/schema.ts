/** Constraints and indexes: what is unique, and by what things are found. */
import type { Database } from './driver';
import { writeRows } from './driver';

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

const name = (label: string, property: string) => `${label.toLowerCase()}_${property}`;

/** Every statement that makes the schema; each does nothing where its constraint or index is already there. */
export const SCHEMA: readonly string[] = [
  ...UNIQUE.map(
    ([label, property]) =>
      `CREATE CONSTRAINT ${name(label, property)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  ),
  ...ORDERED.map(
    ([label, property]) =>
      `CREATE INDEX ${name(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
  NAMES_INDEX,
];

/** How long an index may take to fill, in s: a minute for a graph of millions. */
const FILLED_WITHIN = 300;

/** Makes whatever of the schema is missing, and waits until every index can be used. */
export async function ensureSchema(database: Database): Promise<void> {
  for (const text of SCHEMA) await writeRows(database, { text, parameters: {} }, FILLED_WITHIN * 1000);
  const wait = { text: `CALL db.awaitIndexes(${FILLED_WITHIN})`, parameters: {} };
  await writeRows(database, wait, FILLED_WITHIN * 1000);
}
