/** Where a meeting was, and in which state. */
import type { Atom } from '../clauses/atoms';
import type { Group } from '../clauses/groups';
import { isActor, isVerb, namesLandOnly, type Scene } from '../clauses/scene';
import type { Entity } from '../document';
import type { Frame } from './frames/frame';
import { nounOf } from './trigger-words';

export interface Where {
  readonly place: number | null;
  readonly countries: readonly number[];
  readonly land: string | null;
}

/** The states of the document by their code. */
export function statesByCode(entities: readonly Entity[]): ReadonlyMap<string, number> {
  return new Map(
    entities.flatMap((e, i) => (e.kind === 'state' && e.country ? [[e.country, i] as const] : [])),
  );
}

/**
 * The place that a frame's clause gives, else one that opens the sentence ("In Geneva, …") or that "where" points at. A
 * state is given as the country; the country of a place is known from the gazetteer and given only where the article
 * speaks of it.
 */
export function whereOf(scene: Scene, frame: Frame, at: number, states: ReadonlyMap<string, number>): Where {
  const { entities } = scene;
  const own = frame.locations.map((l) => l.group);
  const groups = own.length ? own : elsewhere(scene, frame, at);
  const named = groups.flatMap((g) => g.entities);
  const place = named.find((e) => entities[e]!.kind === 'place') ?? null;
  const given = [...new Set(named.filter((e) => entities[e]!.kind === 'state'))];
  const code = place === null ? undefined : entities[place]!.country;
  const lies = code === undefined ? undefined : states.get(code);
  const countries = lies === undefined ? given : [lies];
  const sole = countries.length === 1 ? entities[countries[0]!]!.country : undefined;
  return { place, countries, land: code ?? sole ?? null };
}

/** Further off, in the order in which it is believed. */
function elsewhere(scene: Scene, frame: Frame, at: number): readonly Group[] {
  const before = [...openingPlace(scene, at), ...relativePlace(scene, at)];
  return before.length ? before : closingPlace(scene, frame, at);
}

/** "compared notes over coffee in Strasbourg", "took place before the photo in Bratislava": the one place that the clause ends in. */
function closingPlace(scene: Scene, { journey }: Frame, at: number): Group[] {
  const { atoms, groups } = scene;
  if (journey) return [];
  const mark = atoms.findIndex(
    (a, i) => i > at && (a.kind === 'mark' || a.classes.has('relative') || CLAUSE.test(a.lower)),
  );
  const end = mark < 0 ? atoms.length : mark;
  const [sole, another] = groups.filter(
    (g) => g.from > at && g.to <= end && /^(?:in|at)$/.test(g.position) && isPlaceOnly(scene, g),
  );
  if (!sole || another || end - sole.to > 4) return [];
  const between = atoms.slice(at + 1, sole.from);
  const isOfElse = (a: Atom) => (isVerb(a) && !VERBS_OF_IT.test(a.lower)) || isAnother(a);
  return between.some(isOfElse) ? [] : [sole];
}
/** "discussed a summit in P": what was discussed is there, not who discussed it; "over coffee in P": they were. */
const isAnother = ({ lower }: Atom) =>
  nounOf(lower) !== undefined && !/^(?:tea|coffee|supper|lunch|dinner)$/.test(lower);
const CLAUSE = /^(?:and|but|when|while|that|because|after|if)$/;
const VERBS_OF_IT =
  /^(?:was|were|took|held|hosted|brokered|convened|organi[sz]ed|arranged|mediated|been|had|has|have)$/;
const isPlaceOnly = ({ entities }: Scene, group: Group) =>
  group.entities.length > 0 && group.entities.every((e) => entities[e]!.kind === 'place');

/** How far into a sentence a place between commas still opens it, in atoms. */
const OPENING = 8;

/** "In Geneva, …", "Two days earlier, in Geneva, …", "During a session in Geneva in May, …", "There he …" */
function openingPlace(scene: Scene, at: number): Group[] {
  const { atoms, groups } = scene;
  const there = groups.find((g) => g.from === 0 && g.to < at && g.parties[0]!.noun === 'there');
  if (there) return [there];
  const during = /^(?:during|at|on)$/.test(atoms[0]?.lower ?? '');
  // "It was in Geneva that …"
  const isCleft = /^it (?:is|was)$/.test(`${atoms[0]?.lower} ${atoms[1]?.lower}`);
  const opens = (g: Group) =>
    g.from <= (isCleft ? 3 : 2) || (g.from <= OPENING && (atoms[g.from - 2]?.lower === ',' || during));
  const first = groups.find((g) => opens(g) && /^(?:in|at)$/.test(g.position) && g.to < at);
  if (!first || !namesLandOnly(scene, first)) return [];
  if (isCleft) return [first];
  const after = atoms.findIndex((a, i) => i >= first.to && a.kind !== 'date' && !/^(?:in|on)$/.test(a.lower));
  // "In Geneva, …", "In Accra on Sunday the minister …", "In Geneva X …"
  const isSubject = groups.some((g) => g.from === after && g.position !== 'in' && isActor(scene, g));
  return atoms[after]?.lower === ',' || isSubject ? [first] : [];
}

/** "flew to Kyiv, where he met X" */
function relativePlace(scene: Scene, at: number): Group[] {
  const { atoms, groups } = scene;
  const where = atoms.findLastIndex((a, i) => i < at && i > at - 14 && a.lower === 'where');
  if (where < 0) return [];
  const before = groups.findLast((g) => g.to <= where && where - g.to <= 4 && namesLandOnly(scene, g));
  // "led a mission to P, where he met X": P is whither, and part of whom he led
  const around = groups.find((g) => g.to === where - 1 && /^(?:to|in)$/.test(atoms[where - 3]?.lower ?? ''));
  const within = around && { ...around, entities: atoms[where - 2]!.entities };
  // "travelled to P and Q, where he met X": Q
  return before
    ? [{ ...before, entities: before.entities.slice(-1) }]
    : within && namesLandOnly(scene, within)
      ? [within]
      : [];
}
