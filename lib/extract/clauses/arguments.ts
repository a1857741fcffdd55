/** What follows a verb or noun in its clause: objects, "with X", "in P", "on Friday". */
import type { Atom } from './atoms';
import type { Group } from './groups';
import { isHuman, isVerb, namesLandOnly, type Scene } from './scene';

export interface Argument {
  /** The preposition; `object` for none. */
  readonly by: string;
  readonly group: Group;
}

export interface Arguments {
  readonly list: readonly Argument[];
  /** Where the clause ends, or where it was last understood. */
  readonly end: number;
}

/** Phrases that lead on to whom or where rather than to what it was about. */
const BRIDGES: ReadonlySet<string> = new Set([
  'margins',
  'phone',
  'telephone',
  'sidelines',
  'side',
  'lines',
  'fringes',
  'round',
  'day',
  'days',
  'series',
  'hours',
  'invitation',
  'request',
  'beach',
  'shore',
  'shores',
  'banks',
  'coast',
  'island',
  'bridge',
  'border',
  'frontier',
  'steps',
  'estate',
  'board',
  'tarmac',
  'runway',
  'platform',
  'deck',
  'pier',
  'quay',
  'stage',
  'train',
  'plane',
  'yacht',
  'ship',
  'boat',
  'lawn',
  'terrace',
  'balcony',
  'doorstep',
  'spot',
]);
/** Words with which what it was about begins. */
const TOPICS: ReadonlySet<string> = new Set([
  'about',
  'over',
  'regarding',
  'concerning',
  'aimed',
  'focused',
  'focusing',
  'discuss',
  'discussing',
  'because',
  'including',
]);
const CLAUSES: ReadonlySet<string> = new Set([
  'after',
  'before',
  'when',
  'while',
  'as',
  'because',
  'although',
  'though',
  'since',
  'if',
  'unless',
  'but',
  'following',
  'that',
  'until',
  'despite',
  'amid',
  'ahead',
  'where',
  'during',
  'instead',
]);

/** Whether the clause of a verb or noun ends before atom `j`. */
function ends(scene: Scene, j: number): boolean {
  const atom = scene.atoms[j]!;
  if (atom.kind === 'mark')
    return (
      /^[;:.!?—–]$/.test(atom.lower) ||
      (atom.lower === ',' && !goesOn(scene.atoms, j) && !listsOn(scene, j) && !placedAfter(scene, j))
    );
  if (atom.kind !== 'word') return false;
  // "in a ruined house": what stands behind an article is no verb
  const describes = scene.atoms[j - 1]?.classes.has('determiner') === true;
  return atom.classes.has('relative') || CLAUSES.has(atom.lower) || (isVerb(atom) && !describes);
}

/** After a comma a place or day may still belong: "met X, on Tuesday". */
function goesOn(atoms: readonly Atom[], comma: number): boolean {
  const next = atoms[comma + 1];
  if (next?.kind === 'date') return true;
  return (
    next?.kind === 'word' && (next.lower === 'on' || next.lower === 'in') && atoms[comma + 2]?.kind === 'date'
  );
}

/** "received A of S and B of T, in P, and": where, after what is said beside their names. */
function placedAfter({ atoms, groups, entities }: Scene, comma: number): boolean {
  const where = /^(?:in|at)$/.test(atoms[comma + 1]?.lower ?? '')
    ? groups.find((g) => g.from === comma + 2)
    : undefined;
  const after = where && atoms[where.to];
  const isPlace = where?.entities.length && where.entities.every((e) => entities[e]!.kind === 'place');
  return (
    Boolean(isPlace) &&
    (!after ||
      after.kind === 'mark' ||
      after.kind === 'date' ||
      after.lower === 'and' ||
      after.lower === 'on')
  );
}

/** "met X in P, Y in Q and Z in R": another one and where, after one and where. */
function listsOn(scene: Scene, comma: number): boolean {
  const { atoms, groups } = scene;
  const where = groups.find((g) => g.to === comma);
  const who = groups.find((g) => g.from === comma + 1);
  const beyond = groups.find((g) => g.from === (who?.to ?? -1) + 1);
  const told =
    where === undefined
      ? /^(?:farm|home|house|office|residence|palace)$/.test(atoms[comma - 1]?.lower ?? '')
      : namesLandOnly(scene, where);
  return Boolean(
    told && isHuman(scene, who) && namesLandOnly(scene, beyond) && /^(?:in|at)$/.test(beyond!.position),
  );
}

/**
 * The arguments after atom `i`, up to the end of its clause.
 * @param stop where another verb or noun for a meeting begins, which takes what follows
 */
export function argumentsAfter(scene: Scene, i: number, stop = Number.POSITIVE_INFINITY): Arguments {
  const { atoms, groups } = scene;
  const list: Argument[] = [];
  let topic = false;
  let j = i + 1;
  while (j < atoms.length && j < stop) {
    const group = groups.find((g) => g.from === j);
    if (group) {
      const by = atoms[j - 1]?.classes.has('preposition') ? atoms[j - 1]!.lower : 'object';
      if (!topic) list.push({ by, group });
      j = Math.max(group.to, j + 1);
      continue;
    }
    if (ends(scene, j)) break;
    const atom = atoms[j]!;
    if (
      (TOPICS.has(atom.lower) && !isSpan(atoms, j)) ||
      (atom.lower === 'on' && isTopic(scene, j)) ||
      opensPurpose(scene, j)
    )
      topic = true;
    j++;
  }
  return { list, end: j };
}

/** "spent |over an hour| with X" */
const isSpan = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]!.lower === 'over' &&
  atoms.slice(at + 1, at + 3).some((a) => /^(?:hours?|days?|weeks?|minutes|months?|years?)$/.test(a.lower));

/** "on" before anything but a person, a place, a day or "the margins of". */
function isTopic({ atoms, groups, entities }: Scene, on: number): boolean {
  const group = groups.find((g) => g.from === on + 1);
  if (group?.entities.length && group.entities.every((e) => /^(?:person|place)$/.test(entities[e]!.kind)))
    return false;
  const next = atoms[on + 1]?.classes.has('determiner') ? atoms[on + 2] : atoms[on + 1];
  return next !== undefined && next.kind !== 'date' && next.lower !== 'to' && !BRIDGES.has(next.lower);
}

/** "to" before a verb rather than a name. */
function opensPurpose({ atoms, groups }: Scene, to: number): boolean {
  if (atoms[to]?.lower !== 'to') return false;
  const next = atoms[to + 1];
  const verbal = next?.kind === 'word' && !next.capital && !next.classes.has('determiner');
  return verbal && !groups.some((g) => g.from === to + 1);
}
