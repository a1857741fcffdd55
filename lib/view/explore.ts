/** What the analyst does to a view: add, expand, collapse, hide, pin, move. Every function gives a new view. */
import type { Addition, Focus, Point, Positions, View } from './view';

type Nodes = ReadonlySet<string>;

/** Worked out once for each list of additions: filters, and whoever asks what is in the view, leave that alone. */
const held = new WeakMap<View['additions'], Nodes>();
const shown = new WeakMap<View['additions'], { readonly hidden: View['hidden']; readonly nodes: Nodes }>();

/** The nodes that some addition holds, hidden ones too. The same set as long as the additions are the same. */
export function heldNodes({ additions }: Pick<View, 'additions'>): Nodes {
  const known = held.get(additions);
  if (known) return known;
  const nodes = new Set(additions.flatMap(({ nodes: brought }) => brought));
  held.set(additions, nodes);
  return nodes;
}

/**
 * The nodes in the view: held by an addition and not hidden. Filters and focus come on top, see `scene`. The same set as
 * long as additions and hidden nodes are the same.
 */
export function shownNodes({ additions, hidden }: Pick<View, 'additions' | 'hidden'>): Nodes {
  const known = shown.get(additions);
  if (known?.hidden === hidden) return known.nodes;
  const gone = new Set(hidden);
  const all = heldNodes({ additions });
  const nodes = gone.size > 0 ? new Set([...all].filter((id) => !gone.has(id))) : all;
  shown.set(additions, { hidden, nodes });
  return nodes;
}

/**
 * Adds nodes. What was searched for by name, or lies on a path, comes back even when it was hidden; an expansion leaves
 * hidden what was hidden.
 * @param positions where the new nodes are to stand; nodes already placed stay where they are
 */
export function add(view: View, addition: Addition, positions: Positions = {}): View {
  const named = addition.reason !== 'expansion' && addition.reason !== 'opening';
  const wanted = new Set(named ? addition.nodes : []);
  return {
    ...view,
    additions: [...view.additions, addition],
    hidden: wanted.size > 0 ? view.hidden.filter((id) => !wanted.has(id)) : view.hidden,
    positions: { ...positions, ...view.positions },
  };
}

/** Whether a node has been expanded and can be collapsed. */
export function isExpanded(view: View, id: string): boolean {
  return view.additions.some(({ origin }) => origin === id);
}

/** How many neighbours earlier expansions of this node brought, of those that were asked for in the same way. */
export function expandedCount(view: View, origin: string, asked: string): number {
  return view.additions
    .filter((addition) => addition.origin === origin && addition.asked === asked)
    .reduce((sum, { nodes }) => sum + nodes.length, 0);
}

/**
 * Takes back what the expansions of a node added, and what was in turn expanded from nodes that go with it. A node that
 * another addition holds stays.
 */
export function collapse(view: View, id: string): View {
  let additions = view.additions.filter(({ origin }) => origin !== id);
  for (;;) {
    const left = heldNodes({ additions });
    const kept = additions.filter(({ origin }) => origin === null || left.has(origin));
    if (kept.length === additions.length) break;
    additions = kept;
  }
  return prune({ ...view, additions });
}

/** Forgets what is said of nodes that no addition holds any more. */
function prune(view: View): View {
  const left = heldNodes(view);
  const isHeld = (id: string) => left.has(id);
  return {
    ...view,
    hidden: view.hidden.filter(isHeld),
    pinned: view.pinned.filter(isHeld),
    positions: Object.fromEntries(Object.entries(view.positions).filter(([id]) => left.has(id))),
  };
}

/** Takes nodes out of every addition, as when the database no longer has them. */
export function forget(view: View, gone: ReadonlySet<string>): View {
  const additions = view.additions
    .map((addition) => ({ ...addition, nodes: addition.nodes.filter((id) => !gone.has(id)) }))
    .filter(({ nodes, origin }) => nodes.length > 0 && (origin === null || !gone.has(origin)));
  const focus = view.focus && { ...view.focus, nodes: view.focus.nodes.filter((id) => !gone.has(id)) };
  return prune({ ...view, additions, focus: focus?.nodes.length ? focus : null });
}

export function hide(view: View, ids: readonly string[]): View {
  return { ...view, hidden: union(view.hidden, ids) };
}

export function unhide(view: View, ids: readonly string[] = view.hidden): View {
  return { ...view, hidden: without(view.hidden, ids) };
}

export function pin(view: View, ids: readonly string[]): View {
  return { ...view, pinned: union(view.pinned, ids) };
}

export function unpin(view: View, ids: readonly string[] = view.pinned): View {
  return { ...view, pinned: without(view.pinned, ids) };
}

/** Puts nodes elsewhere, by hand or by a layout. */
export function move(view: View, positions: Readonly<Record<string, Point>>): View {
  return { ...view, positions: { ...view.positions, ...positions } };
}

export function focusOn(view: View, focus: Focus | null): View {
  return { ...view, focus };
}

function union(list: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...list, ...more])];
}

function without(list: readonly string[], less: readonly string[]): readonly string[] {
  const out = new Set(less);
  return list.filter((id) => !out.has(id));
}
