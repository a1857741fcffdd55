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
