/** Laying out the view: at once, or live in a worker. Pins stay where they are. */
import { move } from '@/lib/view/explore';
import { LAYOUTS, spread } from '@/lib/view/layout';
import type { LayoutName, Point } from '@/lib/view/view';
import { layoutInput } from './layout-input';
import { announce, currentView, get, set, step } from './store';

/** Lays out everything that is drawn, or only the selection. */
export function arrange(layout: LayoutName, onlySelection = false): void {
  const { elements, selection, canvas } = get();
  const only = onlySelection ? new Set(selection.nodes) : null;
  const input = layoutInput(currentView(), elements, only);
  const { label, run } = LAYOUTS[layout];
  if (layout === 'force' && canvas) {
    set({ layoutRunning: true });
    canvas.startLayout(input.fixed);
    announce('The force layout is running.');
    return;
  }
  step(`${label} layout`, (view) => ({ ...move(view, run(input)), layout }));
  announce(`${label} layout.`);
  requestAnimationFrame(() => get().canvas?.fit());
}

/** Takes over where the live layout has left the nodes, and pushes apart what overlaps. */
export function collectPlaces(places: Record<string, Point>): void {
  const { elements } = get();
  set({ layoutRunning: false });
  step('Force layout', (view) => {
    const settled = move(view, places);
    return { ...move(settled, spread(layoutInput(settled, elements))), layout: 'force' };
  });
  announce('The force layout has settled.');
}

export function stopLayout(): void {
  get().canvas?.stopLayout();
}
