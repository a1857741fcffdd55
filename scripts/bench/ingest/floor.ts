/**
 * The least that storing could cost: the very rows that storing ends in, sent by a bare `UNWIND $rows` loop of the
 * driver, 2,000 a statement, each statement a transaction of its own. It joins nothing with what is stored, keeps no
 * article whole, counts nothing and cannot be run twice.
 */
import type { Database } from '@/lib/neo4j/driver';
import { escapeName } from '@/lib/neo4j/read/names';
import type { ArticleRows } from '@/lib/neo4j/write';
import { bySource, byType, endLabels, saidLinks } from '@/lib/neo4j/write/links';
import { mergeEntity } from '@/lib/neo4j/write/merge';
import type { EntityNaming } from '@/lib/neo4j/write/rows';
import { ENTITY_KINDS, KINDS } from '@/lib/ontology';

const SLICE = 2_000;

interface Part {
  readonly text: string;
  readonly rows: readonly unknown[];
}

const NODES = {
  articles: 'UNWIND $rows AS row CREATE (a:Article) SET a = row',
  sentences: `UNWIND $rows AS row MATCH (a:Article {id: row.article})
CREATE (a)-[:HAS_SENTENCE]->(s:Sentence) SET s = row`,
  mentions: `UNWIND $rows AS row MATCH (s:Sentence {id: row.sentence}) MATCH (n:Entity {id: row.entity})
CREATE (s)-[r:MENTIONS]->(n) SET r = row.said`,
  meetings: 'UNWIND $rows AS row MERGE (m:Meeting {id: row.id}) SET m += row',
  evidence: `UNWIND $rows AS row MATCH (m:Meeting {id: row.meeting}) MATCH (s:Sentence {id: row.sentence})
CREATE (m)-[:EVIDENCED_BY]->(s)`,
  names: (
    label: string,
  ) => `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (n:${label} {id: row.id})
CREATE (a)-[r:NAMES]->(n) SET r = row.said`,
};

/** The rows by statement, in the order in which they can be sent. */
export function floorParts(articles: readonly ArticleRows[]): Part[] {
  const merged = mergedEntities(articles);
  return [
    { text: NODES.articles, rows: articles.map(({ article, fingerprint }) => ({ ...article, fingerprint })) },
    ...ENTITY_KINDS.map((kind) => ({
      text: `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:${escapeName(KINDS[kind].label)}, n += row`,
      rows: merged.filter((entity) => entity.kind === kind),
    })),
    {
      text: NODES.sentences,
      rows: articles.flatMap(({ article, sentences }) =>
        sentences.map(({ mentions: _mentions, ...row }) => ({ ...row, article: article.id })),
      ),
    },
    {
      text: NODES.mentions,
      rows: articles.flatMap(({ sentences }) =>
        sentences.flatMap(({ id, mentions }) =>
          mentions.map(({ entity, ...said }) => ({ sentence: id, entity, said })),
        ),
      ),
    },
    {
      text: NODES.meetings,
      rows: articles.flatMap(({ meetings }) =>
        meetings.map(({ id, title, status, date, topics }) => ({ id, title, status, date, topics })),
      ),
    },
    { text: NODES.names('Entity'), rows: articles.flatMap(namings('entities')) },
    { text: NODES.names('Meeting'), rows: articles.flatMap(namings('meetings')) },
    {
      text: NODES.evidence,
      rows: articles.flatMap(({ meetings }) =>
        meetings.flatMap(({ id, evidence }) => evidence.map((sentence) => ({ meeting: id, sentence }))),
      ),
    },
    ...linkParts(articles),
  ];
}

function mergedEntities(articles: readonly ArticleRows[]) {
  const said = new Map<string, EntityNaming[]>();
  for (const entity of articles.flatMap(({ entities }) => entities))
    said.set(entity.id, [...(said.get(entity.id) ?? []), entity]);
  return [...said].map(([id, all]) => ({ ...mergeEntity(all), id, kind: all[0]!.kind }));
}

const namings =
  (what: 'entities' | 'meetings') =>
  ({ article, [what]: named }: ArticleRows) =>
    named.map(({ id, ...said }) => ({ article: article.id, id, said }));

function linkParts(articles: readonly ArticleRows[]): Part[] {
  return byType(articles.flatMap(saidLinks)).map(([type, links]) => {
    const { from, to } = endLabels(type);
    return {
      text: `UNWIND $rows AS row MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target})
CREATE (a)-[r:${escapeName(type)}]->(b) SET r = row.said`,
      rows: bySource(links).flatMap(({ id, links: all }) =>
        all.map(({ target, ...said }) => ({ source: id, target, said })),
      ),
    };
  });
}

/** Sends the rows. @returns seconds */
export async function storeBare({ driver, name }: Database, parts: readonly Part[]): Promise<number> {
  const session = driver.session({ database: name });
  const began = performance.now();
  try {
    for (const { text, rows } of parts)
      for (let from = 0; from < rows.length; from += SLICE)
        await session.run(text, { rows: rows.slice(from, from + SLICE) });
  } finally {
    await session.close();
  }
  return (performance.now() - began) / 1_000;
}
