/** Fills an empty database with a made-up graph, by the driver alone: ingest would take hours for a million entities. */
import type { Database } from '@/lib/neo4j/driver';
import { ensureSchema } from '@/lib/neo4j/schema';
import { type MadeLink, type MadeNode, makeLinks, makeNodes, type Sizes } from './graph';

/** Rows of one transaction: more of them outgrow the memory that one may have where links meet hubs. */
const BATCH = 5_000;

type Run = (text: string, parameters?: Record<string, unknown>) => Promise<unknown>;

/** Gathers what belongs together and hands it over in batches. */
async function inBatches<T>(
  all: Iterable<T>,
  keyOf: (one: T) => string,
  store: (key: string, batch: T[]) => Promise<unknown>,
): Promise<void> {
  const waiting = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const batch = waiting.get(key) ?? [];
    batch.push(one);
    waiting.set(key, batch);
    if (batch.length < BATCH) continue;
    waiting.delete(key);
    await store(key, batch);
  }
  for (const [key, batch] of waiting) await store(key, batch);
}

const storeNodes = (run: Run) => (labels: string, nodes: MadeNode[]) =>
  run(`UNWIND $rows AS row CREATE (n:${labels}) SET n = row`, { rows: nodes.map((node) => node.properties) });

const endLabel = (id: string) => (id.startsWith('meeting:') ? 'Meeting' : 'Entity');

const storeLinks = (run: Run) => (key: string, links: MadeLink[]) => {
  const [type, from, to] = key.split(' ');
  return run(
    `UNWIND $rows AS row MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target})
CREATE (a)-[:${type} {evidence: [row.sentence], articles: [split(row.sentence, '#')[0]]}]->(b)`,
    { rows: links },
  );
};

const ARTICLES = `UNWIND range(0, toInteger($articles) - 1) AS a
CREATE (x:Article {id: 'article:a' + a, title: 'Article ' + a, text: 'text', published: '2024-01-01'})
WITH x UNWIND range(0, toInteger($sentences) - 1) AS i
CREATE (x)-[:HAS_SENTENCE]->(:Sentence {
  id: x.id + '#' + i, article: x.id, index: i, start: i, end: i + 1, text: 'Sentence ' + i
})`;

/** The mark of a database that is whole. */
const MARK = 'MATCH (n:BenchGraph {entities: toInteger($entities)}) RETURN count(n) AS n';

/** Fills the database, unless it has been filled with just this. */
export async function fill({ driver, name }: Database, sizes: Sizes): Promise<void> {
  const run: Run = async (text, parameters = {}) => {
    const session = driver.session({ database: name });
    try {
      return (await session.run(text, parameters, { timeout: 3_600_000 })).records[0]?.get(0);
    } finally {
      await session.close();
    }
  };
  const { entities, articles, sentences } = sizes;
  if (Number(await run(MARK, { entities })) === 1) return;
  await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await ensureSchema({ driver, name });
  await inBatches(makeNodes(sizes), ({ labels }) => labels, storeNodes(run));
  await run(ARTICLES, { articles, sentences });
  const endsOf = ({ type, source, target }: MadeLink) => `${type} ${endLabel(source)} ${endLabel(target)}`;
  await inBatches(makeLinks(sizes), endsOf, storeLinks(run));
  await run('CREATE (:BenchGraph {entities: toInteger($entities)})', { entities });
}
