/** The whole graph, emptied or written down, for tests that compare graphs. */

import { type Database, readRows, writeRows } from '@/lib/neo4j/driver';
import { hashText } from '@/lib/ontology';

/** Removes every node and link; the schema stays. */
export async function emptyGraph(database: Database): Promise<void> {
  await writeRows(database, { text: 'MATCH (n) DETACH DELETE n', parameters: {} }, 60_000);
}

const NODES = `MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties`;
const LINKS = `MATCH (a)-[r]->(b)
RETURN coalesce(a.id, a.name) AS source, type(r) AS type, coalesce(b.id, b.name) AS target, properties(r) AS properties`;

/** Every node and link with all their properties, in a fixed order: two graphs are the same when these are. */
export async function writtenDown(database: Database): Promise<string[]> {
  const rows = [
    ...(await readRows(database, { text: NODES, parameters: {} }, 60_000)),
    ...(await readRows(database, { text: LINKS, parameters: {} }, 60_000)),
  ];
  return rows.map((row) => JSON.stringify(sortKeys(row))).sort();
}

/** One short word for the whole graph. */
export async function checksum(database: Database): Promise<string> {
  return hashText((await writtenDown(database)).join('\n')).slice(0, 16);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value) || value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
