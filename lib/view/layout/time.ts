/** Time along x: meetings by their dates, the others at the middle of the meetings that they took part in. */
import { dateRange, dayNumber } from '../dates';
import { SPACING } from '../placement';
import { type Point, point } from '../view';
import { adjacency, type Layout, type LayoutInput, type LayoutNode, unlessFixed } from './layout';

export const time: Layout = (input) => {
  const x = timeAxis(input.nodes);
  const near = adjacency(input);
  const columns = new Columns();
  const places = new Map<string, Point>();
  const meetings = input.nodes.filter(({ kind }) => kind === 'meeting');
  for (const meeting of [...meetings].sort((a, b) => x(a) - x(b) || (a.id < b.id ? -1 : 1))) {
    places.set(meeting.id, columns.above(x(meeting), 0));
  }
  const others = input.nodes.filter(({ kind }) => kind !== 'meeting');
  for (const node of [...others].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const met = (near.get(node.id) ?? []).map((id) => places.get(id)).filter((place) => place !== undefined);
    const mean = met.length ? met.reduce((sum, [value]) => sum + value, 0) / met.length : x(null);
    // Who stands above the meetings, where and under which flag below them.
    const over = node.kind === 'person' || node.kind === 'organisation';
    places.set(node.id, over ? columns.above(mean, SPACING * 3) : columns.below(mean, -SPACING * 2));
  }
  return unlessFixed(places, input.fixed);
};

/** The x of a node by its date; what has none stands left of the first date. */
function timeAxis(nodes: LayoutInput['nodes']): (node: LayoutNode | null) => number {
  const days = nodes.flatMap(({ date }) => (date ? middleDay(date) : []));
  const first = Math.min(...days);
  const span = Math.max(...days) - first;
  const width = Math.max(8, Math.sqrt(nodes.length) * 2) * SPACING;
  const undated = -width / 2 - SPACING * 2;
  return (node) => {
    if (!node?.date || days.length === 0) return undated;
    return span === 0 ? 0 : ((middleDay(node.date) - first) / span - 0.5) * width;
  };
}

function middleDay(date: string): number {
  const { from, to } = dateRange(date);
  return (dayNumber(from) + dayNumber(to)) / 2;
}

/** Stacks what would stand at the same x. */
class Columns {
  private readonly taken = new Set<string>();

  above(x: number, y: number): Point {
    return this.stack(x, y, SPACING * 0.8);
  }

  below(x: number, y: number): Point {
    return this.stack(x, y, -SPACING * 0.8);
  }

  private stack(x: number, start: number, step: number): Point {
    const column = Math.round(x / SPACING);
    let y = start;
    while (this.taken.has(`${column},${y}`)) y += step;
    this.taken.add(`${column},${y}`);
    return point(x, y);
  }
}
