/** What the keys do while the graph has the keyboard. */
import type { KeyboardEvent } from 'react';
import { KINDS } from '@/lib/ontology/kinds';
import { nameOf } from '@/lib/view/elements';
import { counted, oneLine } from '@/lib/view/text';
import { hideNodes, togglePin } from '../state/edit';
import { collapseNode, expand } from '../state/grow';
import { openMenu } from '../state/menu';
import { clearSelection, invertSelection, selectAll, selectNeighbours, selectNode } from '../state/select';
import { announce, get } from '../state/store';

type Act = (node: string | undefined) => void;

const withNode =
  (act: (node: string) => void): Act =>
  (node) => {
    if (node) act(node);
  };

const menuAt = withNode((node) => {
  const place = get().canvas?.place(node);
  if (place) openMenu(node, place.x, place.y);
});

/** By `event.key`; with shift, `Shift+` before it. */
const KEYS: Readonly<Record<string, Act>> = {
  Enter: withNode((node) => void expand(node)),
  e: withNode((node) => void expand(node)),
  c: withNode(collapseNode),
  h: () => hideNodes(get().selection.nodes),
  Delete: () => hideNodes(get().selection.nodes),
  p: () => togglePin(get().selection.nodes),
  n: () => selectNeighbours(),
  i: invertSelection,
  ContextMenu: menuAt,
  'Shift+F10': menuAt,
  m: menuAt,
  '+': () => get().canvas?.zoom(1.4),
  '=': () => get().canvas?.zoom(1.4),
  '-': () => get().canvas?.zoom(1 / 1.4),
  0: () => get().canvas?.fit(),
  f: () => get().canvas?.fit(),
  Escape: clearSelection,
};

export function onGraphKey(event: KeyboardEvent): void {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
    event.preventDefault();
    selectAll();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key.startsWith('Arrow')) {
    event.preventDefault();
    walk(event.key);
    return;
  }
  const act = KEYS[event.shiftKey && event.key.length > 1 ? `Shift+${event.key}` : event.key];
  if (!act) return;
  event.preventDefault();
  act(get().selection.nodes[0]);
}

function walk(key: string): void {
  const { canvas, selection } = get();
  const next = canvas?.neighbour(selection.nodes[0] ?? null, key);
  if (!next) return;
  selectNode(next);
  canvas?.reveal(next);
  announce(nodeWords(next));
}

/** A node as it is read out. */
function nodeWords(id: string): string {
  const { elements } = get();
  const node = elements.nodes.get(id);
  if (!node) return oneLine(nameOf(elements, id));
  const status = node.kind === 'meeting' && node.status !== 'held' ? `${node.status} ` : '';
  return `${oneLine(node.name)}, ${status}${KINDS[node.kind].singular}, ${counted(node.degree, 'link')}`;
}
