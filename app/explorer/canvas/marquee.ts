/** Shift and drag over the ground: a rectangle that selects the nodes within it. */
import { SHORTEST_DRAG } from './pointer';
import type { Renderer } from './renderer';

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Binds until the renderer is killed.
 * @param select takes the nodes within, in the order in which they were drawn
 */
export function bindMarquee(
  { sigma, drawing }: Renderer,
  className: string,
  select: (ids: readonly string[]) => void,
): void {
  const container = sigma.getContainer();
  const camera = sigma.getCamera();
  const sheet = document.createElement('div');
  sheet.className = className;
  let from: Place | null = null;
  let to: Place | null = null;

  sigma.on('downStage', ({ event }) => {
    if (!event.original.shiftKey || !(event.original instanceof MouseEvent)) return;
    from = { x: event.x, y: event.y };
    to = null;
    camera.disable();
  });
  const move = (event: MouseEvent) => {
    if (!from) return;
    const { left, top } = container.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    if (!to && Math.hypot(at.x - from.x, at.y - from.y) < SHORTEST_DRAG) return;
    if (!to) container.append(sheet);
    to = at;
    const { x, y, width, height } = rectangle(from, to);
    Object.assign(sheet.style, {
      left: `${x}px`,
      top: `${y}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  };
  const end = () => {
    const drawn = from && to ? rectangle(from, to) : null;
    if (from) camera.enable();
    from = null;
    to = null;
    sheet.remove();
    if (!drawn) return;
    // The click that ends a drag is none: on the ground it would clear what was just selected.
    container.addEventListener('click', swallow, true);
    setTimeout(() => container.removeEventListener('click', swallow, true));
    select(within(drawn));
  };
  const within = ({ x, y, width, height }: ReturnType<typeof rectangle>) =>
    drawing.filterNodes((_, node) => {
      const at = sigma.graphToViewport(node);
      return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
    });
  // Before Sigma, which keeps such moves to itself; the end after it, lest the camera glide on.
  window.addEventListener('mousemove', move, true);
  window.addEventListener('mouseup', end);
  sigma.on('kill', () => {
    window.removeEventListener('mousemove', move, true);
    window.removeEventListener('mouseup', end);
  });
}

const swallow = (event: Event): void => event.stopPropagation();

function rectangle(from: Place, to: Place) {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
}
