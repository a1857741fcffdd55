/** What words say about whether a meeting took place, and the most cautious reading of several. */
import type { MeetingStatus } from '@/lib/ontology';
import type { Atom } from '../../clauses/atoms';
import type { Group } from '../../clauses/groups';
import { isVerb, type Scene } from '../../clauses/scene';
import { LIGHT_VERBS, verbsOf } from '../trigger-words';
import { ACHIEVED, BEING_THERE, DENIALS, INTENTIONS, PAIRS, STATUS_RULES } from './words';

/** A status with the rule that gave it. Null: the words do not say. `denied`: nothing is to be recorded. */
export interface Verdict {
  readonly status: MeetingStatus | null | 'denied';
  readonly rule: string;
}

export const HELD: Verdict = { status: 'held', rule: 'status told as fact' };
export const PLANNED: Verdict = { status: 'planned', rule: 'status future' };
export const PROPOSED: Verdict = { status: 'proposed', rule: 'status wished' };
export const CANCELLED: Verdict = { status: 'cancelled', rule: 'status negated' };
export const DENIED: Verdict = { status: 'denied', rule: 'status denied' };
export const UNKNOWN: Verdict = { status: null, rule: 'status not said' };

/** Words of a status stand near, but they are said of something else. */
export const SPOKEN_OF: Verdict = { status: null, rule: 'status spoken of' };

/** A sentence and the rules that are left out of it. */
export interface Context {
  readonly scene: Scene;
  readonly disabled: ReadonlySet<string>;
}

export const NEGATION = /^(?:not|never|n't|no|without|nor|neither|cannot|.*n't)$/;
export const BE = /^(?:is|are|was|were|be|been|being|'s|'re|am)$/;

/** The words among atoms, pairs such as "called off" also as one; names, dates and marks are left out. */
export function wordsOf(atoms: readonly Atom[]): string[] {
  const told = atoms
    .filter((a, i) => a.kind === 'word' && !(a.lower === 'on' && atoms[i + 1]?.kind === 'date'))
    .map((a) => a.lower);
  const words = told
    .map((w, i) => (isStay(w, told[i + 1]) ? 'stayed' : w))
    .filter((w, i) => !isPaper(w, told[i - 1], told[i + 1]) && !isAsPlanned(w, told[i - 1]));
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    return next && PAIRS.has(`${word}-${next}`) ? [word, `${word}-${next}`] : [word];
  });
}

/** "stopped in P": a stay, nothing that was stopped. */
const isStay = (word: string, after: string | undefined) =>
  /^stop(?:s|ped|ping)?$/.test(word) && /^(?:in|at|over|off)$/.test(after ?? '');

/** "went ahead as planned": what was planned came about. */
const isAsPlanned = (word: string, before: string | undefined) =>
  (/^(?:planned|scheduled|agreed|expected|promised|announced)$/.test(word) && before === 'as') ||
  (word === 'ahead' && /^(?:go|goes|went|gone|going)$/.test(before ?? ''));

/** "his plan", but not "his plan to meet X". */
const isPaper = (word: string, before: string | undefined, after: string | undefined) =>
  /^plans?$/.test(word) &&
  /^(?:his|her|its|their|the|a)$/.test(before ?? '') &&
  !/^(?:to|for)$/.test(after ?? '');

/** The most cautious status that any of the words gives; null when none gives one. */
export function mostCautious(words: readonly string[], disabled: ReadonlySet<string>): Verdict | null {
  for (const { rule, status, words: signs } of STATUS_RULES) {
    if (disabled.has(rule)) continue;
    const at = words.findIndex((word) => signs.has(word));
    if (at < 0) continue;
    const negated = words.slice(Math.max(0, at - 3), at).some((w) => NEGATION.test(w));
    if (negated && status === 'cancelled' && rule !== 'status negated') return PROPOSED;
    if (rule === 'status called for' && words.some((w) => /^accept(?:s|ed)?$/.test(w))) return PLANNED;
    return words.some((w) => DENIALS.has(w)) ? DENIED : { status, rule };
  }
  return words.some((w) => DENIALS.has(w)) ? DENIED : null;
}

/** "was to have flown to P for talks", "was to have paid a visit": it came otherwise. */
export const wasToHave = (scope: readonly Atom[]): boolean =>
  scope.some(
    (a, i) =>
      a.lower === 'have' &&
      scope[i - 1]?.lower === 'to' &&
      /^(?:was|were)$/.test(scope[i - 2]?.lower ?? '') &&
      isParticiple(scope[i + 1]),
  );
const isParticiple = (atom: Atom | undefined) =>
  isVerb(atom) || LIGHT_VERBS.has(atom?.lower ?? '') || verbsOf(atom?.lower ?? '').length > 0;

/** "had no plans to meet X", "no date for talks" */
export const plansNothing = (words: readonly string[]): boolean =>
  words.some((w, i) => w === 'no' && INTENTIONS.has(words[i + 1] ?? ''));

/** "on his way to P to meet X", "en route to P for talks" */
const ON_THE_WAY = /\b(?:on (?:(?:his|her|their|its|the) )?way|en route|bound)\b/;
/** "arrived too late to meet X" */
const TOO_LATE = /\btoo \w+$/;
/** "was also in P to meet X", "was on hand to greet X" */
const PAST_BEING = /\b(?:was|were|been) (?:(?:also|already|then|now|again|on|only|just) )*(\S+)/g;
const NOW_BEING = /\b(?:is|are) (?:(?:also|already|now|currently) )*(?:in|at|here|there|back)\b/;

/**
 * What the words that govern "to meet" or "for talks" say, when none of them takes it back: who went there, or was there,
 * met; who was anxious or told to meet need not have. Null: they do not say.
 */
export function ledTo(words: readonly string[]): Verdict | null {
  const said = words.join(' ');
  if (TOO_LATE.test(said)) return CANCELLED;
  if (ON_THE_WAY.test(said)) return PLANNED;
  const there = [...said.matchAll(PAST_BEING)].some(([, word]) => BEING_THERE.has(word!));
  return there || NOW_BEING.test(said) || words.some((w) => ACHIEVED.has(w)) ? HELD : null;
}

/** "is in P to meet X": that is still to come. */
export const isThereTo = (words: readonly string[]): boolean => NOW_BEING.test(words.join(' '));

const ORDER = ['denied', 'cancelled', 'proposed', 'planned', 'held'];
const caution = ({ status }: Verdict) => (status === null ? ORDER.length : ORDER.indexOf(status));

/** The more cautious of two. */
export const moreCautious = (a: Verdict, b: Verdict) => (caution(a) < caution(b) ? a : b);

/** Words that begin a clause of its own: nothing before them reaches past them. */
const CUTS: ReadonlySet<string> = new Set(
  'after following since while when as because despite amid whereas although but which who where'.split(' '),
);

/** The atoms that may govern atom `i`: from its subject on, less the words of other parties, back to the last cut. */
export function scopeBefore({ atoms, parties }: Scene, subject: Group | null, i: number): Atom[] {
  const from = subject && subject.to <= i ? subject.to : clauseStart(atoms, i);
  const scope: Atom[] = [];
  for (let j = i - 1; j >= from; j--) {
    const atom = atoms[j]!;
    const relative = atom.lower === ',' && subject ? relativeBefore(atoms, from, j) : -1;
    if (relative >= 0) {
      j = relative;
      continue;
    }
    if (parties.some((p) => p.from <= j && j < p.to) && !atom.classes.has('modifier')) continue;
    if (atom.kind === 'word' && CUTS.has(atom.lower)) break;
    if (atom.kind === 'mark' && /^[;:—–]$/.test(atom.lower)) break;
    scope.push(atom);
  }
  return scope.reverse();
}

/** "X, who had long refused to sit down with Y, held talks": where the clause begins that the comma at `end` closes; -1. */
const relativeBefore = (atoms: readonly Atom[], from: number, end: number): number =>
  atoms.findIndex((a, at) => at >= from && at < end && a.classes.has('relative') && a.lower !== 'that');

function clauseStart(atoms: readonly Atom[], i: number): number {
  let j = i;
  while (j > 0 && i - j < 14 && !/^[;:.!?—–“"]$/.test(atoms[j - 1]!.lower)) j--;
  return j;
}

/** The words from `from` to `to` less those of relative clauses. */
function mainWords(atoms: readonly Atom[], from: number, to: number): string[] {
  const relative = atoms.findIndex((a, at) => at >= from && at < to && a.classes.has('relative'));
  if (relative < 0) return wordsOf(atoms.slice(from, to));
  const close = atoms.findIndex((a, at) => at > relative && at < to && a.lower === ',');
  const before = wordsOf(atoms.slice(from, relative));
  return close < 0 ? before : [...before, ...mainWords(atoms, close + 1, to)];
}

const AHEAD = /\b(?:is|are) (?:due|scheduled|expected|slated|set) to\b/;

/** What hangs on a main clause in the future lies in the future too. */
export function futureOnly({ atoms }: Scene, i: number, subject: Group | null): Verdict | null {
  const from = subject && subject.to <= i ? subject.to : 0;
  const clause = mainWords(atoms, from, i).join(' ');
  const main = wordsOf(atoms.slice(from, Math.min(i, from + 4)));
  const ahead =
    main.some((w) => /^(?:will|'ll|shall|would)$/.test(w)) ||
    AHEAD.test(clause) ||
    (BE.test(main[0] ?? '') &&
      /^(?:to|due|set|scheduled|expected|slated|supposed|planning)$/.test(main[1] ?? ''));
  return ahead ? PLANNED : null;
}

/** "A source said X would meet Y": told of the future, with no condition. */
export function isReportedFuture({ atoms }: Scene, words: readonly string[], i: number): boolean {
  if (!words.includes('would') || words.some((w) => CONDITIONAL.test(w) || NEGATION.test(w))) return false;
  const clause = atoms.slice(Math.max(0, i - 24), i).map((a) => a.lower);
  const said = clause.findLastIndex((w) => SAID.test(w));
  return (
    said >= 0 &&
    !clause.slice(said).some((w) => /^(?:if|unless|once|only)$/.test(w)) &&
    !atoms.slice(i).some((a) => /^(?:if|unless|provided)$/.test(a.lower))
  );
}
const CONDITIONAL = /^(?:only|have|like|prefer|welcome|consider|rather|never)$/;
const SAID =
  /^(?:said|announced|confirmed|reported|told|stated|added|wrote|declared|agreed|decided|arranged|settled)$/;
