/** The graph's schema as a small drawing: the kinds on an ellipse, and an arc for each pair of kinds that is linked. */
import { NODE_KINDS, type NodeKind } from '@/lib/ontology/kinds';
import { LINKS, type LinkType } from '@/lib/ontology/links';
import { counted, countText } from '@/lib/view/text';

/** Which kinds are linked by which types, and how often. Reads every link once. */
export const COUNT_PAIRS = `MATCH (a:Entity|Meeting)-[r]->(b:Entity|Meeting)
RETURN a.kind AS from, type(r) AS type, b.kind AS to, count(*) AS count`;

export interface PairCount {
  readonly from: NodeKind;
  readonly type: LinkType;
  readonly to: NodeKind;
  readonly count: number;
}

export interface SchemaArc {
  readonly from: NodeKind;
  readonly to: NodeKind;
  /** Of an SVG. */
  readonly path: string;
  readonly width: number;
  /** The commonest type, and how many others there are. */
  readonly label: string;
  readonly labelAt: { readonly x: number; readonly y: number };
  /** Every type with its count. */
  readonly title: string;
}

export interface SchemaDrawing {
  readonly width: number;
  readonly height: number;
  readonly kinds: readonly { readonly kind: NodeKind; readonly x: number; readonly y: number }[];
  readonly arcs: readonly SchemaArc[];
}

const WIDTH = 640;
const HEIGHT = 330;
const RADIUS = { x: 225, y: 112 };
/** How far arcs bend, as a part of their length: the two ways between two kinds lie apart. */
const BEND = 0.12;
const LOOP = 30;
/** From the middle of a kind to where its arcs begin. */
const GAP = 20;

function placeOf(kind: NodeKind): { x: number; y: number } {
  const angle = (NODE_KINDS.indexOf(kind) / NODE_KINDS.length) * 2 * Math.PI - Math.PI / 2;
  return { x: WIDTH / 2 + RADIUS.x * Math.cos(angle), y: HEIGHT / 2 + RADIUS.y * Math.sin(angle) };
}

export function drawSchema(counts: readonly PairCount[]): SchemaDrawing {
  const pairs = new Map<string, PairCount[]>();
  for (const count of counts) {
    const key = `${count.from} ${count.to}`;
    pairs.set(key, [...(pairs.get(key) ?? []), count]);
  }
  return {
    width: WIDTH,
    height: HEIGHT,
    kinds: NODE_KINDS.map((kind) => ({ kind, ...placeOf(kind) })),
    arcs: [...pairs.values()].map(arcOf),
  };
}

function arcOf(counts: readonly PairCount[]): SchemaArc {
  const sorted = [...counts].sort((a, b) => b.count - a.count);
  const { from, to, type } = sorted[0]!;
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  const others = sorted.length - 1;
  return {
    from,
    to,
    ...(from === to ? loopAt(from) : curve(from, to)),
    width: 1 + Math.min(5, Math.log2(1 + total) / 2.2),
    label: `${LINKS[type].forward}${others > 0 ? ` +${others}` : ''} ${countText(total)}`,
    title: sorted
      .map(({ type: each, count }) => `${LINKS[each].forward}: ${counted(count, 'link')}`)
      .join('\n'),
  };
}

function curve(from: NodeKind, to: NodeKind): Pick<SchemaArc, 'path' | 'labelAt'> {
  const [a, b] = [placeOf(from), placeOf(to)];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const control = { x: (a.x + b.x) / 2 - dy * BEND * 2, y: (a.y + b.y) / 2 + dx * BEND * 2 };
  const [start, end] = [towards(a, control), towards(b, control)];
  return {
    path: `M${numbers(start)} Q${numbers(control)} ${numbers(end)}`,
    labelAt: { x: (a.x + b.x) / 2 - dy * BEND, y: (a.y + b.y) / 2 + dx * BEND },
  };
}

/** Away from the middle of the drawing. */
function loopAt(kind: NodeKind): Pick<SchemaArc, 'path' | 'labelAt'> {
  const at = placeOf(kind);
  const out = at.y < HEIGHT / 2 + 1 ? -1 : 1;
  const [left, right] = [
    { x: at.x - 10, y: at.y + out * 14 },
    { x: at.x + 10, y: at.y + out * 14 },
  ];
  const top = at.y + out * (14 + LOOP);
  return {
    path: `M${numbers(left)} C${numbers({ x: at.x - LOOP, y: top })} ${numbers({ x: at.x + LOOP, y: top })} ${numbers(right)}`,
    labelAt: { x: at.x, y: at.y + out * (20 + LOOP * 0.75) },
  };
}

function towards(from: { x: number; y: number }, to: { x: number; y: number }): { x: number; y: number } {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / distance) * GAP,
    y: from.y + ((to.y - from.y) / distance) * GAP,
  };
}

const numbers = ({ x, y }: { x: number; y: number }): string => `${Math.round(x)} ${Math.round(y)}`;
