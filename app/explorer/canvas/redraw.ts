/** Redraws what has changed, once a frame: everything, or some nodes and links. */
import type Sigma from 'sigma';
import type { Drawing, DrawnLink, DrawnNode } from './drawing';

export class Redraw {
  private everything = false;
  private readonly nodes = new Set<string>();
  private readonly links = new Set<string>();
  private frame: number | null = null;

  constructor(
    private readonly sigma: Sigma<DrawnNode, DrawnLink>,
    private readonly drawing: Drawing,
  ) {}

  /** These nodes with their links, and these links, in the next frame. */
  some(nodes: Iterable<string | null>, links: Iterable<string | null> = []): void {
    for (const id of nodes) if (id !== null) this.nodes.add(id);
    for (const id of links) if (id !== null) this.links.add(id);
    this.schedule();
  }

  /** Everything, in the next frame. */
  all(): void {
    this.everything = true;
    this.schedule();
  }

  /**
   * Makes many changes to the drawing, then draws once. Left to itself, Sigma reads the whole graph anew for every node
   * and edge that goes: a thousand of them would take seconds. What did not change is not looked at again, unless
   * `change` says that everything looks different.
   */
  after(change: () => { readonly everything: boolean }): void {
    const { sigma } = this;
    const { order, size } = this.drawing;
    let dropped = false;
    sigma.refresh = (options) => {
      for (const id of options?.partialGraph?.nodes ?? []) this.nodes.add(id);
      for (const id of options?.partialGraph?.edges ?? []) this.links.add(id);
      dropped ||= !options?.partialGraph;
      return sigma;
    };
    // What is added is looked at when all is there, not twice.
    Object.assign(sigma, { addNode: () => undefined, addEdge: () => undefined });
    try {
      const { everything } = change();
      this.everything ||= everything;
    } finally {
      for (const held of ['refresh', 'addNode', 'addEdge']) Reflect.deleteProperty(sigma, held);
    }
    // A link that was alone and is not any more is drawn by another program: where it stands changes too.
    const moved =
      dropped || this.drawing.order !== order || this.drawing.size !== size || this.links.size > 0;
    this.flush(moved);
  }

  cancel(): void {
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    this.frame = null;
  }

  private schedule(): void {
    this.frame ??= requestAnimationFrame(() => this.flush());
  }

  /** @param moved whether some stand elsewhere in Sigma's buffers than before, and not only look different */
  private flush(moved = false): void {
    this.cancel();
    const nodes = [...this.nodes].filter((id) => this.drawing.hasNode(id));
    const links = new Set([...this.links].filter((id) => this.drawing.hasEdge(id)));
    const { everything } = this;
    this.everything = false;
    this.nodes.clear();
    this.links.clear();
    if (everything) {
      this.sigma.refresh();
      return;
    }
    // Where all find their places anew, links find those of their nodes.
    if (!moved) for (const id of nodes) for (const edge of this.drawing.edges(id)) links.add(edge);
    if (moved || nodes.length + links.size > 0) {
      this.sigma.refresh({ partialGraph: { nodes, edges: [...links] }, skipIndexation: !moved });
    }
  }
}
