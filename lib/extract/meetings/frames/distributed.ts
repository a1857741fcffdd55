/** Several who were met one after the other, each in a place or on a day of its own: as many meetings. */
import { type Argument, type Arguments, argumentsAfter } from '../../clauses/arguments';
import type { Group } from '../../clauses/groups';
import { isHuman, type Scene } from '../../clauses/scene';
import { actorsOf, type Frame, locationsIn } from './frame';

/** "was received by A in P, and in August by B at Q", "met A in P and, two days later, B in Q": what follows the gap as well. */
function withGap(scene: Scene, { list, end }: Arguments): readonly Argument[] {
  const { atoms } = scene;
  const last = list.at(-1);
  if (!last || !/^(?:in|at)$/.test(last.by)) return list;
  let at = last.group.to;
  while (atoms[at]?.kind === 'date' || /^(?:,|and|in|on)$/.test(atoms[at]?.lower ?? '')) at++;
  const joined = atoms.slice(last.group.to, at).some((a) => a.lower === 'and');
  const from = atoms[at]?.lower === 'by' ? at + 1 : at;
  const starts = joined && at >= end - 1 && scene.groups.some((g) => g.from === from && isHuman(scene, g));
  if (!starts) return list;
  const rest = argumentsAfter(scene, at - 1).list;
  return rest.some(({ by }) => /^(?:in|at)$/.test(by)) ? [...list, ...rest] : list;
}

/**
 * "met A in P and B in Q", "called on A on Monday and on B on Tuesday": a meeting with each.
 * @param by the prepositions before those who were met; `object` for none
 */
export function distributed(scene: Scene, frame: Frame, args: Arguments, by: RegExp): Frame[] {
  const list = withGap(scene, args);
  const met = list.flatMap((a, i) => {
    if (!by.test(a.by) || !isHuman(scene, a.group)) return [];
    const where = list[i + 1];
    const locations = where ? locationsIn(scene, { list: [where], end: args.end }, false) : [];
    const day = scene.atoms[a.group.to]?.lower === 'on' ? a.group.to + 1 : a.group.to;
    const told = locations.length > 0 || scene.atoms[day]?.kind === 'date';
    return [{ group: a.group, locations, told }];
  });
  if (met.filter(({ told }) => told).length < 2) return [frame];
  return met.map(({ group, locations }) => ({
    ...frame,
    participants: actorsOf(scene, [frame.subject, group]),
    roles: rolesOf(scene, frame, met[0]!.group, group),
    locations,
    predicate: group.to - 1,
  }));
}

/** What the first of several is, each of them is: "was received by A in P and by B in Q". */
const rolesOf = (scene: Scene, { subject, roles }: Frame, first: Group, group: Group): Frame['roles'] => {
  const role = roles.get(first.entities[0]!);
  const own = [...roles].filter(([entity]) => subject?.entities.includes(entity));
  return new Map([...own, ...(role ? actorsOf(scene, [group]).map((e) => [e, role] as const) : [])]);
};
