/** Opening the page: the graph's best-connected part, laid out, or the view that the address names. */
import { merge } from '@/lib/view/elements';
import { add } from '@/lib/view/explore';
import { startHistory } from '@/lib/view/history';
import { LAYOUTS } from '@/lib/view/layout';
import { counted, countText } from '@/lib/view/text';
import { type Addition, EMPTY_VIEW, type Reading, type Snapshot } from '@/lib/view/view';
import { NARROW } from '../shell/media';
import { ApiError, client } from './client';
import { layoutInput } from './layout-input';
import { restore, snapshotAt } from './restore';
import { announce, get, set } from './store';

/** How many nodes the first view shows at most: as many as can be taken in. */
const OPENING_SIZE = 200;

/** Opens the page: at the view that the address names, or at the graph's best-connected part. */
export async function openPage(): Promise<void> {
  set({ phase: 'loading' });
  try {
    const snapshot = await snapshotAt(window.location.hash);
    if (snapshot && snapshot.view.additions.length > 0) await openSnapshot(snapshot);
    else await openGraph();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    set({ phase: 'failed', away: error.away });
  }
}

async function openSnapshot(snapshot: Snapshot): Promise<void> {
  const { counts } = await client.health();
  set({ total: { nodes: counts.entities + counts.meetings, links: counts.links }, away: false });
  await restore(snapshot);
}

/** Loads the first view. An empty graph has a page of its own. */
async function openGraph(): Promise<void> {
  const [{ nodes, links, total }, reading] = await Promise.all([client.opening(OPENING_SIZE), onlyArticle()]);
  const elements = merge(get().elements, { nodes, links });
  const addition: Addition = {
    reason: 'opening',
    origin: null,
    asked: '',
    nodes: nodes.map(({ id }) => id),
    total: total.nodes,
  };
  const unplaced = add(EMPTY_VIEW, addition);
  const positions = LAYOUTS.force.run(layoutInput(unplaced, elements));
  set({
    phase: nodes.length === 0 ? 'empty' : 'ready',
    elements,
    total,
    reading,
    away: false,
    history: startHistory({ ...unplaced, positions }),
  });
  announce(openingWords(nodes.length, total.nodes));
}

/** The article to read beside the graph, where there is but one and room for it. */
async function onlyArticle(): Promise<Reading | null> {
  if (window.matchMedia(NARROW).matches) return null;
  const { articles, total } = await client.articles(1);
  return total === 1 && articles[0] ? { article: articles[0].id, sentence: null } : null;
}

function openingWords(shown: number, total: number): string {
  if (shown === 0) return 'The graph is empty.';
  return shown < total
    ? `Showing ${countText(shown)} of ${countText(total)}.`
    : `${counted(shown, 'node')} shown.`;
}
