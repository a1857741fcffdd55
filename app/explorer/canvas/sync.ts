/** Brings the drawing in line with the scene: only what is new, gone or changed is touched. */
import type { GraphNode } from '@/lib/ontology/graph';
import { canvasLabels } from '@/lib/view/labels';
import type { Scene, SceneLink } from '@/lib/view/scene';
import type { Point, View } from '@/lib/view/view';
import { STATUS_LINES } from '../theme/line-styles';
import { curvatures } from './curves';
import type { Drawing, DrawnLink, DrawnNode } from './drawing';

export interface Sizing {
  readonly sizes: ReadonlyMap<string, number>;
  readonly communities: ReadonlyMap<string, number>;
}

/** Nodes that must go somewhere else than where they are drawn: the caller moves them, animated or at once. */
export type Moves = Record<string, { x: number; y: number }>;

/** @returns where nodes are to go; new ones start at the node that they came from */
export function sync(drawing: Drawing, scene: Scene, view: View, sizing: Sizing): Moves {
  dropGone(drawing, scene);
  const moves = syncNodes(drawing, scene, view, sizing);
  syncLinks(drawing, scene.links);
  return moves;
}

function dropGone(drawing: Drawing, scene: Scene): void {
  const links = new Set(scene.links.map(({ id }) => id));
  const nodes = new Set(scene.nodes.map(({ id }) => id));
  for (const edge of drawing.filterEdges((id) => !links.has(id))) drawing.dropEdge(edge);
  for (const node of drawing.filterNodes((id) => !nodes.has(id))) drawing.dropNode(node);
}

function syncNodes(drawing: Drawing, { nodes, links }: Scene, view: View, sizing: Sizing): Moves {
  const moves: Moves = {};
  const pinned = new Set(view.pinned);
  const origins = originsOf(view);
  const labels = canvasLabels(nodes, links);
  for (const node of nodes) {
    const [x, y] = view.positions[node.id] ?? [0, 0];
    const look = { ...lookOf(node, pinned, sizing), label: labels.get(node.id) ?? node.id };
    if (!drawing.hasNode(node.id)) {
      const [startX, startY] = startOf(node.id, origins, drawing) ?? [x, y];
      drawing.addNode(node.id, { ...look, x: startX, y: startY });
      if (startX !== x || startY !== y) moves[node.id] = { x, y };
      continue;
    }
    const drawn = drawing.getNodeAttributes(node.id);
    if (differs(drawn, look)) drawing.mergeNodeAttributes(node.id, look);
    if (drawn.x !== x || drawn.y !== y) moves[node.id] = { x, y };
  }
  return moves;
}

function lookOf(
  node: GraphNode,
  pinned: ReadonlySet<string>,
  { sizes, communities }: Sizing,
): Omit<DrawnNode, 'x' | 'y' | 'label'> {
  return {
    size: sizes.get(node.id) ?? 6,
    kind: node.kind,
    line: node.kind === 'meeting' ? STATUS_LINES[node.status] : 'solid',
    pinned: pinned.has(node.id),
    fixed: pinned.has(node.id),
    community: communities.get(node.id) ?? 0,
  };
}

function originsOf(view: View): Map<string, string> {
  const origins = new Map<string, string>();
  for (const { origin, nodes } of view.additions) if (origin) for (const id of nodes) origins.set(id, origin);
  return origins;
}

function startOf(id: string, origins: ReadonlyMap<string, string>, drawing: Drawing): Point | null {
  const origin = origins.get(id);
  if (!origin || !drawing.hasNode(origin)) return null;
  const { x, y } = drawing.getNodeAttributes(origin);
  return [x, y];
}

function syncLinks(drawing: Drawing, links: readonly SceneLink[]): void {
  const bends = curvatures(links);
  for (const link of links) {
    const curvature = bends.get(link.id) ?? 0;
    const look: DrawnLink = {
      label: link.label,
      line: link.status ? STATUS_LINES[link.status] : 'solid',
      directed: link.directed,
      weight: link.weight,
      curvature,
      type: curvature === 0 ? 'straight' : 'curved',
    };
    if (!drawing.hasEdge(link.id)) drawing.addDirectedEdgeWithKey(link.id, link.source, link.target, look);
    else if (differs(drawing.getEdgeAttributes(link.id), look)) drawing.mergeEdgeAttributes(link.id, look);
  }
}

/** Whether any value of `wanted` is not what is drawn. */
function differs<T extends object>(drawn: T, wanted: Partial<T>): boolean {
  for (const key in wanted) if (drawn[key] !== wanted[key]) return true;
  return false;
}
