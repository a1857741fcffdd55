/** How two nodes are connected: picking the two, asking, and showing only what was found. */
import { create } from 'zustand';
import type { PathsAnswer } from '@/lib/ontology/api';
import { merge, nameOf } from '@/lib/view/elements';
import { counted, shorten } from '@/lib/view/text';
import { ApiError, client } from './client';
import { showOnly } from './edit';
import { addNodes } from './grow';
import { announce, get, set } from './store';

const LONGEST = 6;
const MOST = 20;

interface PathsState {
  /** Where paths begin; null while none are asked for. */
  readonly from: string | null;
  /** Null while the analyst is still to choose it. */
  readonly to: string | null;
  readonly answer: PathsAnswer | null;
  readonly failure: string | null;
}

const CLOSED: PathsState = { from: null, to: null, answer: null, failure: null };

export const usePaths = create<PathsState>()(() => CLOSED);

/** Begins at a node; the next node that is clicked or found is the other end. */
export function askForPath(from: string): void {
  const other = get().selection.nodes.find((id) => id !== from);
  if (other) void findPaths(from, other);
  else {
    usePaths.setState({ ...CLOSED, from });
    announce(`Paths from ${shorten(nameOf(get().elements, from), 60)}: choose the other end.`);
  }
}

/** Takes a click on a node as the other end, while one is to be chosen. @returns whether it did */
export function takeAsEnd(id: string): boolean {
  const { from, to } = usePaths.getState();
  if (!from || to || id === from) return false;
  void findPaths(from, id);
  return true;
}

export async function findPaths(from: string, to: string): Promise<void> {
  usePaths.setState({ ...CLOSED, from, to });
  const isCurrent = () => usePaths.getState().from === from && usePaths.getState().to === to;
  try {
    const answer = await client.paths(from, to, LONGEST, MOST);
    set(({ elements }) => ({ elements: merge(elements, answer) }));
    if (!isCurrent()) return;
    usePaths.setState({ answer });
    announce(answer.paths.length > 0 ? `${counted(answer.paths.length, 'path')} found.` : 'No path found.');
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (isCurrent()) usePaths.setState({ failure: error.message });
  }
}

export function closePaths(): void {
  usePaths.setState(CLOSED);
}

/** Adds what lies on the paths, and shows nothing else. */
export async function onlyPaths(): Promise<void> {
  const { from, to, answer } = usePaths.getState();
  if (!from || !to || !answer) return;
  const { elements } = get();
  const label = `paths from ${shorten(nameOf(elements, from), 40)} to ${shorten(nameOf(elements, to), 40)}`;
  const nodes = answer.nodes.map(({ id }) => id);
  await addNodes(`Add ${label}`, 'path', nodes);
  showOnly({ label, nodes, links: answer.links.map(({ id }) => id) });
  get().canvas?.centre(nodes);
}
