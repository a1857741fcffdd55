/** What a verb needs around it to mean a meeting, and what most of them ask for: words and people right behind it. */
import type { Group } from '../../clauses/groups';
import { namesPeopleOnly, type Scene } from '../../clauses/scene';
import { lower, phrase } from './word-at';

/** Whether the verb at atom `at` has it. */
export type Sense = (scene: Scene, at: number) => boolean;

export const groupAt = ({ groups }: Scene, at: number): Group | undefined =>
  groups.find((g) => g.from === at);

/** The people, and nobody else, who are named from an atom on. */
export function peopleAt(scene: Scene, at: number): Group | undefined {
  const group = groupAt(scene, at);
  return group && namesPeopleOnly(scene, group) ? group : undefined;
}

/** "encountered X" */
export const meetsPerson: Sense = (scene, at) => peopleAt(scene, at + 1) !== undefined;

/** The next word, over a date: "departed January 27 for P". */
export const follows =
  (words: RegExp): Sense =>
  (scene, at) =>
    words.test(lower(scene, scene.atoms[at + 1]?.kind === 'date' ? at + 2 : at + 1));

/** "waited |on| X", "played |host to| X": so many words behind the verb, and people right after them. */
export const peopleAfter =
  (words: RegExp, length = 1): Sense =>
  (scene, at) =>
    words.test(phrase(scene, at + 1, length)) && peopleAt(scene, at + 1 + length) !== undefined;

/** "took X |aside|", "presented X |with|": people, and the word behind them. */
export const peopleBefore =
  (words: RegExp): Sense =>
  (scene, at) => {
    const whom = peopleAt(scene, at + 1);
    return whom !== undefined && words.test(lower(scene, whom.to));
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
