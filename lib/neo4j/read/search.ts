/** Search as you type over names, aliases, roles, topics and titles: the full-text index finds, `rank` orders. */
import { foldName, type SearchAnswer, type SearchResult } from '@/lib/ontology';
import { fuzzyQuery, prefixQuery } from './lucene';
import { list } from './projection';
import { int, type Query, type Reader, type Row } from './query';
import { type Candidate, rankCandidates } from './rank';

/**
 * How many hits are weighed by degree; and how many of each order are fetched to be ranked, at least. In a large graph
 * each is read from another place: half as many take half as long.
 */
const WEIGHED = 1_000;
const FETCHED = 50;

/** With fewer results than this, what is only similar is looked for too. */
const ENOUGH = 5;

/**
 * The `$fetched` hits that Lucene likes best, and as many of those with the most links among its first 1,000. `$lucene` is
 * made by `lucene.ts`.
 *
 *     CALL db.index.fulltext.queryNodes('names', $lucene, {limit: $weighed}) YIELD node, score
 *     WITH collect({node: node, score: score}) AS hits
 *     CALL (hits) {
 *       UNWIND hits[..$fetched] AS hit RETURN hit
 *       UNION ALL
 *       UNWIND hits[$fetched..] AS hit RETURN hit ORDER BY coalesce(hit.node.degree, 0) DESC LIMIT $fetched
 *     }
 *     RETURN hit.node.id AS id, …
 */
export function searchNames(lucene: string, fetched: number): Query {
  return {
    text: `CALL db.index.fulltext.queryNodes('names', $lucene, {limit: $weighed}) YIELD node, score
WITH collect({node: node, score: score}) AS hits
CALL (hits) {
  UNWIND hits[..$fetched] AS hit RETURN hit
  UNION ALL
  UNWIND hits[$fetched..] AS hit RETURN hit ORDER BY coalesce(hit.node.degree, 0) DESC LIMIT $fetched
}
WITH hit.node AS n, hit.score AS score
RETURN n.id AS id, coalesce(n.kind, 'article') AS kind, coalesce(n.name, n.title, n.id) AS name,
  coalesce(n.degree, 0) AS degree, score, coalesce(n.aliases, []) AS aliases,
  coalesce(n.roles, []) AS roles, coalesce(n.topics, []) AS topics`,
    parameters: { lucene, fetched: int(fetched), weighed: int(WEIGHED) },
  };
}

function toCandidate(row: Row): Candidate {
  const { kind, id, name, degree, score } = row as unknown as Omit<Candidate, 'others'>;
  const others = ['aliases', 'roles', 'topics'].flatMap((column) => list(row, column)) as string[];
  return { kind, id, name, degree, score, others };
}

async function find(read: Reader, lucene: string | null, fetched: number): Promise<Candidate[]> {
  return lucene === null ? [] : (await read(searchNames(lucene, fetched))).map(toCandidate);
}

/**
 * What is called something like this, best first. Only when words and their beginnings find little are
 * similar words asked for.
 */
export async function readSearch(read: Reader, typed: string, limit: number): Promise<SearchAnswer> {
  if (foldName(typed) === '') return { results: [], total: 0, more: false };
  const fetched = Math.max(FETCHED, limit);
  const near = await find(read, prefixQuery(typed), fetched);
  const far = near.length < Math.min(limit, ENOUGH) ? await find(read, fuzzyQuery(typed), fetched) : [];
  const ranked: SearchResult[] = rankCandidates([...far, ...near], typed);
  return {
    results: ranked.slice(0, limit),
    total: ranked.length,
    more: near.length >= 2 * fetched || far.length >= 2 * fetched,
  };
}
