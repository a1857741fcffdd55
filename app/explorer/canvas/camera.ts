/** Moving the camera over a frame that stays fixed, so that what is known stays where it is when nodes are added. */
import type Sigma from 'sigma';
import type { Point } from '@/lib/view/view';
import type { DrawnLink, DrawnNode } from './drawing';

/** The frame of the view's own units; see `lib/view/view`. */
export const FRAME = { x: [-500, 500] as [number, number], y: [-500, 500] as [number, number] };
/** Nearer than this, a lone node fills the screen. */
const CLOSEST_RATIO = 0.35;
/** Room for labels around what is fitted, as a part of the whole. */
const MARGIN = 1.08;
/** What the toolbar above and the line below cover, in pixels. */
const ABOVE = 52;
const BELOW = 28;

export const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export const cameraDuration = (): number => (reducedMotion() ? 0 : 260);

type Renderer = Sigma<DrawnNode, DrawnLink>;

/** Shows all of some places. */
export function frame(sigma: Renderer, places: readonly Point[], animated = true): void {
  if (places.length === 0) return;
  const xs = extent(places.map(([x]) => x));
  const ys = extent(places.map(([, y]) => y));
  const { width, height } = sigma.getDimensions();
  const camera = sigma.getCamera();
  const unit = sigma.graphToViewport({ x: 1, y: 0 }).x - sigma.graphToViewport({ x: 0, y: 0 }).x;
  // Pixels that one unit takes up at ratio 1.
  const scale = Math.abs(unit) * camera.getState().ratio;
  const wide = ((xs[1] - xs[0]) * scale) / Math.max(width - 160, width * 0.7);
  const high = ((ys[1] - ys[0]) * scale) / Math.max(height - ABOVE - BELOW - 30, height * 0.65);
  const ratio = Math.max(CLOSEST_RATIO, Math.max(wide, high) * MARGIN);
  const lower = ((ABOVE - BELOW) / 2) * (ratio / scale);
  moveTo(sigma, (xs[0] + xs[1]) / 2, (ys[0] + ys[1]) / 2 + lower, ratio, animated);
}

/** Brings a place into the middle, zooming in only as far as it can be read. */
export function centre(sigma: Renderer, [x, y]: Point): void {
  moveTo(sigma, x, y, Math.min(1.2, sigma.getCamera().getState().ratio), true);
}

function moveTo(sigma: Renderer, x: number, y: number, ratio: number, animated: boolean): void {
  const framed = sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y }));
  const state = { x: framed.x, y: framed.y, ratio, angle: 0 };
  if (animated && cameraDuration() > 0) void sigma.getCamera().animate(state, { duration: cameraDuration() });
  else sigma.getCamera().setState(state);
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
