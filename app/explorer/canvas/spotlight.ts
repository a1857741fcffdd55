/**
 * In a large graph, what is pointed at or selected is drawn on a sheet of its own above the others: to draw five
 * thousand nodes anew for each move of the pointer would be felt.
 */
import type Sigma from 'sigma';
import type { Drawing, DrawnLink, DrawnNode, Emphasis } from './drawing';
import { drawEmphasised, writeEmphasised } from './emphasised';
import type { Appearance } from './reducers';

/** Links and rings lie below the nodes, names above all labels. */
const LAYERS = ['spotlight', 'spotlight-names'] as const;

const isEmphasised = ({ hovered, selected, hoveredLink, selectedLink }: Emphasis): boolean =>
  selected.size > 0 || [hovered, hoveredLink, selectedLink].some((id) => id !== null);

export class Spotlight {
  private frame: number | null = null;
  private dark = false;

  constructor(
    private readonly sigma: Sigma<DrawnNode, DrawnLink>,
    private readonly drawing: Drawing,
    private readonly appearance: Appearance,
  ) {
    for (const layer of LAYERS) sigma.createCanvasContext(layer, { style: { pointerEvents: 'none' } });
    const { spotlight, nodes } = sigma.getCanvases();
    if (spotlight) nodes?.before(spotlight);
    sigma.resize(true);
    this.show(false);
    sigma.on('afterRender', this.draw);
    sigma.on('kill', () => this.frame !== null && cancelAnimationFrame(this.frame));
  }

  /** Draws in the next frame. */
  schedule(): void {
    this.frame ??= requestAnimationFrame(this.draw);
  }

  /** Sheets with nothing on them are not laid over the graph in every frame. */
  private show(lit: boolean): void {
    if (this.dark === !lit) return;
    this.dark = !lit;
    for (const layer of LAYERS) {
      const sheet = this.sigma.getCanvases()[layer];
      if (sheet) sheet.style.visibility = lit ? 'visible' : 'hidden';
    }
  }

  private readonly draw = (): void => {
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    this.frame = null;
    const lit = this.appearance.spotlit && isEmphasised(this.appearance.emphasis);
    if (this.dark && !lit) return;
    const [below, above] = LAYERS.map((layer) => this.sigma.getCanvases()[layer]?.getContext('2d'));
    if (!below || !above) return;
    const { width, height } = this.sigma.getDimensions();
    for (const context of [below, above]) context.clearRect(0, 0, width, height);
    this.show(lit);
    if (!lit) return;
    drawEmphasised(below, this.sigma, this.drawing, this.appearance);
    writeEmphasised(above, this.sigma, this.drawing, this.appearance);
  };
}
