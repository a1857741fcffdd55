/** What a verb needs around it to mean a meeting, and what most of them ask for: somebody right behind it. */
import type { Group } from '../../clauses/groups';
import type { Scene } from '../../clauses/scene';

/** Whether the verb at atom `at` has it. */
export type Sense = (scene: Scene, at: number) => boolean;

export const groupAt = ({ groups }: Scene, at: number): Group | undefined =>
  groups.find((g) => g.from === at);

export const namesPeopleOnly = ({ entities }: Scene, group: Group): boolean =>
  group.entities.length > 0 && group.entities.every((e) => entities[e]!.kind === 'person');

/** "encountered X" */
export const meetsPerson: Sense = (scene, at) => {
  const object = groupAt(scene, at + 1);
  return object !== undefined && namesPeopleOnly(scene, object);
};

/** "received at the palace on Monday X": the object where places and days stand before it. */
export function objectPast({ atoms, groups }: Scene, at: number): Group | undefined {
  let k = at + 1;
  for (;;) {
    if (atoms[k]?.kind === 'date') k++;
    else if (/^(?:at|in|on|near|outside|aboard)$/.test(atoms[k]?.lower ?? '')) {
      const inside = groups.find((g) => g.from === k + 1);
      const determined = atoms[k + 1]?.kind === 'reference' || atoms[k + 1]?.classes.has('determiner');
      k = inside && inside.entities.length > 0 && !determined ? inside.to : k + (determined ? 3 : 2);
    } else break;
  }
  return k > at + 1 ? groups.find((g) => g.from === k && /^(?:free|object)$/.test(g.position)) : undefined;
}
