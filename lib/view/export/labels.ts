/** Labels of a picture that never cover each other, and nodes only in a crowd: the largest nodes first, each right of its node or below. */

export interface LabelBox {
  readonly id: string;
  readonly text: string;
  /** Where the text begins, and its middle. */
  readonly x: number;
  readonly y: number;
}

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export const LABEL_HEIGHT = 12;
/** The mean width of a letter, as a part of its height, on the safe side. */
const LETTER_WIDTH = 0.56;
/** Cells of a grid, so that 20,000 labels are placed without each being compared with each. */
const CELL = 120;

type Box = readonly [left: number, top: number, right: number, bottom: number];
type Taken = Map<string, Box[]>;

export function placeLabels(nodes: readonly Labelled[]): LabelBox[] {
  const covered: Taken = new Map();
  const written: Taken = new Map();
  for (const { x, y, size } of nodes) take([x - size, y - size, x + size, y + size], covered);
  const placed: LabelBox[] = [];
  for (const node of [...nodes].sort((a, b) => b.size - a.size)) {
    const free = boxesFor(node).filter((box) => isFree(box, written));
    const box = free.find((each) => isFree(each, covered)) ?? free[0];
    if (!box) continue;
    take(box, written);
    placed.push({ id: node.id, text: node.text, x: box[0], y: (box[1] + box[3]) / 2 });
  }
  return placed;
}

function boxesFor({ text, x, y, size }: Labelled): Box[] {
  const width = [...text].length * LABEL_HEIGHT * LETTER_WIDTH;
  const half = LABEL_HEIGHT * 0.65;
  const right = x + size + 5;
  const below = y + size + 3;
  return [
    [right, y - half, right + width, y + half],
    [x - width / 2, below, x + width / 2, below + 2 * half],
  ];
}

function take(box: Box, taken: Taken): void {
  for (const cell of cellsOf(box)) {
    const boxes = taken.get(cell);
    if (boxes) boxes.push(box);
    else taken.set(cell, [box]);
  }
}

function isFree(box: Box, taken: Taken): boolean {
  return cellsOf(box).every((cell) => !(taken.get(cell) ?? []).some((other) => overlap(box, other)));
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

function cellsOf([left, top, right, bottom]: Box): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) cells.push(`${x} ${y}`);
  return cells;
}
