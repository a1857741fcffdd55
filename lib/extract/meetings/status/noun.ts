/** Whether the meeting that a noun names took place: by its adjectives, its predicate, and what governs it. */
import type { Atom } from '../../clauses/atoms';
import type { Group } from '../../clauses/groups';
import { isVerb, type Scene } from '../../clauses/scene';
import { receiverOf } from '../frames/owner';
import { phraseStart } from '../noun-span';
import { LIGHT_VERBS, nounOf, type VerbForm, verbsOf } from '../trigger-words';
import { ALLEGED, diedBefore, hedged, isAllegedly, isCharge, isNearly, saidOfNobody } from './doubt';
import { predicateAfter, predicateAt, predicateWords, rest } from './predicate';
import { cameNot } from './sequel';
import { isFirstTo, verbStatus } from './verb';
import {
  BE,
  CANCELLED,
  type Context,
  DENIED,
  futureOnly,
  HELD,
  isReportedFuture,
  isThereTo,
  ledTo,
  moreCautious,
  mostCautious,
  NEGATION,
  PLANNED,
  PROPOSED,
  plansNothing,
  SPOKEN_OF,
  scopeBefore,
  UNKNOWN,
  type Verdict,
  wasToHave,
  wordsOf,
} from './verdict';
import { CAME_TO_NOTHING } from './words';

/** "next year's summit" */
const NEXT = /\b(?:next (?:year|month|week|spring|summer|autumn|fall|winter)|tomorrow)/;

/** Words of a status class that only number or time a meeting when they stand before it. */
const NUMBERING = /^(?:press|first|last|latest|previous|second|third|recent|brief|state|next|needed|open)$/;

/** The verdict on the noun at atom `i`; `end` is where its own arguments end. */
export function nounStatus(context: Context, i: number, subject: Group | null, end: number): Verdict {
  const { scene, disabled } = context;
  const start = phraseStart(scene, i);
  const verb = isPhone(scene, i) ? verbBefore(scene, start) : -1;
  if (verb >= 0) return verbStatus(context, verb, formAt(scene, verb), subject, false);
  const own = wordsOf(scene.atoms.slice(start, i)).filter((w) => !NUMBERING.test(w));
  if (
    own.includes('supposed') ||
    own.some((w) => ALLEGED.test(w)) ||
    ALLEGED.test(scene.atoms[start - 1]?.lower ?? '')
  )
    return DENIED;
  const described = own.includes('no') ? CANCELLED : mostCautious(own, disabled);
  const opens = isSubject(scene, start) || isClauseAfter(scene, start, end);
  const predicate = opens ? predicateAfter(scene, end, disabled) : null;
  const governing =
    predicate ??
    // "made a meeting conditional on peace"
    (/\b(?:conditional|contingent|dependent) (?:up)?on\b/.test(rest(scene, i + 1)) ? PROPOSED : null) ??
    cameToNothing(scene, start, end) ??
    governed(context, receiverOf(scene, start)?.from ?? start, i, subject);
  const told = governing?.status === 'planned' && cameNot(scene, i) ? CANCELLED : governing;
  // an invitation that was received is no visit yet, and who had an appointment had not met yet
  const itself = /^appointments?$/.test(scene.atoms[i]!.lower)
    ? PLANNED
    : mostCautious([scene.atoms[i]!.lower], disabled);
  const outer = itself && (!told || told.status === 'held') ? itself : told;
  const when = scene.atoms.slice(Math.max(0, start - 2), i).map((a) => a.lower);
  const ahead = NEXT.test(when.join(' '));
  if (ahead) return moreCautious(PLANNED, outer ?? PLANNED);
  if (!outer) return described ?? UNKNOWN;
  if (!described || (outer.status === 'held' && described.status === 'planned')) return outer;
  return moreCautious(described, outer);
}

/** "apologised by |telephone|": what is said of the verb is said of the call. */
const isPhone = ({ atoms }: Scene, i: number) => /^(?:tele)?phone$/.test(atoms[i]!.lower);
const verbBefore = ({ atoms }: Scene, start: number) =>
  atoms.findLastIndex((a, at) => at < start && at > start - 8 && isVerb(a));
const formAt = ({ atoms }: Scene, at: number): VerbForm =>
  /ing$/.test(atoms[at]!.lower) ? 'ing' : /ed$/.test(atoms[at]!.lower) ? 'past' : 'base';

/** "Plans for a summit between X and Y collapsed". */
function cameToNothing(scene: Scene, start: number, end: number): Verdict | null {
  const before = scene.atoms.slice(Math.max(0, start - 4), start);
  if (!before.some((a) => /^(?:plans?|efforts?|attempts?|hopes|bid|moves?|push|proposals?)$/.test(a.lower)))
    return null;
  const at = predicateAt(scene, end);
  return at >= 0 && predicateWords(scene, at).some((w) => CAME_TO_NOTHING.has(w)) ? CANCELLED : null;
}

const isSubject = ({ atoms }: Scene, start: number) => {
  const before = atoms[start - 1];
  return (
    !before ||
    before.kind === 'mark' ||
    /^(?:that|and|but|as|while|because|if|where|when|said|says)$/.test(before.lower)
  );
};

/** "after a meeting with X |was put off|" */
const isClauseAfter = ({ atoms }: Scene, start: number, end: number) =>
  /^(?:after|since|until|once|unless|though|although)$/.test(atoms[start - 1]?.lower ?? '') &&
  (atoms[end]?.classes.has('auxiliary') === true ||
    atoms[end]?.classes.has('modal') === true ||
    (atoms[end - 1]?.lower === ',' && atoms[end]?.classes.has('auxiliary') === true));

/** The last word of verbs in the words that govern a noun: "is" of "is not in"; empty for none. */
const lastVerb = (scope: readonly Atom[]): string => scope.findLast((a) => isVerb(a))?.lower ?? '';

/** Where the verb over the noun phrase at `start` begins with its helpers: "accused of |having held| a meeting". */
function helpersOf({ atoms }: Scene, start: number): number {
  let first = start;
  while (first > 0 && (isVerb(atoms[first - 1]) || /^[a-z]+ing$/.test(atoms[first - 1]!.lower))) first--;
  return first;
}

const AT_IT = /^(?:during|at|in|amid|through)$/;
/** "comment on the talks", "news of a meeting": they are spoken of, not told. */
const ABOUT_IT = /^(?:on|of|about|over|against|regarding|concerning|behind)$/;
const PAST_IT = /^(?:after|following|since|from|despite|by)$/;

/** "supports a meeting", "opposes talks", "worked towards a summit": whether there was one is not said. */
const SIDES =
  /^(?:support(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|back(?:s|ed|ing)|endors(?:e|es|ed|ing)|towards?|prepar(?:e|es|ed|ing)|plan(?:s|ned|ning)?)$/;

/** What governs the noun phrase that begins at `start`: a verb, or a preposition and what is before it. */
function governed(context: Context, start: number, i: number, subject: Group | null): Verdict | null {
  const { scene, disabled } = context;
  const before = scene.atoms[start - 1];
  if (before?.kind !== 'word') return null;
  if (before.lower === 'before') return futureOnly(scene, start, subject) ?? PLANNED;
  // "preventing him from attending talks": what is done to the subject counts too
  const scope = scopeBefore(scene, subject?.position === 'object' ? null : subject, start);
  if (plansNothing(scope.map((a) => a.lower))) return DENIED;
  if (wasToHave(scope)) return CANCELLED;
  if (isAllegedly(scope) || isNearly(scope)) return DENIED;
  const first = helpersOf(scene, start);
  if (diedBefore(scene, first)) return CANCELLED;
  if (isCharge(scene, first)) return PROPOSED;
  const said = mostCautious(wordsOf(scope), disabled) ?? (isToBe(scope) ? PLANNED : null);
  if (PAST_IT.test(before.lower))
    return (before.lower === 'from' ? said : null) ?? futureOnly(scene, start, subject) ?? HELD;
  // "walked out of talks": they had begun
  if (before.lower === 'of' && scene.atoms[start - 2]?.lower === 'out') return said ?? HELD;
  if (before.lower === 'over' && /^presid/.test(scene.atoms[start - 2]?.lower ?? '')) return said ?? HELD;
  if (ABOUT_IT.test(before.lower) && !isJourney(scene, start, i)) {
    if (said && said.status !== 'held' && !isDefinite(scene, start)) return said;
    return said ? SPOKEN_OF : UNKNOWN;
  }
  if (before.lower === 'on' && /^insist/.test(scene.atoms[start - 2]?.lower ?? '')) return PROPOSED;
  // "alleges that X told Y at a dinner"
  const alleged = scene.atoms.slice(0, start).some((a) => /^alleg/.test(a.lower));
  if (alleged && hedged(scene, subject, -1) === DENIED) return DENIED;
  // "is not in talks", "may be in talks"; who was not at the talks says nothing of them
  if (/^(?:in|at)$/.test(before.lower) && said && said.status !== 'held' && BE.test(lastVerb(scope)))
    return before.lower === 'at' && said.status === 'cancelled' ? DENIED : said;
  if (AT_IT.test(before.lower) || before.lower === 'on')
    return atIt(scope, said) ?? futureOnly(scene, start, subject) ?? HELD;
  if (said?.rule === 'status modal' && isReportedFuture(scene, wordsOf(scope), start)) return PLANNED;
  const verb = scene.atoms.findLastIndex((a, at) => at < start && at > start - 6 && isVerb(a));
  if (verb >= 0 && saidOfNobody(scene, verb)) return DENIED;
  const hedge = hedged(scene, subject, verb) ?? said;
  // "will lead to talks …, and to X's visit to P": the verb is too far off to be seen
  if (!hedge && before.lower === 'to' && scene.atoms[start - 2]?.lower === 'and') return PROPOSED;
  if (hedge) return hedge;
  if (SIDES.test(before.lower) && !isDefinite(scene, start)) return PROPOSED;
  if (isVerb(before) || LIGHT_VERBS.has(before.lower)) return objectOf(scene, start - 1, scope);
  const led = ledTo(wordsOf(scope));
  if (led) return led;
  if (scope.some((a) => (isVerb(a) && !BE.test(a.lower)) || LIGHT_VERBS.has(a.lower))) return HELD;
  return before.lower === 'for' || before.lower === 'to' ? PROPOSED : null;
}

/** "they were to lead to talks" */
const isToBe = (scope: readonly Atom[]): boolean =>
  scope.some((a, i) => BE.test(a.lower) && /^(?:to|(?:also|now|then) to)$/.test(nextTwo(scope, i)));
const nextTwo = (scope: readonly Atom[], i: number): string =>
  scope[i + 1]?.lower === 'to' ? 'to' : `${scope[i + 1]?.lower} ${scope[i + 2]?.lower}`;

/** "on a visit" says that it is going on. */
const isJourney = ({ atoms }: Scene, start: number, i: number) =>
  nounOf(atoms[i]!.lower)?.frame === 'visit' && atoms[start - 1]?.lower === 'on';
const isDefinite = ({ atoms }: Scene, start: number) =>
  /^(?:the|this|that|these|their|his|her|its)$/.test(atoms[start]?.lower ?? '');

/** "refused to meet X during a visit": whether the visit itself took place is not said. */
function atIt(scope: readonly Atom[], said: Verdict | null): Verdict | null {
  if (!said || said.status === 'held' || said.status === 'planned') return null;
  return scope.some(({ lower }) => nounOf(lower) || isOfMeeting(lower)) ? UNKNOWN : null;
}

/** Telling is a meeting only by phone. */
const isOfMeeting = (lower: string) => verbsOf(lower).some(({ frame }) => frame !== 'tell');

/** "tasked with holding talks", "spoke of holding talks" */
const OPEN =
  /^(?:with|of|about|towards|toward|against|oppos(?:e|es|ed|ing)|imagin(?:e|es|ed|ing)|fear(?:s|ed)?|envisag(?:es|ed))$/;

/** A verb whose object is the meeting, when no word takes it back: a fact when it is finite. */
function objectOf(scene: Scene, at: number, scope: readonly Atom[]): Verdict {
  const { atoms } = scene;
  const chain = wordsOf(atoms.slice(Math.max(0, at - 3), at));
  if (chain.some((w) => NEGATION.test(w))) return CANCELLED;
  const to = chain.lastIndexOf('to');
  if (to < 0) return /ing$/.test(atoms[at]!.lower) && OPEN.test(chain.at(-1) ?? '') ? PROPOSED : HELD;
  if (isFirstTo(scene, at - 1)) return HELD;
  if (BE.test(chain[to - 1] ?? '')) return PLANNED;
  const main = wordsOf([...atoms.slice(Math.max(0, at - 40), at - 1), ...scope]);
  return isThereTo(main) ? PLANNED : (ledTo(main) ?? PROPOSED);
}
