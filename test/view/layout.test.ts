import { describe, expect, it } from 'vitest';
import { LAYOUTS, type LayoutInput } from '@/lib/view/layout';
import { middle, placeAround, SPACING } from '@/lib/view/placement';
import { LAYOUT_NAMES, type Point } from '@/lib/view/view';

const KINDS = ['person', 'organisation', 'state', 'place', 'meeting'] as const;

/** A ring of nodes of all kinds, with a hub. */
function ring(order: number): LayoutInput {
  const id = (index: number) => `n${String(index).padStart(3, '0')}`;
  return {
    nodes: Array.from({ length: order }, (_, index) => ({
      id: id(index),
      kind: KINDS[index % KINDS.length]!,
      radius: 10,
      date: index % 5 === 4 ? `2023-${String((index % 12) + 1).padStart(2, '0')}` : null,
    })),
    links: Array.from({ length: order - 1 }, (_, index) => ({
      source: id(index),
      target: id(index % 2 === 0 ? 0 : index + 1),
      weight: 1,
    })).filter(({ source, target }) => source !== target),
    positions: {},
    fixed: new Set(),
  };
}

const closest = (places: readonly Point[]) => {
  let least = Number.POSITIVE_INFINITY;
  for (const [index, [x, y]] of places.entries()) {
    for (const [x2, y2] of places.slice(index + 1)) least = Math.min(least, Math.hypot(x - x2, y - y2));
  }
  return least;
};

describe.each(LAYOUT_NAMES)('the %s layout', (name) => {
  const { run } = LAYOUTS[name];
  const input = ring(60);

  it('places every node, none over another', () => {
    const places = run(input);
    expect(Object.keys(places).sort()).toEqual(input.nodes.map(({ id }) => id).sort());
    expect(closest(Object.values(places))).toBeGreaterThan(20);
  });

  it('gives the same places for the same graph', () => {
    expect(run(input)).toEqual(run(structuredClone(input)));
  });

  it('leaves alone what is fixed', () => {
    const fixed = new Set(['n001', 'n002']);
    const places = run({ ...input, positions: { n001: [5, 5], n002: [90, 5] }, fixed });
    expect(Object.keys(places)).toHaveLength(58);
    expect(places).not.toHaveProperty('n001');
  });

  it('takes an empty graph and a single node', () => {
    expect(run({ nodes: [], links: [], positions: {}, fixed: new Set() })).toEqual({});
    const [place] = Object.values(run({ ...ring(1), links: [] }));
    expect(place?.every(Number.isFinite)).toBe(true);
  });
});

describe('layers and time', () => {
  it('puts kinds into bands, states over people over places', () => {
    const places = LAYOUTS.layers.run(ring(20));
    const highest = (kind: string) =>
      Math.max(
        ...ring(20)
          .nodes.filter((node) => node.kind === kind)
          .map(({ id }) => places[id]![1]),
      );
    expect(highest('state')).toBeGreaterThan(highest('person'));
    expect(highest('person')).toBeGreaterThan(highest('place'));
  });

  it('puts earlier meetings to the left of later ones, undated ones before all', () => {
    const node = (id: string, date: string | null) => ({ id, kind: 'meeting' as const, radius: 5, date });
    const places = LAYOUTS.time.run({
      nodes: [node('b', '2023-10-26'), node('a', '2006'), node('c', null)],
      links: [],
      positions: {},
      fixed: new Set(),
    });
    expect(places.c![0]).toBeLessThan(places.a![0]);
    expect(places.a![0]).toBeLessThan(places.b![0]);
  });
});

describe('placing new nodes', () => {
  it('puts them around their origin, near it, clear of what is there', () => {
    const taken: Point[] = [
      [0, 0],
      [SPACING, 0],
      [0, SPACING],
    ];
    const places = Object.values(placeAround(['a', 'b', 'c', 'd', 'e'], [0, 0], taken));
    expect(closest([...taken, ...places])).toBeGreaterThanOrEqual(SPACING * 0.7);
    for (const [x, y] of places) expect(Math.hypot(x, y)).toBeLessThan(SPACING * 4);
  });

  it('finds room for many', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `n${index}`);
    expect(closest(Object.values(placeAround(ids, [0, 0], [])))).toBeGreaterThanOrEqual(SPACING * 0.7);
  });

  it('knows the middle', () => {
    expect(middle([])).toEqual([0, 0]);
    expect(
      middle([
        [0, 0],
        [10, 20],
      ]),
    ).toEqual([5, 10]);
  });
});
