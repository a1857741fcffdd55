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

/** No two dates come nearer than this, and no two neighbouring ones stand further apart. */
const NEAREST = SPACING * 1.6;
const FURTHEST = SPACING * 6;

/**
 * The x of a node by its date; what has none stands left of the first date. Distances follow the time between, within
 * bounds: years of silence would press everything else together.
 */
function timeAxis(nodes: LayoutInput['nodes']): (node: LayoutNode | null) => number {
  const days = [...new Set(nodes.flatMap(({ date }) => (date ? middleDay(date) : [])))].sort((a, b) => a - b);
  const span = (days.at(-1) ?? 0) - (days[0] ?? 0);
  const xs = new Map<number, number>();
  let x = 0;
  for (const [index, day] of days.entries()) {
    const share = index === 0 ? 0 : (day - days[index - 1]!) / Math.max(1, span);
    x += index === 0 ? 0 : Math.min(FURTHEST, Math.max(NEAREST, share * days.length * NEAREST));
    xs.set(day, x);
  }
  const middle = x / 2;
  return (node) => (node?.date ? xs.get(middleDay(node.date))! - middle : -middle - SPACING * 3);
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
