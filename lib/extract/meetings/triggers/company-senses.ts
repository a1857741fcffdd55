/** Whether a verb means here that people are together: not "ran into trouble", "had X to thank", "held a contract with X". */
import { isHuman, isVerb, type Scene } from '../../clauses/scene';
import { nounOf } from '../trigger-words';
import { isPassive } from './passive';
import { follows, groupAt, meetsPerson, peopleAfter, peopleAt, peopleBefore, type Sense } from './sense';
import { lower, phrase } from './word-at';

const TABLE = /^(?:at|to) (?:the|one) (?:(?:same|negotiating|bargaining|conference|peace|talks) )?table\b/;
/** "sat at the same table", "return to the negotiating table" */
const atTable: Sense = (scene, at) => TABLE.test(phrase(scene, at + 1, 4));

const besideSomebody = follows(
  /^(?:down|with|across|opposite|beside|between|side|together|face|alongside|next)$/,
);

/** "fell in with X", "fell in at P with X" */
const fallsInWith: Sense = ({ atoms, groups }, at) =>
  atoms[at + 1]?.lower === 'in' &&
  groups.some((g) => g.position === 'with' && g.from > at && g.from <= at + 8);

/** "was introduced to X", "introduced X to Y": people to people; not "introduced X to chess". */
const introduces: Sense = (scene, at) => {
  const whom = isPassive(scene, at, 'past') ? undefined : groupAt(scene, at + 1);
  const to = whom?.to ?? at + 1;
  const isPerson = !whom || peopleAt(scene, at + 1) !== undefined;
  return isPerson && lower(scene, to) === 'to' && peopleAt(scene, to + 1) !== undefined;
};

/** "brought A and B together", "brought A together with B" */
const bringsTogether: Sense = (scene, at) => {
  const whom = groupAt(scene, at + 1);
  if (lower(scene, at + 1) === 'together') return groupAt(scene, at + 2) !== undefined;
  return whom !== undefined && scene.atoms.slice(at + 2, whom.to + 6).some((a) => a.lower === 'together');
};

/** Those with whom somebody does it, in its own clause and not far behind. */
const companionsOf = (scene: Scene, at: number) =>
  scene.groups.find(
    (g) =>
      g.from > at &&
      g.from <= at + 9 &&
      g.position === 'with' &&
      isHuman(scene, g) &&
      !scene.atoms
        .slice(at + 1, g.from - 1)
        .some((a) => a.kind === 'mark' || isVerb(a) || a.classes.has('relative')),
  );

/** "stayed with X", "walked through the stalls with X" */
const withPeople: Sense = (scene, at) => companionsOf(scene, at) !== undefined;

/** "raised the matter with X" */
const raisesWith: Sense = (scene, at) => (companionsOf(scene, at)?.from ?? 0) > at + 2;

/** "agreed with X that", "agreed the outlines with X in P"; not "agreed with X on this", which is an opinion. */
const agreesWith: Sense = (scene, at) => {
  const whom = companionsOf(scene, at);
  return whom !== undefined && (whom.from > at + 2 || /^(?:that|to)$/.test(lower(scene, whom.to)));
};

const NOT_TOGETHER =
  /^(?:shares?|stakes?|views?|opinions?|grudges?|posts?|positions?|offices?|contracts?|degrees?|record|place|contest|match|draw|tie|joint)$/;
/** "held a security council with X", "co-chaired the Consultations with X", where no noun says what it was. */
const holdsWith: Sense = (scene, at) => {
  const whom = companionsOf(scene, at);
  const [determiner, ...what] = whom ? scene.atoms.slice(at + 1, whom.from - 1) : [];
  return (
    what.length > 0 &&
    determiner!.classes.has('determiner') &&
    !what.some((a) => nounOf(a.lower) || NOT_TOGETHER.test(a.lower))
  );
};

const AGREED =
  /^(?:agreements?|treaty|treaties|memorandums?|accords?|pact|deal|declaration|protocols?|communiqué|communique|contract|settlement|truce|ceasefire|charter|convention|roadmap|framework|armistice|surrender|capitulation|peace|alliance|instrument)$/;
/** "signed the accord with", "an accord, signed on Monday by": what two sides sign face to face. */
const signs: Sense = ({ atoms }, at) =>
  atoms.slice(Math.max(0, at - 6), at + 8).some((a) => AGREED.test(a.lower));

const byPeople = peopleAfter(/^by$/);
/** "cornered X", "was cornered by X" */
const meetsOrIsMet: Sense = (scene, at) =>
  isPassive(scene, at, 'past') ? byPeople(scene, at) : meetsPerson(scene, at);

/** "embraced X", "X and Y embraced in P"; not "embraced the plan". */
const embraces: Sense = (scene, at) => {
  if (groupAt(scene, at + 1)) return meetsPerson(scene, at);
  const next = scene.atoms[at + 1];
  return !next || next.kind === 'mark' || next.kind === 'date' || next.classes.has('preposition');
};

/** "was joined by X on a tour", "joined X for lunch" */
const joins: Sense = (scene, at) => {
  if (isPassive(scene, at, 'past')) return byPeople(scene, at);
  const whom = peopleAt(scene, at + 1);
  if (!whom || lower(scene, whom.to) !== 'for') return false;
  const what = scene.atoms.slice(whom.to + 1, whom.to + 4);
  return what.some((a) => nounOf(a.lower) || /^(?:walk|drinks?|meal)$/.test(a.lower));
};

const seesAway = peopleBefore(/^off$/);
/** "saw X off at the airport", "saw off X" */
const seesOff: Sense = (scene, at) =>
  lower(scene, at + 1) === 'off' ? groupAt(scene, at + 2) !== undefined : seesAway(scene, at);

const getsToKnow = peopleAfter(/^to know$/, 2);
/** "got together in P", "got together with X", "got to know X"; not "got it together". */
const getsTogether: Sense = (scene, at) => lower(scene, at + 1) === 'together' || getsToKnow(scene, at);

const MEAL = /^(?:dinner|lunch|luncheon|supper|tea|breakfast|coffee|drinks|stay|office|house|home|place)$/;
/** "had X over", "had X to dinner", "had me up to his office"; not "had X to thank" */
const hasOver: Sense = (scene, at) => {
  const whom = peopleAt(scene, at + 1);
  if (!whom) return false;
  const [next, ...after] = phrase(scene, whom.to, 4).split(' ');
  if (/^(?:over|round|up)$/.test(next!)) return /^(?:to|for|at|in|on|[.,;])$/.test(after[0] ?? '.');
  return /^(?:to|for)$/.test(next!) && after.some((word) => MEAL.test(word));
};

/** By the rule of the verb. */
export const COMPANY_SENSES: Readonly<Record<string, Sense>> = {
  'verb exchange views': follows(/^(?:views|ideas|opinions|notes|pleasantries|greetings|handshakes|toasts)$/),
  'verb shake hands': follows(/^hands$/),
  'verb compare notes': follows(/^notes$/),
  'verb break bread': follows(/^bread$/),
  'verb team up': follows(/^up$/),
  'verb sit down': (scene, at) => besideSomebody(scene, at) || atTable(scene, at),
  'verb return to the table': atTable,
  'verb stay with': withPeople,
  'verb spend time': withPeople,
  'verb agree with': agreesWith,
  'verb hold with': holdsWith,
  'verb raise with': raisesWith,
  'verb run into': peopleAfter(/^(?:in)?to$/),
  'verb fall in with': fallsInWith,
  'verb link up': peopleAfter(/^up with$/, 2),
  'verb drop in on': peopleAfter(/^in on$/, 2),
  'verb wait on': peopleAfter(/^(?:up)?on$/),
  'verb play host': peopleAfter(/^host to$/, 2),
  'verb introduce': introduces,
  'verb bring together': bringsTogether,
  'verb join for': joins,
  'verb see off': seesOff,
  'verb get together': getsTogether,
  'verb come face to face': (scene, at) => phrase(scene, at + 1, 3) === 'face to face',
  // not in a final
  'verb face each other': (scene, at) =>
    /^(?:each other|one another) (?:across|over) (?:an?|the)$/.test(phrase(scene, at + 1, 4)),
  'verb have over': hasOver,
  'verb take aside': peopleBefore(/^aside$/),
  'verb mediate': follows(/^between$/),
  'verb closet': (scene, at) => isPassive(scene, at, 'past'),
  'verb embrace': embraces,
  'verb encounter': meetsPerson,
  'verb buttonhole': meetsOrIsMet,
  'verb befriend': meetsOrIsMet,
  'verb interview': meetsOrIsMet,
  'verb debate': meetsOrIsMet,
  'verb sign': signs,
  'verb show around': follows(/^(?:around|round|over)$/),
};
