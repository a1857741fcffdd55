/** The statement of the benchmark, and how the driver alone runs it. */
import type { Database } from '@/lib/neo4j/driver';

/** 25 rows: a page of a table. */
export const STATEMENT = "UNWIND range(1, 25) AS x RETURN x, 'a name of some length ' + x AS name";
export const STREAMED = "UNWIND range(1, 1000000) AS x RETURN x, 'a name of some length ' + x AS name";

/** As the driver's manual has it: a managed transaction that reads. */
export async function runStatement({ driver, name }: Database, statement = STATEMENT) {
  const session = driver.session({ database: name, defaultAccessMode: 'READ' });
  try {
    const result = await session.executeRead((tx) => tx.run(statement));
    return result.records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}
