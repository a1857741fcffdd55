/** The whole graph, emptied or written down, for tests that compare graphs. */

import { written } from '@/lib/neo4j/checksum';
import { type Database, readRows, writeRows } from '@/lib/neo4j/driver';

export { checksum } from '@/lib/neo4j/checksum';

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
  return rows.map(written).sort();
}
