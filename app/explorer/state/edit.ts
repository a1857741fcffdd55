/** Changing the view by hand: hide, pin, move, filter, undo and redo. */
import { nameOf } from '@/lib/view/elements';
import { focusOn, hide, move, pin, unhide, unpin } from '@/lib/view/explore';
import { redo, undo } from '@/lib/view/history';
import { counted, oneLine } from '@/lib/view/text';
import type { Filters, Focus, Positions, View } from '@/lib/view/view';
import { announce, currentView, get, set, step } from './store';

/** Some nodes in words: the name of one, the number of several. */
export function inWords(ids: readonly string[]): string {
  const [first] = ids;
  return first && ids.length === 1 ? oneLine(nameOf(get().elements, first)) : counted(ids.length, 'node');
}

export function hideNodes(ids: readonly string[]): void {
  if (ids.length === 0) return;
  step(`Hide ${inWords(ids)}`, (view) => hide(view, ids));
  const gone = new Set(ids);
  set(({ selection }) => ({
    selection: { ...selection, nodes: selection.nodes.filter((id) => !gone.has(id)) },
  }));
  announce(`${inWords(ids)} hidden.`);
}

export function showHidden(): void {
  const { hidden } = currentView();
  step(`Show ${inWords(hidden)}`, (view) => unhide(view));
  announce(`${inWords(hidden)} shown again.`);
}

/** Pins nodes where they stand; when all are pinned already, lets them go. */
export function togglePin(ids: readonly string[]): void {
  if (ids.length === 0) return;
  const pinned = new Set(currentView().pinned);
  const release = ids.every((id) => pinned.has(id));
  step(`${release ? 'Unpin' : 'Pin'} ${inWords(ids)}`, (view) =>
    release ? unpin(view, ids) : pin(view, ids),
  );
  announce(`${inWords(ids)} ${release ? 'unpinned' : 'pinned'}.`);
}

export function moveNodes(positions: Positions): void {
  step(`Move ${inWords(Object.keys(positions))}`, (view) => move(view, positions));
}

export function changeFilters(label: string, change: Partial<Filters>, continues = false): void {
  step(label, (view) => ({ ...view, filters: { ...view.filters, ...change } }), continues);
}

/** How the view is drawn: colours, sizes, meetings folded or not. */
export function changeLook(label: string, change: Partial<Pick<View, 'colour' | 'size' | 'meetings'>>): void {
  step(label, (view) => ({ ...view, ...change }));
}

export function showOnly(focus: Focus | null): void {
  step(focus ? `Show only ${focus.label}` : 'Show everything', (view) => focusOn(view, focus));
  announce(focus ? `Showing only ${focus.label}.` : 'Showing everything again.');
}

export function undoStep(): void {
  const label = get().history.past.at(-1)?.label;
  if (!label) return;
  set(({ history }) => ({ history: undo(history) }));
  announce(`Undone: ${label}.`);
}

export function redoStep(): void {
  const label = get().history.future[0]?.label;
  if (!label) return;
  set(({ history }) => ({ history: redo(history) }));
  announce(`Redone: ${label}.`);
}
