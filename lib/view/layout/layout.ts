/** What every layout takes and gives. */
import type { NodeKind } from '@/lib/ontology/kinds';
import type { Point, Positions } from '../view';

export interface LayoutNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** Its radius in the view's units. */
  readonly radius: number;
  /** Of a meeting: its date, which may be cut short. */
  readonly date: string | null;
}

export interface LayoutLink {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  /** Where nodes stand now; a layout may start from there. */
  readonly positions: Positions;
  /** Nodes that stay where they are: pinned, or not among those to lay out. */
  readonly fixed: ReadonlySet<string>;
}

/** Places for every node that is not fixed. The same input gives the same places. */
export type Layout = (input: LayoutInput) => Record<string, Point>;

/** How many links each node has. */
export function degrees({ nodes, links }: LayoutInput): Map<string, number> {
  const counts = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { source, target } of links) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
    counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}

/** For each node the nodes that it has links with. */
export function adjacency({ nodes, links }: LayoutInput): Map<string, string[]> {
  const near = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of links) {
    near.get(source)?.push(target);
    near.get(target)?.push(source);
  }
  return near;
}

/** Leaves out what is fixed. */
export function unlessFixed(
  places: Iterable<readonly [string, Point]>,
  fixed: ReadonlySet<string>,
): Record<string, Point> {
  return Object.fromEntries([...places].filter(([id]) => !fixed.has(id)));
}
