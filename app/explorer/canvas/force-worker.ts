/** The force layout, live: ForceAtlas2 in a worker of its own, until it has settled or is stopped. */
import FA2Layout from 'graphology-layout-forceatlas2/worker';
import { forceSettings } from '@/lib/view/layout/force';
import { type Point, point } from '@/lib/view/view';
import type { Drawing, DrawnLink, DrawnNode } from './drawing';

/** How long a graph of so many nodes is given, in ms. */
const runningTime = (order: number): number => Math.min(15_000, 2_500 + order * 3);
/** A slow machine gets through fewer rounds: it is given longer, until the nodes have had so many to settle, or in all so long. */
const FEWEST_ROUNDS = 200;
const LONGEST_TIME = 60_000;
const EXTENSION = 500;

export class ForceWorker {
  private layout: FA2Layout<DrawnNode, DrawnLink> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private rounds = 0;

  constructor(
    private readonly drawing: Drawing,
    private readonly onSettled: (places: Record<string, Point>) => void,
  ) {
    drawing.on('eachNodeAttributesUpdated', () => {
      this.rounds += 1;
    });
  }

  get running(): boolean {
    return this.layout !== null;
  }

  /** @param fixed nodes that stay where they are */
  start(fixed: ReadonlySet<string>): void {
    this.kill();
    this.drawing.updateEachNodeAttributes((id, attributes) => ({ ...attributes, fixed: fixed.has(id) }), {
      attributes: ['fixed'],
    });
    this.layout = new FA2Layout<DrawnNode, DrawnLink>(this.drawing, {
      settings: forceSettings(this.drawing.order),
      getEdgeWeight: 'weight',
    });
    this.rounds = 0;
    this.layout.start();
    this.endAfter(runningTime(this.drawing.order), performance.now() + LONGEST_TIME);
  }

  private endAfter(ms: number, latest: number): void {
    this.timer = setTimeout(() => {
      if (this.rounds < FEWEST_ROUNDS && performance.now() < latest) this.endAfter(EXTENSION, latest);
      else this.stop();
    }, ms);
  }

  /** Ends the run and hands over where the nodes stand. */
  stop(): void {
    if (!this.layout) return;
    this.kill();
    this.onSettled(
      Object.fromEntries(this.drawing.mapNodes((id, { x, y }): [string, Point] => [id, point(x, y)])),
    );
  }

  kill(): void {
    clearTimeout(this.timer);
    this.layout?.kill();
    this.layout = null;
  }
}
