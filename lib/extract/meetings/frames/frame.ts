/** What the surroundings of a verb or noun say of a meeting: its parties, their parts, and where. */
import type { ParticipantRole } from '@/lib/ontology';
import type { Argument, Arguments } from '../../clauses/arguments';
import type { Group } from '../../clauses/groups';
import { isActor, type Scene } from '../../clauses/scene';

export interface Frame {
  readonly subject: Group | null;
  /** Indices of entities. */
  readonly participants: readonly number[];
  readonly roles: ReadonlyMap<number, ParticipantRole>;
  /** Groups of places and states after "in", "at" and, of a journey, "to". */
  readonly locations: readonly Argument[];
  readonly journey: boolean;
  /** Where its own arguments end. */
  readonly end: number;
  /** What else its day may stand beside: the verb in "talks … ended on Friday", each of several who were met; -1: nothing. */
  readonly predicate: number;
  /** It names two sides of its own, not merely one that another sentence completes. */
  readonly sides: boolean;
}

/** Those of the groups who can act, each once. */
export const actorsOf = (scene: Scene, groups: readonly (Group | null | undefined)[]): number[] => [
  ...new Set(groups.flatMap((g) => g?.entities ?? []).filter((e) => scene.entities[e]!.kind !== 'place')),
];

export const isPlural = (group: Group | null | undefined) => (group?.entities.length ?? 0) > 1;

/** The acting groups after any of the given prepositions; `object` for none. */
export const groupsBy = (scene: Scene, { list }: Arguments, ...by: readonly string[]): Group[] =>
  list.filter((a) => by.includes(a.by) && isActor(scene, a.group)).map((a) => a.group);

const LOCATIVE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'to',
  'near',
  'into',
  'aboard',
  'outside',
  'inside',
  'off',
  'on',
  'for',
]);

/** Whether a group is somewhere rather than somebody: a place, or a state after "in" or, of a journey, "to". */
function isLocation({ entities }: Scene, { by, group }: Argument, journey: boolean): boolean {
  const officials = group.parties.some(
    (p) => p.noun !== null && p.entities.some((e) => entities[e]!.kind !== 'place'),
  );
  if (!group.entities.length || officials) return false;
  const kinds = group.entities.map((e) => entities[e]!.kind);
  if (kinds.every((k) => k === 'place')) return true;
  if (!kinds.every((k) => k === 'place' || k === 'state')) return false;
  return (
    by === 'in' ||
    by === 'at' ||
    by === 'into' ||
    isThere(group) ||
    (journey && (by === 'to' || by === 'for' || by === 'object' || by === 'of'))
  );
}

/** "met there with X" */
const isThere = ({ parties }: Group) => parties[0]!.noun === 'there';

/** "in the northern town of P": P. */
function isTownOf({ atoms }: Scene, { by, group }: Argument): boolean {
  if (by !== 'of' || !TOWN.test(atoms[group.from - 2]?.lower ?? '')) return false;
  return atoms.slice(Math.max(0, group.from - 7), group.from - 2).some((a) => LOCATIVE.has(a.lower));
}
const TOWN =
  /^(?:town|city|village|port|capital|district|province|suburb|region|resort|island|outskirts|hamlet|municipality)$/;

/** "in the Peruvian capital, |Lima|": where the clause ends that names it. */
function townNamed({ atoms, groups, entities }: Scene, comma: number): Argument[] {
  if (atoms[comma]?.lower !== ',' || !TOWN.test(atoms[comma - 1]?.lower ?? '')) return [];
  const there = atoms.slice(Math.max(0, comma - 5), comma).some((a) => /^(?:in|at|to|near)$/.test(a.lower));
  const group = groups.find((g) => g.from === comma + 1);
  return there && group?.entities.every((e) => entities[e]!.kind === 'place') ? [{ by: 'in', group }] : [];
}

/** Where, of the arguments; `of` for "a tour of". */
export const locationsIn = (
  scene: Scene,
  { list, end }: Arguments,
  journey: boolean,
  of = false,
): Argument[] =>
  [...townNamed(scene, end), ...list]
    .filter(
      (a) =>
        (LOCATIVE.has(a.by) ||
          isThere(a.group) ||
          isTownOf(scene, a) ||
          (journey && a.by === 'object') ||
          (of && a.by === 'of')) &&
        isLocation(scene, a, journey),
    )
    // "in the Black Sea resort of Sochi": Sochi
    .sort((a, b) => Number(isTownOf(scene, b)) - Number(isTownOf(scene, a)));

/** "met separately with A and B", "held separate talks with A and B", "met with A and with B": a meeting with each. */
export function separated({ atoms }: Scene, at: number, frame: Frame): Frame[] {
  const words = atoms.slice(Math.max(0, at - 3), frame.end + 1).map((a) => a.lower);
  const apart = words.some((w, i) => /^separate(?:ly)?$/.test(w) || (w === 'and' && words[i + 1] === 'with'));
  const own = frame.subject?.entities ?? [];
  const others = frame.participants.filter((p) => !own.includes(p));
  if (!apart || own.length !== 1 || others.length < 2) return [frame];
  return others.map((other) => ({ ...frame, participants: [...own, other] }));
}

/** "held summits in P in 2018 and in Q in 2019": a meeting in each place that has a day of its own. */
export function dispersed({ atoms }: Scene, frame: Frame): Frame[] {
  const dated = frame.locations.filter(({ group }) =>
    atoms.slice(group.to, group.to + 2).some((a) => a.kind === 'date'),
  );
  if (dated.length < 2 || dated.length !== frame.locations.length) return [frame];
  return dated.map((location) => ({ ...frame, locations: [location], predicate: location.group.to - 1 }));
}
