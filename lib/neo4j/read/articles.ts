/** The articles: their list, and one with everything that was read out of it. */
import {
  type ArticleAnswer,
  type ArticleSummary,
  type ArticlesAnswer,
  type Ignored,
  linkId,
} from '@/lib/ontology';
import { typesOf } from './names';
import { articleMap, list, sentenceMap, toArticle, toSentence } from './projection';
import { int, type Query, type Reader } from './query';

/**
 * A page of articles, the newest first, those without a date last.
 *
 *     CALL () {
 *       MATCH (a:Article) WHERE a.published >= '' RETURN a ORDER BY a.published DESC LIMIT $reach
 *       UNION ALL
 *       MATCH (a:Article) WHERE a.published IS NULL RETURN a LIMIT $reach
 *     }
 *     WITH a SKIP $offset LIMIT $limit
 *     RETURN a {…} AS article, COUNT { … } AS entities, …
 */
export function articlesByDate(limit: number, offset: number): Query {
  return {
    text: `CALL () {
  MATCH (a:Article) WHERE a.published >= '' RETURN a ORDER BY a.published DESC LIMIT $reach
  UNION ALL
  MATCH (a:Article) WHERE a.published IS NULL RETURN a LIMIT $reach
}
WITH a SKIP $offset LIMIT $limit
RETURN ${articleMap('a')} AS article, COUNT { (a)-[:NAMES]->(:Entity) } AS entities,
  COUNT { (a)-[:NAMES]->(:Meeting) } AS meetings, COUNT { (a)-[:HAS_SENTENCE]->() } AS sentences`,
    parameters: { limit: int(limit), offset: int(offset), reach: int(limit + offset) },
  };
}

/** `RETURN COUNT { (:Article) } AS total`, from the count store. */
export const articleTotal: Query = { text: 'RETURN COUNT { (:Article) } AS total', parameters: {} };

/**
 * One article with its sentences, its mentions and the ids of what it names.
 *
 *     MATCH (a:Article {id: $id})
 *     RETURN a {…} AS article, a.text AS text, a.ignored AS ignored,
 *       COLLECT { MATCH (a)-[:HAS_SENTENCE]->(s) … } AS sentences,
 *       COLLECT { MATCH (a)-[:HAS_SENTENCE]->()-[m:MENTIONS]->(e) … } AS mentions,
 *       COLLECT { MATCH (a)-[:NAMES]->(n) RETURN n.id } AS nodes
 */
export function articleById(id: string): Query {
  return {
    text: `MATCH (a:Article {id: $id})
RETURN ${articleMap('a')} AS article, a.text AS text, a.ignored AS ignored,
  COLLECT { MATCH (a)-[:HAS_SENTENCE]->(s) RETURN ${sentenceMap('s')} ORDER BY s.index } AS sentences,
  COLLECT {
    MATCH (a)-[:HAS_SENTENCE]->()-[m:MENTIONS]->(e)
    RETURN m {.start, .end, .text, entity: e.id, kind: e.kind} ORDER BY m.start
  } AS mentions,
  COLLECT { MATCH (a)-[:NAMES]->(n) RETURN n.id } AS nodes`,
    parameters: { id },
  };
}

/**
 * The links that an article states, among what it names. The best-connected of these is not expanded.
 *
 *     MATCH (:Article {id: $id})-[:NAMES]->(n) WITH n ORDER BY n.degree WITH collect(n) AS named
 *     UNWIND named[..-1] AS n MATCH (n)-[r:MEMBER_OF|…]-(other) WHERE other IN named AND $id IN r.articles
 *     RETURN DISTINCT …
 */
export function linksOfArticle(id: string): Query {
  return {
    text: `MATCH (:Article {id: $id})-[:NAMES]->(n)
WITH n ORDER BY n.degree
WITH collect(n) AS named
UNWIND named[..-1] AS n
MATCH (n)-[r:${typesOf()}]-(other) WHERE other IN named AND $id IN r.articles
WITH DISTINCT r
RETURN startNode(r).id AS source, type(r) AS type, endNode(r).id AS target`,
    parameters: { id },
  };
}

/** A page of the list of articles, and how many there are. */
export async function readArticles(read: Reader, limit: number, offset: number): Promise<ArticlesAnswer> {
  const [rows, totals] = await Promise.all([read(articlesByDate(limit, offset)), read(articleTotal)]);
  const articles = rows.map((row): ArticleSummary => {
    const { entities, meetings, sentences } = row as ArticleSummary['counts'];
    return { ...toArticle(row.article), counts: { entities, meetings, sentences } };
  });
  return { articles, total: totals[0]?.total as number };
}

/** Everything about one article; null where there is none of this id. */
export async function readArticle(read: Reader, id: string): Promise<ArticleAnswer | null> {
  const [[row], links] = await Promise.all([read(articleById(id)), read(linksOfArticle(id))]);
  if (!row) return null;
  return {
    article: toArticle(row.article),
    text: row.text as string,
    ignored: JSON.parse((row.ignored as string | null) ?? '[]') as Ignored[],
    sentences: list(row, 'sentences').map(toSentence),
    mentions: list(row, 'mentions') as ArticleAnswer['mentions'],
    nodes: list(row, 'nodes') as string[],
    links: links.map(({ source, type, target }) => linkId(String(source), String(type), String(target))),
  };
}
