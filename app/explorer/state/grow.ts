/** Bringing nodes into the view: expanding, adding by search, and what an article or a path names. */
import { merge, nameOf } from '@/lib/view/elements';
import { add, collapse, expandedCount, heldNodes, isExpanded, shownNodes } from '@/lib/view/explore';
import { requestsFor } from '@/lib/view/parts';
import { middle, placeAround, placesOf } from '@/lib/view/placement';
import { counted, countText, oneLine } from '@/lib/view/text';
import type { Addition, Point } from '@/lib/view/view';
import { ApiError, client, type NeighboursQuestion } from './client';
import { announce, currentView, get, notify, set, step } from './store';

/** How many neighbours one expansion brings. */
export const EXPANSION_SIZE = 50;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Additions wait for one another, for each must know what is on screen to fetch the links to it. A failure is told and
 * ends only its own addition.
 */
export function inTurn(label: string, work: () => Promise<void>): Promise<void> {
  const run = queue.then(async () => {
    set(({ busy }) => ({ busy: [...busy, label] }));
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.away) set({ away: true });
      else notify('warning', error.message);
    } finally {
      set(({ busy }) => ({ busy: busy.filter((each) => each !== label) }));
    }
  });
  queue = run.catch(() => undefined);
  return run;
}

/**
 * Fetches nodes with their links to each other and to what is known, all requests at once.
 * @param beside nodes on screen; those in the view where it is not given
 * @returns ids that the graph does not have
 */
export async function fetchNodes(
  ids: readonly string[],
  beside: Iterable<string> = heldNodes(currentView()),
): Promise<string[]> {
  const answers = await Promise.all(
    requestsFor(ids, [...beside]).map(({ ids: asked, known }) => client.part(asked, known)),
  );
  set(({ elements }) => ({
    elements: merge(elements, {
      nodes: answers.flatMap(({ nodes }) => nodes),
      links: answers.flatMap(({ links }) => links),
    }),
  }));
  return [...new Set(answers.flatMap(({ missing }) => missing))];
}

/** What to ask for, as an addition remembers it: the same question gives the same text. */
export function askedText({ kind = [], type = [] }: NeighboursQuestion): string {
  return [...kind.map((each) => `kind=${each}`), ...type.map((each) => `type=${each}`)].join('&');
}

/** Adds the neighbours of a node, at most `EXPANSION_SIZE`; asked again, the next ones. */
export function expand(id: string, question: NeighboursQuestion = {}): Promise<void> {
  return inTurn(id, async () => {
    const asked = askedText(question);
    const offset = expandedCount(currentView(), id, asked);
    const answer = await client.neighbours(id, { ...question, limit: EXPANSION_SIZE, offset });
    // What is hidden stays hidden, and counts as being there.
    const before = heldNodes(currentView());
    set(({ elements }) => ({ elements: merge(elements, answer) }));
    const nodes = answer.nodes.map((node) => node.id);
    const fresh = nodes.filter((node) => !before.has(node));
    if (fresh.length > 0) await fetchNodes(fresh);
    const name = oneLine(nameOf(get().elements, id));
    if (nodes.length > 0) {
      const anchor = currentView().positions[id] ?? [0, 0];
      bring(`Expand ${name}`, { reason: 'expansion', origin: id, asked, nodes, total: answer.total }, anchor);
    }
    announce(expansionWords(name, fresh.length, offset + nodes.length, answer.total));
  });
}

function expansionWords(name: string, fresh: number, reached: number, total: number): string {
  if (total === 0) return `${name} has no neighbours of that sort.`;
  const bounded =
    reached < total ? ` ${countText(reached)} of ${countText(total)}; expand again for more.` : '';
  if (fresh === 0) return `All neighbours of ${name} are shown already.${bounded}`;
  return `${counted(fresh, 'neighbour')} of ${name} added.${bounded}`;
}

/** Takes back what expanding a node brought. */
export function collapseNode(id: string): void {
  const before = shownNodes(currentView()).size;
  const name = oneLine(nameOf(get().elements, id));
  if (!isExpanded(currentView(), id)) {
    announce(`${name} has not been expanded.`);
    return;
  }
  step(`Collapse ${name}`, (view) => collapse(view, id));
  announce(`${counted(before - shownNodes(currentView()).size, 'neighbour')} of ${name} removed.`);
}

/** Adds nodes by id and shows them. */
export function addNodes(label: string, reason: Addition['reason'], ids: readonly string[]): Promise<void> {
  return inTurn(label, async () => {
    const before = shownNodes(currentView());
    const fresh = ids.filter((id) => !before.has(id));
    const missing = new Set(fresh.length > 0 ? await fetchNodes(fresh) : []);
    const nodes = ids.filter((id) => !missing.has(id));
    if (missing.size > 0)
      notify('warning', `${counted(missing.size, 'thing')} asked for is no longer in the graph.`);
    if (fresh.some((id) => !missing.has(id))) {
      bring(label, { reason, origin: null, asked: '', nodes, total: nodes.length }, anchorOf(fresh));
      announce(`${counted(fresh.length - missing.size, 'node')} added.`);
    }
  });
}

/** Beside what the new nodes have links with, else where the analyst looks. */
function anchorOf(fresh: readonly string[]): Point {
  const { elements, canvas } = get();
  const news = new Set(fresh);
  const shown = shownNodes(currentView());
  const near = [...elements.links.values()].flatMap(({ source, target }) => {
    if (news.has(source) && shown.has(target)) return [target];
    return news.has(target) && shown.has(source) ? [source] : [];
  });
  const places = placesOf(near, currentView().positions);
  return places.length > 0 ? middle(places) : (canvas?.middle() ?? [0, 0]);
}

function bring(label: string, addition: Addition, anchor: Point): void {
  step(label, (view) => {
    const unplaced = addition.nodes.filter((id) => !view.positions[id]);
    return add(view, addition, placeAround(unplaced, anchor, Object.values(view.positions)));
  });
}
