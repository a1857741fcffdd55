/** A made-up graph of any size, the same each time: the first n nodes of a larger one are one of n nodes and about 2n links. */
import { linkId } from '@/lib/ontology';
import type { NodeKind } from '@/lib/ontology/kinds';
import { type Point, type Positions, point } from '@/lib/view/view';
import { seeded } from '../seeded';

export interface MadeNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
}

export interface MadeLink {
  readonly id: string;
  readonly type: 'ATTENDED' | 'MEMBER_OF' | 'SUPPORTS';
  readonly source: string;
  readonly target: string;
}

export interface MadeGraph {
  readonly nodes: readonly MadeNode[];
  readonly links: readonly MadeLink[];
  /** As a layout would leave them: communities apart, their members side by side. */
  readonly positions: Positions;
}

/** Of ten nodes. */
const KINDS: readonly NodeKind[] = [
  'person',
  'person',
  'organisation',
  'person',
  'meeting',
  'person',
  'state',
  'organisation',
  'person',
  'place',
];
const TREES = ['Alder', 'Birch', 'Cedar', 'Doum', 'Elm', 'Fir', 'Ginkgo'];
const COMMUNITIES = 60;
const LINKS_PER_NODE = 2;
/** Links that stay within their community, of ten. */
const WITHIN = 8;
const SPACING = 60;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Any number of places around a middle, evenly spread. */
function sunflower(index: number, spacing: number): Point {
  const radius = spacing * Math.sqrt(index);
  return point(radius * Math.cos(index * GOLDEN_ANGLE), radius * Math.sin(index * GOLDEN_ANGLE));
}

export function makeGraph(order: number): MadeGraph {
  const nodes = Array.from({ length: order }, (_, index): MadeNode => {
    const kind = KINDS[index % KINDS.length]!;
    return { id: `${kind}:made-${index}`, kind, name: `${TREES[index % TREES.length]} ${index}` };
  });
  const random = seeded(7);
  const links = new Map<string, MadeLink>();
  for (let index = 1; index < order; index += 1) {
    for (let count = 0; count < LINKS_PER_NODE; count += 1) {
      const other = partnerOf(index, random);
      const link = other === index ? null : linkBetween(nodes[index]!, nodes[other]!);
      if (link) links.set(link.id, link);
    }
  }
  const room = SPACING * Math.sqrt(order / COMMUNITIES) * 1.9;
  const places = nodes.map(({ id }, index): [string, Point] => {
    const [x, y] = sunflower(index % COMMUNITIES, room);
    const [dx, dy] = sunflower(Math.floor(index / COMMUNITIES), SPACING);
    return [id, point(x + dx, y + dy)];
  });
  return { nodes, links: [...links.values()], positions: Object.fromEntries(places) };
}

/** An earlier node, the first ones far oftener: some are hubs. */
function partnerOf(index: number, random: () => number): number {
  const earlier = Math.floor(index / COMMUNITIES);
  if (random() * 10 < WITHIN && earlier > 0)
    return Math.floor(earlier * random() ** 2) * COMMUNITIES + (index % COMMUNITIES);
  return Math.floor(index * random() ** 2);
}

function linkBetween(one: MadeNode, other: MadeNode): MadeLink | null {
  if (one.kind === 'meeting' && other.kind === 'meeting') return null;
  const [source, target] = one.kind === 'meeting' ? [other, one] : [one, other];
  const type =
    target.kind === 'meeting' ? 'ATTENDED' : target.kind === 'organisation' ? 'MEMBER_OF' : 'SUPPORTS';
  return { id: linkId(source.id, type, target.id), type, source: source.id, target: target.id };
}
