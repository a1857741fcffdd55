/** Whether what a verb says took place. Without a sign that it did, it did not. */
import type { Atom } from '../../clauses/atoms';
import type { Group } from '../../clauses/groups';
import { isVerb, type Scene } from '../../clauses/scene';
import { type VerbForm, type VerbWord, verbsOf } from '../trigger-words';
import { formOf } from '../triggers/part-of-speech';
import {
  ALLEGED,
  clauseFrom,
  diedBefore,
  hedged,
  isCharge,
  NEARLY,
  saidOfAnyone,
  saidOfNobody,
} from './doubt';
import { came, cameNot, wasCalledOff } from './sequel';
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
  mostCautious,
  NEGATION,
  PLANNED,
  PROPOSED,
  plansNothing,
  scopeBefore,
  UNKNOWN,
  type Verdict,
  wordsOf,
} from './verdict';
import { DENIALS } from './words';

/** Auxiliaries, modals, adverbs and "to" that stand right before a verb, in order. */
function chainBefore({ atoms }: Scene, i: number): Atom[] {
  const chain: Atom[] = [];
  for (let j = i - 1; j >= 0; j--) {
    const atom = atoms[j]!;
    if (atom.kind === 'date') continue;
    if (atom.kind !== 'word') break;
    const { classes, lower } = atom;
    const carries =
      classes.has('auxiliary') || classes.has('modal') || classes.has('adverb') || lower === 'to';
    if (!carries && !NEGATION.test(lower)) break;
    chain.unshift(atom);
  }
  return chain;
}

/** The verb itself, with what belongs to it: "stayed away". */
const ownWords = (scene: Scene, i: number): string[] => {
  const [own, next] = [lowerAt(scene, i), lowerAt(scene, i + 1)];
  return [...(meansItself(scene, i, own, next) ? [] : [own]), `${own}-${next}`];
};

/** Who stopped in P was there; who dropped in on X, waited on X or agreed on something with X met him. */
const meansItself = ({ groups }: Scene, i: number, own: string, next: string): boolean =>
  /^stop/.test(own) ||
  (/^drop/.test(own) && next === 'in') ||
  (/^wait/.test(own) && /^(?:up)?on$/.test(next)) ||
  (/^agree/.test(own) && groups.some((g) => g.position === 'with' && g.from > i && g.from <= i + 9));

/** The verdict on the verb at atom `i`; `subject` is its subject, as far as it is known. */
export function verbStatus(
  context: Context,
  i: number,
  form: VerbForm,
  subject: Group | null,
  passive: boolean,
): Verdict {
  const verdict = told(context, i, form, subject, passive);
  const { scene } = context;
  if (verdict.status === 'planned' && (cameNot(scene, i) || wasCalledOff(scene, i))) return CANCELLED;
  const invited = /^invit/.test(scene.atoms[i]!.lower) && verdict.status === 'proposed';
  return invited && came(scene, i) ? HELD : verdict;
}

function told(context: Context, i: number, form: VerbForm, subject: Group | null, passive: boolean): Verdict {
  const { scene, disabled } = context;
  const chain = chainBefore(scene, i);
  const words = wordsOf(chain);
  const own = mostCautious(ownWords(scene, i), disabled);
  if (own?.status === 'planned' && words.includes('had') && words.includes('been')) return CANCELLED;
  if (words.some((w) => NEGATION.test(w)) && scene.atoms.slice(i + 1, i + 9).some((a) => a.lower === 'again'))
    return DENIED;
  if (own) return words.some((w) => NEGATION.test(w)) ? DENIED : own;
  const first = scene.atoms.indexOf(chain[0] ?? scene.atoms[i]!);
  const hedge = hedged(scene, subject, first);
  if (hedge) return hedge;
  if (metNobody(scene, i) || diedBefore(scene, first)) return CANCELLED;
  const before = lowerAt(scene, first - 1);
  if (NEARLY.test(before)) return DENIED;
  // "rather than meet X"
  if (before === 'than') return CANCELLED;
  if (saidOfNobody(scene, first) || saidOfAnyone(scene, first)) return DENIED;
  if (scene.atoms.slice(Math.max(0, i - 6), i).some((a) => ALLEGED.test(a.lower))) return DENIED;
  if (DENIALS.has(before)) return DENIED;
  if (isLastTime(scene, i, words)) return DENIED;
  const turned = words.includes('being');
  if (words.includes('to') && form !== 'ing' && !turned)
    return infinitive(context, scene.atoms.indexOf(chain.find((a) => a.lower === 'to')!), subject, words);
  if (words.includes('having') && isCharge(scene, first)) return PROPOSED;
  if (form === 'ing' && !passive) return gerund(context, i, words, subject);
  if (turned && !words.some((w) => w !== 'being' && BE.test(w)))
    return gerund(context, first, words, subject);
  const said = mostCautious(words, disabled);
  if (said?.rule === 'status modal' && isReportedFuture(scene, words, i)) return PLANNED;
  if (said) return said;
  const finite =
    form === 'past' ||
    form === 'present' ||
    words.some((w) => BE.test(w) || /^(?:did|do|does|has|have|had)$/.test(w));
  const open =
    form === 'present' && !passive ? whenAhead(scene, subject?.from ?? clauseFrom(scene.atoms, first)) : null;
  return finite ? (open ?? sharedModal(context, i, form) ?? HELD) : bare(context, i, subject);
}

/** "have not met since June": no meeting that was called off. Nothing stands between the verb and the day but words of place and manner. */
function isLastTime({ atoms }: Scene, i: number, words: readonly string[]): boolean {
  if (
    !words.some((w) => NEGATION.test(w)) ||
    !words.some((w) => /^(?:has|have|had|haven't|hasn't|hadn't)$/.test(w))
  )
    return false;
  const day = atoms.findIndex((a, at) => at > i && a.kind === 'date');
  return (
    day > 0 &&
    /^since\b/.test(atoms[day]!.lower) &&
    !atoms.slice(i + 1, day).some((a) => a.kind === 'mark' || isVerb(a))
  );
}

/** "met neither X nor Y", "met no one" */
const metNobody = ({ atoms }: Scene, i: number) =>
  /^(?:neither|nobody|none)$/.test(atoms[i + 1]?.lower ?? '') ||
  (atoms[i + 1]?.lower === 'no' && atoms[i + 2]?.lower !== 'fewer');

/** "will visit P and meet X": a base form after "and" takes the modal before it. */
function bare({ scene, disabled }: Context, i: number, subject: Group | null): Verdict {
  const before = scene.atoms[i - 1]?.lower;
  const scope = scopeBefore(scene, subject, i);
  const shared = mostCautious(wordsOf(scope), disabled);
  if (shared) return shared;
  const ahead = whenAhead(scene, subject?.from ?? i);
  if (ahead) return ahead;
  const wished = subject !== null && isWished(scene, subject);
  if (before === 'and' || before === 'or')
    return wished || scope.some((a) => a.lower === 'to') ? PROPOSED : HELD;
  const adjacent =
    subject !== null && subject.to <= i && scope.every((a) => a.kind !== 'word' || a.classes.has('adverb'));
  return adjacent && !wished ? HELD : PROPOSED;
}

/** "demanded that X meet Y", "let them meet"; not "noted that X and Y speak regularly". */
function isWished({ atoms }: Scene, subject: Group): boolean {
  const at = atoms.findIndex((a, i) => i < subject.from && /^(?:that|let)$/.test(a.lower));
  if (at < 0) return false;
  return subject.entities.length < 2 || !TELLS.test(atoms[at - 1]?.lower ?? '');
}
const TELLS = /^(?:said|says|noted|notes|wrote|reported|added|confirmed|stated|learned|known|clear|means)$/;

/** "prevented X meeting Y" */
const isKept = ({ atoms }: Scene, { from }: Group): boolean =>
  /^(?:prevent|stop|bar|forbid|prohibit)(?:s|ed|p?ing|p?ed|red)?$/.test(atoms[from - 1]?.lower ?? '');

/** A participle after "and" takes the modal before the first: "would be received and hosted". */
function sharedModal({ scene, disabled }: Context, i: number, form: VerbForm): Verdict | null {
  if (form !== 'past' || !/^(?:and|or)$/.test(scene.atoms[i - 1]?.lower ?? '')) return null;
  const before = wordsOf(scene.atoms.slice(Math.max(0, i - 4), i - 1));
  const modals = before.filter((w) => /^(?:will|would|could|might|may|should|not)$/.test(w));
  return mostCautious(modals, disabled);
}

/** "are expected to talk when X hosts Y", "Until he meets X, Y will wait": the present of what is still to come. */
function whenAhead({ atoms }: Scene, from: number): Verdict | null {
  const at = from - 1;
  if (!/^(?:when|before|after|once|until|if)$/.test(atoms[at]?.lower ?? '')) return null;
  const main = at > 0 ? wordsOf(atoms.slice(Math.max(0, at - 20), at)) : wordsOf(atoms);
  const still = /^(?:before|once|until)$/.test(atoms[at]!.lower);
  return main.some(
    (w) =>
      /^(?:will|'ll|shall|expected|due|set|scheduled|slated|plans?|planned)$/.test(w) ||
      // "no deal is possible until X and Y meet"
      (still && /^(?:is|are|can|cannot|must|may|refuses?|waits?)$/.test(w)),
  )
    ? PLANNED
    : null;
}

/** "to meet": what governs "to" decides; `words` may hold "to have". */
function infinitive(
  { scene, disabled }: Context,
  to: number,
  subject: Group | null,
  words: readonly string[],
): Verdict {
  let k = to - 1;
  while (scene.atoms[k]?.classes.has('adverb')) k--;
  const before = scene.atoms[k]?.lower ?? '';
  const modal = mostCautious(
    words.filter((w) => NEGATION.test(w)),
    disabled,
  );
  if (modal) return modal;
  if (words.slice(words.indexOf('to')).includes('have')) {
    if (/^(?:suspected|claimed|reputed|purported)$/.test(before)) return PROPOSED;
    if (/^pretend/.test(before)) return DENIED;
    if (/^(?:expected|scheduled|due|hoped|meant|intended|likely)$/.test(before)) return PLANNED;
    return /^(?:was|were)$/.test(before) ? CANCELLED : HELD;
  }
  const controlled = subject !== null && (subject.to === to || subject.parties.at(-1)!.to === to);
  const governors = wordsOf(scopeBefore(scene, controlled ? null : subject, to));
  if (plansNothing(governors)) return DENIED;
  if (before === 'supposed' && [...words, ...governors].some((w) => /^(?:was|were)$/.test(w)))
    return CANCELLED;
  if (
    governors.includes('had') &&
    /^(?:due|scheduled|set|supposed|expected|slated|planned|intended|meant)$/.test(before)
  )
    return CANCELLED;
  if (isFirstTo(scene, to)) return HELD;
  const said = mostCautious(governors, disabled) ?? onTheRoad({ scene, disabled }, subject, to);
  if (said) return said;
  // "cancelled because he had to travel": why, and not whether he did
  if (before === 'had')
    return /^(?:because|since|as|after)$/.test(lowerAt(scene, (subject?.from ?? 0) - 1)) ? UNKNOWN : HELD;
  if (words.slice(0, words.indexOf('to')).some((w) => BE.test(w))) return PLANNED;
  // "X to visit P", as headlines tell what is planned
  if (scene.sentence.headline && controlled && governors.length === 0) return PLANNED;
  if (isThereTo(governors)) return PLANNED;
  const led = ledTo(governors);
  if (led) return led;
  return governors.length === 0 && !controlled ? PLANNED : PROPOSED;
}

/** "has yet to travel to P to meet X": what is said of the journey; null when that took place, or none is told. */
function onTheRoad(context: Context, subject: Group | null, to: number): Verdict | null {
  const { atoms } = context.scene;
  const from = subject && subject.to <= to ? subject.to : 0;
  const at = atoms.findLastIndex(
    (a, k) => k < to && k >= from && a.kind === 'word' && verbsOf(a.lower).some(isJourney),
  );
  if (at < 0) return null;
  const verb = verbsOf(atoms[at]!.lower).find(isJourney)!;
  const verdict = told(context, at, formOf(verb), subject, false);
  return verdict.status === null || verdict.status === 'held' ? null : verdict;
}
const isJourney = ({ frame }: VerbWord) => frame === 'travel';

const lowerAt = ({ atoms }: Scene, i: number) => atoms[i]?.lower ?? '';

/** "became the first president to visit P": somebody did. */
export const isFirstTo = ({ atoms }: Scene, to: number): boolean =>
  atoms.slice(Math.max(0, to - 7), to).some(
    (a, k, near) =>
      /^(?:first|last|only|few)$/.test(a.lower) &&
      // "was at first unwilling to"
      near[k - 1]?.lower !== 'at' &&
      near.slice(0, k).some((b) => /^(?:became|becomes|was|is)$/.test(b.lower)),
  );

/** "would visit P, meeting X": of the main clause only what its verb depends on. */
const modalBefore = ({ scene, disabled }: Context, subject: Group, i: number): Verdict | null =>
  mostCautious(
    wordsOf(scopeBefore(scene, subject, i)).filter((w) => !/^plans?$/.test(w)),
    disabled,
  );

/** "is meeting", "after meeting", "considered meeting", "showed them meeting". */
function gerund(
  { scene, disabled }: Context,
  i: number,
  words: readonly string[],
  subject: Group | null,
): Verdict {
  const governors = () => mostCautious(wordsOf(scopeBefore(scene, subject, i)), disabled);
  if (isCharge(scene, scene.atoms[i - 1]?.lower === 'having' ? i - 1 : i)) return PROPOSED;
  if (words.some((w) => w !== 'being' && BE.test(w)) || words.includes('having')) return governors() ?? HELD;
  const before = scene.atoms[i - 1]?.lower ?? '';
  // "insisted on meeting", unlike "on meeting"
  const bent =
    before === 'on' &&
    /^(?:insist|bent|intent|keen|set|count|focus|plan)/.test(scene.atoms[i - 2]?.lower ?? '');
  if (
    !bent &&
    /^(?:after|since|by|following|while|when|upon|on|before|admitted|admits|recalled|recalls|remembered|remembers)$/.test(
      before,
    )
  )
    return futureOnly(scene, i, subject) ?? HELD;
  // "laid out his plan, spending an hour with X": what the plan is for stands before the comma
  if (subject && before === ',')
    return futureOnly(scene, i, subject) ?? modalBefore({ scene, disabled }, subject, i) ?? HELD;
  if (/^(?:seen|spotted|photographed|filmed|found)$/.test(before)) return HELD;
  // "returned from meeting X", "succeeded in meeting X"
  if (/^(?:returned|back|home|fresh)-from$|^succeeded-in$/.test(`${lowerAt(scene, i - 2)}-${before}`))
    return HELD;
  const beside = i === 0 || before === ',' || scene.groups.some((g) => g.to === i);
  if (subject && beside && isKept(scene, subject)) return CANCELLED;
  return governors() ?? (subject && beside ? HELD : PROPOSED);
}
