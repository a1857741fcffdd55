/** Writing on the canvas: text with a halo of the ground, so that it can be read over links. */
import type { Palette } from '../theme/palette';

export const FONT = 'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** First-strong isolate and its end: a name written from right to left does not turn its surroundings. */
const isolated = (text: string) => `\u2068${text}\u2069`;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function isFree(box: Box, taken: readonly Box[]): boolean {
  return !taken.some(
    (other) =>
      box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
  );
}

/** Text by its left end and its middle, in the context's font. */
export function write(
  context: CanvasRenderingContext2D,
  text: string,
  at: { readonly x: number; readonly y: number; readonly ink: string },
  { ground }: Palette,
): void {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = ground;
  context.lineWidth = 4;
  context.strokeText(isolated(text), at.x, at.y);
  context.fillStyle = at.ink;
  context.fillText(isolated(text), at.x, at.y);
}

const widths = new Map<string, number>();
/** Widths are remembered for this many texts. */
const MOST_WIDTHS = 20_000;

/** The width of a text in the context's font, in pixels. */
export function widthOf(context: CanvasRenderingContext2D, text: string): number {
  const key = `${context.font}${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= MOST_WIDTHS) widths.clear();
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}
