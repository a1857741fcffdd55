/**
 * How much of the graph a frame shows. While the camera moves nothing can be hit, so nothing is drawn for hit tests, nor
 * in the frame that answers a change of the graph; and where frames come too slowly for a movement to be seen, links are
 * thinned out until it ends. Standing still, all is drawn.
 */
import type Sigma from 'sigma';
import type { DrawnLink, DrawnNode } from './drawing';

/** The graph stands when neither it nor the camera has changed for so long, in ms. */
const STILL_MS = 140;
/** A frame that takes longer is too slow to follow; one that is quicker leaves room for more links. In ms. */
const SLOW_MS = 60;
const QUICK_MS = 28;
/** Fewer links than this are not worth thinning out. */
const FEW_LINKS = 2_500;
/** Links are thinned out to this part of them at the most, then left out. */
const LEAST_SHARE = 1 / 64;
/** What would be hit has to be known before the page hears of these. */
const TOUCHES = ['mousedown', 'click', 'dblclick', 'contextmenu', 'touchstart'] as const;

const POINTER_MOVES = ['mousemove', 'mousedown', 'mouseleave'] as const;

export class Detail {
  /** Every link in every frame, whatever it costs: for pictures and films. */
  full = false;
  /** The part of the links that a moving frame shows, from 0 to 1. */
  private share = 1;
  private state: 'still' | 'changed' | 'moving' = 'still';
  private lastFrame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sigma: Sigma<DrawnNode, DrawnLink> | null = null;
  /** How the mouse last moved over the canvas: what came to lie under it is pointed at once the camera stands. */
  private pointer: MouseEvent | null = null;

  /** Whether frames are drawn for hit tests too. */
  get hittable(): boolean {
    return this.state === 'still';
  }

  /** How many of some links to draw in this frame. */
  linksOf(count: number): number {
    if (this.state !== 'moving' || this.full || count < FEW_LINKS) return count;
    return this.share < LEAST_SHARE ? 0 : Math.ceil(count * this.share);
  }

  /** Watches a renderer until it is killed. */
  watch(sigma: Sigma<DrawnNode, DrawnLink>): void {
    this.sigma = sigma;
    const container = sigma.getContainer();
    sigma.getCamera().on('updated', this.move);
    sigma.on('afterRender', this.onFrame);
    const settle = () => this.settle();
    for (const touch of TOUCHES) container.addEventListener(touch, settle, true);
    const notePointer = (event: MouseEvent) => {
      this.pointer = event.type === 'mousemove' && event.buttons === 0 ? event : null;
    };
    for (const move of POINTER_MOVES) container.addEventListener(move, notePointer, true);
    sigma.on('kill', () => {
      clearTimeout(this.timer);
      for (const move of POINTER_MOVES) container.removeEventListener(move, notePointer, true);
      for (const touch of TOUCHES) container.removeEventListener(touch, settle, true);
    });
  }

  /** The camera moves. */
  readonly move = (): void => {
    if (this.state !== 'moving') this.lastFrame = 0;
    this.defer('moving');
  };

  /** The graph is about to change: the first frame of it is to come soon. */
  change(): void {
    if (this.state !== 'moving') this.defer('changed');
  }

  private defer(state: 'changed' | 'moving'): void {
    this.state = state;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), STILL_MS);
  }

  /** Draws everything at once, to be hit. */
  private settle(): void {
    if (this.state === 'still') return;
    clearTimeout(this.timer);
    this.state = 'still';
    this.sigma?.refresh({ partialGraph: {}, skipIndexation: true });
    const { pointer } = this;
    if (pointer) pointer.target?.dispatchEvent(new MouseEvent('mousemove', pointer));
  }

  private readonly onFrame = (): void => {
    const now = performance.now();
    const took = this.lastFrame > 0 ? now - this.lastFrame : 0;
    this.lastFrame = now;
    if (this.state !== 'moving' || took === 0 || took > STILL_MS * 4) return;
    if (took > SLOW_MS) this.share = Math.max(LEAST_SHARE / 2, this.share / 2);
    else if (took < QUICK_MS) this.share = Math.min(1, this.share * 2);
  };
}
