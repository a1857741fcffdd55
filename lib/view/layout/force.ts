/**
 * Force-directed layout: ForceAtlas2 (Jacomy et al. 2014, doi.org/10.1371/journal.pone.0098679), then overlaps removed.
 * The page runs the same forces in a worker to show them live; this is the run that always ends at the same picture.
 */
import { UndirectedGraph } from 'graphology';
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { NODE_KINDS } from '@/lib/ontology/kinds';
import { SPACING } from '../placement';
import { type Point, point } from '../view';
import { degrees, type Layout, type LayoutInput, type LayoutNode } from './layout';

/** Repulsion at which two nodes of about four links come to stand `SPACING` apart. */
const REPULSION = SPACING ** 2 / 25;

/** The settings for so many nodes. Gravity grows with the graph, so that its parts do not drift away. */
export function forceSettings(order: number): ForceAtlas2Settings {
  return {
    scalingRatio: REPULSION,
    gravity: REPULSION * 0.06 * Math.sqrt(Math.max(order, 1)),
    slowDown: 1 + Math.log(Math.max(order, 2)),
    edgeWeightInfluence: 0.3,
    barnesHutOptimize: order > 500,
    barnesHutTheta: 0.7,
  };
}

/** Rounds after which a graph of this size hardly changes. */
function rounds(order: number): number {
  return Math.max(60, Math.min(600, Math.round(120_000 / Math.max(order, 1))));
}

export const force: Layout = (input) => {
  const { linked, alone } = parted(input);
  if (linked.nodes.length === 0) return inRows(alone, {});
  const graph = forceGraph(linked);
  forceAtlas2.assign(graph, {
    iterations: rounds(graph.order),
    getEdgeWeight: 'weight',
    settings: forceSettings(graph.order),
  });
  const places = withoutOverlaps(graph, linked);
  return { ...places, ...inRows(alone, places) };
};

/** Nodes without a link would be driven away for ever: they are laid out apart, below the others. */
function parted(input: LayoutInput): { linked: LayoutInput; alone: readonly LayoutNode[] } {
  const degree = degrees(input);
  const isAlone = ({ id }: LayoutNode) => degree.get(id) === 0 && !input.fixed.has(id);
  return {
    linked: { ...input, nodes: input.nodes.filter((node) => !isAlone(node)) },
    alone: input.nodes.filter(isAlone),
  };
}

function inRows(nodes: readonly LayoutNode[], above: Readonly<Record<string, Point>>): Record<string, Point> {
  const places = Object.values(above);
  const [left, right] = places.reduce(([low, high], [x]) => [Math.min(low, x), Math.max(high, x)], [0, 0]);
  const bottom = places.reduce((lowest, [, y]) => Math.min(lowest, y), 0);
  const step = SPACING * 1.6;
  const columns = Math.max(4, Math.ceil(Math.sqrt(nodes.length * 2)), Math.floor((right - left) / step));
  const wide = Math.min(columns, nodes.length) - 1;
  const ordered = [...nodes].sort(
    (a, b) => NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
  );
  return Object.fromEntries(
    ordered.map(({ id }, index) => {
      const x = (left + right) / 2 + ((index % columns) - wide / 2) * step;
      return [id, point(x, bottom - SPACING * (1.2 + 0.7 * Math.floor(index / columns)))];
    }),
  );
}

/** The graph that the forces work on. Nodes without a place start on a spiral, the best connected in the middle. */
function forceGraph(input: LayoutInput): UndirectedGraph {
  const graph = new UndirectedGraph();
  const degree = degrees(input);
  const ordered = [...input.nodes].sort(
    (a, b) => degree.get(b.id)! - degree.get(a.id)! || (a.id < b.id ? -1 : 1),
  );
  for (const [index, { id, radius }] of ordered.entries()) {
    const [x, y] = input.positions[id] ?? spiral(index);
    graph.addNode(id, { x, y, size: radius, fixed: input.fixed.has(id) });
  }
  for (const { source, target, weight } of input.links) {
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) continue;
    const edge = graph.edge(source, target);
    if (edge) graph.updateEdgeAttribute(edge, 'weight', (sum: number) => sum + weight);
    else graph.addEdge(source, target, { weight });
  }
  return graph;
}

function spiral(index: number): [number, number] {
  const radius = SPACING * 0.6 * Math.sqrt(index);
  return [radius * Math.cos(index * 2.4), radius * Math.sin(index * 2.4)];
}

/** Pushes apart what overlaps, a label's height included. */
function withoutOverlaps(graph: UndirectedGraph, { fixed }: LayoutInput): Record<string, Point> {
  const apart = noverlap(graph, {
    maxIterations: graph.order > 2_000 ? 30 : 120,
    settings: { margin: SPACING * 0.22, ratio: 1, gridSize: Math.max(4, Math.round(Math.sqrt(graph.order))) },
  });
  return Object.fromEntries(
    Object.entries(apart)
      .filter(([id]) => !fixed.has(id))
      .map(([id, { x, y }]) => [id, point(x, y)]),
  );
}

/** Only the last steps of `force`: for positions that came out of the worker. */
export const spread: Layout = (input) => {
  const { linked, alone } = parted(input);
  const places = withoutOverlaps(forceGraph({ ...linked, links: [] }), linked);
  return { ...places, ...inRows(alone, places) };
};
