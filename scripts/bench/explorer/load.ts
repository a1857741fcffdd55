/** Writes a made-up graph into Neo4j, as ingest would leave it but for the sentences: one says it all. */
import type { Database } from '@/lib/neo4j/driver';
import { readRows, writeRows } from '@/lib/neo4j/driver';
import type { MadeGraph, MadeLink, MadeNode } from './graph';

const ROWS = 10_000;
const TIMEOUT = 120_000;

const CREATE_ARTICLE = `CREATE (:Article {id: 'article:made', title: 'Made up', text: 'Made up.', ignored: '[]'})
-[:HAS_SENTENCE]->(:Sentence {id: 'article:made#0', article: 'article:made', index: 0, start: 0, end: 8, text: 'Made up.'})`;

const CREATE_NODES: Readonly<Record<'entity' | 'meeting', string>> = {
  entity: `UNWIND $rows AS row CREATE (n:Entity)
SET n = row, n.degree = toInteger(row.degree), n.aliases = [], n.roles = []`,
  meeting: `UNWIND $rows AS row CREATE (n:Meeting)
SET n = row, n.degree = toInteger(row.degree), n.title = row.name, n.status = 'held', n.recurring = false, n.topics = []`,
};

/** Statements for each type, since Cypher takes no parameter for one. */
const createLinks = (type: MadeLink['type']) => `UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:${type === 'ATTENDED' ? 'Meeting' : 'Entity'} {id: row.target})
CREATE (a)-[:${type} {evidence: ['article:made#0'], articles: ['article:made']}]->(b)`;

const DATES = 3_000;
const date = (index: number) =>
  new Date(Date.UTC(2015, 0, 1 + ((index * 7) % DATES))).toISOString().slice(0, 10);

/** @param database one whose graph is empty */
export async function load(database: Database, { nodes, links }: MadeGraph): Promise<void> {
  const write = (text: string, rows: readonly object[] = []) =>
    writeRows(database, { text, parameters: { rows } }, TIMEOUT);
  const inSlices = async (text: string, rows: readonly object[]) => {
    for (let start = 0; start < rows.length; start += ROWS)
      await write(text, rows.slice(start, start + ROWS));
  };
  await write(CREATE_ARTICLE);
  const degrees = degreesOf(links);
  const withDegree = (node: MadeNode) => ({ ...node, degree: degrees.get(node.id) ?? 0 });
  const entities = nodes.filter(({ kind }) => kind !== 'meeting').map(withDegree);
  const meetings = nodes.filter(({ kind }) => kind === 'meeting').map(withDegree);
  await inSlices(CREATE_NODES.entity, entities);
  await inSlices(
    CREATE_NODES.meeting,
    meetings.map((node, index) => ({ ...node, date: date(index), datePrecision: 'day' })),
  );
  for (const type of ['ATTENDED', 'MEMBER_OF', 'SUPPORTS'] as const)
    await inSlices(
      createLinks(type),
      links.filter((link) => link.type === type),
    );
}

function degreesOf(links: readonly MadeLink[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of links)
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/** How many nodes the graph holds. */
export async function countNodes(database: Database): Promise<number> {
  const count = { text: 'RETURN COUNT { (:Entity) } + COUNT { (:Meeting) } AS nodes', parameters: {} };
  const [row] = await readRows(database, count, TIMEOUT);
  return Number(row?.nodes ?? 0);
}
