/** What stands before "X met Y" and leaves open whether it is so: doubts, conditions, wishes, questions, negated subjects. */
import type { Atom } from '../../clauses/atoms';
import type { Group } from '../../clauses/groups';
import { isVerb, type Scene } from '../../clauses/scene';
import { LIGHT_VERBS } from '../trigger-words';
import { phrase } from '../triggers/word-at';
import { CANCELLED, DENIED, NEGATION, PROPOSED, type Verdict, wordsOf } from './verdict';
import { DENIALS, RUMOURS } from './words';

/** What is told by somebody else, or by nobody in particular. */
const HEARD =
  '(?:reports?|claims?|allegations?|suggestions?|rumou?rs?|story|stories|legends?|myths?|tales?|notion|idea|theory|theories|speculation|belief)';
/** "There were reports that X met Y", "took note of press reports, according to which …": somebody else says so. */
const HEARSAY = new RegExp(
  `(?:^|\\b(?:was|were|is|are|note|aware|seen|heard|hears?|amid|despite|by|on|over|about|of|the|an?) )(?:(?:the|an?|some|press|media|local|foreign|such|no|of|popular|old) )*${HEARD}\\b`,
);
/** "dismissed the reports that X met Y" */
const REBUTTED = new RegExp(
  `\\b(?:dismiss|reject|refut|rebut|disput|debunk|contradict|scotch|quash|ridicul|laugh)\\w* (?:\\w+ ){0,9}${HEARD}\\b`,
);
/** "it is not true that X met Y", "legend has it that X met Y" */
const UNTRUE =
  /\b(?:(?:not|hardly|never) (?:true|so|correct|the case)|untrue|false|incorrect|wrong|a (?:lie|myth|legend|fiction)|nonsense|has it|(?:was|been|is) (?:claimed|alleged|rumou?red|suggested))$/;
const WISHED = /^(?:wish|wished|wishes|imagine|imagined|suppose|supposing|pretend|pretended|dreamt|dreamed)$/;

/** "could not confirm that X met Y". */
function isUnconfirmed(atoms: readonly Atom[], at: number): boolean {
  const words = wordsOf(atoms.slice(Math.max(0, at - 5), at));
  return (
    words.some((w) => NEGATION.test(w)) &&
    words.some((w) => /^(?:confirm|confirmed|verify|verified)$/.test(w))
  );
}

/** "denied reports in P that its minister, X, had met Y": the words from the verb of saying up to "that", before X. */
function reportBefore(atoms: readonly Atom[], at: number): string[] {
  let that = at - 1;
  while (that > at - 9 && atoms[that] && !/^(?:that|which)$/.test(atoms[that]!.lower) && !isVerb(atoms[that]))
    that--;
  if (!/^(?:that|which)$/.test(atoms[that]?.lower ?? '')) return [];
  if (atoms[that]!.lower === 'which' && atoms[that - 2]?.lower !== 'according') return [];
  let verb = that - 1;
  // "from beginning to end" has no verb
  while (verb > that - 14 && verb > 0 && (!isVerb(atoms[verb]) || atoms[verb - 1]!.lower === 'to')) verb--;
  // "it |is| alleged that"
  if (AUXILIARY.test(atoms[verb - 1]?.lower ?? '')) verb--;
  return wordsOf(atoms.slice(Math.max(0, verb), that));
}

const AUXILIARY = /^(?:did|does|do|has|have|had|was|were|is|are)$/;
const NEVER = /\b(?:no|not|never|nor|neither|nowhere)\b/;
/** "No sooner had X met Y", "Not only did X meet Y", "Not until 1990 did X meet Y": they did. */
const AT_LAST = /\b(?:no sooner|not (?:only|until|till|before|merely|just|for))\b/;
const MODAL = /^(?:would|could|should|might|may|can|will|shall)$/;

/** "At no point did X meet Y", "Had X met Y, …", "would X meet Y", "Did X meet Y?": the verb's helper before its subject. */
function inverted({ atoms }: Scene, at: number): Verdict | null {
  const helper = atoms[at - 1]?.lower ?? '';
  if (!AUXILIARY.test(helper) && !MODAL.test(helper)) return null;
  const opening = wordsOf(atoms.slice(Math.max(0, at - 14), at - 1)).join(' ');
  if (AT_LAST.test(opening)) return null;
  if (NEVER.test(opening)) return CANCELLED;
  const before = atoms[at - 2];
  const isTold = before?.kind === 'name' || before?.kind === 'reference' || before?.classes.has('relative');
  if (isTold && !/^(?:s?he|they|we|i|it)$/.test(atoms[at]?.lower ?? '')) return null;
  if (helper === 'had' || atoms.at(-1)?.lower === '?') return DENIED;
  return MODAL.test(helper) ? PROPOSED : null;
}

/** "no official of X", "nobody from X", "none of them" */
const NOBODY =
  /^(?:(?:and|but|that|said|because|as) )*(?:no(?! (?:sooner|doubt|longer))|not one|not a single|nobody|nothing|no one|none|neither)\b/;
const CLAUSE_MARK = /^[,;:.!?—–"“”]$/;

/** "No official of X has met Y": of the verb at atom `at`, nobody is said to have done it. */
export function saidOfNobody({ atoms }: Scene, at: number): boolean {
  let to = at;
  while (to > 0 && isVerb(atoms[to - 1])) to--;
  let from = to;
  while (from > 0 && from > to - 12 && !CLAUSE_MARK.test(atoms[from - 1]!.lower) && !isVerb(atoms[from - 1]))
    from--;
  const subject = atoms.slice(from, to).map((a) => a.lower);
  return subject.length > 0 && NOBODY.test(subject.join(' '));
}

const ANYONE =
  /^(?:anyone|anybody|everyone|everybody|nobody|someone|somebody|those|any|person|people|man|woman|all)$/;
/** "anyone who met X", "whoever meets X": of the verb whose helpers begin at atom `at`, nobody in particular. */
export const saidOfAnyone = ({ atoms }: Scene, at: number): boolean =>
  /^(?:whoever|anyone|anybody|nobody|everyone|everybody|someone|somebody)$/.test(
    atoms[at - 1]?.lower ?? '',
  ) ||
  (atoms[at - 1]?.lower === 'who' && ANYONE.test(atoms[at - 2]?.lower ?? ''));

/** The words that open a sentence whose main clause says that the one from `at` on is so. */
const openingOf = (atoms: readonly Atom[], at: number) =>
  at > 0 && atoms[at - 1]!.lower === 'that' ? wordsOf(atoms.slice(0, Math.min(at, 4))).join(' ') : '';

const OPENS = /^(?:that|whether|if|unless|until|once|when|before|after)$/;

/** Where the clause begins whose verb's helpers begin at `first`, and whose subject nobody is known for; 0 for none. */
export function clauseFrom(atoms: readonly Atom[], first: number): number {
  let at = first;
  while (at > 0 && at > first - 6 && !OPENS.test(atoms[at - 1]!.lower) && !isVerb(atoms[at - 1])) at--;
  const before = atoms[at - 1]?.lower ?? '';
  return OPENS.test(before) || AUXILIARY.test(before) || MODAL.test(before) ? at : 0;
}

/**
 * "if X met Y", "denied that X met Y", "Had X met Y, …": the words right before the subject.
 * @param first where the verb's helpers begin, for a subject that nobody is known for
 */
export function hedged(scene: Scene, subject: Group | null, first: number): Verdict | null {
  const { atoms } = scene;
  const at = subject?.from ?? clauseFrom(atoms, first);
  const turned = inverted(scene, at);
  if (turned) return turned;
  const before = wordsOf(atoms.slice(Math.max(0, at - 3), at));
  const report = reportBefore(atoms, at);
  const said = report.join(' ');
  const doubted =
    [...before, ...report].some((w) => DENIALS.has(w) || RUMOURS.has(w)) ||
    /\bcharg(?:e|es|ed|ing) that$/.test(before.join(' '));
  const wished = before.some((w) => WISHED.test(w));
  const untold =
    HEARSAY.test(said) ||
    REBUTTED.test(said) ||
    UNTRUE.test(said) ||
    /^(?:nobody|no one|few) /.test(openingOf(atoms, at));
  if (doubted || wished || untold || isUnconfirmed(atoms, at)) return DENIED;
  return before.some((w) => w === 'if' || w === 'unless' || w === 'whether') ? PROPOSED : null;
}

const WORKS =
  /^(?:novel|film|movie|play|opera|musical|comedy|drama|sitcom|episode|miniseries|parody|sketch|dream|joke|fable|cartoon|screenplay)$/;
/** "An old joke has X meet Y" */
const JOKE = /^(?:an?|the) (?:\S+ ){0,2}(?:joke|legend|fable|cartoon) (?:has|tells|shows)\b/;

/** "In the film, X meets Y", "In the novel Such, X met Y"; not "In the film industry". */
export function isFiction(scene: Scene): boolean {
  const { atoms } = scene;
  const at = atoms.findIndex((a, i) => i < 5 && WORKS.test(a.lower));
  const after = atoms[at + 1];
  const opens = at > 0 && /^in$/.test(atoms[0]!.lower) && atoms[1]!.classes.has('determiner');
  if (opens && (after?.kind === 'mark' || after?.capital || after?.lower === 'by')) return true;
  return JOKE.test(phrase(scene, 0, 6));
}

/** "accused of having met X", "suspect Y of meeting X": of the verb whose helpers begin at atom `first`. */
export const isCharge = ({ atoms }: Scene, first: number): boolean =>
  /^(?:of|with)$/.test(atoms[first - 1]?.lower ?? '') &&
  atoms
    .slice(Math.max(0, first - 6), first - 1)
    .some((a) => /^(?:accus(?:e[sd]?|ing)|suspect(?:s|ed|ing)?|charg(?:e[sd]?|ing))$/.test(a.lower));

/** "almost met X" */
export const NEARLY = /^(?:almost|nearly)$/;

/** "died before meeting X": of the verb whose helpers begin at atom `first`. */
export const diedBefore = ({ atoms }: Scene, first: number): boolean =>
  atoms[first - 1]?.lower === 'before' &&
  atoms
    .slice(Math.max(0, first - 8), first - 1)
    .some((a) => /^(?:dies|died|killed|murdered|assassinated|deposed|overthrown|executed)$/.test(a.lower));

/** "allegedly held talks", "is alleged to have held talks"; not "the alleged leader held talks". */
export const isAllegedly = (scope: readonly Atom[]): boolean =>
  scope.some(
    ({ lower }, i) =>
      /^(?:allegedly|supposedly|purportedly|reputedly)$/.test(lower) ||
      (/^(?:alleged|purported)$/.test(lower) && scope[i + 1]?.lower === 'to'),
  );

/** "nearly held talks"; not "nearly all of them held talks". */
export const isNearly = (scope: readonly Atom[]): boolean =>
  scope.some(
    ({ lower }, i) =>
      NEARLY.test(lower) && (isVerb(scope[i + 1]) || LIGHT_VERBS.has(scope[i + 1]?.lower ?? '')),
  );

/** "an alleged meeting", "allegedly met", "purporting to show X meeting Y" */
export const ALLEGED =
  /^(?:purport\w*|alleged(?:ly)?|supposedly|reputedly|rumou?red|imaginary|imagined|fictional|fictitious|fabricated|invented|apocryphal|bogus|fake|would-be)$/;
