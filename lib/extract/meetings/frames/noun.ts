/** Who took part, as nouns say: "talks between A and B", "A's visit to P", "A held a meeting with B". */
import type { ParticipantRole } from '@/lib/ontology';
import { type Argument, type Arguments, argumentsAfter } from '../../clauses/arguments';
import type { Group } from '../../clauses/groups';
import { isActor, isVerb, type Scene, subjectOf } from '../../clauses/scene';
import { phraseStart } from '../noun-span';
import { predicateAt } from '../status/noun';
import { LIGHT_VERBS } from '../trigger-words';
import type { Trigger } from '../triggers';
import { attendeesOf, ROLE_VERBS } from './attendance';
import { actorsOf, type Frame, groupsBy, isPlural, locationsIn } from './frame';

type NounTrigger = Trigger & { readonly type: 'noun' };

/** Further prepositions before the other side: "a dinner for X", "a call from X". */
const OTHER_SIDE: Readonly<Record<string, readonly string[]>> = {
  'noun reception': ['for'],
  'noun call': ['from'],
  'noun conference': ['from', 'by'],
};

/** "brought A and B together for talks": the object takes part, not the subject. */
const BRINGS =
  /^(?:bring|brings|brought|bringing|gather|gathered|gathers|convened|summoned|summons|invited|invites|invite|urged|urges|urge|pressed|calls|called|send|sent|sends)$/;
/** After these, for what others did: "imposed bans on A and B after a visit to P". */
const FOLLOWING = /^(?:after|following|over|for)$/;

/** The frame of a noun; `stop` is where the next trigger of the sentence stands. */
export function nounFrame(scene: Scene, { at, word }: NounTrigger, stop: number): Frame {
  const { atoms, groups } = scene;
  const args = argumentsAfter(scene, at, stop);
  const start = phraseStart(scene, at);
  const journey = word.frame === 'visit';
  const tour = word.rule === 'noun tour';
  const by = (...prepositions: readonly string[]) => groupsBy(scene, args, ...prepositions);
  const possessor =
    groups.find((g) => g.from >= start && g.to <= at && g.parties.at(-1)!.possessive) ??
    ownerBeside(scene, start, at);
  const inside = groups.filter(
    (g) => g.from >= start && g.to <= at && g !== possessor && g.parties.every((p) => p.noun === null),
  );
  const attributive = inside.filter(
    (g) => isActor(scene, g) && (isPlural(g) || !g.parties[0]!.bareAdjective),
  );
  const withs = by(
    'with',
    ...(OTHER_SIDE[word.rule] ?? []),
    ...(atoms[at - 1]?.lower === 'courtesy' ? ['on'] : []),
  );
  const visitors = journey
    ? by('by', ...(tour ? [] : ['of']))
    : by('of').filter((g) => isPlural(g) || withs.length > 0);
  const named = [...by('between', 'among', 'amongst'), ...visitors, ...attributive.filter(isPlural)];
  const verb = governingVerb(scene, start);
  const governor =
    verb === null
      ? null
      : (brought(scene, verb, start) ?? sanctioned(scene, start, journey) ?? subjectOf(scene, verb));
  const predicate = predicateOf(scene, start, args, stop);
  const role = ROLE_VERBS[atoms[start - 1]?.lower ?? ''];
  const roles = new Map<number, ParticipantRole>(
    role && verb !== null ? actorsOf(scene, [governor]).map((e) => [e, role]) : [],
  );
  const attendees = attendeesOf(scene, {
    end: args.end,
    predicate,
    stop,
    asked: withs.length > 0 && !possessor,
  });
  for (const [entity, part] of attendees.roles) roles.set(entity, part);
  const granted = grantedTo(scene, start, by('to'));
  const anonymous = visitors.length > 0 && visitors.every((g) => g.parties.every((p) => p.noun !== null));
  const whose =
    atoms[start]?.lower === 'whose' || atoms[start - 1]?.lower === 'whose'
      ? antecedentOf(scene, start)
      : null;
  const takesGovernor =
    !possessor &&
    !whose &&
    (withs.length > 0 || named.length === 0 || anonymous || role !== undefined || isPurpose(scene, start));
  const pronoun = /^(?:his|her|its|their)$/.test(atoms[start]?.lower ?? '') ? governor : null;
  const owner = possessor ?? whose ?? pronoun;
  const teller = owner ?? governor;
  const told =
    teller && withs.every((g) => g.parties.every((p) => p.noun !== null))
      ? toldIn(scene, start, teller, verb)
      : null;
  return {
    subject: verb === null ? null : governor,
    participants: actorsOf(scene, [
      possessor ?? whose,
      takesGovernor ? governor : null,
      told,
      ...named,
      ...withs,
      ...attributive,
      ...granted,
      ...attendees.groups,
    ]),
    roles,
    locations: [
      ...locationsIn(scene, args, journey, tour),
      ...inside.filter((g) => !isActor(scene, g)).map((group): Argument => ({ by: 'in', group })),
      ...announced(scene, args, stop),
      ...cameTo(scene, verb, start),
      ...(predicate < 0 ? [] : locationsIn(scene, argumentsAfter(scene, predicate, stop), false)),
    ],
    journey,
    end: args.end,
    predicate,
    sides: named.length > 0 || withs.length > 0 || granted.length > 0,
  };
}

/** "are due to resume in P": words on the way to the verb that says where. */
const LEADS_ON = /^(?:due|set|scheduled|expected|planned|slated|to|not|also|now|again)$/;

const GIVES =
  /^(?:granted|gave|grants|gives|given|offered|offers|offering|promised|promises|denied|denies|refused|refuses|proposed|proposes)$/;

/** "granted an audience to X", "offered X a meeting": X. */
function grantedTo({ atoms, groups }: Scene, start: number, to: readonly Group[]): readonly Group[] {
  if (GIVES.test(atoms[start - 1]?.lower ?? '')) return to;
  const whom = groups.find((g) => g.to === start && g.position === 'object');
  return whom && GIVES.test(atoms[whom.from - 1]?.lower ?? '') ? [whom] : [];
}

/** "X's Lima meeting": X. */
function ownerBeside({ groups }: Scene, start: number, at: number): Group | undefined {
  const group = groups.find((g) => g.from >= start && g.to <= at);
  const beside = group?.parties.at(0)?.beside ?? [];
  const owners = beside.filter(({ by }) => by === 'possessive').map(({ entity }) => entity);
  return group && owners.length ? { ...group, entities: owners } : undefined;
}

/** "for talks between": whoever came for them takes part; whoever called for them does not. */
const isPurpose = ({ atoms }: Scene, start: number) =>
  atoms[start - 1]?.lower === 'for' &&
  !isVerb(atoms[start - 2]) &&
  !/^(?:appeal|plans?|proposals?|hopes?|call|date|venue|push)$/.test(atoms[start - 2]?.lower ?? '');

/** "was in P for talks", "flew to P on Friday for talks": P. */
const cameTo = (scene: Scene, verb: number | null, start: number): Argument[] =>
  verb !== null && isPurpose(scene, start)
    ? locationsIn(scene, argumentsAfter(scene, verb, start), true)
    : [];

/** "X, whose talks with Y ended": X. */
function antecedentOf({ atoms, groups }: Scene, start: number): Group | null {
  const at = atoms[start]?.lower === 'whose' ? start : start - 1;
  return groups.findLast((g) => g.to <= at && at - g.to <= 1) ?? null;
}

/** The verb that governs the noun phrase which begins at `start`, right away or through a preposition. */
function governingVerb(scene: Scene, start: number): number | null {
  const { atoms } = scene;
  const before = atoms[start - 1];
  const governed =
    before?.kind === 'word' &&
    (before.classes.has('preposition') ||
      before.lower === 'to' ||
      isVerb(before) ||
      LIGHT_VERBS.has(before.lower));
  if (!governed) return null;
  let j = start - 1;
  while (
    j > 0 &&
    j > start - 12 &&
    !isVerb(atoms[j]) &&
    !LIGHT_VERBS.has(atoms[j]!.lower) &&
    !/^[,;:]$/.test(atoms[j]!.lower)
  )
    j--;
  return isVerb(atoms[j]) || LIGHT_VERBS.has(atoms[j]!.lower) ? j : start;
}

const objectOf = ({ groups }: Scene, verb: number, start: number) =>
  groups.find((g) => g.from > verb && g.from <= verb + 2 && g.to <= start && g.position === 'object') ?? null;

const brought = (scene: Scene, verb: number, start: number): Group | null =>
  BRINGS.test(scene.atoms[verb]!.lower) && /^(?:for|to|into)$/.test(scene.atoms[start - 1]?.lower ?? '')
    ? objectOf(scene, verb, start)
    : null;

/** A state does not visit: of "P imposed bans on A and B after a visit", A and B did. */
function sanctioned(scene: Scene, start: number, journey: boolean): Group | null {
  if (!journey || !FOLLOWING.test(scene.atoms[start - 1]?.lower ?? '')) return null;
  const nearest = scene.groups.findLast((g) => g.to <= start && isActor(scene, g));
  const people = nearest?.entities.length
    ? nearest.entities.every((e) => scene.entities[e]!.kind === 'person')
    : false;
  return people && nearest!.position === 'on' ? nearest! : null;
}

const TELLS =
  /^(?:told|tells|informed|asked|warned|assured|urged|thanked|briefed|congratulated|reassured|pressed|promised)$/;

/** "X tells Y …, in his first meeting with a foreign leader", "X told Y in a call": Y is whom X met. */
function toldIn(
  { atoms, groups, entities }: Scene,
  start: number,
  owner: Group,
  verb: number | null,
): Group | null {
  if (!/^(?:in|during|at)$/.test(atoms[start - 1]?.lower ?? '')) return null;
  const human = (g: Group) => g.entities.some((e) => entities[e]!.kind === 'person');
  const addressed = (g: Group) =>
    (g.position === 'to' && verb !== null && g.from > verb && g.to <= start) ||
    (g.position === 'object' && TELLS.test(atoms[g.from - 1]?.lower ?? ''));
  const object = groups.find((g) => (g.to <= start || start <= 1) && human(g) && addressed(g));
  return object && !object.entities.some((e) => owner.entities.includes(e)) ? object : null;
}

/** "talks between A and B, due to start in P,", "a meeting, in P,": where the words between commas say. */
function announced(scene: Scene, { end }: Arguments, stop: number): Argument[] {
  const told =
    /^(?:due|scheduled|planned|set|expected|slated|pencilled|penciled|arranged|agreed|held|in|at)$/.test(
      scene.atoms[end + 1]?.lower ?? '',
    );
  if (scene.atoms[end]?.lower !== ',' || !told) return [];
  const start = scene.atoms.findIndex((a, i) => i > end && /^(?:in|at)$/.test(a.lower));
  return start < 0 ? [] : locationsIn(scene, argumentsAfter(scene, start - 1, stop), false);
}

/** "A meeting between A and B took place in P": the verb of which the noun is the subject; -1 when it is none. */
function predicateOf(scene: Scene, start: number, { end }: Arguments, stop: number): number {
  const before = scene.atoms[start - 1];
  if (before && before.kind !== 'mark' && !/^(?:that|and|but)$/.test(before.lower)) return -1;
  let at = predicateAt(scene, end);
  if (at < 0 || at >= stop) return -1;
  while (isVerb(scene.atoms[at + 1]) || LEADS_ON.test(scene.atoms[at + 1]?.lower ?? '')) at++;
  return at;
}
