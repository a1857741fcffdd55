/** Runs a statement over a long list in slices, so that what one statement holds in memory is bounded. */
import type { ManagedTransaction } from 'neo4j-driver';
import type { Query, Row } from '../read/query';

/** So many rows at a time. */
const SLICE = 1_000;

export interface Ran {
  readonly rows: Row[];
  /** The server's counters, summed: `relationshipsCreated` and so on. */
  readonly counters: Readonly<Record<string, number>>;
}

/** @param query of a statement whose one parameter is a list, over which it unwinds; an empty one is not sent at all */
export async function runInSlices(tx: ManagedTransaction, { text, parameters }: Query): Promise<Ran> {
  const [[name, list]] = Object.entries(parameters) as [[string, unknown[]]];
  const ran = { rows: [] as Row[], counters: {} as Record<string, number> };
  for (let from = 0; from < list.length; from += SLICE) {
    const { records, summary } = await tx.run(text, { [name]: list.slice(from, from + SLICE) });
    ran.rows.push(...records.map((record) => record.toObject() as Row));
    for (const [counter, value] of Object.entries(summary.counters.updates()))
      ran.counters[counter] = (ran.counters[counter] ?? 0) + value;
  }
  return ran;
}
