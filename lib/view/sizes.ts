/** How large nodes are drawn. */
import type { GraphNode } from '@/lib/ontology/graph';
import type { SizeBy } from './view';

const SMALLEST = 6;
const LARGEST = 17;

/**
 * A radius in pixels for each node, by its links in the whole graph or by a measure of the view: areas, not radii, grow
 * with the value. Meetings stay small: they are what happened, not who.
 * @param measure values by node where `by` is a measure of the view; without them all nodes are of one size
 */
export function nodeSizes(
  nodes: readonly GraphNode[],
  by: SizeBy,
  measure?: ReadonlyMap<string, number>,
): Map<string, number> {
  const value = ({ id, degree }: GraphNode) => (by === 'degree' ? degree : (measure?.get(id) ?? 0));
  const most = Math.max(1e-9, ...chunkMax(nodes.map(value)));
  const crowd = nodes.length > 400 ? Math.max(0.5, Math.sqrt(400 / nodes.length)) : 1;
  return new Map(
    nodes.map((node) => {
      const share = by === 'same' ? 0.2 : Math.sqrt(Math.max(0, value(node)) / most);
      const largest = by === 'degree' && node.kind === 'meeting' ? 11 : LARGEST;
      return [node.id, (SMALLEST + share * (largest - SMALLEST)) * crowd];
    }),
  );
}

/** The greatest of each thousand: `Math.max` takes only so many arguments. */
function chunkMax(values: readonly number[]): number[] {
  return Array.from({ length: Math.ceil(values.length / 1_000) }, (_, index) =>
    Math.max(...values.slice(index * 1_000, (index + 1) * 1_000)),
  );
}
