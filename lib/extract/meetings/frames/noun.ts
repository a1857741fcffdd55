/** Who took part, as nouns say: "talks between A and B", "A's visit to P", "A held a meeting with B". */
import type { ParticipantRole } from '@/lib/ontology';
import { type Argument, type Arguments, argumentsAfter } from '../../clauses/arguments';
import type { Group } from '../../clauses/groups';
import { isActor, isHuman, type Scene } from '../../clauses/scene';
import { phraseStart } from '../noun-span';
import type { Trigger } from '../triggers';
import { isCallOn } from '../triggers/noun-senses';
import { attendeesOf, ROLE_VERBS } from './attendance';
import { actorsOf, type Frame, groupsBy, isPlural, locationsIn } from './frame';
import { governorOf } from './governor';
import { antecedentOf, askedOf, grantedTo, ownerBeside, receiverOf, toldIn, wasWith, whoCame } from './owner';
import { announced, cameTo, isPurpose, predicateOf } from './whereabouts';

type NounTrigger = Trigger & { readonly type: 'noun' };

/** Further prepositions before the other side: "a dinner for X", "a call from X". */
const OTHER_SIDE: Readonly<Record<string, readonly string[]>> = {
  'noun reception': ['for'],
  'noun call': ['from'],
  'noun visit': ['from'],
  'noun phone': ['from', 'to'],
  'noun credentials': ['to', 'from', 'of'],
  'noun conference': ['from', 'by'],
  'noun guest': ['of'],
  'noun audience': ['by', 'from'],
  'noun invitation': ['by', 'from'],
  'noun respects': ['to'],
  'noun acquaintance': ['of'],
  'noun company': ['of'],
};

const isInviter = ({ atoms }: Scene, { from }: Group) =>
  /^(?:invitation|guest)$/.test(atoms[from - 2]?.lower ?? '');

/** "X observed the talks": was not one of those who talked. */
const LOOKED_AT =
  /^(?:observ|watch|monitor|follow|welcom|prais|hail|critici[sz]|condemn|cover|describ)(?:e|es|ed|s|ing)?$/;

/** "a visit that X had offered to make", "the visits X paid": X. */
function madeBy({ atoms, groups }: Scene, end: number): Group[] {
  const from = /^(?:that|which)$/.test(atoms[end]?.lower ?? '') ? end + 1 : -1;
  const who = groups.find((g) => g.from === from);
  const made = atoms
    .slice(who?.to ?? end, (who?.to ?? end) + 5)
    .some((a) => /^(?:make|made|pay|paid)$/.test(a.lower));
  return who && made ? [who] : [];
}

/** "a dinner in honour of X": X. */
const honoured = ({ atoms }: Scene, { list }: Arguments): Group[] =>
  list
    .filter(({ by, group }) => by === 'of' && /^honou?r$/.test(atoms[group.from - 2]?.lower ?? ''))
    .map(({ group }) => group);

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
  // "the Fiji trip": there
  const isThere = (g: Group) => journey && g.entities.every((e) => scene.entities[e]!.kind === 'state');
  const attributive = inside.filter(
    (g) => isActor(scene, g) && !isThere(g) && (isPlural(g) || !g.parties[0]!.bareAdjective),
  );
  const withs = by(
    'with',
    ...(OTHER_SIDE[word.rule] ?? []),
    ...(atoms[at - 1]?.lower === 'courtesy' || (word.frame === 'call' && isCallOn(scene, at)) ? ['on'] : []),
  );
  withs.push(...honoured(scene, args), ...wasWith(scene, at), ...askedOf(scene, start));
  // "paid a visit to X"
  if (journey) withs.push(...by('to').filter((g) => isHuman(scene, g)));
  // "a visit at the invitation of X": X is visited
  const inviters =
    journey && word.rule !== 'noun invitation' ? by('of').filter((g) => isInviter(scene, g)) : [];
  withs.push(...inviters);
  const visitors = journey
    ? by(...(word.rule === 'noun invitation' ? [] : ['by']), ...(tour ? [] : ['of'])).filter(
        (g) => !inviters.includes(g),
      )
    : by('of').filter((g) => isPlural(g) || withs.length > 0);
  if (journey) visitors.push(...madeBy(scene, args.end));
  const named = [...by('between', 'among', 'amongst'), ...visitors, ...attributive.filter(isPlural)];
  const governing = governorOf(scene, receiverOf(scene, start)?.from ?? start, journey);
  const verb = governing?.verb ?? null;
  const governor =
    verb === start - 1 && LOOKED_AT.test(atoms[verb]!.lower) ? null : (governing?.group ?? null);
  const predicate = predicateOf(scene, start, args, stop);
  const role = ROLE_VERBS.get(atoms[start - 1]?.lower ?? '');
  const roles = new Map<number, ParticipantRole>(
    role && verb !== null ? actorsOf(scene, [governor]).map((e) => [e, role]) : [],
  );
  const attendees = attendeesOf(scene, {
    at,
    end: args.end,
    predicate,
    stop,
    asked: withs.length > 0 && !possessor,
    journey,
  });
  for (const [entity, part] of attendees.roles) roles.set(entity, part);
  for (const host of actorsOf(scene, inviters)) roles.set(host, 'host');
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
    subject: governor,
    participants: actorsOf(scene, [
      withs.length > 0 || named.length > 0 ? null : whoCame(scene, governor),
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
      ...inside
        .filter((g) => !isActor(scene, g) || (isThere(g) && !g.parties[0]!.bareAdjective))
        .map((group): Argument => ({ by: 'in', group })),
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
