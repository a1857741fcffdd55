/** All on one circle, kind by kind, the best connected of each kind first. */
import { NODE_KINDS } from '@/lib/ontology/kinds';
import { SPACING } from '../placement';
import { type Point, point } from '../view';
import { degrees, type Layout, unlessFixed } from './layout';

export const circular: Layout = (input) => {
  const degree = degrees(input);
  const ordered = [...input.nodes].sort(
    (a, b) =>
      NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind) ||
      degree.get(b.id)! - degree.get(a.id)! ||
      (a.id < b.id ? -1 : 1),
  );
  const radius = Math.max(SPACING, (ordered.length * SPACING * 0.6) / (2 * Math.PI));
  const places = ordered.map(({ id }, index): [string, Point] => {
    const angle = Math.PI / 2 - (2 * Math.PI * index) / ordered.length;
    return [id, point(radius * Math.cos(angle), radius * Math.sin(angle))];
  });
  return unlessFixed(places, input.fixed);
};
