/** Whether a noun means a meeting here: not "press conference", "a call for peace", "a travel ban". */
import { isHuman, namesLand, type Scene } from '../../clauses/scene';
import { phraseStart } from '../noun-span';
import { nounOf, OTHER_THINGS } from '../trigger-words';
import { groupAt, peopleAt, type Sense } from './sense';
import { lower } from './word-at';

const SPEAKS = /^(?:sp[eo]a?ke?n?s?|speaking|talk(?:s|ed|ing)?|discuss(?:es|ed|ing)?|t[eo]lls?d?|inform\w*)$/;
/** "apologised by telephone to X", "have been on the telephone" */
const phone: Sense = (scene, at) => {
  // "spoke by telephone" is told by its verb
  if (scene.atoms.slice(Math.max(0, at - 10), at).some((a) => SPEAKS.test(a.lower))) return false;
  const article = lower(scene, at - 1) === 'the' ? at - 2 : at - 1;
  const next = scene.atoms[at + 1];
  return (
    /^(?:by|over|via|on)$/.test(lower(scene, article)) &&
    (next === undefined ||
      next.kind !== 'word' ||
      !/^(?:that|call|calls|number|line|conversation)$/.test(next.lower))
  );
};

/** "paid his respects to X"; not to the dead */
const respects: Sense = (scene, at) =>
  lower(scene, at + 1) === 'to' &&
  /^(?:pay|pays|paid|paying)$/.test(lower(scene, at - 2)) &&
  !scene.atoms.slice(at + 1, at + 5).some((a) => a.lower === 'late');

/** "came for an interview with X", "granted Y an interview": with somebody, and no interview in which something is said */
const interview: Sense = (scene, at) =>
  lower(scene, at + 1) === 'with' &&
  !/^(?:in|during|told|after|from)$/.test(lower(scene, phraseStart(scene, at) - 1)) &&
  peopleAt(scene, at + 2) !== undefined;

/** "was seen in the company of X" */
const company: Sense = (scene, at) =>
  lower(scene, at - 1) === 'the' &&
  lower(scene, at - 2) === 'in' &&
  lower(scene, at + 1) === 'of' &&
  peopleAt(scene, at + 2) !== undefined;

/** "made the acquaintance of X" */
const acquaintance: Sense = (scene, at) =>
  lower(scene, at + 1) === 'of' && /^(?:ma[dk]e|making)/.test(lower(scene, phraseStart(scene, at) - 1));

/** "a call with X", "a call on X", "a phone call", "held a call". */
const call: Sense = (scene, at) =>
  isCallOn(scene, at) ||
  /^(?:with|between|from)$/.test(lower(scene, at + 1)) ||
  /^(?:phone|telephone|video|courtesy)$/.test(lower(scene, at - 1)) ||
  /^(?:held|holds?|had|has|have|holding)$/.test(lower(scene, at - 2));

/** "a call on X": somebody, not "a call on governments to act". */
export const isCallOn: Sense = (scene, at) => {
  const whom = lower(scene, at + 1) === 'on' ? peopleAt(scene, at + 2) : undefined;
  return whom !== undefined && lower(scene, whom.to) !== 'to';
};

/** "a key leader engagement" */
const engagement: Sense = (scene, at) => lower(scene, at - 1) === 'leader';

/** "an invitation to P", "an invitation from X to P", "an invitation to dinner"; not "an invitation to speak". */
const invitation: Sense = (scene, at) => {
  const { atoms, groups } = scene;
  const to = atoms.findIndex((a, i) => i > at && i < at + 14 && a.lower === 'to');
  if (to > 0 && atoms.slice(to + 1, to + 4).some((a) => nounOf(a.lower) || a.lower === 'table')) return true;
  const where = to < 0 ? undefined : groups.find((g) => g.from === to + 1);
  return namesLand(scene, where);
};

/** "a stop in P" */
const stop: Sense = (scene, at) =>
  /^(?:in|at)$/.test(lower(scene, at + 1)) && scene.atoms[at - 1]?.classes.has('preposition') !== true;

/** "presented her credentials to X", "received the credentials of X" */
const credentials: Sense = ({ atoms }, at) =>
  atoms.slice(Math.max(0, at - 4), at).some((a) => /^(?:present|receiv|hand|submit)/.test(a.lower));

/** "had tea with X", "the two had coffee at the café" */
const meal: Sense = (scene, at) =>
  (/^(?:had|has|have|having|took|take|taking|over|for|to)$/.test(lower(scene, phraseStart(scene, at) - 1)) &&
    lower(scene, at + 1) === 'with') ||
  (lower(scene, at - 1) === 'had' && /^(?:at|in|together)$/.test(lower(scene, at + 1)));

/** "an appointment with X"; not "her appointment as minister" */
const withSomebody: Sense = (scene, at) => lower(scene, at + 1) === 'with';

/** "was the guest of X in P" */
const guest: Sense = (scene, at) =>
  /^(?:was|were|is|are|be|been|as|being)$/.test(lower(scene, phraseStart(scene, at) - 1)) &&
  lower(scene, at + 1) === 'of' &&
  isHuman(scene, groupAt(scene, at + 2));

/** "a round of consultations": of what is a meeting too. */
const isOfTalks: Sense = ({ atoms }, at) => atoms.slice(at + 2, at + 10).some((a) => nounOf(a.lower));

/** Words that speak of a meeting only in this company. */
const SENSES: Readonly<Record<string, Sense>> = {
  acquaintance,
  company,
  interview,
  interviews: interview,
  sitting: (scene, at) => lower(scene, at + 1) === 'with',
  telephone: phone,
  phone,
  respects,
  appointment: withSomebody,
  appointments: withSomebody,
  call,
  calls: call,
  coffee: meal,
  contacts: (scene, at) => /^(?:between|with)$/.test(lower(scene, at + 1)),
  credentials,
  engagement,
  guest,
  engagements: engagement,
  invitation,
  // "in emergency session" is how a body meets, not another meeting
  session: (scene, at) => {
    const start = phraseStart(scene, at);
    return lower(scene, start - 1) !== 'in' || scene.atoms[start]!.classes.has('determiner');
  },
  // "the first round of a court battle"
  round: (scene, at) => lower(scene, at + 1) !== 'of' || isOfTalks(scene, at),
  stop,
  stops: stop,
  supper: meal,
  tea: meal,
  travel: (scene, at) => lower(scene, at + 1) === 'to' && scene.atoms[at - 1]?.possessive === true,
  talks: () => true,
};

/** "visit visas", "meeting room" */
const OF_SOMETHING_ELSE = /^(?:bans?|agency|advice|documents?|visas?|room|rooms|hall|place|house)$/;

const MEAL = /^(?:breakfast|lunch|luncheon|dinner|supper|tea|coffee|reception|conversations?)$/;

/** "gave a joint press conference with X" */
const isJoint: Sense = (scene, at) =>
  lower(scene, at) === 'conference' &&
  lower(scene, at - 2) === 'joint' &&
  peopleAt(scene, at + 2) !== undefined;

export function meansMeetingAsNoun(scene: Scene, at: number): boolean {
  if (OTHER_THINGS.has(lower(scene, at - 1)) && !isJoint(scene, at)) return false;
  // "told Breakfast with X": a programme
  if (at > 0 && scene.atoms[at]!.capital && MEAL.test(lower(scene, at))) return false;
  const sense = SENSES[lower(scene, at)];
  return sense ? sense(scene, at) : !OF_SOMETHING_ELSE.test(lower(scene, at + 1));
}
