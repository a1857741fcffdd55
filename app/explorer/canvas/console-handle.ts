/** `parley` in the browser's own console, for those who script: `{graph, sigma, view}`. Documented in docs/scripting.md. */
import type Sigma from 'sigma';
import type { Snapshot, View } from '@/lib/view/view';
import { currentView, get } from '../state/store';
import type { Drawing, DrawnLink, DrawnNode } from './drawing';
import type { Renderer } from './renderer';

export interface ParleyHandle {
  /** The graphology graph that is drawn: read it, run measures on it. */
  readonly graph: Drawing;
  /** The Sigma renderer, with its camera. */
  readonly sigma: Sigma<DrawnNode, DrawnLink>;
  /** The view as it is now, as plain data. */
  readonly view: View & Pick<Snapshot, 'selection' | 'reading'>;
  /** `full` draws every link in every frame while the camera moves, as for a film; `auto` as many as the machine can. */
  detail: 'auto' | 'full';
}

declare global {
  interface Window {
    parley?: ParleyHandle;
  }
}

/** @returns takes the handle away again */
export function publishHandle({ drawing, sigma, detail }: Renderer): () => void {
  const handle: ParleyHandle = {
    graph: drawing,
    sigma,
    get view() {
      const { selection, reading } = get();
      return { ...currentView(), selection, reading };
    },
    get detail() {
      return detail.full ? 'full' : 'auto';
    },
    set detail(wanted) {
      detail.full = wanted === 'full';
    },
  };
  window.parley = handle;
  return () => {
    if (window.parley === handle) delete window.parley;
  };
}
