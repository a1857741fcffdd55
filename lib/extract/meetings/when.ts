/** When a meeting was: the phrase of its sentence that stands nearest to it with no other clause between. */
import { isVerb, type Scene } from '../clauses/scene';
import type { DatePhrase } from '../document';

export interface When {
  readonly date: string | null;
  readonly recurring: boolean;
  /** The phrase that gives the date. */
  readonly phrase: DatePhrase | null;
}

/** What a verb between costs, in atoms, and what is too far. */
const VERB_COST = 7;
const TRIGGER_COST = 12;
const FARTHEST = 15;
/** "As ambassador from 2003 she met X in 2004": a day of its own is nearer. */
const SINCE_COST = 4;
/** A day that opens the sentence holds for all of it. */
const OPENING = 2;
const OPENING_COST = 9;

/**
 * @param anchors atoms that stand for the meeting
 * @param triggers atoms of all triggers of the sentence
 */
export function whenOf(scene: Scene, anchors: readonly number[], triggers: readonly number[]): When {
  const near = scene.dates
    .map((phrase) => ({
      phrase,
      cost: Math.min(...anchors.map((at) => costOf(scene, at, phrase, triggers))),
    }))
    .filter(({ cost }) => cost <= FARTHEST)
    .sort((a, b) => a.cost - b.cost);
  const recurring = near.some(
    ({ phrase, cost }) => (phrase.sense === 'repeat' || phrase.sense === 'since') && cost <= 14,
  );
  const dated = near.find(
    ({ phrase }) => phrase.value !== null && (phrase.sense === 'point' || phrase.sense === 'since'),
  );
  return { date: dated?.phrase.value ?? null, recurring, phrase: dated?.phrase ?? null };
}

/** "X, who had met Y in 1960, travelled": the day belongs to the relative clause that has ended. */
const isOfRelative = (atoms: Scene['atoms'], day: number, at: number, triggers: readonly number[]) => {
  const relative = atoms.findLastIndex((a, i) => i < day && a.classes.has('relative'));
  const ended = relative >= 0 && atoms.slice(day, at).some((a) => a.lower === ',');
  return ended && triggers.some((t) => relative < t && t < day);
};

/** "met X, who is ill, on Monday": a comma ends the relative clause; without one the day is its own. */
const closesBefore = (atoms: Scene['atoms'], relative: number, to: number) =>
  atoms.slice(relative + 1, to).some((a) => a.lower === ',');

/** "On Sunday he will brief X, and on 14 April he will meet Y": with a day of its own begins another clause. */
const opensAnew = (atoms: Scene['atoms'], from: number, to: number): boolean =>
  atoms
    .slice(from, to)
    .some(
      (a, i, all) =>
        a.lower === 'and' &&
        all[i - 1]?.lower === ',' &&
        (all[i + 1]?.kind === 'date' ||
          (/^(?:on|in)$/.test(all[i + 1]?.lower ?? '') && all[i + 2]?.kind === 'date')),
    );

/** "have financed since 2014 and signed": what was done once, in the simple past, was not done since. */
const isOnce = (atoms: Scene['atoms'], at: number) =>
  /(?:ed|met|held|saw)$/.test(atoms[at]!.lower) &&
  !atoms.slice(Math.max(0, at - 5), at).some((a) => /^(?:has|have|had|been|was|were)$/.test(a.lower));

/** "since the war began in April": of the war, whatever else the sentence tells. */
function isOfSince(atoms: Scene['atoms'], day: number, at: number): boolean {
  const since = atoms.findLastIndex((a, i) => i < day && i > day - 10 && a.lower === 'since');
  if (since < 0 || (at > since && at < day)) return false;
  const clause = atoms.slice(since + 1, day);
  return clause.some(isVerb) && !clause.some((a) => a.kind === 'mark');
}

/** "In March X suggested that Y meet Z": the day on which it was only spoken of. */
const isOfWish = (atoms: Scene['atoms'], day: number, at: number): boolean =>
  atoms
    .slice(day, at)
    .some(
      (a, i, all) =>
        /^(?:suggested|proposed|urged|demanded|offered|promised|vowed|appealed)$/.test(a.lower) &&
        all.slice(i + 1).some((b) => /^(?:that|to|for)$/.test(b.lower)),
    );

function costOf({ atoms }: Scene, at: number, phrase: DatePhrase, triggers: readonly number[]): number {
  const j = atoms.findIndex((a) => a.start >= phrase.start);
  if (j < 0) return Number.POSITIVE_INFINITY;
  const [from, to] = j < at ? [j + 1, at] : [at + 1, j];
  if (j > at && opensAnew(atoms, from, j + 1)) return Number.POSITIVE_INFINITY;
  if (j < at && isOfWish(atoms, j, at)) return Number.POSITIVE_INFINITY;
  const anew = opensAnew(atoms, from, to);
  if (j <= OPENING && !anew && !atoms.slice(from, to).some((a) => a.lower === ';'))
    return OPENING_COST + (to - from) / 40;
  const taken = j < at && atoms[at - 1]?.lower === 'and' && triggers.some((t) => t < j);
  if (phrase.sense === 'since' && isOnce(atoms, at)) return Number.POSITIVE_INFINITY;
  if (isOfSince(atoms, j, at) || (j < at && isOfRelative(atoms, j, at, triggers)))
    return Number.POSITIVE_INFINITY;
  let cost =
    (to - from) / 3 +
    (anew ? VERB_COST : 0) +
    (taken ? VERB_COST : 0) +
    (phrase.sense === 'since' ? SINCE_COST : 0);
  for (let k = from; k < to; k++) {
    const atom = atoms[k]!;
    if (triggers.includes(k)) cost += TRIGGER_COST;
    else if (atom.classes.has('relative')) cost += closesBefore(atoms, k, to) ? VERB_COST : FARTHEST;
    else if (atom.lower === ';') cost += VERB_COST;
    else if (isVerb(atom) && !atom.classes.has('auxiliary') && !atom.classes.has('modal')) cost += VERB_COST;
    else if (/^(?:since|after|before|when|as|because|until|while)$/.test(atom.lower)) cost += VERB_COST;
  }
  return cost;
}
