/** What the page knows. Only the functions in this folder change it; components read it with `useExplorer`. */
import { useDeferredValue } from 'react';
import { create } from 'zustand';
import type { GraphAnswer } from '@/lib/ontology/api';
import { type Elements, NO_ELEMENTS } from '@/lib/view/elements';
import { shownNodes } from '@/lib/view/explore';
import { type Facets, facets } from '@/lib/view/filters';
import { amend, type History, record, startHistory } from '@/lib/view/history';
import { type Scene, scene } from '@/lib/view/scene';
import { EMPTY_VIEW, NOTHING_SELECTED, type Reading, type Selection, type View } from '@/lib/view/view';
import type { CanvasControls } from './canvas-controls';

/** How far the page is with its first view. */
export type Phase = 'loading' | 'ready' | 'empty' | 'failed';

export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'warning';
  readonly text: string;
}

export interface ExplorerState {
  readonly phase: Phase;
  readonly history: History<View>;
  readonly selection: Selection;
  readonly reading: Reading | null;
  readonly elements: Elements;
  /** How much the whole graph holds; null before it is known. */
  readonly total: GraphAnswer['total'] | null;
  /** Whether the database is out of reach. */
  readonly away: boolean;
  /** What the live region says. */
  readonly announcement: string;
  readonly notices: readonly Notice[];
  /** Nodes that are being expanded, and what else takes its time. */
  readonly busy: readonly string[];
  /** Whether the force layout is running in its worker. */
  readonly layoutRunning: boolean;
  /** The canvas, once it stands. */
  readonly canvas: CanvasControls | null;
}

export const useExplorer = create<ExplorerState>()(() => ({
  phase: 'loading',
  history: startHistory(EMPTY_VIEW),
  selection: NOTHING_SELECTED,
  reading: null,
  elements: NO_ELEMENTS,
  total: null,
  away: false,
  announcement: '',
  notices: [],
  busy: [],
  layoutRunning: false,
  canvas: null,
}));

export const get = useExplorer.getState;
export const set = useExplorer.setState;

export const currentView = (): View => get().history.present;

/** Takes a step that can be undone. `continues` joins it to a step of the same name just before. */
export function step(label: string, change: (view: View) => View, continues = false): void {
  set(({ history }) => ({ history: record(history, label, change(history.present), continues) }));
}

/** Changes the view without a step of its own: what the page does by itself. */
export function adjust(change: (view: View) => View): void {
  set(({ history }) => ({ history: amend(history, change(history.present)) }));
}

export function announce(announcement: string): void {
  set({ announcement });
}

let notices = 0;

/** Shows a message until it is dismissed. The same text stands only once. */
export function notify(tone: Notice['tone'], text: string): void {
  notices += 1;
  const notice = { id: notices, tone, text };
  set((state) => ({ notices: [...state.notices.filter((each) => each.text !== text), notice].slice(-4) }));
}

export function dismiss(id: number): void {
  set((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) }));
}

/** Remembers the last result for the last two arguments: all who read the scene share one. */
function remembered<Result>(compute: (view: View, elements: Elements) => Result) {
  let last: { view: View; elements: Elements; result: Result } | null = null;
  return (view: View, elements: Elements): Result => {
    if (last?.view !== view || last.elements !== elements)
      last = { view, elements, result: compute(view, elements) };
    return last.result;
  };
}

const sceneOf = remembered(scene);
const facetsOf = remembered(facets);

export const currentScene = (): Scene => sceneOf(currentView(), get().elements);
export const useView = (): View => useExplorer(({ history }) => history.present);
export const useScene = (): Scene =>
  useExplorer(({ history, elements }) => sceneOf(history.present, elements));
/** The nodes in the view, before filters. */
export const useShown = (): ReadonlySet<string> => useExplorer(({ history }) => shownNodes(history.present));
/** The counts beside the filters follow the graph: it is drawn first. */
export function useFacets(): Facets {
  const view = useDeferredValue(useView());
  const elements = useDeferredValue(useExplorer((state) => state.elements));
  return facetsOf(view, elements);
}
