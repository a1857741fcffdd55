/**
 * In a large graph, what is pointed at or selected is drawn on a sheet of its own above the others: to draw five
 * thousand nodes anew for each move of the pointer would be felt.
 */
import type Sigma from 'sigma';
import type { Drawing, DrawnLink, DrawnNode } from './drawing';
import { drawEmphasised, writeEmphasised } from './emphasised';
import type { Appearance } from './reducers';

/** Links and rings lie below the nodes, names above all labels. */
const LAYERS = ['spotlight', 'spotlight-names'] as const;

export class Spotlight {
  private frame: number | null = null;
  private clean = true;

  constructor(
    private readonly sigma: Sigma<DrawnNode, DrawnLink>,
    private readonly drawing: Drawing,
    private readonly appearance: Appearance,
  ) {
    for (const layer of LAYERS) sigma.createCanvasContext(layer, { style: { pointerEvents: 'none' } });
    const { spotlight, nodes } = sigma.getCanvases();
    if (spotlight) nodes?.before(spotlight);
    sigma.resize(true);
    sigma.on('afterRender', this.draw);
    sigma.on('kill', () => this.frame !== null && cancelAnimationFrame(this.frame));
  }

  /** Draws in the next frame. */
  schedule(): void {
    this.frame ??= requestAnimationFrame(this.draw);
  }

  private readonly draw = (): void => {
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    this.frame = null;
    const { spotlit } = this.appearance;
    if (this.clean && !spotlit) return;
    const [below, above] = LAYERS.map((layer) => this.sigma.getCanvases()[layer]?.getContext('2d'));
    if (!below || !above) return;
    const { width, height } = this.sigma.getDimensions();
    for (const context of [below, above]) context.clearRect(0, 0, width, height);
    this.clean = !spotlit;
    if (!spotlit) return;
    drawEmphasised(below, this.sigma, this.drawing, this.appearance);
    writeEmphasised(above, this.sigma, this.drawing, this.appearance);
  };
}
