/** Selecting nodes and links, and opening articles beside them. Not steps of the history: nothing in the view changes. */
import { nameOf } from '@/lib/view/elements';
import { shownNodes } from '@/lib/view/explore';
import { toggle } from '@/lib/view/filters';
import { counted, oneLine } from '@/lib/view/text';
import { NOTHING_SELECTED } from '@/lib/view/view';
import { addNodes } from './grow';
import { announce, currentScene, currentView, get, set } from './store';

export function selectNode(id: string): void {
  set({ selection: { nodes: [id], link: null } });
}

/** Selects several; the first one is inspected. */
export function selectNodes(ids: readonly string[]): void {
  set({ selection: { nodes: ids, link: null } });
}

/** Adds nodes to the selection, and says how many there are then. */
export function selectMore(ids: readonly string[]): void {
  set(({ selection }) => ({
    selection: { nodes: [...new Set([...selection.nodes, ...ids])], link: null },
  }));
  announce(`${counted(get().selection.nodes.length, 'node')} selected.`);
}

/** Selects everything that is drawn. */
export function selectAll(): void {
  selectMore(currentScene().nodes.map(({ id }) => id));
}

/** Takes the selection a step further: adds the neighbours, as they are drawn, of what is selected. */
export function selectNeighbours(of: readonly string[] = get().selection.nodes): void {
  const from = new Set(of);
  const reached = currentScene().links.flatMap(({ source, target }) => [
    ...(from.has(source) ? [target] : []),
    ...(from.has(target) ? [source] : []),
  ]);
  selectMore([...of, ...reached]);
}

/** Selects what is drawn and is not selected, instead of what is. */
export function invertSelection(): void {
  const selected = new Set(get().selection.nodes);
  clearSelection();
  selectMore(
    currentScene()
      .nodes.map(({ id }) => id)
      .filter((id) => !selected.has(id)),
  );
}

/** Adds a node to the selection, or takes it out. */
export function toggleNode(id: string): void {
  set(({ selection }) => ({ selection: { nodes: toggle(selection.nodes, id), link: null } }));
}

export function selectLink(id: string): void {
  set({ selection: { nodes: [], link: id } });
}

export function clearSelection(): void {
  set({ selection: NOTHING_SELECTED });
}

/** Selects a node and brings it to the middle; adds it first when it is not in the view. */
export async function showNode(id: string): Promise<void> {
  if (!shownNodes(currentView()).has(id)) {
    await addNodes(`Add ${oneLine(nameOf(get().elements, id))}`, 'search', [id]);
  }
  if (!shownNodes(currentView()).has(id)) return;
  selectNode(id);
  get().canvas?.centre([id]);
}

export function readArticle(article: string, sentence: string | null = null): void {
  set({ reading: { article, sentence } });
}

export function closeArticle(): void {
  set({ reading: null });
}
