/**
 * The statements that store articles and take them away, each a pure builder. All take rows of many articles at once,
 * and find what they touch by its unique id. Numbers travel as floats: `toInteger` makes them whole.
 */
import { type EntityKind, KINDS, type LinkType } from '@/lib/ontology';
import { escapeName, seek, typesOf } from '../read/names';
import type { Query } from '../read/query';
import { endLabels, type LinkSource, nameOfLink, saidLinks } from './links';
import type { EntityState, MeetingState } from './merge';
import type { ArticleRows } from './rows';

/**
 * Takes the write lock of articles, making those that are new, and says what they were stored from. The lock is taken by
 * writing a property that is as it will be in any case.
 *
 *     UNWIND $rows AS row MERGE (a:Article {id: row.id}) SET a.ignored = row.ignored
 *     RETURN a.id AS id, a.fingerprint AS fingerprint, a.links AS links
 */
export const lockArticles = (articles: readonly ArticleRows[]): Query => ({
  text: `UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a.ignored = row.ignored
RETURN a.id AS id, a.fingerprint AS fingerprint, a.links AS links`,
  parameters: { rows: articles.map(({ article }) => ({ id: article.id, ignored: article.ignored })) },
});

/**
 * Takes the write lock of entities or meetings, making those that are new, and gives what is stored on them. `degree`
 * is counted anew before the transaction ends. In the order of the ids, so that two writers seldom wait crosswise.
 *
 *     UNWIND $ids AS id MERGE (n:Entity {id: id}) SET n.degree = -1 RETURN n.id AS id, n.kind AS kind, …
 */
export const lockNodes = (label: 'Entity' | 'Meeting', ids: readonly string[]): Query => ({
  text: `UNWIND $ids AS id
MERGE (n:${label} {id: id})
SET n.degree = -1
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.aliases AS aliases, n.roles AS roles,
  n.countryCode AS countryCode`,
  parameters: { ids },
});

/** `UNWIND $articles AS article MATCH (a:Article {id: article.id}) SET a = article` */
export const setArticles = (articles: readonly ArticleRows[]): Query => ({
  text: `UNWIND $articles AS article
${seek('a', 'Article', 'article.id')}
SET a = article`,
  parameters: {
    articles: articles.map((rows) => ({
      ...rows.article,
      fingerprint: rows.fingerprint,
      links: saidLinks(rows).map(nameOfLink),
    })),
  },
});

/**
 * The sentences of articles and where these name whom.
 *
 *     UNWIND $sentences AS sentence MATCH (a:Article {id: sentence.article})
 *     CREATE (a)-[:HAS_SENTENCE]->(s:Sentence {…}) … CREATE (s)-[:MENTIONS {…}]->(n)
 */
export const createSentences = (articles: readonly ArticleRows[]): Query => ({
  text: `UNWIND $sentences AS sentence
${seek('a', 'Article', 'sentence.article')}
CREATE (a)-[:HAS_SENTENCE]->(s:Sentence {
  id: sentence.id, article: a.id, index: toInteger(sentence.index),
  start: toInteger(sentence.start), end: toInteger(sentence.end), text: sentence.text
})
WITH s, sentence
UNWIND sentence.mentions AS mention
${seek('n', 'Entity', 'mention.entity')}
CREATE (s)-[:MENTIONS {start: toInteger(mention.start), end: toInteger(mention.end), text: mention.text}]->(n)`,
  parameters: {
    sentences: articles.flatMap(({ article, sentences }) =>
      sentences.map((sentence) => ({ ...sentence, article: article.id })),
    ),
  },
});

/**
 * What each article says of the entities it names.
 *
 *     UNWIND $articles AS row MATCH (a:Article {id: row.id}) UNWIND row.entities AS entity
 *     MATCH (n:Entity {id: entity.id}) CREATE (a)-[r:NAMES]->(n) SET r = entity.said
 */
export const nameEntities = (articles: readonly ArticleRows[]): Query => ({
  text: `UNWIND $articles AS row
${seek('a', 'Article', 'row.id')}
UNWIND row.entities AS entity
${seek('n', 'Entity', 'entity.id')}
CREATE (a)-[r:NAMES]->(n)
SET r = entity.said, r.mentions = toInteger(entity.said.mentions)`,
  parameters: {
    articles: articles.map(({ article, entities }) => ({
      id: article.id,
      entities: entities.map(({ id, kind, ...said }) => ({ id, said })),
    })),
  },
});

/**
 * What each article says of its meetings, and the sentences that say so.
 *
 *     … CREATE (a)-[r:NAMES]->(m:Meeting) SET r = meeting.said … CREATE (m)-[:EVIDENCED_BY]->(s:Sentence)
 */
export const nameMeetings = (articles: readonly ArticleRows[]): Query => ({
  text: `UNWIND $articles AS row
${seek('a', 'Article', 'row.id')}
UNWIND row.meetings AS meeting
${seek('m', 'Meeting', 'meeting.id')}
CREATE (a)-[r:NAMES]->(m)
SET r = meeting.said
WITH m, meeting
UNWIND meeting.evidence AS sentence
${seek('s', 'Sentence', 'sentence')}
CREATE (m)-[:EVIDENCED_BY]->(s)`,
  parameters: {
    articles: articles.map(({ article, meetings }) => ({
      id: article.id,
      meetings: meetings.map(({ id, evidence, place, ...said }) => ({ id, evidence, said })),
    })),
  },
});

/** Sentence ids in the order of articles, then of the text. */
const inOrder = `ORDER BY split(id, '#')[0], toInteger(split(id, '#')[1])`;

/**
 * Links of one type, each joined with what other articles said of the same.
 *
 *     UNWIND $sources AS source MATCH (a:Entity {id: source.id}) UNWIND source.links AS link
 *     MATCH (b:Entity {id: link.target}) MERGE (a)-[r:ALLY_OF]->(b) SET r.evidence = …, r.articles = …
 *
 * @param sources no two of one id, and under each no two links of one target
 */
export const mergeLinks = (type: LinkType, sources: readonly LinkSource[]): Query => ({
  text: `UNWIND $sources AS source
${seek('a', endLabels(type).from, 'source.id')}
UNWIND source.links AS link
${seek('b', endLabels(type).to, 'link.target')}
MERGE (a)-[r:${escapeName(type)}]->(b)
SET r.evidence = CASE WHEN r.evidence IS NULL THEN link.evidence
    ELSE COLLECT { UNWIND r.evidence + link.evidence AS id WITH DISTINCT id RETURN id ${inOrder} } END,
  r.articles = CASE WHEN r.articles IS NULL THEN link.articles
    ELSE COLLECT { UNWIND r.articles + link.articles AS id WITH DISTINCT id RETURN id ORDER BY id } END`,
  parameters: { sources },
});

/** `UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n:Person, n += row.properties` */
export const setEntities = (
  kind: EntityKind,
  rows: readonly { id: string; properties: EntityState & { kind: string } }[],
): Query => ({
  text: `UNWIND $rows AS row
${seek('n', 'Entity', 'row.id')}
SET n:${escapeName(KINDS[kind].label)}, n += row.properties`,
  parameters: { rows },
});

/** Sets meetings and what each participant was at them. */
export const setMeetings = (rows: readonly ({ id: string } & MeetingState)[]): Query => ({
  text: `UNWIND $rows AS row
${seek('m', 'Meeting', 'row.id')}
SET m += row.properties
WITH m, row
MATCH (m)<-[r:ATTENDED]-(who:Entity)
SET r.role = row.roles[who.id]`,
  parameters: { rows },
});

/** Everything that articles say of these meetings. */
export const meetingsSaid = (ids: readonly string[]): Query => ({
  text: `UNWIND $ids AS id
${seek('m', 'Meeting', 'id', '<-[r:NAMES]-(:Article)')}
RETURN m.id AS id, collect(
  r {.title, .status, .date, .recurring, .topics, .participants, .participantRoles}
) AS said`,
  parameters: { ids },
});

/** Everything that articles say of these entities. */
export const entitiesSaid = (ids: readonly string[]): Query => ({
  text: `UNWIND $ids AS id
${seek('n', 'Entity', 'id', '<-[r:NAMES]-(:Article)')}
RETURN n.id AS id, n.kind AS kind, collect(DISTINCT r {.name, .aliases, .roles, .countryCode}) AS said`,
  parameters: { ids },
});

/**
 * Counts the links of nodes that are locked.
 *
 *     UNWIND $ids AS id MATCH (n:Entity {id: id}) SET n.degree = COUNT { (n)-[:MEMBER_OF|…]-() }
 */
export const countDegrees = (label: 'Entity' | 'Meeting', ids: readonly string[]): Query => ({
  text: `UNWIND $ids AS id
${seek('n', label, 'id')}
SET n.degree = COUNT { (n)-[:${typesOf()}]-() }`,
  parameters: { ids },
});
