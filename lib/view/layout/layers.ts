/**
 * One band for each kind, from states at the top to places at the bottom. Within a band nodes stand near what they have
 * links with: the barycentre method (Sugiyama, Tagawa and Toda 1981), swept down and up.
 */
import type { NodeKind } from '@/lib/ontology/kinds';
import { SPACING } from '../placement';
import { type Point, point } from '../view';
import { adjacency, type Layout, type LayoutNode, unlessFixed } from './layout';

const BANDS: readonly NodeKind[] = ['state', 'organisation', 'person', 'meeting', 'place'];
const SWEEPS = 4;
/** A band with more nodes than this goes on in a further row. */
const LONGEST_ROW = 40;

export const layers: Layout = (input) => {
  const near = adjacency(input);
  let bands = BANDS.map((kind) => input.nodes.filter((node) => node.kind === kind)).filter(
    ({ length }) => length > 0,
  );
  const rank = new Map<string, number>();
  const remember = () => {
    for (const band of bands)
      for (const [index, { id }] of band.entries()) rank.set(id, index - band.length / 2);
  };
  remember();
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    bands = bands.map((band) => sortByNeighbours(band, near, rank));
    remember();
  }
  return unlessFixed(rows(bands), input.fixed);
};

function sortByNeighbours(
  band: readonly LayoutNode[],
  near: ReadonlyMap<string, readonly string[]>,
  rank: ReadonlyMap<string, number>,
): LayoutNode[] {
  const mean = ({ id }: LayoutNode) => {
    const ranks = (near.get(id) ?? []).map((other) => rank.get(other) ?? 0);
    return ranks.length ? ranks.reduce((sum, value) => sum + value, 0) / ranks.length : (rank.get(id) ?? 0);
  };
  const means = new Map(band.map((node) => [node.id, mean(node)]));
  return [...band].sort((a, b) => means.get(a.id)! - means.get(b.id)! || (a.id < b.id ? -1 : 1));
}

function* rows(bands: readonly (readonly LayoutNode[])[]): Generator<[string, Point]> {
  const step = SPACING * 1.4;
  let y = (bands.length / 2) * SPACING * 2;
  for (const band of bands) {
    const count = Math.ceil(band.length / LONGEST_ROW);
    const perRow = Math.ceil(band.length / count);
    for (const [index, { id }] of band.entries()) {
      const row = index % count;
      const column = Math.floor(index / count);
      // Every second node stands a little lower, so that labels of neighbours do not meet.
      const stagger = column % 2 === 0 ? 0 : SPACING * 0.35;
      yield [id, point((column - (perRow - 1) / 2) * step, y - row * SPACING - stagger)];
    }
    y -= SPACING * (1.6 + count);
  }
}
