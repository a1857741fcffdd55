/** The view as the layouts take it. */
import type { Elements } from '@/lib/view/elements';
import type { LayoutInput } from '@/lib/view/layout';
import { scene } from '@/lib/view/scene';
import { nodeSizes } from '@/lib/view/sizes';
import type { View } from '@/lib/view/view';

/** How many of the view's units one pixel of a node's radius takes up when the whole graph is seen. */
const UNITS_PER_PIXEL = 1.2;

/**
 * @param only lay out these nodes alone; null for all that are drawn
 */
export function layoutInput(
  view: View,
  elements: Elements,
  only: ReadonlySet<string> | null = null,
): LayoutInput {
  const { nodes, links } = scene(view, elements);
  const sizes = nodeSizes(nodes, view.size);
  const pinned = new Set(view.pinned);
  const stays = (id: string) => pinned.has(id) || (only !== null && !only.has(id));
  return {
    nodes: nodes.map((node) => ({
      id: node.id,
      kind: node.kind,
      radius: (sizes.get(node.id) ?? 6) * UNITS_PER_PIXEL,
      date: node.kind === 'meeting' ? node.date : null,
    })),
    links,
    positions: view.positions,
    fixed: new Set(nodes.map(({ id }) => id).filter(stays)),
  };
}
