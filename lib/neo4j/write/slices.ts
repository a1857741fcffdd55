/** Runs a statement over a long list in slices, so that what one statement holds in memory is bounded. */
import type { ManagedTransaction, QueryResult } from 'neo4j-driver';
import type { Query, Row } from '../read/query';

/** So many rows at a time. */
const SLICE = 1_000;

export interface Ran {
  readonly rows: Row[];
  /** The server's counters, summed: `relationshipsCreated` and so on. */
  readonly counters: Readonly<Record<string, number>>;
}

/**
 * All slices are sent at once, and so are those of several calls: the server works on one while the next is written.
 * It takes them in the order in which they were sent; where one fails, those after it fail too.
 *
 * @param query of a statement whose one parameter is a list, over which it unwinds; an empty one is not sent at all
 */
export async function runInSlices(tx: ManagedTransaction, { text, parameters }: Query): Promise<Ran> {
  const [[name, list]] = Object.entries(parameters) as [[string, unknown[]]];
  const slices: Promise<QueryResult>[] = [];
  for (let from = 0; from < list.length; from += SLICE)
    slices.push(Promise.resolve(tx.run(text, { [name]: list.slice(from, from + SLICE) })));
  const ran = { rows: [] as Row[], counters: {} as Record<string, number> };
  for (const { records, summary } of await Promise.all(slices)) {
    for (const record of records) ran.rows.push(record.toObject() as Row);
    for (const [counter, value] of Object.entries(summary.counters.updates()))
      ran.counters[counter] = (ran.counters[counter] ?? 0) + value;
  }
  return ran;
}
