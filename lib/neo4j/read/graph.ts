/** Parts of the graph: the opening view, nodes by id, and the links among nodes. */
import type { GraphAnswer, GraphLink, GraphNode, GraphPartAnswer } from '@/lib/ontology';
import { byLabel, seek, typesOf } from './names';
import { linkMap, nodeMap, toLink, toNode } from './projection';
import { int, type Query, type Reader } from './query';

/**
 * The best-connected nodes, read from the indexes of the stored degree.
 *
 *     CALL () {
 *       MATCH (n:Entity) WHERE n.degree >= 0 RETURN n ORDER BY n.degree DESC LIMIT $limit
 *       UNION ALL
 *       MATCH (n:Meeting) WHERE n.degree >= 0 RETURN n ORDER BY n.degree DESC LIMIT $limit
 *     }
 *     WITH n ORDER BY n.degree DESC LIMIT $limit
 *     RETURN n {…} AS node
 */
export function bestConnected(limit: number): Query {
  const best = (label: string) =>
    `MATCH (n:${label}) WHERE n.degree >= 0 RETURN n ORDER BY n.degree DESC LIMIT $limit`;
  return {
    text: `CALL () { ${best('Entity')} UNION ALL ${best('Meeting')} }
WITH n ORDER BY n.degree DESC LIMIT $limit
RETURN ${nodeMap('n')} AS node`,
    parameters: { limit: int(limit) },
  };
}

/**
 * How many nodes and links there are, from the count store.
 *
 *     RETURN COUNT { (:Entity) } + COUNT { (:Meeting) } AS nodes, COUNT { ()-[:MEMBER_OF]->() } + … AS links
 */
export function graphTotals(): Query {
  return {
    text: `RETURN COUNT { (:Entity) } + COUNT { (:Meeting) } AS nodes, COUNT { ()-[:${typesOf()}]->() } AS links`,
    parameters: {},
  };
}

/** Finds the nodes of `$entities` and `$meetings` as `n`, each by its index. */
export const nodesOfIds = `CALL () {
  UNWIND $entities AS id ${seek('n', 'Entity', 'id')} RETURN n
  UNION ALL
  UNWIND $meetings AS id ${seek('n', 'Meeting', 'id')} RETURN n
}`;

/**
 * Nodes by their ids, in no particular order; unknown ids give no row.
 *
 *     CALL () { UNWIND $entities AS id MATCH (n:Entity {id: id}) RETURN n UNION ALL … (n:Meeting …) }
 *     RETURN n {…} AS node
 */
export function nodesById(ids: readonly string[]): Query {
  return { text: `${nodesOfIds}\nRETURN ${nodeMap('n')} AS node`, parameters: byLabel(ids) };
}

/**
 * The links among nodes, and between them and those that are `known`. Every link has an end that is not the
 * best-connected node of all, so that one (a hub, more often than not) is never expanded when nothing else is known.
 *
 *     CALL () { … n … } WITH n ORDER BY n.degree
 *     WITH collect(n) AS asked …
 *     UNWIND asked[..-1] AS n MATCH (n)-[r:MEMBER_OF|…]-(other) WHERE other IN all
 *     RETURN DISTINCT r {…} AS link
 */
export function linksAmong(ids: readonly string[], known: readonly string[] = []): Query {
  const others = byLabel(known);
  return {
    text: `${nodesOfIds}
WITH n ORDER BY n.degree
WITH collect(n) AS asked, $knownEntities AS entityIds, $knownMeetings AS meetingIds
CALL (entityIds) { UNWIND entityIds AS id ${seek('k', 'Entity', 'id')} RETURN collect(k) AS knownEntities }
CALL (meetingIds) { UNWIND meetingIds AS id ${seek('k', 'Meeting', 'id')} RETURN collect(k) AS knownMeetings }
WITH asked, asked + knownEntities + knownMeetings AS everything
UNWIND CASE WHEN size(everything) = size(asked) THEN asked[..-1] ELSE asked END AS n
MATCH (n)-[r:${typesOf()}]-(other) WHERE other IN everything
WITH DISTINCT r
RETURN ${linkMap('r')} AS link`,
    parameters: { ...byLabel(ids), knownEntities: others.entities, knownMeetings: others.meetings },
  };
}

async function readNodes(read: Reader, query: Query): Promise<GraphNode[]> {
  return (await read(query)).map((row) => toNode(row.node));
}

/** The links among these nodes, and between them and the known ones. */
export async function readLinksAmong(
  read: Reader,
  ids: readonly string[],
  known: readonly string[] = [],
): Promise<GraphLink[]> {
  if (ids.length + known.length < 2) return [];
  return (await read(linksAmong(ids, known))).map((row) => toLink(row.link));
}

/** The opening view: the whole graph where it has at most `limit` nodes, else its best-connected part. */
export async function readOverview(read: Reader, limit: number): Promise<GraphAnswer> {
  const [nodes, totals] = await Promise.all([readNodes(read, bestConnected(limit)), read(graphTotals())]);
  const links = await readLinksAmong(
    read,
    nodes.map((node) => node.id),
  );
  return { nodes, links, total: totals[0] as GraphAnswer['total'] };
}

/** These nodes, the links among them and to those already known, and the ids that are in no graph. */
export async function readPart(
  read: Reader,
  ids: readonly string[],
  known: readonly string[],
): Promise<GraphPartAnswer> {
  const asked = [...new Set(ids)];
  const [nodes, links] = await Promise.all([
    readNodes(read, nodesById(asked)),
    readLinksAmong(read, asked, known),
  ]);
  const found = new Set(nodes.map((node) => node.id));
  return { nodes, links, missing: asked.filter((id) => !found.has(id)) };
}

/** The node of this id, or null. */
export async function readNode(read: Reader, id: string): Promise<GraphNode | null> {
  const [row] = await read(nodesById([id]));
  return row ? toNode(row.node) : null;
}
