/** How two nodes are connected: every shortest path between them. */
import type { PathsAnswer, PathsQuery } from '@/lib/ontology';
import { nodesById } from './graph';
import { indexedLabel, typesOf } from './names';
import { linkMap, list, toLink, toNode } from './projection';
import { int, type Query, type Reader } from './query';

/**
 * All shortest paths between two nodes, in either direction of the links, through entities and meetings alone.
 * The length stands in the text, since Cypher takes no parameter there; it is an integer that was checked.
 *
 *     MATCH (a:Entity {id: $from}) WITH a, $to AS to MATCH (b:Entity {id: to})
 *     MATCH p = allShortestPaths((a)-[:MEMBER_OF|…*..6]-(b))
 *     RETURN [n IN nodes(p) | n.id] AS nodes, [r IN relationships(p) | r {…}] AS links LIMIT $limit
 */
export function shortestPaths({ from, to, max, limit }: PathsQuery): Query {
  return {
    text: `MATCH (a:${indexedLabel(from)} {id: $from})
WITH a, $to AS to
MATCH (b:${indexedLabel(to)} {id: to})
MATCH p = allShortestPaths((a)-[:${typesOf()}*..${Math.trunc(max)}]-(b))
WITH p LIMIT $limit
RETURN [n IN nodes(p) | n.id] AS nodes, [r IN relationships(p) | ${linkMap('r')}] AS links`,
    parameters: { from, to, limit: int(limit) },
  };
}

/** The paths, each as ids of its nodes and links in order, with all of those nodes and links. */
export async function readPaths(read: Reader, query: PathsQuery): Promise<PathsAnswer> {
  const rows = await read(shortestPaths({ ...query, limit: query.limit + 1 }));
  const paths = rows.slice(0, query.limit).map((row) => ({
    nodes: list(row, 'nodes') as string[],
    links: list(row, 'links').map(toLink),
  }));
  const links = new Map(paths.flatMap((path) => path.links.map((link) => [link.id, link])));
  const ids = [...new Set(paths.flatMap((path) => path.nodes))];
  const nodes = ids.length > 0 ? (await read(nodesById(ids))).map((row) => toNode(row.node)) : [];
  return {
    paths: paths.map((path) => ({ nodes: path.nodes, links: path.links.map((link) => link.id) })),
    nodes,
    links: [...links.values()],
    truncated: rows.length > query.limit,
  };
}
