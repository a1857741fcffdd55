/** The database as the routes see it: a way to read and a way to write, each within its time. */
import { readRows, database as shared, writeRows } from '@/lib/neo4j/driver';
import type { Reader } from '@/lib/neo4j/read';
import type { Writer } from '@/lib/neo4j/views';

/** How long one query of a route may take, in ms. */
const WITHIN = 10_000;

/** @throws Neo4jError when the environment names no database */
export function database({ timeout = WITHIN } = {}): { read: Reader; write: Writer } {
  const one = shared();
  return {
    read: (query) => readRows(one, query, timeout),
    write: (query) => writeRows(one, query, timeout),
  };
}
