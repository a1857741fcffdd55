/** Who took part, as what, and where: read from how parties stand around a verb or noun for a meeting. */
import type { ParticipantRole } from '@/lib/ontology';
import { type Argument, type Arguments, argumentsAfter } from '../clauses/arguments';
import type { Group } from '../clauses/groups';
import { isActor, isVerb, type Scene, subjectOf } from '../clauses/scene';
import { phraseStart } from './status';
import { LIGHT_VERBS } from './trigger-words';
import type { Trigger } from './triggers';

/** What a trigger's surroundings say. */
export interface Frame {
  readonly subject: Group | null;
  readonly participants: readonly number[];
  readonly roles: ReadonlyMap<number, ParticipantRole>;
  /** Where it was, as far as its own clause says: groups of places and states after "in", "at", "to". */
  readonly locations: readonly Argument[];
  readonly journey: boolean;
  /** Where its own arguments end. */
  readonly end: number;
  /** Two sides are named in it, not merely two names. */
  readonly sides: boolean;
}

const actorsOf = (scene: Scene, groups: readonly (Group | null | undefined)[]) => [
  ...new Set(groups.flatMap((g) => g?.entities ?? []).filter((e) => scene.entities[e]!.kind !== 'place')),
];

const LOCATIVE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'to',
  'near',
  'into',
  'from',
  'aboard',
  'outside',
  'inside',
  'on',
]);

/** Whether a group is somewhere rather than somebody: a place, or a state after "in" or, of a journey, "to". */
function isLocation(scene: Scene, { by, group }: Argument, journey: boolean): boolean {
  if (
    !group.entities.length ||
    group.parties.some((p) => p.noun !== null && p.entities.some((e) => scene.entities[e]!.kind !== 'place'))
  )
    return false;
  const kinds = group.entities.map((e) => scene.entities[e]!.kind);
  if (kinds.every((k) => k === 'place')) return by !== 'from';
  if (!kinds.every((k) => k === 'place' || k === 'state')) return false;
  return by === 'in' || by === 'at' || by === 'into' || (journey && (by === 'to' || by === 'object'));
}

const locationsIn = (scene: Scene, { list }: Arguments, journey: boolean) =>
  list.filter(
    (a) =>
      (LOCATIVE.has(a.by) || (journey && a.by === 'object')) &&
      a.by !== 'from' &&
      isLocation(scene, a, journey),
  );

/** The frame of a trigger; `stop` is where the next trigger of the sentence stands. */
export function frameOf(scene: Scene, trigger: Trigger, stop: number): Frame {
  return trigger.type === 'verb' ? verbFrame(scene, trigger, stop) : nounFrame(scene, trigger, stop);
}

function verbFrame(scene: Scene, trigger: Trigger & { type: 'verb' }, stop: number): Frame {
  const { at, word, passive } = trigger;
  const args = argumentsAfter(scene, at, stop);
  const subject = reducedSubject(scene, trigger) ?? subjectOf(scene, at);
  const by = (...names: string[]) =>
    args.list.filter((a) => names.includes(a.by) && isActor(scene, a.group)).map((a) => a.group);
  const object = args.list.find(
    (a) => a.by === 'object' && a.group.from <= at + 3 && isActor(scene, a.group),
  )?.group;
  const roles = new Map<number, ParticipantRole>();
  const journey = word.frame === 'visit' || word.frame === 'travel';
  const base = { subject, journey, end: args.end, roles };
  const locations = locationsIn(scene, args, journey);
  if (word.frame === 'visit') {
    const person =
      object && object.entities.some((e) => scene.entities[e]!.kind === 'person') ? object : undefined;
    return { ...base, participants: actorsOf(scene, [subject, person]), locations, sides: Boolean(person) };
  }
  if (word.frame === 'travel')
    return { ...base, participants: actorsOf(scene, [subject]), locations, sides: false };
  if (word.frame === 'attend') {
    const event = object ? [object] : [];
    return {
      ...base,
      participants: actorsOf(scene, [
        subject,
        ...event.filter((g) => g.parties.every((p) => p.noun === null)),
      ]),
      locations,
      sides: false,
    };
  }
  if (passive && (word.frame === 'host' || word.frame === 'meet' || word.frame === 'call')) {
    const hosts = by('by');
    if (word.frame === 'host') for (const e of actorsOf(scene, hosts)) roles.set(e, 'host');
    return {
      ...base,
      participants: actorsOf(scene, [subject, ...hosts]),
      locations,
      sides: hosts.length > 0,
    };
  }
  if (word.frame === 'host') {
    for (const e of actorsOf(scene, [subject])) roles.set(e, 'host');
    return {
      ...base,
      participants: actorsOf(scene, [subject, object]),
      locations,
      sides: Boolean(object && subject),
    };
  }
  const others = [
    ...(word.frame === 'with' || word.frame === 'speak' || word.frame === 'discuss' ? [] : [object]),
    ...by('with'),
  ];
  if (word.frame === 'speak' && speaksByPhone(scene, at)) others.push(...by('to').slice(0, 1));
  const named = others.filter((g): g is Group => Boolean(g)).slice(0, 2);
  return {
    ...base,
    participants: actorsOf(scene, [subject, ...named]),
    locations,
    sides: named.length > 0 || (subject?.parties.length ?? 0) > 1 || isPlural(subject),
  };
}

const isPlural = (group: Group | null) => (group?.entities.length ?? 0) > 1;
const speaksByPhone = ({ atoms }: Scene, at: number) =>
  atoms.slice(at, at + 12).some((a) => /^(?:phone|telephone|telephonically|video|call)$/.test(a.lower));

/** "X, received by Y," and "talks mediated by Y": the party right before a participle without "was". */
function reducedSubject(scene: Scene, { at, passive }: Trigger & { type: 'verb' }): Group | null {
  if (!passive || scene.atoms[at - 1]?.classes.has('auxiliary')) return null;
  const comma = scene.atoms[at - 1]?.lower === ',' ? at - 1 : at;
  return scene.groups.find((g) => g.to === comma || g.to === at) ?? null;
}

const ROLE_VERBS: Readonly<Record<string, ParticipantRole>> = {
  hosted: 'host',
  hosts: 'host',
  host: 'host',
  hosting: 'host',
  chaired: 'host',
  chairs: 'host',
  convened: 'host',
  mediated: 'mediator',
  mediates: 'mediator',
  mediating: 'mediator',
  mediate: 'mediator',
  brokered: 'mediator',
  brokers: 'mediator',
  brokering: 'mediator',
  facilitated: 'mediator',
  facilitates: 'mediator',
  facilitating: 'mediator',
  facilitate: 'mediator',
  moderated: 'mediator',
  granted: 'host',
  grants: 'host',
};

function nounFrame(scene: Scene, { at, word }: Trigger & { type: 'noun' }, stop: number): Frame {
  const { atoms, groups } = scene;
  const args = argumentsAfter(scene, at, stop);
  const start = phraseStart(scene, at);
  const roles = new Map<number, ParticipantRole>();
  const journey = word.frame === 'visit';
  const by = (...names: string[]) =>
    args.list.filter((a) => names.includes(a.by) && isActor(scene, a.group)).map((a) => a.group);
  const possessor =
    groups.find((g) => g.from >= start && g.to <= at && g.parties.at(-1)!.possessive) ??
    possessorBefore(scene, start);
  const inside = groups.filter(
    (g) => g.from >= start && g.to <= at && g !== possessor && g.parties.every((p) => p.noun === null),
  );
  const attributive = inside
    .filter((g) => g.entities.length > 1 || !g.parties[0]!.bareAdjective)
    .filter((g) => isActor(scene, g));
  const between = by('between', 'among', 'amongst');
  const withs = by('with');
  const bys = journey ? by('by', 'of') : by('of').filter((g) => isPlural(g));
  const helpers = helpersAfter(scene, args.end, roles);
  const governor = governorOf(scene, start);
  const named = between.length > 0 || bys.length > 0;
  const subject = possessor && !withs.length ? null : governor;
  const owner = possessor ?? null;
  const takesSubject =
    !owner &&
    (withs.length > 0 ||
      (!named && attributive.every((g) => !isPlural(g))) ||
      (named && isPurpose(scene, start)));
  const light = scene.atoms[start - 1]?.lower ?? '';
  const role = ROLE_VERBS[light];
  if (role && governor) for (const e of actorsOf(scene, [governor])) roles.set(e, role);
  const joinsAsRole = role !== undefined && named;
  const to = light === 'granted' || light === 'gave' || light === 'grants' ? by('to') : [];
  const participants = actorsOf(scene, [
    owner,
    takesSubject || joinsAsRole ? governor : null,
    ...between,
    ...withs,
    ...bys,
    ...attributive,
    ...to,
    ...helpers,
  ]);
  const locations = [
    ...locationsIn(scene, args, journey),
    ...inside.filter((g) => !isActor(scene, g)).map((group) => ({ by: 'in', group })),
  ];
  return {
    subject: owner ? governor : (subject ?? governor),
    participants,
    roles,
    locations,
    journey,
    end: args.end,
    sides: named || withs.length > 0 || attributive.some(isPlural) || to.length > 0,
  };
}

/** "Lavrov's planned visit": the possessor ends where the noun's phrase begins. */
function possessorBefore({ groups }: Scene, start: number): Group | undefined {
  return groups.find((g) => g.to === start && g.parties.at(-1)!.possessive);
}

/** "for talks between": whoever came for them takes part. */
const isPurpose = ({ atoms }: Scene, start: number) =>
  atoms[start - 1]?.lower === 'for' &&
  !/^(?:call|called|calls|calling|appeal|appealed|hope|hopes|pushed|pressed|urged|plans|proposal|proposals)$/.test(
    atoms[start - 2]?.lower ?? '',
  );

/** The subject of the verb that governs the noun phrase which begins at `start`. */
function governorOf(scene: Scene, start: number): Group | null {
  const { atoms } = scene;
  let j = start - 1;
  while (
    j > 0 &&
    j > start - 12 &&
    !isVerb(atoms[j]) &&
    !LIGHT_VERBS.has(atoms[j]!.lower) &&
    !/^[,;:]$/.test(atoms[j]!.lower)
  )
    j--;
  const verb = j >= 0 && (isVerb(atoms[j]) || LIGHT_VERBS.has(atoms[j]?.lower ?? '')) ? j : start;
  return subjectOf(scene, verb);
}

/** "talks …, mediated by Qatar": those who helped, with what they were. */
function helpersAfter(scene: Scene, end: number, roles: Map<number, ParticipantRole>): Group[] {
  const { atoms, groups } = scene;
  for (let j = end; j < Math.min(atoms.length, end + 4); j++) {
    const role = ROLE_VERBS[atoms[j]!.lower];
    const group = role && atoms[j + 1]?.lower === 'by' ? groups.find((g) => g.from === j + 2) : undefined;
    if (!role || !group) continue;
    for (const e of actorsOf(scene, [group])) roles.set(e, role);
    return [group];
  }
  return [];
}
