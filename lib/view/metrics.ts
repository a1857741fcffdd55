/** Communities and centrality of what is drawn. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness';
import pagerank from 'graphology-metrics/centrality/pagerank';
import type { Scene } from './scene';

/** Above so many nodes, betweenness takes too long to be waited for: every node is then worth the same. */
export const BETWEENNESS_LIMIT = 2_000;

/** The scene with links in one direction only and parallel ones as one, weighted. */
function simple({ nodes, links }: Scene): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { id } of nodes) graph.addNode(id);
  for (const { source, target, weight } of links) {
    if (source === target) continue;
    const edge = graph.edge(source, target);
    if (edge) graph.updateEdgeAttribute(edge, 'weight', (sum: number) => sum + weight);
    else graph.addEdge(source, target, { weight });
  }
  return graph;
}

/**
 * The community of each node, numbered from the largest: the Louvain method (Blondel et al. 2008,
 * doi.org/10.1088/1742-5468/2008/10/P10008), always with the same numbers for the same scene.
 */
export function communities(scene: Scene): Map<string, number> {
  const graph = simple(scene);
  if (graph.order === 0) return new Map();
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seeded(1), randomWalk: false });
  const sizes = new Map<number, number>();
  for (const community of Object.values(found)) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const rank = new Map(
    [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([community], index) => [community, index]),
  );
  return new Map(Object.entries(found).map(([id, community]) => [id, rank.get(community)!]));
}

/**
 * How central each node is, from 0: PageRank (Brin and Page 1998), or betweenness, the share of shortest paths that
 * pass through it (Brandes 2001, doi.org/10.1080/0022250X.2001.9990249).
 */
export function centrality(scene: Scene, measure: 'pagerank' | 'betweenness'): Map<string, number> {
  const graph = simple(scene);
  if (graph.order === 0 || (measure === 'betweenness' && graph.order > BETWEENNESS_LIMIT)) return new Map();
  const values =
    measure === 'pagerank'
      ? pagerank(graph, { getEdgeWeight: 'weight', tolerance: 1e-4, maxIterations: 500 })
      : betweenness(graph);
  return new Map(Object.entries(values));
}

/** Numbers that look random and are always the same (mulberry32, by Tommy Ettinger, public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
