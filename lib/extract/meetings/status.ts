/** Decides from the words around a verb or noun whether the meeting took place. Without a sign that it did, it did not. */
import type { MeetingStatus } from '@/lib/ontology';
import type { Atom } from '../clauses/atoms';
import type { Group } from '../clauses/groups';
import { isVerb, type Scene } from '../clauses/scene';
import { ACHIEVED, DENIALS, PAIRS, STATUS_RULES } from './status-words';
import { LIGHT_VERBS, type VerbForm, verbOf } from './trigger-words';

/** A status with the rule that gave it; `null` status: the words do not say; `denied`: nothing is to be recorded. */
export interface Verdict {
  readonly status: MeetingStatus | null | 'denied';
  readonly rule: string;
}

const HELD: Verdict = { status: 'held', rule: 'status told as fact' };
const PLANNED: Verdict = { status: 'planned', rule: 'status future' };
const PROPOSED: Verdict = { status: 'proposed', rule: 'status wished' };
const CANCELLED: Verdict = { status: 'cancelled', rule: 'status negated' };
const DENIED: Verdict = { status: 'denied', rule: 'status denied' };
const UNKNOWN: Verdict = { status: null, rule: 'status not said' };

const NEGATIONS = /^(?:not|never|n't|no|without|nor|neither|cannot|.*n't)$/;
const BE = /^(?:is|are|was|were|be|been|being|'s|'re|am)$/;

/** The words among atoms, pairs such as "called off" as one; names, dates and marks are left out. */
function wordsOf(atoms: readonly Atom[]): string[] {
  const words = atoms.filter((a) => a.kind === 'word').map((a) => a.lower);
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    return next && PAIRS.has(`${word}-${next}`) ? [word, `${word}-${next}`] : [word];
  });
}

/** The most cautious status that any of the words gives; null when none gives one. */
function mostCautious(words: readonly string[], disabled: ReadonlySet<string>): Verdict | null {
  for (const { rule, status, words: signs } of STATUS_RULES) {
    if (disabled.has(rule)) continue;
    const at = words.findIndex((word) => signs.has(word));
    if (at < 0) continue;
    const taken = rule === 'status negated' || status !== 'cancelled';
    if (!taken && words.slice(Math.max(0, at - 3), at).some((w) => NEGATIONS.test(w))) return PROPOSED;
    if (status === 'cancelled' && words.some((w) => DENIALS.has(w))) return DENIED;
    return { status, rule };
  }
  return words.some((w) => DENIALS.has(w)) ? DENIED : null;
}

/** Words that begin a clause of its own, back from which nothing reaches a verb. */
const CUTS = new Set([
  'after',
  'following',
  'since',
  'while',
  'when',
  'as',
  'because',
  'despite',
  'amid',
  'whereas',
  'although',
  'but',
  'which',
  'who',
  'where',
]);

export interface Context {
  readonly scene: Scene;
  readonly disabled: ReadonlySet<string>;
}

/** The atoms between a subject and `i`, less those of other parties, back to the last cut. */
function scopeBefore(
  { atoms, parties }: Scene,
  subject: Group | null,
  i: number,
): { atoms: Atom[]; cut: string | null } {
  const from = subject && subject.to <= i ? subject.to : clauseStart(atoms, i);
  const scope: Atom[] = [];
  for (let j = i - 1; j >= from; j--) {
    const party = parties.find((p) => p.from <= j && j < p.to);
    const atom = atoms[j]!;
    if (party && !atom.classes.has('modifier')) continue;
    if (atom.kind === 'word' && CUTS.has(atom.lower)) return { atoms: scope.reverse(), cut: atom.lower };
    if (atom.kind === 'mark' && /^[;:—–]$/.test(atom.lower)) break;
    scope.push(atom);
  }
  return { atoms: scope.reverse(), cut: null };
}

function clauseStart(atoms: readonly Atom[], i: number): number {
  let j = i;
  while (j > 0 && i - j < 14 && !/^[;:.!?—–“"]$/.test(atoms[j - 1]!.lower)) j--;
  return j;
}

/** "if X met Y", "whether X will meet Y": the word right before the subject. */
function hedged({ atoms }: Scene, subject: Group | null): Verdict | null {
  const before = wordsOf(atoms.slice(Math.max(0, (subject?.from ?? 0) - 3), subject?.from ?? 0));
  if (before.some((w) => DENIALS.has(w))) return DENIED;
  return before.some((w) => w === 'if' || w === 'unless' || w === 'whether') ? PROPOSED : null;
}

/** Auxiliaries, modals, adverbs and "to" that stand right before a verb, in order. */
function chainBefore({ atoms }: Scene, i: number): Atom[] {
  const chain: Atom[] = [];
  for (let j = i - 1; j >= 0; j--) {
    const atom = atoms[j]!;
    if (atom.kind === 'date') continue;
    if (atom.kind !== 'word') break;
    const { classes, lower } = atom;
    if (
      !classes.has('auxiliary') &&
      !classes.has('modal') &&
      !classes.has('adverb') &&
      lower !== 'to' &&
      !NEGATIONS.test(lower)
    )
      break;
    chain.unshift(atom);
  }
  return chain;
}

/** Whether what a verb says took place. `subject` is its subject, as far as it is known. */
export function verbStatus(
  context: Context,
  i: number,
  form: VerbForm,
  subject: Group | null,
  passive: boolean,
): Verdict {
  const { scene, disabled } = context;
  const chain = chainBefore(scene, i);
  const words = wordsOf(chain);
  const hedge = hedged(scene, subject);
  if (hedge) return hedge;
  if (words.includes('to'))
    return infinitive(context, i - chain.length + words.indexOf('to'), subject, words);
  if (form === 'ing' && !passive) return gerund(context, i, chain, subject);
  const modal = mostCautious(words, disabled);
  if (modal) return modal;
  const finite =
    form === 'past' ||
    form === 'present' ||
    words.some((w) => BE.test(w) || /^(?:did|do|does|has|have|had)$/.test(w));
  if (finite) return sharedModal(context, i, form) ?? HELD;
  const bare = baseStatus(context, i, subject);
  return bare;
}

/** "will visit P and meet X": a base form after "and" takes the modal before it. */
function baseStatus({ scene, disabled }: Context, i: number, subject: Group | null): Verdict {
  const before = scene.atoms[i - 1]?.lower;
  const scope = scopeBefore(scene, subject, i);
  const shared = mostCautious(wordsOf(scope.atoms), disabled);
  if (shared) return shared;
  if (before === 'and' || before === 'or') return scope.atoms.some((a) => a.lower === 'to') ? PROPOSED : HELD;
  const adjacent = subject !== null && scope.atoms.every((a) => a.kind !== 'word' || a.classes.has('adverb'));
  const proposedBefore = scene.atoms.slice(0, subject?.from ?? 0).some((a) => /^(?:that|let)$/.test(a.lower));
  return adjacent && !proposedBefore ? HELD : PROPOSED;
}

/** A participle after "and" of a passive or perfect takes their modal: "would be received and hosted". */
function sharedModal({ scene, disabled }: Context, i: number, form: VerbForm): Verdict | null {
  if (form !== 'past' || !/^(?:and|or)$/.test(scene.atoms[i - 1]?.lower ?? '')) return null;
  const before = scene.atoms.slice(Math.max(0, i - 4), i - 1);
  return mostCautious(
    wordsOf(before).filter((w) => /^(?:will|would|could|might|may|should|not)$/.test(w)),
    disabled,
  );
}

/** "to meet": what is before "to" decides; `chain` may hold "to have". */
function infinitive(
  { scene, disabled }: Context,
  to: number,
  subject: Group | null,
  chain: readonly string[],
): Verdict {
  const perfect = chain.slice(chain.indexOf('to')).includes('have');
  const before = scene.atoms[to - 1]?.lower ?? '';
  if (perfect) return BE.test(before) && /^(?:was|were)$/.test(before) ? CANCELLED : HELD;
  const { atoms } = scopeBefore(scene, subject, to);
  const words = wordsOf(atoms);
  const said = mostCautious(words, disabled);
  if (said) return said;
  if (BE.test(before)) return PLANNED;
  return words.some((w) => ACHIEVED.has(w)) ? HELD : words.length === 0 ? PLANNED : PROPOSED;
}

/** "is meeting", "after meeting", "considered meeting", "showed them meeting". */
function gerund(
  { scene, disabled }: Context,
  i: number,
  chain: readonly Atom[],
  subject: Group | null,
): Verdict {
  const words = wordsOf(chain);
  if (words.some((w) => BE.test(w)) || words.includes('having'))
    return mostCautious(wordsOf(scopeBefore(scene, subject, i).atoms), disabled) ?? HELD;
  const before = scene.atoms[i - 1]?.lower ?? '';
  if (/^(?:after|since|by|following|while|when|upon|on)$/.test(before))
    return futureOnly(scene, i, subject) ?? HELD;
  if (before === 'before') return futureOnly(scene, i, subject) ?? HELD;
  const said = mostCautious(wordsOf(scopeBefore(scene, subject, i).atoms), disabled);
  if (said) return said;
  return subject && scene.groups.some((g) => g.to === i) ? HELD : PROPOSED;
}

/** What hangs on a main clause in the future lies in the future too. */
function futureOnly(scene: Scene, i: number, subject: Group | null): Verdict | null {
  const from = subject && subject.to <= i ? subject.to : 0;
  const main = wordsOf(scene.atoms.slice(from, Math.min(i, from + 4)));
  const ahead =
    main.some((w) => /^(?:will|'ll|shall|would)$/.test(w)) || (BE.test(main[0] ?? '') && main[1] === 'to');
  return ahead ? PLANNED : null;
}

const MODIFIERS_OF_FACT =
  /^(?:first|last|latest|previous|second|third|recent|brief|two-day|three-day|official|state|next)$/;

/** Whether the meeting that a noun names took place. `end` is where its own arguments end. */
export function nounStatus(context: Context, i: number, subject: Group | null, end: number): Verdict {
  const { scene, disabled } = context;
  const { atoms } = scene;
  const start = phraseStart(scene, i);
  const own = wordsOf(atoms.slice(start, i)).filter((w) => !MODIFIERS_OF_FACT.test(w));
  const described =
    mostCautious(
      own.filter((w) => w !== 'next'),
      disabled,
    ) ?? (own.includes('no') ? CANCELLED : null);
  const predicate = isSubject(scene, start) ? predicateAfter(scene, end, disabled) : null;
  if (predicate)
    return predicate.status === 'held'
      ? described?.status === 'cancelled'
        ? described
        : predicate
      : predicate;
  const outer = governed(context, start, subject);
  if (!outer) return described ?? UNKNOWN;
  if (outer.status === 'held' && described?.status === 'planned') return outer;
  return described && caution(described) < caution(outer) ? described : outer;
}

const ORDER = ['denied', 'cancelled', 'proposed', 'planned', 'held'];
const caution = ({ status }: Verdict) => (status === null ? ORDER.length : ORDER.indexOf(status));

/** Where the noun phrase around the noun at `i` begins: over its adjectives, names, "round of", determiner. */
export function phraseStart({ atoms }: Scene, i: number): number {
  let j = i;
  while (j > 0) {
    const before = atoms[j - 1]!;
    const joins =
      before.lower === 'of' &&
      j > 1 &&
      /^(?:rounds?|series|days?|hours?|sides?|lines?|margins|sidelines|outcome|results?|start|end|type|kind|number|course|week|prospects?|possibility|idea|resumption|offers?)$/.test(
        atoms[j - 2]!.lower,
      );
    if (before.kind === 'mark' && !/^[-‐‑–/“"’”]$/.test(before.lower)) break;
    if (before.kind === 'word' && !joins) {
      const { classes } = before;
      if (
        classes.has('preposition') ||
        classes.has('conjunction') ||
        classes.has('relative') ||
        classes.has('modal') ||
        classes.has('auxiliary')
      )
        break;
      if ((isVerb(before) || LIGHT_VERBS.has(before.lower)) && !describes(before.lower)) break;
      if (/^(?:said|that|to|also|later|then)$/.test(before.lower)) break;
    }
    j = joins ? j - 2 : j - 1;
    if (before.classes.has('determiner') && !joins) break;
  }
  return j;
}

/** Participles that stand before a noun: "a planned visit", "the proposed summit". */
const describes = (word: string) =>
  /^(?:planned|proposed|scheduled|cancelled|canceled|postponed|delayed|expected|suggested|renewed|unscheduled|unannounced|abandoned|aborted|promised|anticipated|hoped-for|so-called|wide-ranging|extended|mediated|sponsored|brokered|hosted|backed)$/.test(
    word,
  );

const isSubject = ({ atoms }: Scene, start: number) => {
  const before = atoms[start - 1];
  return (
    !before ||
    before.kind === 'mark' ||
    /^(?:that|and|but|as|while|because|if|where|when|said|says)$/.test(before.lower)
  );
};

/** What the verb after a noun says: "were postponed", "will take place", "ended". */
function predicateAfter({ atoms }: Scene, end: number, disabled: ReadonlySet<string>): Verdict | null {
  let j = end;
  while (
    j < atoms.length &&
    (atoms[j]!.kind !== 'word' || atoms[j]!.classes.has('adverb')) &&
    !/^[.;]$/.test(atoms[j]!.lower)
  )
    j++;
  if (j < atoms.length && /^(?:which|that)$/.test(atoms[j]!.lower)) j++;
  if (!isVerb(atoms[j]) && !verbOf(atoms[j]?.lower ?? '')) return null;
  const words = wordsOf(atoms.slice(j, j + 7));
  return mostCautious(words, disabled) ?? (BE.test(words[0] ?? '') && words[1] === 'to' ? PLANNED : HELD);
}

const HELD_AFTER = /^(?:after|following|during|at|in|since|amid|from|despite|on|by|through|over)$/;

/** What governs the noun phrase that begins at `start`: a verb, or a preposition and what is before it. */
function governed(context: Context, start: number, subject: Group | null): Verdict | null {
  const { scene, disabled } = context;
  const before = scene.atoms[start - 1];
  if (!before) return null;
  if (before.kind === 'word' && before.lower === 'before')
    return futureOnly(scene, start, subject) ?? PLANNED;
  const scope = scopeBefore(scene, subject, start);
  const words = wordsOf(scope.atoms);
  if (before.kind === 'word' && HELD_AFTER.test(before.lower)) {
    const lost = before.lower === 'from' ? mostCautious(words, disabled) : null;
    return lost ?? futureOnly(scene, start, subject) ?? HELD;
  }
  const hedge = hedged(scene, subject);
  if (hedge) return hedge;
  const said = mostCautious(words, disabled);
  if (said) return said;
  if (isVerb(before) || LIGHT_VERBS.has(before.lower)) return verbLike(scene, start - 1);
  if (before.kind !== 'word' && before.kind !== 'mark') return null;
  const done = scope.atoms.some((a) => isVerb(a) || ACHIEVED.has(a.lower) || LIGHT_VERBS.has(a.lower));
  return done ? HELD : before.lower === 'for' || before.lower === 'to' ? (scope.cut ? HELD : PROPOSED) : null;
}

/** A verb whose object is the meeting, when no word takes it back: told as fact when finite, else not yet. */
function verbLike({ atoms }: Scene, at: number): Verdict {
  const word = atoms[at]!.lower;
  const chain = [atoms[at - 1]?.lower ?? '', atoms[at - 2]?.lower ?? ''];
  if (chain.includes('to'))
    return BE.test(chain[chain.indexOf('to') + 1] ?? atoms[at - 3]?.lower ?? '')
      ? PLANNED
      : toVerb(atoms, at);
  if (
    /ing$/.test(word) ||
    /(?:ed|s)$/.test(word) ||
    /^(?:held|had|began|made|took|paid|gave|led|met|did|begun|won|sought)$/.test(word)
  )
    return HELD;
  return chain[0] === 'and' ? HELD : HELD;
}

/** "met to hold talks" happened; any other "to hold talks" did not, as far as is said. */
function toVerb(atoms: readonly Atom[], at: number): Verdict {
  const before = atoms.slice(Math.max(0, at - 10), at).map((a) => a.lower);
  return before.some((w) => ACHIEVED.has(w)) ? HELD : PROPOSED;
}
