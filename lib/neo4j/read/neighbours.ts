/** The neighbours of a node, a page at a time, and their counts by kind and by type of link. */
import type { CountsAnswer, GraphNode, LinkType, NeighboursAnswer, NeighboursQuery } from '@/lib/ontology';
import { indexedLabel, kindOf, labelsOf, typesOf } from './names';
import { linkMap, list, nodeMap, toLink, toNode } from './projection';
import { int, type Query, type Reader } from './query';

/**
 * One page of a node's neighbours, the best-connected first, with the links between it and them, and the total of
 * neighbours that pass. No row: there is no such node.
 *
 *     MATCH (n:Entity {id: $id})
 *     CALL (n) { MATCH (n)-[:MEMBER_OF|…]-(o:Person|…) WHERE o <> n RETURN collect(DISTINCT o) AS found }
 *     CALL (found) { UNWIND found AS o WITH o ORDER BY o.degree DESC, o.id SKIP $offset LIMIT $limit RETURN collect(o) AS page }
 *     CALL (n, page) { MATCH (n)-[r:MEMBER_OF|…]-(o) WHERE o IN page RETURN collect(r {…}) AS links }
 *     RETURN size(found) AS total, [o IN page | o {…}] AS nodes, links
 */
export function neighbours({ id, kind, type, limit, offset }: NeighboursQuery): Query {
  const labels = kind.length > 0 ? `:${labelsOf(kind)}` : '';
  return {
    text: `MATCH (n:${indexedLabel(id)} {id: $id})
CALL (n) { MATCH (n)-[:${typesOf(type)}]-(o${labels}) WHERE o <> n RETURN collect(DISTINCT o) AS found }
CALL (found) {
  UNWIND found AS o WITH o ORDER BY o.degree DESC, o.id SKIP $offset LIMIT $limit RETURN collect(o) AS page
}
CALL (n, page) { MATCH (n)-[r:${typesOf()}]-(o) WHERE o IN page RETURN collect(${linkMap('r')}) AS links }
RETURN size(found) AS total, [o IN page | ${nodeMap('o')}] AS nodes, links`,
    parameters: { id, limit: int(limit), offset: int(offset) },
  };
}

/**
 * How many links of each type, direction and kind of neighbour a node has, and how many neighbours of each kind.
 * No row: there is no such node.
 *
 *     MATCH (n:Entity {id: $id})
 *     CALL (n) { MATCH (n)-[r:MEMBER_OF|…]-(o) … RETURN collect({type, out, kind, count}) AS links }
 *     CALL (n) { MATCH (n)-[:MEMBER_OF|…]-(o) WITH CASE … END AS kind, count(DISTINCT o) AS count RETURN collect({kind, count}) AS kinds }
 *     RETURN links, kinds
 */
export function neighbourCounts(id: string): Query {
  return {
    text: `MATCH (n:${indexedLabel(id)} {id: $id})
CALL (n) {
  MATCH (n)-[r:${typesOf()}]-(o) WHERE o <> n
  WITH type(r) AS type, startNode(r) = n AS out, ${kindOf('o')} AS kind, count(*) AS count
  RETURN collect({type: type, out: out, kind: kind, count: count}) AS links
}
CALL (n) {
  MATCH (n)-[:${typesOf()}]-(o) WHERE o <> n
  WITH ${kindOf('o')} AS kind, count(DISTINCT o) AS count
  RETURN collect({kind: kind, count: count}) AS kinds
}
RETURN links, kinds`,
    parameters: { id },
  };
}

/** A page of neighbours with the links that join them to the node; null for an unknown node. */
export async function readNeighbours(read: Reader, query: NeighboursQuery): Promise<NeighboursAnswer | null> {
  const [row] = await read(neighbours(query));
  if (!row) return null;
  return {
    nodes: list(row, 'nodes').map(toNode),
    links: list(row, 'links').map(toLink),
    total: row.total as number,
  };
}

interface LinkCount {
  type: LinkType;
  out: boolean;
  kind: GraphNode['kind'];
  count: number;
}

/** What there is to expand at a node; null for an unknown node. */
export async function readCounts(read: Reader, id: string): Promise<CountsAnswer | null> {
  const [row] = await read(neighbourCounts(id));
  if (!row) return null;
  const kinds = list(row, 'kinds') as Pick<LinkCount, 'kind' | 'count'>[];
  return {
    total: kinds.reduce((sum, { count }) => sum + count, 0),
    byKind: Object.fromEntries(kinds.map(({ kind, count }) => [kind, count])),
    byType: (list(row, 'links') as LinkCount[])
      .map(({ type, out, kind, count }) => ({
        type,
        direction: out ? ('out' as const) : ('in' as const),
        kind,
        count,
      }))
      .sort((a, b) => b.count - a.count),
  };
}
