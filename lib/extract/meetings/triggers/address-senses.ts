/** Whether a verb means here that somebody is spoken to, seen or handed something: not "called X a liar", "saw X resign". */
import { namesPeopleOnly, type Scene } from '../../clauses/scene';
import { SENT } from '../delegations';
import { isPassive } from './passive';
import { groupAt, meetsPerson, peopleAfter, peopleAt, peopleBefore, type Sense } from './sense';
import { lower, phrase } from './word-at';

const GOES_ON =
  /^(?:to|on|in|at|for|over|there|too|both|but|during|when|while|where|because|since|until|once|twice|often|regularly|several|late|later|early|earlier|from|and|about|after|before|again|himself|herself|personally|alone|privately|separately|briefly|shortly|first|last|face)$/;
/** "called X on Friday", not "called X a killer". */
function callEnds(scene: Scene, to: number): boolean {
  const next = scene.atoms[to];
  return !next || next.kind === 'date' || next.kind === 'mark' || GOES_ON.test(next.lower);
}

/** "a robot, called X", "an album called X": a noun that names nobody stands before. */
const isNaming: Sense = ({ atoms, groups }, at) => {
  const end = atoms[at - 1]?.lower === ',' ? at - 1 : at;
  const noun = atoms[end - 1];
  const plain = noun?.kind === 'word' && !noun.capital && noun.classes.bits === 0;
  return plain && !/(?:ly|ed)$/.test(noun.lower) && !groups.some((g) => g.to === end);
};

/** "called X on Friday", "called on X in P"; not "called X a liar", "called on X to resign". */
export const calls: Sense = (scene, at) => {
  const on = /^(?:up)?on$/.test(lower(scene, at + 1));
  if (!on && lower(scene, at) === 'called' && isNaming(scene, at)) return false;
  const whom = peopleAt(scene, on ? at + 2 : at + 1);
  if (!whom) return false;
  // "called X 'a killer'"
  return on
    ? lower(scene, whom.to) !== 'to'
    : callEnds(scene, whom.to) && !/^["“‘]$/.test(lower(scene, whom.to));
};

const TO_SAY = /^(?:talk|discuss|review|brief|press|thank|congratulate|present|deliver|hand|ask|explain)$/;
/** "is to see X", "was to have seen X", "saw X on Friday", "saw each other"; not "saw X resign". */
const sees: Sense = (scene, at) => {
  if (lower(scene, at) === 'seen' && phrase(scene, at - 2, 2) !== 'to have') return false;
  if (phrase(scene, at + 1, 2) === 'each other') return true;
  const object = groupAt(scene, at + 1);
  const people =
    object && (namesPeopleOnly(scene, object) || object.parties.every((p) => SENT.test(p.noun ?? '')));
  if (!people || object.parties.at(-1)!.possessive || !callEnds(scene, object.to)) return false;
  // "to see a new X": how he should be
  if (/^an?$/.test(lower(scene, object.from)) && object.entities.length > 0) return false;
  const ahead = /^(?:to|will|'ll)$/.test(lower(scene, at - 1));
  const [next, then] = [lower(scene, object.to), lower(scene, object.to + 1)];
  return ahead || !/^(?:to|from|about)$/.test(next) || (next === 'to' && TO_SAY.test(then));
};

const BY_PHONE = /\b(?:by|over the|on the|by video|via) (?:telephone|phone|link)\b/;
/** "informed X by telephone", "flew to P, where he told X" */
const tells: Sense = (scene, at) => {
  const whom = peopleAt(scene, at + 1);
  const where = scene.atoms
    .slice(Math.max(0, at - 5), at)
    .findLast((a) => a.kind === 'word' && !a.classes.has('adverb') && !a.classes.has('auxiliary'));
  return whom !== undefined && (where?.lower === 'where' || BY_PHONE.test(phrase(scene, whom.to, 6)));
};

/** "reached P, where he reported to X" */
const reportsTo: Sense = (scene, at) =>
  scene.atoms.slice(Math.max(0, at - 4), at).some((a) => a.lower === 'where') &&
  scene.groups.some(
    (g) => g.from > at && g.from <= at + 5 && g.position === 'to' && namesPeopleOnly(scene, g),
  );

/** "spoke for an hour", not "spoke for Russia", whom they stood for. */
const speaksTogether: Sense = (scene, at) =>
  lower(scene, at + 1) !== 'for' || (groupAt(scene, at + 2)?.entities.length ?? 0) === 0;

/** "heard a report by X" */
const hearsReport: Sense = (scene, at) =>
  /^(?:an?|the) (?:\S+ ){0,2}(?:reports?|briefing|presentation)\b/.test(phrase(scene, at + 1, 4)) &&
  scene.groups.some((g) => g.from > at && g.from <= at + 8 && /^(?:by|from|of)$/.test(g.position));

const before = peopleAfter(/^before$/);
const forOrBefore = peopleAfter(/^(?:for|before)$/);
/** "played before X", "performed for X"; who plays for X is in his team */
const performsFor: Sense = (scene, at) =>
  /^play/.test(lower(scene, at)) ? before(scene, at) : forOrBefore(scene, at);

const LETTERS =
  /^(?:letters?|messages?|notes?|invitations?|petitions?|reports?|gifts?|copy|copies|medals?|awards?|demarche|démarche|documents?|ultimatum|protest)$/;
const areLetters = ({ atoms }: Scene, from: number, to: number) =>
  atoms.slice(Math.max(0, from), to).some((a) => LETTERS.test(a.lower));

/** "delivered a letter from Z to X" */
const deliversTo: Sense = (scene, at) => {
  const to = scene.groups.find(
    (g) => g.from > at + 2 && g.from <= at + 12 && g.position === 'to' && namesPeopleOnly(scene, g),
  );
  return to !== undefined && areLetters(scene, at + 1, to.from);
};

const toPeople = peopleAfter(/^to$/);
/** "was presented to Queen X" */
const isPresentedTo: Sense = (scene, at) =>
  isPassive(scene, at, 'past') && toPeople(scene, at) && !areLetters(scene, at - 5, at);

/** By the rule of the verb. */
export const ADDRESS_SENSES: Readonly<Record<string, Sense>> = {
  'verb consult': (scene, at) => lower(scene, at + 1) === 'with' || meetsPerson(scene, at),
  'verb see': sees,
  'verb speak': speaksTogether,
  'verb tell by phone': tells,
  'verb report to': reportsTo,
  'verb hear a report': hearsReport,
  'verb perform for': performsFor,
  'verb deliver to': deliversTo,
  'verb present with': peopleBefore(/^with$/),
  'verb be presented to': isPresentedTo,
};
