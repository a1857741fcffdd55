/** Whether a verb means a meeting here: not "called for", "met its targets", "received a letter", "saw X resign". */
import { isVerb, type Scene } from '../../clauses/scene';
import { SENT } from '../delegations';
import { nounOf, type VerbFrame, type VerbWord } from '../trigger-words';
import { accompanies, goes, goesOnTo, isSomewhere, spendsDays } from './journey-senses';
import { isPassive } from './passive';
import { groupAt, meetsPerson, namesPeopleOnly, objectPast, type Sense } from './sense';
import { lower } from './word-at';

/** The next word, over a date: "departed January 27 for P". */
const follows =
  (words: RegExp): Sense =>
  (scene, at) =>
    words.test(lower(scene, scene.atoms[at + 1]?.kind === 'date' ? at + 2 : at + 1));

/** "called Putin on Friday", not "called Putin a killer" or "called on". */
function callEnds(scene: Scene, to: number): boolean {
  const next = scene.atoms[to];
  const goesOn =
    /^(?:to|on|in|at|for|over|there|too|both|but|during|when|while|where|because|since|until|once|twice|often|regularly|several|late|later|early|earlier|from|and|about|after|before|again|himself|herself|personally|alone|privately|separately|briefly|shortly|first|last|face)$/;
  return !next || next.kind === 'date' || next.kind === 'mark' || goesOn.test(next.lower);
}

/** "called X on Friday", "called on X in P"; not "called X a liar", "called on X to resign". */
const calls: Sense = (scene, at) => {
  const on = /^(?:up)?on$/.test(lower(scene, at + 1));
  const whom = groupAt(scene, on ? at + 2 : at + 1);
  if (!whom || !namesPeopleOnly(scene, whom)) return false;
  return on ? lower(scene, whom.to) !== 'to' : callEnds(scene, whom.to);
};

/** "is to see X", "was to have seen X", "saw X on Friday", "saw each other"; not "saw X resign". */
const sees: Sense = (scene, at) => {
  if (lower(scene, at) === 'seen' && !/^to have$/.test(`${lower(scene, at - 2)} ${lower(scene, at - 1)}`))
    return false;
  if (lower(scene, at + 1) === 'each' && lower(scene, at + 2) === 'other') return true;
  const object = groupAt(scene, at + 1);
  const people =
    object && (namesPeopleOnly(scene, object) || object.parties.every((p) => SENT.test(p.noun ?? '')));
  if (!people || !callEnds(scene, object.to)) return false;
  const ahead = /^(?:to|will|'ll)$/.test(lower(scene, at - 1));
  const [next, then] = [lower(scene, object.to), lower(scene, object.to + 1)];
  return ahead || !/^(?:to|from|about)$/.test(next) || (next === 'to' && TO_SAY.test(then));
};
const TO_SAY = /^(?:talk|discuss|review|brief|press|thank|congratulate|present|deliver|hand|ask|explain)$/;

const TABLE = /^(?:at|to) (?:the|one) (?:(?:same|negotiating|bargaining|conference|peace|talks) )?table\b/;
/** "sat at the same table", "return to the negotiating table" */
const atTable: Sense = ({ atoms }, at) =>
  TABLE.test(
    atoms
      .slice(at + 1, at + 5)
      .map((a) => a.lower)
      .join(' '),
  );

const BY_PHONE = /\b(?:by|over the|on the|by video|via) (?:telephone|phone|link)\b/;
/** "informed X by telephone", "flew to P, where he told X" */
const tells: Sense = (scene, at) => {
  const whom = groupAt(scene, at + 1);
  const where = scene.atoms
    .slice(Math.max(0, at - 5), at)
    .findLast((a) => a.kind === 'word' && !a.classes.has('adverb') && !a.classes.has('auxiliary'));
  if (where?.lower === 'where' && whom && namesPeopleOnly(scene, whom)) return true;
  const after = scene.atoms.slice(whom?.to ?? at, (whom?.to ?? at) + 6).map((a) => a.lower);
  return whom !== undefined && namesPeopleOnly(scene, whom) && BY_PHONE.test(after.join(' '));
};

const besideSomebody = follows(
  /^(?:down|with|across|opposite|beside|between|side|together|face|alongside|next)$/,
);

/** "ran into X", "fell in with X", "fell in at P with X"; not "ran into trouble". */
const runsInto: Sense = (scene, at) => {
  const word = lower(scene, at + 1);
  if (/^f/.test(lower(scene, at)))
    return (
      word === 'in' && scene.groups.some((g) => g.position === 'with' && g.from > at && g.from <= at + 8)
    );
  const whom = /^(?:in)?to$/.test(word) ? groupAt(scene, at + 2) : undefined;
  return whom !== undefined && namesPeopleOnly(scene, whom);
};

/** "was introduced to X", "introduced X to Y": people to people; not "introduced X to chess". */
const introduces: Sense = (scene, at) => {
  const whom = isPassive(scene, at, 'past') ? undefined : groupAt(scene, at + 1);
  const to = whom?.to ?? at + 1;
  const other = lower(scene, to) === 'to' ? groupAt(scene, to + 1) : undefined;
  return other !== undefined && namesPeopleOnly(scene, other) && (!whom || namesPeopleOnly(scene, whom));
};

/** "would be unable to travel", "pulled out", "pulled out of the talks"; not "pulled out of the town". */
const fallsOut: Sense = (scene, at) => {
  const [next, then, after] = [1, 2, 3].map((k) => lower(scene, at + k));
  if (next === 'to') return /^(?:travel|attend|come|go|make|join|participate)$/.test(then!);
  return next === 'out' && (then !== 'of' || (after === 'the' && nounOf(lower(scene, at + 4)) !== undefined));
};

/** "spoke for an hour", not "spoke for Russia", whom they stood for. */
const speaksTogether: Sense = (scene, at) =>
  lower(scene, at + 1) !== 'for' || (groupAt(scene, at + 2)?.entities.length ?? 0) === 0;

/** "brought A and B together", "brought A together with B" */
const bringsTogether: Sense = (scene, at) => {
  const whom = groupAt(scene, at + 1);
  if (lower(scene, at + 1) === 'together') return groupAt(scene, at + 2) !== undefined;
  return whom !== undefined && scene.atoms.slice(at + 2, whom.to + 6).some((a) => a.lower === 'together');
};

/** "raised the matter with X": with somebody, and shortly after. */
const raisesWith: Sense = ({ atoms, groups, entities }, at) =>
  groups.some(
    (g) =>
      g.position === 'with' &&
      g.from > at + 1 &&
      g.from <= at + 8 &&
      g.entities.some((e) => entities[e]!.kind === 'person') &&
      !atoms.slice(at + 1, g.from).some((a) => /^[,;]$/.test(a.lower) || a.classes.has('relative')),
  );

/** "took part in the talks", "participated in the meeting": in what was told before. */
const takesPart: Sense = (scene, at) => {
  const on = lower(scene, at + 1) === 'part' ? at + 2 : /^participat/.test(lower(scene, at)) ? at + 1 : -1;
  return on > 0 && lower(scene, on) === 'in' && /^(?:the|this|these)$/.test(lower(scene, on + 1));
};

const OFFERED = /^(?:requests?|offers?|invitations?|proposals?|suggestion|idea|calls?|overtures?)$/;
/** "refused.", "refused both times", "accepted the invitation": nothing else is refused or accepted. */
const answers: Sense = (scene, at) => {
  const { atoms } = scene;
  const next = atoms[at + 1];
  if (/^(?:unable|pull)/.test(lower(scene, at))) return fallsOut(scene, at);
  if (!next || /^(?:[.;]|both|twice|again)$/.test(next.lower)) return true;
  return (
    next.classes.has('determiner') &&
    atoms.slice(at + 2, at + 4).some((a) => OFFERED.test(a.lower)) &&
    !atoms.slice(at + 2, at + 6).some((a) => a.lower === 'to')
  );
};

const BE = /^(?:is|are|was|were)$/;
/** "also present were X and Y", "X was also present". */
const isPresent: Sense = (scene, at) => {
  const before = lower(scene, at - 1);
  if (at === 0)
    return (
      /^at$/.test(lower(scene, 1)) && scene.atoms.slice(2, 9).some((a) => /^(?:was|were)$/.test(a.lower))
    );
  if (BE.test(lower(scene, at + 1)) && /^also$/.test(before)) return groupAt(scene, at + 2) !== undefined;
  return /^also$/.test(before)
    ? BE.test(lower(scene, at - 2))
    : BE.test(before) && at + 2 >= scene.atoms.length;
};

const leadsDelegation: Sense = (scene, at) =>
  groupAt(scene, at + 1)?.parties.some((p) => SENT.test(p.noun ?? '')) ?? false;

/** "received X", "received privately X", "was briefed by", "B, whom A received"; not "welcomed X's reforms". */
const hasObject: Sense = (scene, at) =>
  lower(scene, at + 1) === 'by' ||
  groupAt(scene, at + 1)?.parties.at(-1)?.possessive === false ||
  scene.atoms[at + 1]?.classes.has('adverb') === true ||
  objectPast(scene, at) !== undefined ||
  scene.atoms.slice(Math.max(0, at - 4), at).some((a) => a.lower === 'whom');

/** "invited X to P", "was invited to talks by X". */
const invites: Sense = (scene, at) => {
  if (isPassive(scene, at, 'past'))
    return /^(?:to|by)$/.test(lower(scene, at + 1)) || scene.atoms[at + 1]?.kind === 'date';
  const whom = groupAt(scene, at + 1);
  return whom !== undefined && /^(?:to|for|over)$/.test(lower(scene, whom.to));
};

const AGREED =
  /^(?:agreements?|treaty|treaties|memorandums?|accords?|pact|deal|declaration|protocols?|communiqué|communique|contract|settlement|truce|ceasefire|charter|convention|roadmap|framework)$/;
/** "signed the accord with", "an accord, signed on Monday by": what two sides sign face to face. */
const signs: Sense = ({ atoms }, at) =>
  atoms.slice(Math.max(0, at - 6), at + 8).some((a) => AGREED.test(a.lower));

/** "cornered X", "was cornered by X" */
const meetsPersonOrBy: Sense = (scene, at) =>
  isPassive(scene, at, 'past') ? isJoinedBy(scene, at) : meetsPerson(scene, at);
const isJoinedBy: Sense = (scene, at) => {
  const by = lower(scene, at + 1) === 'by' ? groupAt(scene, at + 2) : undefined;
  return by !== undefined && namesPeopleOnly(scene, by);
};

/** "embraced X", "X and Y embraced in P"; not "embraced the plan". */
const embraces: Sense = (scene, at) => {
  const object = groupAt(scene, at + 1);
  if (object) return namesPeopleOnly(scene, object);
  const next = scene.atoms[at + 1];
  return !next || next.kind === 'mark' || next.kind === 'date' || next.classes.has('preposition');
};

const BORDERS =
  /^(?:shores?|borders?|frontiers?|rivers?|banks?|confluence|straits?|pass|crossing|mountains|lake|sea|foot|edge|corner|point)$/;
/** "Austria and Hungary meet at the lake": lands, not people. */
const isBorder = ({ atoms }: Scene, at: number): boolean =>
  /^(?:at|along|near|in)$/.test(atoms[at + 1]?.lower ?? '') &&
  /^meets?$/.test(atoms[at]!.lower) &&
  atoms.slice(at + 2, at + 6).some((a) => BORDERS.test(a.lower));

/** "met the X minister", "met the Free State president, X"; not "met the deadline". */
const meetsSomebody: Sense = (scene, at) =>
  !isBorder(scene, at) &&
  (!/^(?:its|their|the)$/.test(lower(scene, at + 1)) ||
    groupAt(scene, at + 1) !== undefined ||
    scene.groups.some(
      (g) => g.from > at + 1 && g.from <= at + 3 && g.position === 'object' && namesPeopleOnly(scene, g),
    ));

/** "stayed with X", "walked through the stalls with X": with people, in its own clause. */
const withPeople: Sense = ({ atoms, groups, entities }, at) => {
  const beside = groups.find((g) => g.from > at && g.position === 'with');
  return (
    beside !== undefined &&
    beside.from <= at + 9 &&
    beside.entities.some((e) => entities[e]!.kind === 'person') &&
    !atoms
      .slice(at + 1, beside.from - 1)
      .some((a) => a.kind === 'mark' || isVerb(a) || a.classes.has('relative'))
  );
};

/** "agreed with X that", "agreed the outlines with X in P"; not "agreed with X on this", which is an opinion. */
const agreesWith: Sense = (scene, at) => {
  if (!withPeople(scene, at)) return false;
  const whom = scene.groups.find((g) => g.from > at && g.position === 'with')!;
  return whom.from > at + 2 || /^(?:that|to)$/.test(lower(scene, whom.to));
};

/** "held a security council with X", "co-chaired the Consultations with X"; no noun says it. */
const holdsWith: Sense = (scene, at) => {
  const whom = scene.groups.find((g) => g.from > at && g.position === 'with');
  if (!whom || !withPeople(scene, at)) return false;
  const what = scene.atoms.slice(at + 1, whom.from - 1);
  return (
    what.length > 1 &&
    what[0]!.classes.has('determiner') &&
    !what.some((a) => nounOf(a.lower) || NOT_TOGETHER.test(a.lower))
  );
};
const NOT_TOGETHER =
  /^(?:shares?|stakes?|views?|opinions?|grudges?|posts?|positions?|offices?|contracts?|degrees?|record|place|contest|match|draw|tie|joint)$/;

/** "heard a report by X" */
const hearsReport: Sense = (scene, at) =>
  /^(?:an?|the)$/.test(lower(scene, at + 1)) &&
  scene.atoms.slice(at + 2, at + 5).some((a) => /^(?:reports?|briefing|presentation)$/.test(a.lower)) &&
  scene.groups.some((g) => g.from > at && g.from <= at + 8 && /^(?:by|from|of)$/.test(g.position));

/** "linked up with X", "caught up with X", "dropped in on X", "looked in on X" */
const linksUp: Sense = (scene, at) => {
  const [next, then] = [lower(scene, at + 1), lower(scene, at + 2)];
  const up = next === 'up' && then === 'with' && !/^(?:drop|look)/.test(lower(scene, at));
  const inOn = next === 'in' && then === 'on' && /^(?:drop|look)/.test(lower(scene, at));
  const whom = up || inOn ? groupAt(scene, at + 3) : undefined;
  return whom !== undefined && namesPeopleOnly(scene, whom);
};

/** "waited on X" */
const waitsOn: Sense = (scene, at) => {
  const whom = /^(?:up)?on$/.test(lower(scene, at + 1)) ? groupAt(scene, at + 2) : undefined;
  return whom !== undefined && namesPeopleOnly(scene, whom);
};

/** "joined X for lunch" */
const joinsFor: Sense = (scene, at) => {
  const whom = groupAt(scene, at + 1);
  if (!whom || !namesPeopleOnly(scene, whom) || lower(scene, whom.to) !== 'for') return false;
  return scene.atoms
    .slice(whom.to + 1, whom.to + 4)
    .some((a) => nounOf(a.lower) || /^(?:walk|drinks?|meal)$/.test(a.lower));
};

/** "saw X off at the airport", "saw off X" */
const seesOff: Sense = (scene, at) => {
  if (lower(scene, at + 1) === 'off') return groupAt(scene, at + 2) !== undefined;
  const whom = groupAt(scene, at + 1);
  return whom !== undefined && namesPeopleOnly(scene, whom) && lower(scene, whom.to) === 'off';
};

/** "got together in P", "got together with X", "got to know X"; not "got it together". */
const getsTogether: Sense = (scene, at) => {
  if (lower(scene, at + 1) === 'together') return true;
  const whom =
    [1, 2].map((k) => lower(scene, at + k)).join(' ') === 'to know' ? groupAt(scene, at + 3) : undefined;
  return whom !== undefined && namesPeopleOnly(scene, whom);
};

/** "came face to face with X" */
const comesFaceToFace: Sense = (scene, at) =>
  [1, 2, 3].map((k) => lower(scene, at + k)).join(' ') === 'face to face';

/** "faced each other across a table"; not in a final */
const facesEachOther: Sense = (scene, at) =>
  /^(?:each other|one another) (?:across|over) (?:an?|the)$/.test(
    [1, 2, 3, 4].map((k) => lower(scene, at + k)).join(' '),
  );

const MEAL = /^(?:dinner|lunch|luncheon|supper|tea|breakfast|coffee|drinks|stay|office|house|home|place)$/;
/** "had X over", "had X to dinner", "had me up to his office"; not "had X to thank" */
const hasOver: Sense = (scene, at) => {
  const whom = groupAt(scene, at + 1);
  if (!whom || !namesPeopleOnly(scene, whom)) return false;
  const after = [0, 1, 2, 3].map((k) => lower(scene, whom.to + k));
  if (/^(?:over|round|up)$/.test(after[0]!)) return /^(?:to|for|at|in|on|[.,;])$/.test(after[1]!);
  return /^(?:to|for)$/.test(after[0]!) && after.slice(1).some((w) => MEAL.test(w));
};

/** "took X aside" */
const takesAside: Sense = (scene, at) => {
  const whom = groupAt(scene, at + 1);
  return whom !== undefined && namesPeopleOnly(scene, whom) && lower(scene, whom.to) === 'aside';
};

/** "were closeted for five hours", "was closeted with X" */
const isCloseted: Sense = (scene, at) => isPassive(scene, at, 'past');

/** "played host to X" */
const playsHost: Sense = (scene, at) => {
  const whom =
    lower(scene, at + 1) === 'host' && lower(scene, at + 2) === 'to' ? groupAt(scene, at + 3) : undefined;
  return whom !== undefined && namesPeopleOnly(scene, whom);
};

/** "played before X", "performed for X" */
const performsFor: Sense = (scene, at) => {
  const before = /^play/.test(lower(scene, at)) ? /^before$/ : /^(?:for|before)$/;
  const whom = before.test(lower(scene, at + 1)) ? groupAt(scene, at + 2) : undefined;
  return whom !== undefined && namesPeopleOnly(scene, whom);
};

const LETTERS =
  /^(?:letters?|messages?|notes?|invitations?|petitions?|reports?|gifts?|copy|copies|medals?|awards?|demarche|démarche|documents?|ultimatum|protest)$/;
/** "delivered a letter from Z to X", "presented X with a medal" */
const deliversTo: Sense = (scene, at) => {
  const to = scene.groups.find(
    (g) => g.from > at + 2 && g.from <= at + 12 && g.position === 'to' && namesPeopleOnly(scene, g),
  );
  return to !== undefined && scene.atoms.slice(at + 1, to.from).some((a) => LETTERS.test(a.lower));
};
const presentsWith: Sense = (scene, at) => {
  const whom = groupAt(scene, at + 1);
  return whom !== undefined && namesPeopleOnly(scene, whom) && lower(scene, whom.to) === 'with';
};

/** "was presented to Queen X" */
const isPresentedTo: Sense = (scene, at) => {
  const whom = lower(scene, at + 1) === 'to' ? groupAt(scene, at + 2) : undefined;
  const thing = scene.atoms.slice(Math.max(0, at - 5), at).some((a) => LETTERS.test(a.lower));
  return isPassive(scene, at, 'past') && !thing && whom !== undefined && namesPeopleOnly(scene, whom);
};

/** "represented S at the talks" */
const representsAt: Sense = (scene, at) => {
  const whom = groupAt(scene, at + 1);
  return (
    whom !== undefined &&
    lower(scene, whom.to) === 'at' &&
    scene.atoms.slice(whom.to + 1, whom.to + 6).some((a) => nounOf(a.lower) !== undefined)
  );
};

/** "was joined by X on a tour", "joined X for lunch" */
const joins: Sense = (scene, at) =>
  isPassive(scene, at, 'past') ? isJoinedBy(scene, at) : joinsFor(scene, at);

/** What a verb needs around it, by its rule. */
const BY_RULE: Readonly<Record<string, Sense>> = {
  'verb exchange views': follows(/^(?:views|ideas|opinions|notes|pleasantries|greetings|handshakes|toasts)$/),
  'verb shake hands': follows(/^hands$/),
  'verb consult': (scene, at) => lower(scene, at + 1) === 'with' || meetsPerson(scene, at),
  'verb embrace': embraces,
  'verb introduce': introduces,
  'verb stay with': withPeople,
  'verb spend time': withPeople,
  'verb agree with': agreesWith,
  'verb hold with': holdsWith,
  'verb hear a report': hearsReport,
  'verb link up': linksUp,
  'verb wait on': waitsOn,
  'verb join for': joins,
  'verb get together': getsTogether,
  'verb debate': meetsPersonOrBy,
  'verb perform for': performsFor,
  'verb deliver to': deliversTo,
  'verb present with': presentsWith,
  'verb be presented to': isPresentedTo,
  'verb represent at': representsAt,
  'verb come face to face': comesFaceToFace,
  'verb face each other': facesEachOther,
  'verb have over': hasOver,
  'verb take aside': takesAside,
  'verb buttonhole': meetsPersonOrBy,
  'verb befriend': meetsPersonOrBy,
  'verb interview': meetsPersonOrBy,
  'verb break bread': follows(/^bread$/),
  'verb team up': follows(/^up$/),
  'verb closet': isCloseted,
  'verb play host': playsHost,
  'verb see off': seesOff,
  'verb run into': runsInto,
  'verb encounter': meetsPerson,
  'verb sail': goesOnTo,
  'verb journey': goesOnTo,
  'verb proceed': goesOnTo,
  'verb hurry': goesOnTo,
  'verb leave for': follows(/^for$/),
  'verb stop': follows(/^(?:in|at|over)$/),
  'verb compare notes': follows(/^notes$/),
  'verb stay away': follows(/^away$/),
  'be in': isSomewhere,
  'verb sit down': (scene, at) => besideSomebody(scene, at) || atTable(scene, at),
  'verb be sent': (scene, at) => isPassive(scene, at, 'past') && lower(scene, at + 1) === 'to',
  'verb return to the table': atTable,
  'verb tell by phone': tells,
  'verb show around': follows(/^(?:around|round|over)$/),
  'verb bring together': bringsTogether,
  'verb see': sees,
  'verb speak': speaksTogether,
  'verb raise with': raisesWith,
  'verb take part': takesPart,
  'be present': isPresent,
  'verb spend days': spendsDays,
  'verb lead a delegation': leadsDelegation,
};

/** The same by its frame, for those that need nothing of their own. */
const BY_FRAME: Readonly<Partial<Record<VerbFrame, Sense>>> = {
  meet: meetsSomebody,
  accompany: accompanies,
  sign: signs,
  answer: answers,
  due: (scene, at) =>
    /^(?:in|at|here|there)$/.test(lower(scene, at + 1)) &&
    scene.atoms[at - 1]?.classes.has('auxiliary') === true,
  invite: invites,
  host: (scene, at) => isPassive(scene, at, 'past') || hasObject(scene, at),
  call: (scene, at) => (/^call/.test(lower(scene, at)) ? calls(scene, at) : hasObject(scene, at)),
  travel: goes,
};

export function meansMeetingAsVerb(scene: Scene, at: number, { rule, frame }: VerbWord): boolean {
  const sense = BY_RULE[rule] ?? BY_FRAME[frame];
  return sense ? sense(scene, at) : true;
}
