/** The neighbours of a node, a page at a time, and their counts by kind and by type of link. */
import type { CountsAnswer, GraphNode, LinkType, NeighboursAnswer, NeighboursQuery } from '@/lib/ontology';
import { readLinksAmong } from './graph';
import { indexedLabel, labelsOf, typesOf } from './names';
import { list, nodeMap, toNode } from './projection';
import { int, type Query, type Reader } from './query';

/**
 * One page of a node's neighbours, the best-connected first, with the total. No row: there is no such node.
 *
 *     MATCH (n:Entity {id: $id})
 *     CALL (n) { MATCH (n)-[:MEMBER_OF|…]-(o:Person|…) RETURN collect(DISTINCT o) AS all }
 *     CALL (all) { UNWIND all AS o WITH o ORDER BY o.degree DESC, o.id SKIP $offset LIMIT $limit RETURN collect(o {…}) AS nodes }
 *     RETURN size(all) AS total, nodes
 */
export function neighbours({ id, kind, type, limit, offset }: NeighboursQuery): Query {
  const labels = kind.length > 0 ? `:${labelsOf(kind)}` : '';
  return {
    text: `MATCH (n:${indexedLabel(id)} {id: $id})
CALL (n) { MATCH (n)-[:${typesOf(type)}]-(o${labels}) WHERE o <> n RETURN collect(DISTINCT o) AS all }
CALL (all) {
  UNWIND all AS o WITH o ORDER BY o.degree DESC, o.id SKIP $offset LIMIT $limit
  RETURN collect(${nodeMap('o')}) AS nodes
}
RETURN size(all) AS total, nodes`,
    parameters: { id, limit: int(limit), offset: int(offset) },
  };
}

/**
 * How many links of each type, direction and kind of neighbour a node has, and how many neighbours of each kind.
 * No row: there is no such node.
 *
 *     MATCH (n:Entity {id: $id})
 *     CALL (n) { MATCH (n)-[r:MEMBER_OF|…]-(o) … RETURN collect({type, out, kind, count}) AS links }
 *     CALL (n) { MATCH (n)-[:MEMBER_OF|…]-(o) WITH o.kind AS kind, count(DISTINCT o) AS count RETURN collect({kind, count}) AS kinds }
 *     RETURN links, kinds
 */
export function neighbourCounts(id: string): Query {
  return {
    text: `MATCH (n:${indexedLabel(id)} {id: $id})
CALL (n) {
  MATCH (n)-[r:${typesOf()}]-(o) WHERE o <> n
  WITH type(r) AS type, startNode(r) = n AS out, o.kind AS kind, count(*) AS count
  RETURN collect({type: type, out: out, kind: kind, count: count}) AS links
}
CALL (n) {
  MATCH (n)-[:${typesOf()}]-(o) WHERE o <> n
  WITH o.kind AS kind, count(DISTINCT o) AS count
  RETURN collect({kind: kind, count: count}) AS kinds
}
RETURN links, kinds`,
    parameters: { id },
  };
}

/** A page of neighbours with the links that join them to the node and to each other; null for an unknown node. */
export async function readNeighbours(read: Reader, query: NeighboursQuery): Promise<NeighboursAnswer | null> {
  const [row] = await read(neighbours(query));
  if (!row) return null;
  const nodes: GraphNode[] = list(row, 'nodes').map(toNode);
  const links = await readLinksAmong(
    read,
    nodes.map((node) => node.id),
    [query.id],
  );
  return { nodes, links, total: row.total as number };
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
