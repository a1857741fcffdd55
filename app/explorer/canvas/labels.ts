/** Labels that do not pile up: gathered while Sigma draws, then written by importance, each only where there is room. */
import type Sigma from 'sigma';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Drawing, DrawnLink, DrawnNode } from './drawing';
import type { Appearance } from './reducers';

const FONT = 'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
/** Only so many nodes are kept clear of labels. */
const MOST_OBSTACLES = 400;
/** The labels of so many nodes may lie over other nodes, rather than be left out. */
const MOST_IMPORTANT = 10;
/** More labels on links than this hide what they name. */
const MOST_LINK_LABELS = 24;
/** First-strong isolate and its end: a name written from right to left does not turn its surroundings. */
const isolated = (text: string) => `\u2068${text}\u2069`;

interface Candidate {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly strong: boolean;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a label is written onto. */
interface Page {
  /** Where labels are already. */
  readonly taken: Box[];
  /** Where nodes are. */
  readonly nodes: readonly Box[];
  readonly width: number;
  /** Whether the label may lie over a node. */
  readonly important: boolean;
}

type LabelData = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

export class Labels {
  private candidates: Candidate[] = [];
  private readonly widths = new Map<string, number>();

  constructor(private readonly appearance: Appearance) {}

  /** Sigma's `defaultDrawNodeLabel`: only remembers the label. */
  readonly collect = (_context: CanvasRenderingContext2D, data: LabelData): void => {
    if (!data.label) return;
    this.candidates.push({
      text: data.label,
      x: data.x,
      y: data.y,
      size: data.size,
      strong: data.forceLabel === true,
    });
  };

  /** To be called when Sigma begins a frame. */
  readonly clear = (): void => {
    this.candidates = [];
  };

  /** To be called when Sigma has drawn a frame. */
  write(sigma: Sigma<DrawnNode, DrawnLink>, drawing: Drawing): void {
    const context = sigma.getCanvases().labels?.getContext('2d');
    if (!context) return;
    const { width } = sigma.getDimensions();
    // Nodes come first: a label over a node hides both. Very many nodes leave no choice.
    const nodes: Box[] = this.candidates.slice(0, MOST_OBSTACLES).map(({ x, y, size }) => ({
      left: x - size * 0.8,
      top: y - size * 0.8,
      right: x + size * 0.8,
      bottom: y + size * 0.8,
    }));
    const taken: Box[] = [];
    const ranked = this.candidates.sort((a, b) => Number(b.strong) - Number(a.strong) || b.size - a.size);
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    for (const [rank, candidate] of ranked.entries()) {
      this.writeNodeLabel(context, candidate, { taken, nodes, width, important: rank < MOST_IMPORTANT });
    }
    taken.push(...nodes);
    this.writeLinkLabels(context, sigma, drawing, taken);
  }

  /** To the right of the node, else below, to the left or above; nowhere when there is no room, unless it is emphasised. */
  private writeNodeLabel(
    context: CanvasRenderingContext2D,
    { text, x, y, size, strong }: Candidate,
    { taken, nodes, width: canvasWidth, important }: Page,
  ): void {
    const height = strong ? 13 : 12;
    context.font = `${strong ? 600 : 500} ${height}px ${FONT}`;
    const width = this.width(context, text);
    const at = (left: number, middle: number): Box => ({
      left,
      top: middle - height * 0.62,
      right: left + width,
      bottom: middle + height * 0.62,
    });
    const places = [
      at(x + size + 5, y),
      at(x - width / 2, y + size + height * 0.85),
      at(x - size - 5 - width, y),
      at(x - width / 2, y - size - height * 0.85),
    ];
    const within = places.filter((box) => box.left >= 2 && box.right <= canvasWidth - 2);
    const free = within.filter((each) => isFree(each, taken));
    const box =
      free.find((each) => isFree(each, nodes)) ??
      (important ? free[0] : undefined) ??
      (strong ? (within[0] ?? places[0]!) : undefined);
    if (!box) return;
    taken.push(box);
    this.halo(context, text, box.left, (box.top + box.bottom) / 2, this.appearance.palette.ink);
  }

  private writeLinkLabels(
    context: CanvasRenderingContext2D,
    sigma: Sigma<DrawnNode, DrawnLink>,
    drawing: Drawing,
    taken: Box[],
  ): void {
    const { hovered, hoveredLink, selected, selectedLink } = this.appearance.emphasis;
    const centre = hovered ?? (selected.size === 1 ? [...selected][0] : null);
    const around = centre && drawing.hasNode(centre) ? drawing.edges(centre) : [];
    const named = [hoveredLink, selectedLink].filter((id) => id !== null && drawing.hasEdge(id)) as string[];
    context.font = `500 11px ${FONT}`;
    for (const id of [...new Set([...named, ...around])].slice(0, MOST_LINK_LABELS)) {
      const { label, curvature } = drawing.getEdgeAttributes(id);
      const { x, y } = middleOf(sigma, drawing, id, curvature);
      const width = this.width(context, label);
      const box = { left: x - width / 2 - 2, top: y - 8, right: x + width / 2 + 2, bottom: y + 8 };
      if (!named.includes(id) && !isFree(box, taken)) continue;
      taken.push(box);
      this.halo(context, label, x - width / 2, y, this.appearance.palette.faintInk);
    }
  }

  private halo(context: CanvasRenderingContext2D, text: string, x: number, y: number, ink: string): void {
    context.strokeStyle = this.appearance.palette.ground;
    context.lineWidth = 4;
    context.strokeText(isolated(text), x, y);
    context.fillStyle = ink;
    context.fillText(isolated(text), x, y);
  }

  private width(context: CanvasRenderingContext2D, text: string): number {
    const key = `${context.font}${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    this.widths.set(key, width);
    return width;
  }
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  return !taken.some(
    (other) =>
      box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
  );
}

/** Where the middle of a link is seen: a quadratic curve passes half-way between its chord and its control point. */
function middleOf(
  sigma: Sigma<DrawnNode, DrawnLink>,
  drawing: Drawing,
  id: string,
  curvature: number,
): { x: number; y: number } {
  const from = sigma.graphToViewport(drawing.getNodeAttributes(drawing.source(id)));
  const to = sigma.graphToViewport(drawing.getNodeAttributes(drawing.target(id)));
  // The screen's y runs downwards, so the curve bends to the other side.
  return {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
}
