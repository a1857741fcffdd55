/** The force layout, live: ForceAtlas2 in a worker of its own, until it has settled or is stopped. */
import FA2Layout from 'graphology-layout-forceatlas2/worker';
import { forceSettings } from '@/lib/view/layout/force';
import { type Point, point } from '@/lib/view/view';
import type { Drawing, DrawnLink, DrawnNode } from './drawing';

/** How long a graph of so many nodes is given. */
const runningTime = (order: number): number => Math.min(15_000, 1_500 + order * 3);

export class ForceWorker {
  private layout: FA2Layout<DrawnNode, DrawnLink> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly drawing: Drawing,
    private readonly onSettled: (places: Record<string, Point>) => void,
  ) {}

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
    this.layout.start();
    this.timer = setTimeout(() => this.stop(), runningTime(this.drawing.order));
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
