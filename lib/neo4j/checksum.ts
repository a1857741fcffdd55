/**
 * One short word for a whole graph: two graphs have the same exactly when (but for chance) they have the same nodes, the
 * same links and the same evidence, whatever the order in which they were stored. Memory does not grow with the graph.
 */
import { hashText } from '@/lib/ontology';
import type { Database } from './driver';

/** What is summed: each row is one node or one link with all that is on it. Neo4j's own ids have no part in it. */
const PARTS: readonly string[] = [
  'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
  `MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.name) AS source, type(r) AS type,
  coalesce(b.id, b.name) AS target, properties(r) AS properties`,
];

/** How long a graph of millions may take to be read, in ms. */
const READ_WITHIN = 600_000;
const MASK = (1n << 64n) - 1n;

/**
 * Reads the whole graph in one transaction a part.
 * @returns 16 hexadecimal digits
 * @example (await checksum(database)) === (await checksum(other))
 * @throws Neo4jError
 */
export async function checksum({ driver, name }: Database): Promise<string> {
  const session = driver.session({ database: name, defaultAccessMode: 'READ' });
  let sum = 0n;
  try {
    for (const text of PARTS)
      for await (const record of session.run(text, {}, { timeout: READ_WITHIN }))
        sum = (sum + BigInt(`0x${hashText(written(record.toObject())).slice(0, 16)}`)) & MASK;
  } finally {
    await session.close();
  }
  return sum.toString(16).padStart(16, '0');
}

/** One node or link as text, its properties in the order of their names. */
export function written(row: unknown): string {
  return JSON.stringify(row, (_, value) =>
    value === null || typeof value !== 'object' || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}
