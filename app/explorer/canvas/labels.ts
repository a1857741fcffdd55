/** Labels that do not pile up: gathered while Sigma draws, then written by importance, each only where there is room. */
import type Sigma from 'sigma';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Drawing, DrawnLink, DrawnNode } from './drawing';
import { type Box, FONT, isFree, widthOf, write } from './lettering';
import { writeLinkLabels } from './link-labels';
import type { Appearance } from './reducers';

/** Only so many nodes are kept clear of labels. */
const MOST_OBSTACLES = 400;
/** The labels of so many nodes may lie over other nodes, rather than be left out. */
const MOST_IMPORTANT = 10;
/** So many that are selected are written whatever is there; of more, names are left out where there is no room. */
const MOST_CERTAIN = 8;

interface Candidate {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly strong: boolean;
  /** Whether it is written even over others. */
  readonly certain: boolean;
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

type LabelData = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'> & {
  /** The node's id. */
  readonly key: string;
};

export class Labels {
  private candidates: Candidate[] = [];

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
      certain: this.isCertain(data.key),
    });
  };

  private isCertain(id: string): boolean {
    const { hovered, selected } = this.appearance.emphasis;
    return id === hovered || (selected.size <= MOST_CERTAIN && selected.has(id));
  }

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
    const ranked = this.candidates.sort(
      (a, b) =>
        Number(b.certain) - Number(a.certain) || Number(b.strong) - Number(a.strong) || b.size - a.size,
    );
    for (const [rank, candidate] of ranked.entries()) {
      this.writeNodeLabel(context, candidate, { taken, nodes, width, important: rank < MOST_IMPORTANT });
    }
    taken.push(...nodes);
    if (!this.appearance.spotlit) writeLinkLabels(context, sigma, drawing, this.appearance, taken);
  }

  /** To the right of the node, else below, to the left or above; nowhere when there is no room, unless it is emphasised. */
  private writeNodeLabel(
    context: CanvasRenderingContext2D,
    { text, x, y, size, strong, certain }: Candidate,
    { taken, nodes, width: canvasWidth, important }: Page,
  ): void {
    const height = strong ? 13 : 12;
    context.font = `${strong ? 600 : 500} ${height}px ${FONT}`;
    const width = widthOf(context, text);
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
      (certain ? (within[0] ?? places[0]!) : undefined);
    if (!box) return;
    taken.push(box);
    const { palette } = this.appearance;
    write(context, text, { x: box.left, y: (box.top + box.bottom) / 2, ink: palette.ink }, palette);
  }
}
