/** Keeps the address in step with the view, so that a reload or a link shows the same. */
import { queryOfAddress } from '@/lib/view/console/address';
import { encodeSnapshot, LONGEST_ADDRESS, writeAddress } from '@/lib/view/url';
import type { Positions } from '@/lib/view/view';
import { openPage } from './open';
import { currentSnapshot } from './restore';
import { announce, currentView, type ExplorerState, get, notify, useExplorer } from './store';

/** Changes come in bursts, and browsers refuse too many new addresses. */
const PAUSE_MS = 300;

const parts = ({ history, selection, reading }: ExplorerState) =>
  [history.present, selection, reading] as const;

/** Watches until the returned function is called. The view as it was opened leaves the address alone. */
export function watchAddress(): () => void {
  let timer: ReturnType<typeof setTimeout>;
  /** The places of nodes are what makes an address long. */
  let tooLong: Positions | null = null;
  const write = async () => {
    // To write a large view only to find it too long again would be felt at every click.
    const { positions } = currentView();
    if (get().phase !== 'ready' || positions === tooLong) return;
    const text = await encodeSnapshot(currentSnapshot());
    if (text.length <= LONGEST_ADDRESS) {
      tooLong = null;
      window.history.replaceState(window.history.state, '', writeAddress({ kind: 'view', text }));
    } else {
      if (!tooLong)
        notify('info', 'This view is too large for an address. Save it under a name to come back to it.');
      tooLong = positions;
    }
  };
  const unsubscribe = useExplorer.subscribe((state, before) => {
    const [now, then] = [parts(state), parts(before)];
    if (before.phase !== 'ready' || now.every((part, index) => part === then[index])) return;
    clearTimeout(timer);
    timer = setTimeout(() => void write(), PAUSE_MS);
  });
  // Another address is typed, or chosen from the browser's history.
  const onHashChange = () => {
    // A query is for the console; the view stays.
    if (queryOfAddress(window.location.hash)) return;
    announce('Opening another view.');
    void openPage();
  };
  window.addEventListener('hashchange', onHashChange);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    window.removeEventListener('hashchange', onHashChange);
  };
}
