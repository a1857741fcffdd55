/** The statements that take away what articles said, so that what no other article says is gone. */
import type { LinkType } from '@/lib/ontology';
import { escapeName, seek } from '../read/names';
import type { Query } from '../read/query';
import { endLabels, type LinkSource } from './links';

/** The entities and meetings that these articles name. */
export const namedBy = (articles: readonly string[]): Query => ({
  text: `UNWIND $articles AS id
${seek('a', 'Article', 'id', '-[:NAMES]->(n)')}
RETURN DISTINCT n.id AS id, n:Meeting AS meeting`,
  parameters: { articles },
});

/**
 * What was stored of articles that are to go; takes their write lock.
 *
 *     UNWIND $articles AS id MATCH (a:Article {id: id}) SET a.ignored = '[]' RETURN a.id AS id, a.links AS links
 */
export const lockForRemoval = (articles: readonly string[]): Query => ({
  text: `UNWIND $articles AS id
${seek('a', 'Article', 'id')}
SET a.ignored = '[]'
RETURN a.id AS id, a.links AS links`,
  parameters: { articles },
});

/**
 * Takes articles' sentences out of links of one type, and removes those that no other article states. The links of a
 * source are unwound between the search for their ends, so that the planner never pairs sources with targets.
 *
 *     UNWIND $sources AS source MATCH (a:Entity {id: source.id}) UNWIND source.links AS link
 *     MATCH (b:Entity {id: link.target}) MATCH (a)-[r:ALLY_OF]->(b) SET r.articles = …, r.evidence = …
 *     WITH DISTINCT r WHERE size(r.articles) = 0 DELETE r
 */
export const forgetLinks = (type: LinkType, sources: readonly LinkSource[]): Query => ({
  text: `UNWIND $sources AS source
${seek('a', endLabels(type).from, 'source.id')}
UNWIND source.links AS link
${seek('b', endLabels(type).to, 'link.target')}
MATCH (a)-[r:${escapeName(type)}]->(b)
SET r.articles = [article IN r.articles WHERE NOT article IN link.articles],
  r.evidence = [sentence IN r.evidence
    WHERE none(article IN link.articles WHERE sentence STARTS WITH article + '#')]
WITH DISTINCT r WHERE size(r.articles) = 0
DELETE r`,
  parameters: { sources },
});

/** `UNWIND $articles AS id MATCH (:Article {id: id})-[r:NAMES]->() DELETE r` */
export const forgetNames = (articles: readonly string[]): Query => ({
  text: `UNWIND $articles AS id ${seek('a', 'Article', 'id', '-[r:NAMES]->()')} DELETE r`,
  parameters: { articles },
});

/** `UNWIND $articles AS id MATCH (:Article {id: id})-[:HAS_SENTENCE]->(s) DETACH DELETE s` */
export const deleteSentences = (articles: readonly string[]): Query => ({
  text: `UNWIND $articles AS id ${seek('a', 'Article', 'id', '-[:HAS_SENTENCE]->(s)')} DETACH DELETE s`,
  parameters: { articles },
});

/** `UNWIND $articles AS id MATCH (a:Article {id: id}) DETACH DELETE a` */
export const deleteArticles = (articles: readonly string[]): Query => ({
  text: `UNWIND $articles AS id ${seek('a', 'Article', 'id')} DETACH DELETE a`,
  parameters: { articles },
});

/** Removes those of these nodes that no article names any more. */
export const deleteUnnamed = (label: 'Entity' | 'Meeting', ids: readonly string[]): Query => ({
  text: `UNWIND $ids AS id
${seek('n', label, 'id')} WHERE NOT EXISTS { (n)<-[:NAMES]-(:Article) }
DETACH DELETE n
RETURN id`,
  parameters: { ids },
});
