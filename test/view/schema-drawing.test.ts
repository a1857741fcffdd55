/** The schema, drawn. */
import { expect, it } from 'vitest';
import { NODE_KINDS } from '@/lib/ontology/kinds';
import { drawSchema } from '@/lib/view/console/schema-drawing';

it('has every kind apart from the others, linked or not', () => {
  const { kinds, arcs } = drawSchema([]);
  expect(kinds.map(({ kind }) => kind)).toEqual(NODE_KINDS);
  expect(new Set(kinds.map(({ x, y }) => `${x} ${y}`)).size).toBe(NODE_KINDS.length);
  expect(arcs).toEqual([]);
});

it('has one arc for each pair and way, with its commonest type and how many links there are', () => {
  const { arcs } = drawSchema([
    { from: 'person', type: 'LEADS', to: 'organisation', count: 2 },
    { from: 'person', type: 'MEMBER_OF', to: 'organisation', count: 1_200 },
    { from: 'organisation', type: 'PART_OF', to: 'organisation', count: 1 },
  ]);
  expect(arcs).toHaveLength(2);
  expect(arcs[0]).toMatchObject({
    label: 'member of +1 1,202',
    title: 'member of: 1,200 links\nleads: 2 links',
  });
  expect(arcs[1]).toMatchObject({ label: 'part of 1', title: 'part of: 1 link' });
  expect(arcs[0]!.width).toBeGreaterThan(arcs[1]!.width);
});

it('leads the two ways between two kinds past each other', () => {
  const { arcs } = drawSchema([
    { from: 'person', type: 'SUPPORTS', to: 'state', count: 1 },
    { from: 'state', type: 'SUPPORTS', to: 'person', count: 1 },
  ]);
  expect(arcs[0]!.labelAt).not.toEqual(arcs[1]!.labelAt);
});
