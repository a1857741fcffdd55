/** What the rest of the page may ask of the canvas, so that only the canvas knows Sigma. */
import type { Point } from '@/lib/view/view';

export interface CanvasControls {
  /** Shows everything. */
  fit(): void;
  /** Brings nodes into the middle, zooming in only where they would be too small to read. */
  centre(ids: readonly string[]): void;
  /** Moves the camera only when a node is not seen. */
  reveal(id: string): void;
  zoom(factor: number): void;
  /** The neighbour that lies in the direction of an arrow key; from no node, where to begin. */
  neighbour(from: string | null, arrow: string): string | null;
  /** The middle of what is seen, in the view's units. */
  middle(): Point;
  /** Where a node is seen, in pixels of the window; null when it is not drawn. */
  place(id: string): { x: number; y: number } | null;
  /** Runs the force layout in its worker, until it is stopped or has settled. */
  startLayout(fixed: ReadonlySet<string>): void;
  stopLayout(): void;
  /** What the camera sees, as a PNG. */
  picture(): Promise<Blob>;
  /** Puts the keyboard into the graph. */
  focus(): void;
}
