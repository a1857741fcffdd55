/** Who took part, as verbs say: "A met B", "A was received by B", "A flew to P". */
import type { ParticipantRole } from '@/lib/ontology';
import { type Argument, type Arguments, argumentsAfter } from '../../clauses/arguments';
import type { Group } from '../../clauses/groups';
import { isActor, isHuman, isVerb, namesLandOnly, type Scene, subjectOf } from '../../clauses/scene';
import { bitsOf } from '../../clauses/words';
import type { VerbFrame } from '../trigger-words';
import type { Trigger } from '../triggers';
import { objectPast } from '../triggers/sense';
import { distributed } from './distributed';
import { actorsOf, type Frame, groupsBy, isPlural, locationsIn } from './frame';

type VerbTrigger = Trigger & { readonly type: 'verb' };

/** The parties around a verb, before they are read as its frame tells. */
interface Parties {
  readonly subject: Group | null;
  readonly object: Group | undefined;
  by(...prepositions: readonly string[]): Group[];
}

interface Reading {
  readonly groups: readonly (Group | null | undefined)[];
  readonly hosts?: readonly (Group | null | undefined)[];
  readonly sides: boolean;
}

const PHONE = /^(?:phone|telephone|telephonically|video|call)$/;
const byPhone = ({ atoms }: Scene, at: number) => atoms.slice(at, at + 12).some((a) => PHONE.test(a.lower));

/** "talk directly to", "spoke to X for an hour", "spoke to X in P" */
const isDirect = ({ atoms, groups, entities }: Scene, at: number) =>
  groups.some(
    (g) =>
      g.position === 'in' &&
      g.from > at + 2 &&
      g.from <= at + 7 &&
      g.entities.some((e) => entities[e]!.kind === 'place') &&
      !atoms.slice(at + 1, g.from).some((a) => a.kind === 'mark'),
  ) ||
  atoms.slice(at + 1, at + 4).some((a) => /^(?:directly|personally|person|privately)$/.test(a.lower)) ||
  atoms.slice(at + 2, at + 12).some((a) => /^(?:hours?|minutes|length)$/.test(a.lower));

/** Subject and whoever else is named, `groups` of them at most two. */
const together = (subject: Group | null, others: readonly (Group | undefined)[]): Reading => {
  const named = others.filter((g) => g !== undefined).slice(0, 2);
  return { groups: [subject, ...named], sides: named.length > 0 || isPlural(subject) };
};

type Read = (scene: Scene, at: number, parties: Parties) => Reading;

const READINGS: Readonly<Record<VerbFrame, Read>> = {
  meet: (_, __, { subject, object, by }) => together(subject, [object, ...by('with')]),
  see: (_, __, { subject, object }) => together(subject, [object]),
  with: (scene, at, { subject, by }) =>
    together(subject, [
      ...by('with', 'across', 'opposite', 'beside', 'between', 'from'),
      ...(scene.atoms[at + 1]?.lower === 'next' ? by('to') : []),
    ]),
  toward: (scene, _, { subject, by }) =>
    together(
      subject,
      by('with', 'into', 'to', 'for', 'before', 'on', 'upon')
        .filter((g) => isHuman(scene, g))
        .slice(0, 1),
    ),
  discuss: (scene, at, { subject, by }) => {
    const withs = by('with');
    return together(subject, withs.length ? withs : withPast(scene, at));
  },
  speak: (scene, at, { subject, by }) =>
    together(subject, [
      ...by('with'),
      ...(byPhone(scene, at) || isDirect(scene, at) ? by('to').slice(0, 1) : []),
    ]),
  call: (_, __, { subject, object, by }) => together(subject, [object, ...by('with', 'on')]),
  tell: (_, __, { subject, object }) => together(subject, [object]),
  host: (_, __, { subject, object: whom, by }) => {
    const object = whom ?? by('to')[0];
    return {
      groups: [subject, object],
      hosts: [subject],
      sides: Boolean(subject && object),
    };
  },
  visit: (scene, _, { subject, object, by }) => {
    const seen = [isHuman(scene, object) ? object : undefined, ...by('with')].filter((g) => g !== undefined);
    return { groups: [subject, ...seen], sides: seen.length > 0 };
  },
  travel: (scene, _, { subject, by }) => ({
    groups: [subject, ...by('with').filter((g) => isHuman(scene, g))],
    sides: by('with').some((g) => isHuman(scene, g)),
  }),
  due: (_, __, { subject }) => ({ groups: [subject], sides: false }),
  accompany: (_, __, { subject, object }) => ({ groups: [subject, object], sides: object !== undefined }),
  invite: (_, __, { subject, object }) => ({
    groups: [subject, object],
    hosts: [subject],
    sides: Boolean(subject && object),
  }),
  // states sign through whoever is not named; people sign face to face
  sign: (scene, _, { subject, by }) =>
    together(
      isHuman(scene, subject) ? subject : null,
      by('with').filter((g) => isHuman(scene, g)),
    ),
  answer: (_, __, { subject }) => ({ groups: [subject], sides: false }),
  report: (_, __, { subject, by }) => together(subject, by('by', 'from', 'of')),
  introduce: (scene, _, { subject, object, by }) => {
    const others = [object, ...by('to', 'by').filter((g) => isHuman(scene, g))];
    return { groups: [subject, ...others], sides: true };
  },
  present: (scene, at, { subject }) => {
    // "Present at the talks were X and Y"
    const be = scene.atoms.findIndex(
      (a, i) => i > at && i < at + 10 && /^(?:is|are|was|were)$/.test(a.lower),
    );
    const turned = be === at + 1 || at === 0;
    return { groups: [turned ? scene.groups.find((g) => g.from === be + 1) : subject], sides: false };
  },
  attend: (_, __, { subject, object }) => {
    const named = object?.parties.every((p) => p.noun === null || p.possessive);
    const body = named ? object : undefined;
    return { groups: [subject, body], sides: false };
  },
};

/** How many words behind a verb belong to it: "compared |notes| with X", "came |face to face| with X". */
const OWN_WORDS: Readonly<Record<string, number>> = {
  'verb compare notes': 1,
  'verb exchange views': 1,
  'verb shake hands': 1,
  'verb play host': 1,
  'verb break bread': 1,
  'verb come face to face': 3,
};
const ownWords = ({ atoms }: Scene, { at, word }: VerbTrigger): number =>
  atoms[at + 1]?.lower === 'to' && atoms[at + 2]?.lower === 'know' ? 2 : (OWN_WORDS[word.rule] ?? 0);
const JOURNEYS: ReadonlySet<VerbFrame> = new Set(['visit', 'travel', 'attend', 'due', 'accompany']);
const TURNED: ReadonlySet<VerbFrame> = new Set([
  'host',
  'invite',
  'meet',
  'call',
  'sign',
  'accompany',
  'visit',
]);

const HOSTED: ReadonlySet<VerbFrame> = new Set(['host', 'invite']);

/** The frame of a verb; `stop` is where the next trigger of the sentence stands. */
export function verbFrames(scene: Scene, trigger: VerbTrigger, stop: number): Frame[] {
  const { at, word, passive } = trigger;
  const args = argumentsAfter(scene, at + ownWords(scene, trigger), stop);
  const subject = reducedSubject(scene, trigger) ?? subjectOf(scene, at);
  const object =
    args.list.find(
      (a) =>
        a.by === 'object' && a.group.from <= at + 3 + ownWords(scene, trigger) && isActor(scene, a.group),
    )?.group ??
    whomBefore(scene, at, subject) ??
    (word.frame === 'host' && !passive ? objectPast(scene, at) : undefined);
  const by = (...prepositions: readonly string[]) => [
    ...groupsBy(scene, args, ...prepositions),
    ...(prepositions.includes('with') ? withWhom(scene, at) : []),
  ];
  const turned = passive && TURNED.has(word.frame);
  const hosts = turned && HOSTED.has(word.frame) ? by('by') : undefined;
  const read: Reading = turned
    ? { groups: [subject, ...by('by')], sides: by('by').length > 0, ...(hosts ? { hosts } : {}) }
    : READINGS[word.frame](scene, at, { subject, object, by });
  const journey = JOURNEYS.has(word.frame);
  if (journey && subject && isForce(subject)) return [];
  if (turned && word.frame !== 'sign' && !subject && isThing(scene, at)) return [];
  if (turned && word.rule === 'verb host' && !subject) return [];
  if (journey && subject && isThing(scene, at) && isThingsClause(scene, at, subject)) return [];
  if (word.frame === 'host' && isMatch(scene, read.groups)) return [];
  const inviter = journey ? inviterOf(scene, args) : undefined;
  const frame: Frame = {
    subject,
    participants: actorsOf(scene, [...read.groups, inviter]),
    roles: new Map<number, ParticipantRole>(
      actorsOf(scene, [...(read.hosts ?? []), inviter]).map((e) => [e, 'host']),
    ),
    locations: [...locationsIn(scene, args, journey), ...there(scene, at)].filter(
      (l) =>
        (word.frame !== 'discuss' || !isTopical(scene, l)) &&
        (word.rule !== 'verb represent at' || l.by !== 'object'),
    ),
    journey,
    end: args.end,
    predicate: -1,
    sides: read.sides,
  };
  return subject ? distributed(scene, frame, args, turned ? /^by$/ : /^(?:object|with|on)$/) : [frame];
}

/** "her exhibition was received by X and Y": a noun that names nobody stands before the verb. */
function isThing({ atoms }: Scene, at: number): boolean {
  let k = at - 1;
  while (k >= 0 && (atoms[k]!.classes.bits & HELPERS) !== 0) k--;
  const noun = atoms[k];
  return (
    noun?.kind === 'word' &&
    (!noun.capital || k === 0) &&
    noun.classes.bits === 0 &&
    !PRONOUN.test(noun.lower)
  );
}
const HELPERS = bitsOf('adverb', 'auxiliary', 'modal');
const PRONOUN = /^(?:s?he|they|it|we|i|you)$/;

/** "X frowned because less aid came to P": a clause about what came opens between X and the verb. */
function isThingsClause({ atoms }: Scene, at: number, subject: Group): boolean {
  const opens = atoms.findLastIndex(
    (a, k) => k < at && k > at - 7 && /^(?:because|as|while|if|that)$/.test(a.lower),
  );
  return opens >= subject.to;
}

/** "Club A host club B": two bodies, and nobody of theirs. */
const isMatch = ({ entities }: Scene, groups: readonly (Group | null | undefined)[]): boolean =>
  groups.length > 1 &&
  groups.every((g) => g?.entities.length && g.entities.every((e) => entities[e]!.kind === 'organisation')) &&
  groups.every((g) => g!.parties.every(({ noun }) => noun === null));

const FORCES =
  /^(?:troops|forces|soldiers|army|military|fighters|militants|rebels|insurgents|marines|personnel)$/;
/** "British troops landed at P": no visit. */
const isForce = ({ parties }: Group) => parties.every(({ noun }) => noun !== null && FORCES.test(noun));

/** "travelled to P at the invitation of X", "At the invitation of X, Y came to P", "spent a day in P as a guest of X": X. */
const inviterOf = ({ atoms, groups }: Scene, { list, end }: Arguments): Group | undefined =>
  list.find(({ by, group }) => by === 'of' && atoms[group.from - 2]?.lower === 'invitation')?.group ??
  groups.find((g) => g.from > end && g.from <= end + 5 && /^guests?$/.test(atoms[g.from - 2]?.lower ?? '')) ??
  (atoms[0]?.lower === 'at' && atoms[2]?.lower === 'invitation'
    ? groups.find((g) => g.from === 4)
    : undefined);

/** "B, whom A met in P": B. */
function whomBefore({ atoms, groups }: Scene, at: number, subject: Group | null): Group | undefined {
  const from = subject && subject.to <= at ? subject.from : at - 1;
  const whom = atoms.findLastIndex((a, i) => i < at && i >= from - 3 && a.lower === 'whom');
  if (whom < 0 || atoms[whom - 1]?.classes.has('preposition')) return undefined;
  return groups.findLast((g) => g.to <= whom && whom - g.to <= 1);
}

/** "Y, with whom X had conferred": Y. */
function withWhom({ atoms, groups }: Scene, at: number): Group[] {
  const whom = atoms.findLastIndex((a, i) => i < at && i >= at - 5 && a.lower === 'whom');
  if (whom < 0 || atoms[whom - 1]?.lower !== 'with') return [];
  const before = groups.findLast((g) => g.to <= whom - 1 && whom - 1 - g.to <= 1);
  return before ? [before] : [];
}

/** "discussed trade, transport and the border with Y": Y, past commas between nouns. */
function withPast({ atoms, groups }: Scene, at: number): Group[] {
  for (let i = at + 1; i < atoms.length; i++) {
    const { kind, lower, classes } = atoms[i]!;
    const person = lower === 'with' ? groups.find((g) => g.from === i + 1) : undefined;
    if (person) return [person];
    if ((kind === 'mark' && lower !== ',') || classes.has('relative') || isVerb(atoms[i])) return [];
  }
  return [];
}

/** "X, who is in P this week, has met there with Y": P. */
function there(scene: Scene, at: number): Argument[] {
  if (scene.atoms[at + 1]?.lower !== 'there') return [];
  const before = scene.groups.findLast(
    (g) => g.to <= at && /^(?:in|at|to)$/.test(g.position) && namesLandOnly(scene, g),
  );
  return before ? [{ by: 'in', group: before }] : [];
}

/** "discussed the war in P": where the war is. */
const isTopical = ({ atoms }: Scene, { group }: Argument) => atoms[group.from - 2]?.kind === 'word';

/** "X, received by Y,": the party right before a participle without "was". */
function reducedSubject({ atoms, groups }: Scene, { at, passive }: VerbTrigger): Group | null {
  if (!passive || atoms[at - 1]?.classes.has('auxiliary')) return null;
  const comma = atoms[at - 1]?.lower === ',' ? at - 1 : at;
  return groups.find((g) => g.to === comma || g.to === at) ?? null;
}
