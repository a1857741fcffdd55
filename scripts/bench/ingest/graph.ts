/** The graph emptied, while its schema stays, and filled with a great many nodes that no article speaks of. */
import type { Database } from '@/lib/neo4j/driver';

/** In ms; the server's own ceiling is for what people ask. */
const WITHIN = 1_800_000;

async function run({ driver, name }: Database, text: string): Promise<void> {
  const session = driver.session({ database: name });
  try {
    await session.run(text, {}, { timeout: WITHIN });
  } finally {
    await session.close();
  }
}

/** Removes every link, then every node: a few nodes with all their links may be more than one transaction can hold. */
export async function emptyGraph(database: Database): Promise<void> {
  await run(database, 'MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS');
  await run(database, 'MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS');
}

/** How many stand in one chain of links. */
const CHAIN = 5;

/** Adds people, in chains of five, as the writer leaves them. */
export function fillGraph(database: Database, nodes: number): Promise<void> {
  const node = (at: number) => `(n${at}:Entity:Person {id: 'person:filled-' + i + '-${at}', kind: 'person',
    name: 'Filled ' + i + ' Person${at}', aliases: [], roles: [], degree: ${at === 0 || at === CHAIN - 1 ? 1 : 2}})`;
  const chain = Array.from({ length: CHAIN }, (_, at) => node(at)).join(
    "-[:ALLY_OF {evidence: ['article:filled#0'], articles: ['article:filled']}]->",
  );
  return run(
    database,
    `UNWIND range(1, ${Math.floor(nodes / CHAIN)}) AS i CALL (i) { CREATE ${chain} } IN TRANSACTIONS OF 2000 ROWS`,
  );
}
