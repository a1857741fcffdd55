/** The view as it is now, and the way back to one: what the address, saved views and files hold. */

import { mergeArticle } from '@/lib/view/elements';
import { forget, heldNodes } from '@/lib/view/explore';
import { startHistory } from '@/lib/view/history';
import { parseSnapshot } from '@/lib/view/parse';
import { counted } from '@/lib/view/text';
import { decodeSnapshot, readAddress } from '@/lib/view/url';
import { NOTHING_SELECTED, type Snapshot } from '@/lib/view/view';
import { ApiError, client } from './client';
import { fetchNodes } from './grow';
import { currentView, get, notify, set } from './store';

export function currentSnapshot(): Snapshot {
  const { selection, reading } = get();
  return { view: currentView(), selection, reading };
}

/** Shows a snapshot as it was. What is no longer in the graph is left out, and said. Begins a new history. */
export async function restore(snapshot: Snapshot): Promise<void> {
  const { view, selection, reading } = snapshot;
  const missing = new Set(await fetchNodes([...heldNodes(view)], []));
  await fetchArticles(view.filters.articles);
  const kept = missing.size > 0 ? forget(view, missing) : view;
  const isThere = (id: string) => !missing.has(id);
  set({
    phase: 'ready',
    history: startHistory(kept),
    selection: selection.nodes.every(isThere) ? selection : NOTHING_SELECTED,
    reading,
  });
  if (missing.size > 0) {
    notify('warning', `${counted(missing.size, 'node')} that this view shows is no longer in the graph.`);
  }
}

/** What the articles that a view filters by say. One that is gone filters nothing. */
async function fetchArticles(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    try {
      const { nodes, links } = await client.article(id);
      set(({ elements }) => ({ elements: mergeArticle(elements, id, [...nodes, ...links]) }));
    } catch (error) {
      if (!(error instanceof ApiError) || error.away) throw error;
      notify('warning', 'An article that this view filters by is no longer in the graph.');
    }
  }
}

/** The snapshot that an address names; null, and a notice, when there is none behind it. */
export async function snapshotAt(hash: string): Promise<Snapshot | null> {
  const address = readAddress(hash);
  if (!address) return null;
  const snapshot =
    address.kind === 'view' ? await decodeSnapshot(address.text) : await savedSnapshot(address.name);
  if (!snapshot)
    notify('warning', 'The view that this address names could not be read. This is the opening view.');
  return snapshot;
}

async function savedSnapshot(name: string): Promise<Snapshot | null> {
  try {
    return parseSnapshot((await client.view(name)).state);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}
