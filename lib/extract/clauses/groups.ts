/** Parties that stand together: "Lavrov and his Turkish counterpart", "Egypt, Jordan and Qatar". */
import type { Atom } from './atoms';
import type { Party } from './party';
import { is, isPerson, type Row } from './row';

/** Parties joined by "and" or commas, over the atoms `from` to `to` (exclusive). */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly parties: readonly Party[];
  /** That of its first party. */
  readonly position: string;
  /** All that its parties stand for, each once. */
  readonly entities: readonly number[];
}

/** What joins two parties, as the words between them parted by `|`. */
const JOINTS: ReadonlySet<string> = new Set([
  'and',
  '&',
  'or',
  ',|and',
  ',|and|also',
  'and|also',
  'as|well|as',
  ',|as|well|as',
  ',|along|with',
  'along|with',
  ',|together|with',
  'together|with',
  ',|accompanied|by',
  'accompanied|by',
  ',|joined|by',
  'joined|by',
  ',|flanked|by',
  'flanked|by',
  'alongside',
  'including',
  ',|including',
  ',|among|them',
  ',|such|as',
  'such|as',
  ',|which|included',
  'and|with',
  ',|and|with',
  'and|by',
  '/',
]);
const LONGEST_JOINT = Math.max(...[...JOINTS].map((joint) => joint.split('|').length));
const DASH = /^[-‐‑–—]$/;

/** How `b` follows `a`: as one more of the group, after a comma that may part a list, or not at all. */
function joint(atoms: readonly Atom[], a: Party, b: Party): 'joined' | 'comma' | null {
  const between = b.from - a.outer;
  if (between > LONGEST_JOINT) return null;
  if (between < 1) return atoms[a.outer - 1]?.lower === ',' ? 'comma' : null;
  let words = atoms[a.outer]!.lower;
  for (let i = a.outer + 1; i < b.from; i++) words += `|${atoms[i]!.lower}`;
  if (JOINTS.has(words)) return 'joined';
  if (between > 1) return null;
  if (words === ',') return isShortList(atoms, a, b) ? 'joined' : 'comma';
  const tight = atoms[a.outer - 1]!.end === atoms[a.outer]!.start;
  return tight && DASH.test(words) ? 'joined' : null;
}

/** "hosts Armenia, Azerbaijan leaders": a headline's comma for "and", before the noun that both share. */
const isShortList = (atoms: readonly Atom[], a: Party, b: Party) =>
  a.noun === null &&
  a.to === a.from + 1 &&
  a.entities.length === 1 &&
  b.to === b.from + 2 &&
  b.entities.length === 1 &&
  b.noun === atoms[b.to - 1]!.lower &&
  atoms[b.to - 1]!.classes.has('collective');

/** Whether a verb follows: then the party begins a clause of its own rather than ending a list of objects. */
const governs = ({ atoms }: Row, party: Party) => {
  const next = atoms[party.outer];
  if (next?.kind !== 'word') return false;
  const { classes, lower } = next;
  if (classes.has('verb') || classes.has('auxiliary') || classes.has('modal')) return true;
  return /[a-z]ed$/.test(lower) && !classes.has('preposition');
};

/** The groups of a sentence. A lone party is a group of one. */
export function groupsOf(row: Row, parties: readonly Party[]): Group[] {
  const groups: Group[] = [];
  for (let i = 0; i < parties.length; ) {
    const end = listEnd(row, parties, i);
    const members = withBearers(row, withNationalities(parties.slice(i, end)));
    groups.push({
      from: parties[i]!.from,
      to: parties[end - 1]!.outer,
      parties: members,
      position: parties[i]!.position,
      entities: entitiesOf(members),
    });
    i = end;
  }
  return groups;
}

/** All that parties stand for, each once. */
function entitiesOf(members: readonly Party[]): readonly number[] {
  const [first, another] = members;
  if (another === undefined && first!.entities.length < 2) return first!.entities;
  return [...new Set(members.flatMap((p) => p.entities))];
}

/** "talks between X |and Y| ended", "a meeting of X |and Y| ended", "until X |and Y| met": one list, though a verb follows. */
const takesTwo = ({ atoms }: Row, { from, outer, position }: Party): boolean =>
  /^(?:between|among|amongst|after|before|since|until)$/.test(position) ||
  (position === 'by' && /^(?:led|headed)$/.test(atoms[from - 2]?.lower ?? '') && is(atoms[outer], 'and')) ||
  (position === 'of' &&
    /^(?:meetings?|talks|summits?|gatherings?|sessions?|encounters?|conversations?|discussions|negotiations|consultations|conferences?|allies|leaders|presidents|ministers)$/.test(
      atoms[from - 2]?.lower ?? '',
    ));

function listEnd(row: Row, parties: readonly Party[], start: number): number {
  const subject = parties[start]!.position === 'free';
  let end = start + 1;
  let pending = start + 1;
  for (let i = start; i + 1 < parties.length; i++) {
    const [a, b] = [parties[i]!, parties[i + 1]!];
    const how = a.possessive || partsWays(row, a, b) ? null : joint(row.atoms, a, b);
    if (!how) break;
    if (how === 'joined') {
      const paired = takesTwo(row, parties[start]!) && end === start + 1;
      if (!subject && !paired && governs(row, b) && isWhole(a)) break;
      end = i + 2;
      pending = end;
    } else if (governs(row, b) && !(subject && listsPeople(row, a, b))) break;
    else pending = i + 2;
  }
  if (pending === end || pending - start < 3) return end;
  const people = parties.slice(start, pending).every((p) => isPerson(row, row.atoms[p.to - 1]));
  return people ? pending : end;
}

/** "in Paris and Olaf Scholz in Berlin": somewhere and somebody are no list. */
function partsWays({ entities }: Row, a: Party, b: Party): boolean {
  if (a.noun !== null || !/^(?:in|at|to|near)$/.test(a.position)) return false;
  const isPlace = (e: number) => entities[e]!.kind === 'place' || entities[e]!.kind === 'state';
  return b.entities.some((e) => entities[e]!.kind === 'person') && a.entities.every(isPlace);
}

const isWhole = (party: Party) => !party.bareAdjective;
/** A headline's comma for "and": "Carter, Iraqi Prime Minister Discuss …". */
const listsPeople = (row: Row, a: Party, b: Party) =>
  isPerson(row, row.atoms[a.to - 1]) &&
  (b.role !== null || isPerson(row, row.atoms[b.to - 1])) &&
  a.from === 0;

/** "The presidents of Kenya and Uganda, X and Y,": X and Y, who bear those offices. */
function withBearers(row: Row, members: readonly Party[]): readonly Party[] {
  if (members.length < 3) return members;
  const paired = respectively(row, members);
  if (paired) return paired;
  const [offices, ...bearers] = members;
  const named =
    offices?.role !== null &&
    bearers.length > 1 &&
    bearers.length === offices?.entities.length &&
    bearers.every((p) => isPerson(row, row.atoms[p.to - 1]));
  if (!named) return members;
  return bearers.map((p, i) => withOffice(row, p, offices!, offices!.entities[i]!));
}

/** Whoever bears the office that another party names, of this state or body. */
function withOffice({ atoms }: Row, bearer: Party, { from, role }: Party, entity: number): Party {
  const atom = atoms.findIndex((a, at) => at >= from && a.entities.includes(entity));
  return { ...bearer, role: bearer.role ?? role, beside: [...bearer.beside, { atom, entity, by: 'of' }] };
}

/** "his Armenian and Azerbaijani counterparts, X and Y": X of the one and Y of the other; null for anything else. */
function respectively(row: Row, members: readonly Party[]): readonly Party[] | null {
  const half = members.length / 2;
  const [lands, people] = [members.slice(0, half), members.slice(half)];
  const { entities } = row;
  const role = lands.at(-1)?.role ?? null;
  const fits =
    half >= 2 &&
    role !== null &&
    lands.every(
      (p) => p.noun !== null && p.entities.length === 1 && entities[p.entities[0]!]!.kind === 'state',
    ) &&
    people.every(
      (p) => p.noun === null && p.entities.length === 1 && entities[p.entities[0]!]!.kind === 'person',
    );
  if (!fits) return null;
  const office = { ...lands.at(-1)!, from: lands[0]!.from };
  return people.map((p, i) => withOffice(row, p, office, lands[i]!.entities[0]!));
}

/** "Russian and Iranian ministers": the first nationality acts through the noun of the last. */
function withNationalities(parties: readonly Party[]): readonly Party[] {
  if (!parties.some((p) => p.bareAdjective)) return parties;
  const noun = parties.findLast((p) => p.noun !== null)?.noun ?? null;
  return parties.flatMap((party) => {
    if (!party.bareAdjective) return [party];
    return noun === null ? [{ ...party, entities: [] }] : [{ ...party, noun, bareAdjective: false }];
  });
}
