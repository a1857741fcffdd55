import { describe, expect, it } from 'vitest';
import { centrality, communities } from '@/lib/view/metrics';
import { scene } from '@/lib/view/scene';
import { nodeSizes } from '@/lib/view/sizes';
import { elementsOf, entity, link, viewOf } from './fixture';

/** Two triangles, a–b–c and d–e–f, joined by c–d. */
const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `person:${name}`);
const [a, b, c, d, e, f] = ids as [string, string, string, string, string, string];
const elements = elementsOf(
  ids.map((id) => entity(id)),
  [
    [a, b],
    [b, c],
    [a, c],
    [d, e],
    [e, f],
    [d, f],
    [c, d],
  ].map(([from, to]) => link(from!, 'ALLY_OF', to!)),
);
const drawn = scene(viewOf(...ids), elements);

describe('measures of what is drawn', () => {
  it('finds the communities, the same every time', () => {
    const found = communities(drawn);
    expect(found.get(a)).toBe(found.get(b));
    expect(found.get(a)).not.toBe(found.get(e));
    expect(communities(drawn)).toEqual(found);
  });

  it('puts the bridge in the middle', () => {
    for (const measure of ['betweenness', 'pagerank'] as const) {
      const values = centrality(drawn, measure);
      expect(values.get(c)!).toBeGreaterThan(values.get(a)!);
    }
  });

  it('takes an empty scene', () => {
    const nothing = scene(viewOf(), elements);
    expect(communities(nothing).size).toBe(0);
    expect(centrality(nothing, 'pagerank').size).toBe(0);
  });

  it('draws what counts more larger, within bounds', () => {
    const sizes = nodeSizes([entity(a, { degree: 100 }), entity(b, { degree: 1 })], 'degree');
    expect(sizes.get(a)).toBe(17);
    expect(sizes.get(b)!).toBeGreaterThan(6);
    expect(new Set(nodeSizes([entity(a), entity(b)], 'same').values()).size).toBe(1);
  });
});
