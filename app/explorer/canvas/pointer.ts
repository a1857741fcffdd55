/** Mouse and touch over the canvas: pointing, selecting, dragging, and asking for the menu. */
import type { SigmaEdgeEventPayload, SigmaNodeEventPayload } from 'sigma/types';
import { type Point, point } from '@/lib/view/view';
import type { Renderer } from './renderer';

export interface PointerActions {
  select(id: string, more: boolean): void;
  selectLink(id: string): void;
  clear(): void;
  expand(id: string): void;
  /** `x` and `y` in pixels of the window. */
  menu(id: string, x: number, y: number): void;
  moved(places: Record<string, Point>): void;
  /** What moves along when this node is dragged. */
  dragged(id: string): readonly string[];
}

/** A hand trembles, and browsers tell of a move where none was: what goes less far than this, in pixels, is a click. */
export const SHORTEST_DRAG = 4;

interface Drag {
  readonly ids: readonly string[];
  /** Where the button went down, in pixels of the canvas. */
  readonly pressed: { readonly x: number; readonly y: number };
  readonly from: { readonly x: number; readonly y: number };
  readonly starts: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  moved: boolean;
}

const withMore = (event: MouseEvent | TouchEvent) => event.ctrlKey || event.metaKey || event.shiftKey;

/** Binds until the renderer is killed. */
export function bindPointer(renderer: Renderer, actions: PointerActions): void {
  const { sigma, drawing } = renderer;
  const container = sigma.getContainer();
  let drag: Drag | null = null;
  // The click that ends a drag selects nothing.
  let dragged = false;

  sigma.on('enterNode', ({ node }) => {
    container.style.cursor = 'pointer';
    if (!drag) renderer.hover(node);
  });
  sigma.on('leaveNode', () => {
    container.style.cursor = '';
    if (!drag) renderer.hover(null);
  });
  sigma.on('enterEdge', ({ edge }) => renderer.hoverLink(edge));
  sigma.on('leaveEdge', () => renderer.hoverLink(null));
  // Sigma counts clicks, wherever they fall: one here and soon one there is not a double click, but two clicks.
  let clicked: string | null = null;
  const clickNode = ({ node, event }: SigmaNodeEventPayload) => {
    clicked = node;
    if (!dragged) actions.select(node, withMore(event.original));
  };
  const clickEdge = ({ edge }: SigmaEdgeEventPayload) => {
    clicked = edge;
    actions.selectLink(edge);
  };
  const clickStage = () => {
    clicked = null;
    actions.clear();
  };
  sigma.on('clickNode', clickNode);
  sigma.on('clickEdge', clickEdge);
  sigma.on('clickStage', clickStage);
  sigma.on('doubleClickNode', (payload) => {
    payload.event.preventSigmaDefault();
    if (clicked === payload.node) actions.expand(payload.node);
    else clickNode(payload);
  });
  sigma.on('doubleClickEdge', (payload) => {
    if (clicked === payload.edge) return;
    payload.event.preventSigmaDefault();
    clickEdge(payload);
  });
  sigma.on('doubleClickStage', ({ event }) => {
    if (clicked === null) return;
    event.preventSigmaDefault();
    clickStage();
  });
  sigma.on('rightClickNode', ({ node, event }) => {
    event.original.preventDefault();
    const { left, top } = container.getBoundingClientRect();
    actions.menu(node, left + event.x, top + event.y);
  });
  sigma.on('rightClickStage', ({ event }) => event.original.preventDefault());

  sigma.on('downStage', () => {
    dragged = false;
  });
  sigma.on('downNode', ({ node, event }) => {
    dragged = false;
    if (event.original instanceof MouseEvent && event.original.button !== 0) return;
    const ids = actions.dragged(node).filter((id) => drawing.hasNode(id));
    const starts = new Map(ids.map((id) => [id, { ...pick(drawing.getNodeAttributes(id)) }]));
    const pressed = { x: event.x, y: event.y };
    drag = { ids, pressed, from: sigma.viewportToGraph(event), starts, moved: false };
  });
  sigma.on('moveBody', ({ event }) => {
    if (!drag) return;
    event.preventSigmaDefault();
    const far = Math.hypot(event.x - drag.pressed.x, event.y - drag.pressed.y) >= SHORTEST_DRAG;
    if (!far && !drag.moved) return;
    const to = sigma.viewportToGraph(event);
    for (const [id, start] of drag.starts) {
      drawing.mergeNodeAttributes(id, { x: start.x + to.x - drag.from.x, y: start.y + to.y - drag.from.y });
    }
    drag.moved = true;
    dragged = true;
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = () => {
    const dropped = drag;
    drag = null;
    if (!dropped?.moved) return;
    const places = dropped.ids.map((id): [string, Point] => {
      const { x, y } = drawing.getNodeAttributes(id);
      return [id, point(x, y)];
    });
    actions.moved(Object.fromEntries(places));
  };
  // Wherever the pointer is let go, even outside of the canvas.
  const ends = ['mouseup', 'touchend', 'touchcancel'] as const;
  for (const end of ends) window.addEventListener(end, drop);
  sigma.on('kill', () => {
    for (const end of ends) window.removeEventListener(end, drop);
  });
}

function pick({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x, y };
}
