/** A sentence ready to be asked about: its atoms, its parties, and who is the subject of which verb. */
import type { DatePhrase, Document, Sentence } from '../document';
import { type Atom, atomsOf } from './atoms';
import { type Group, groupsOf } from './groups';
import { partiesOf } from './parties';
import type { Party } from './party';
import type { Row } from './row';
import { Titles } from './titles';
import { bitsOf } from './words';

export interface Scene extends Row {
  readonly sentence: Sentence;
  readonly parties: readonly Party[];
  readonly groups: readonly Group[];
  readonly dates: readonly DatePhrase[];
  /** What was worked out of it already; see `oncePerScene`. */
  readonly remembered: unknown[];
}

/** The items of each sentence, by its index. */
function bySentence<T extends { readonly sentence: number }>(items: readonly T[], count: number): T[][] {
  const lists: T[][] = Array.from({ length: count }, () => []);
  for (const item of items) lists[item.sentence]?.push(item);
  return lists;
}

/** Scenes already made, by the dates of their document: two stages read the same. */
const made = new WeakMap<readonly DatePhrase[], readonly (Scene | null)[]>();

/** The scenes of a document, one a sentence; null for those that have nothing to say of anybody. */
export function scenesOf(document: Document): readonly (Scene | null)[] {
  const before = made.get(document.dates);
  if (before) return before;
  const scenes = makeScenes(document);
  made.set(document.dates, scenes);
  return scenes;
}

/** Nouns with which a sentence that names nobody goes on about what was told before: "The talks lasted an hour." */
const CONTINUES =
  /\b(?:talks|meetings?|visit|trip|summit|negotiations|consultations|discuss(?:ed|ions)|conversation|call)\b/;

function makeScenes(document: Document): (Scene | null)[] {
  const { text, sentences, entities } = document;
  const mentions = bySentence(document.mentions, sentences.length);
  const references = bySentence(document.references, sentences.length);
  const dates = bySentence(document.dates, sentences.length);
  const titles = new Titles();
  return sentences.map((sentence, i) => {
    const silent = !mentions[i]!.length && !references[i]!.length;
    if (silent && !CONTINUES.test(text.slice(sentence.start, sentence.end))) return null;
    const parts = { sentence, mentions: mentions[i]!, references: references[i]!, dates: dates[i]! };
    const atoms = atomsOf(text, parts);
    const row: Row = { atoms, entities };
    const parties = titles.resolve(row, partiesOf(row));
    const groups = groupsOf(row, parties);
    return { atoms, entities, sentence, parties, groups, dates: dates[i]!, remembered: [] };
  });
}

const VERBAL = bitsOf('verb', 'auxiliary', 'modal');
const SKIPPED = bitsOf('adverb', 'auxiliary', 'modal');

/** Whether a word is, or carries, a finite verb, as far as its form tells. */
export function isVerb(atom: Atom | undefined): boolean {
  if (atom?.kind !== 'word') return false;
  const { classes, lower } = atom;
  if ((classes.bits & VERBAL) !== 0) return true;
  return (
    !atom.capital && /[a-z]{2}ed$/.test(lower) && !classes.has('modifier') && !classes.has('preposition')
  );
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you']);
const isSkipped = (atom: Atom | undefined) =>
  atom?.kind === 'date' || (atom?.kind === 'word' && (atom.classes.bits & SKIPPED) !== 0);

/** The actors of a group; a lone place is none. */
export const isActor = ({ entities }: Scene, group: Group) =>
  group.entities.length === 0 || group.entities.some((e) => entities[e]!.kind !== 'place');

type Named = Pick<Group, 'entities'>;
const ofKind =
  (kinds: RegExp, all: boolean) =>
  ({ entities }: Pick<Row, 'entities'>, group: Named | null | undefined): boolean => {
    const named = group?.entities ?? [];
    const fits = (e: number) => kinds.test(entities[e]!.kind);
    return named.length > 0 && (all ? named.every(fits) : named.some(fits));
  };

/** Whether a person is among those that a group names; whether it names people and nobody else. */
export const isHuman = ofKind(/^person$/, false);
export const namesPeopleOnly = ofKind(/^person$/, true);
/** Whether a place or state is among those that a group names; whether it names these and nothing else. */
export const namesLand = ofKind(/^(?:place|state)$/, false);
export const namesLandOnly = ofKind(/^(?:place|state)$/, true);

/** Where a subject may stand: "after X said" too, where "after" opens a clause. */
const SUBJECT = /^(?:free|object|after|before|since|until)$/;

/** Of the groups of actors that end by atom `i`, the last that fits. */
function lastBefore(scene: Scene, i: number, fits: (group: Group) => boolean): Group | null {
  for (let at = scene.groups.length - 1; at >= 0; at--) {
    const group = scene.groups[at]!;
    if (group.to <= i && isActor(scene, group) && fits(group)) return group;
  }
  return null;
}

const endsAt = (group: Group, to: number) => group.to === to || group.parties.at(-1)!.to === to;

/** The group that is the subject of the verb at atom `i`; null when there is none or a pronoun hides it. */
export function subjectOf(scene: Scene, i: number): Group | null {
  const { atoms } = scene;
  if (isExistential(scene, i)) return null;
  let k = i - 1;
  while (k >= 0 && isSkipped(atoms[k])) k--;
  const ending = (at: number) => lastBefore(scene, i, (g) => endsAt(g, at + 1));
  const before = atoms[k];
  if (before?.kind === 'word' && /^(?:who|which)$/.test(before.lower)) {
    const nearest = ending(k - 1) ?? ending(k - 2);
    const antecedent = before.lower === 'who' ? whoOf(scene, nearest, i) : nearest;
    if (antecedent) return lastNamed(scene, antecedent, PLURAL.test(atoms[k + 1]?.lower ?? ''));
  }
  if (before?.kind === 'word' && before.lower === 'from' && /ing$/.test(atoms[i]!.lower))
    return ending(k - 1);
  // "praised X for meeting Y"
  const charged = isJudged(scene, k) && /ing$/.test(atoms[k + 1]!.lower) ? ending(k - 1) : null;
  if (charged) return charged;
  if (before?.kind === 'word' && before.lower === 'to') return infinitiveSubject(scene, k, i);
  const adjacent = ending(k) ?? ending(complementStart(scene, k));
  if (adjacent && SUBJECT.test(adjacent.position)) return listBefore(scene, adjacent) ?? adjacent;
  if (before?.kind === 'word' && PRONOUNS.has(before.lower)) return null;
  const joined = relativeSubject(scene, i);
  if (joined) return joined;
  const free = nearestFree(scene, i, i);
  return free ? (listBefore(scene, free) ?? free) : subjectAfter(scene, i);
}

const JUDGES =
  /^(?:accus|criticis|criticiz|prais|thank|blam|condemn|fire[ds]$|sack|denounc|rebuk|arrest|jail|detain|sanction|suspect|scold|reprimand|congratulat|forgiv|dismiss|expell|charg|warn|punish|upbraid)/;
/** "praised X |for|", "accused X |of|": what follows is said of X. */
const isJudged = ({ atoms, groups }: Scene, k: number): boolean => {
  if (!/^(?:of|for|with|against)$/.test(atoms[k]?.lower ?? '')) return false;
  const whom = groups.find((g) => g.to === k && g.position === 'object');
  return whom !== undefined && JUDGES.test(atoms[whom.from - 1]?.lower ?? '');
};

/** "There was a meeting": nobody. */
const isExistential = ({ atoms }: Scene, verb: number): boolean =>
  atoms[verb - 1]?.lower === 'there' && /^(?:is|are|was|were)$/.test(atoms[verb]!.lower);

/** "X, who paid a visit in August and |was received| by Y": X, of whom the relative clause goes on. */
function relativeSubject({ atoms, groups }: Scene, i: number): Group | null {
  const who = atoms.findLastIndex((a, at) => at < i && at > i - 14 && a.lower === 'who');
  if (who < 1 || atoms[who - 1]!.lower !== ',') return null;
  const clause = atoms.slice(who + 1, i);
  const goesOn = clause.some((a) => a.lower === 'and') && !clause.some((a) => a.kind === 'mark');
  const and = atoms.findLastIndex((a, at) => at < i && a.lower === 'and');
  // "who left and X came": somebody else
  const another = groups.some((g) => g.from > and && g.to <= i);
  return goesOn && !another
    ? (groups.findLast((g) => g.to === who - 1 || g.parties.at(-1)!.to === who - 1) ?? null)
    : null;
}

/** "A and B, the foreign ministers, sat": A and B, of whom it is said what they are. */
function listBefore({ atoms, groups }: Scene, { from, entities, parties }: Group): Group | undefined {
  if (
    entities.length > 0 ||
    parties.length > 1 ||
    atoms[from]!.lower !== 'the' ||
    atoms[from - 1]?.lower !== ','
  )
    return undefined;
  return groups.find((g) => g.to === from - 1 && g.entities.length > 1);
}

/** "X, a friend from Y, who met": who is somebody, X, rather than the body that the words beside him name. */
function whoOf(scene: Scene, nearest: Group | null, i: number): Group | null {
  const { atoms } = scene;
  if (!nearest || isHuman(scene, nearest) || !/^(?:of|from|at|in)$/.test(nearest.position)) return nearest;
  const { from } = nearest;
  const person = lastBefore(scene, i, (g) => g.to <= from && from - g.to < 9 && isHuman(scene, g));
  const apposed = person && atoms.slice(person.to - 1, from).some((a) => a.lower === ',');
  return apposed && !atoms.slice(person.to, from).some((a) => isVerb(a)) ? person : nearest;
}

/** "The commander of the paramilitary force ended": where "of the …" begins, after a noun that names nobody; else `k`. */
function complementStart({ atoms }: Scene, k: number): number {
  let of = k;
  while (of > k - 5 && atoms[of]?.kind === 'word' && !atoms[of]!.classes.has('preposition')) of--;
  return of < k && /^(?:of|for)$/.test(atoms[of]?.lower ?? '') ? of - 1 : k;
}

/** Verbs of several, or of what takes several. */
const PLURAL = /^(?:are|were|have|meet|met|gather|gathered|convened)$/;

/** "A, and B, who met …": only B, where a comma parts them; "A, B and C, who met": all. */
function lastNamed({ atoms }: Scene, group: Group, plural: boolean): Group {
  const last = group.parties.at(-1)!;
  const parted = atoms.slice(group.from, last.from).some((a) => a.lower === ',');
  const listed = plural && group.parties.length > 2 && atoms[last.from - 2]?.lower !== ',';
  if (group.parties.length < 2 || !parted || listed) return group;
  return { ...group, from: last.from, parties: [last], entities: last.entities };
}

/** "invited X to visit": X; "travelled to Y to meet", "became the first to visit": the subject of the verb before. */
function infinitiveSubject(scene: Scene, to: number, i: number): Group | null {
  const object = lastBefore(scene, i, (g) => endsAt(g, to));
  if (isAnybody(scene, to)) return null;
  const words = object ? scene.atoms.slice(Math.max(0, object.from - 3), object.from + 2) : [];
  const record = words.some((a) => /^(?:first|last|only)$/.test(a.lower));
  if (object && !record && (object.position === 'object' || object.position === 'for')) return object;
  return nearestFree(scene, to, i) ?? subjectAfter(scene, to);
}

/** "a say over who was allowed to come": anybody. */
function isAnybody({ atoms }: Scene, to: number): boolean {
  const who = atoms.findLastIndex((a, at) => at < to && at >= to - 4 && a.lower === 'who');
  return who > 0 && atoms[who - 1]!.classes.has('preposition');
}

const isFree = (group: Group) =>
  group.position === 'free' &&
  !group.parties.at(-1)!.possessive &&
  (group.entities.length > 0 || group.parties.some((p) => p.noun !== null));

/** The nearest group that ends by atom `i` and may be a subject, where no pronoun stands between it and atom `to`. */
function nearestFree(scene: Scene, to: number, i: number): Group | null {
  const { atoms } = scene;
  const group = lastBefore(scene, i, (g) => isFree(g) && !isTeller(scene, g, i));
  if (!group) return null;
  for (let k = group.to; k < to; k++)
    if (
      PRONOUNS.has(atoms[k]!.lower) &&
      !isItself(atoms, k) &&
      !isObject(atoms, k) &&
      !isTeller(scene, { from: k, to: k + 1 }, i)
    )
      return null;
  return group;
}

/** "The money, X says, went to Y": who tells it, between commas, does nothing of it. */
function isTeller({ atoms }: Scene, { from, to }: Pick<Group, 'from' | 'to'>, i: number): boolean {
  const told = /^(?:says?|said|adds|added|claims|claimed|argues|argued|believes|insists|insisted)$/;
  if (atoms[from - 1]?.lower === ',')
    return told.test(atoms[to]?.lower ?? '') && atoms[to + 1]?.lower === ',' && to + 1 < i;
  return atoms[from - 2]?.lower === ',' && told.test(atoms[from - 1]!.lower) && atoms[to]?.lower === ',';
}

/** "X said it had asked": it is X. */
const isItself = (atoms: readonly Atom[], k: number) =>
  atoms[k]!.lower === 'it' &&
  /^(?:said|says|that|announced|confirmed|added|stated)$/.test(atoms[k - 1]?.lower ?? '');

/** "heard of it and rang Y", "read it in P and met Y": no subject. */
function isObject(atoms: readonly Atom[], k: number): boolean {
  if (!/^(?:it|you)$/.test(atoms[k]!.lower)) return false;
  const after = atoms[k + 1];
  return (
    atoms[k - 1]?.classes.has('preposition') === true ||
    after?.kind === 'mark' ||
    after?.classes.has('preposition') === true ||
    after?.lower === 'and'
  );
}

/** For a phrase that opens the sentence: "During a visit to P, X said …", "In a talk with Y, on the margins of Z, X said …". */
function subjectAfter(scene: Scene, i: number): Group | null {
  const { atoms } = scene;
  const commas = atoms.flatMap((a, at) => (at > i && a.lower === ',' ? [at] : []));
  const comma = commas.find((at) => !atoms[at + 1]?.classes.has('preposition'));
  if (comma === undefined) return null;
  return (
    scene.groups.find(
      (g) => g.from > comma && g.from <= comma + 2 && g.position === 'free' && isActor(scene, g),
    ) ?? null
  );
}
