/** Reads one noun phrase for somebody or something named: who it stands for, through which noun, of which body or state. */
import type { Entity } from '../document';
import type { Atom } from './atoms';
import { kindsOf } from './atoms';
import { bitsOf } from './words';

/** What stands beside the head of a noun phrase: "Hamas" in "Hamas officials", "Iran" in "the president of Iran". */
export interface Beside {
  /** Index of the name's atom. */
  readonly atom: number;
  readonly entity: number;
  /** How it is joined: before the noun, by a possessive, or by a preposition after it. */
  readonly by: 'before' | 'possessive' | 'of' | 'from' | 'for' | 'to' | 'at';
}

/** A noun phrase over the atoms `from` to `to` (exclusive). */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** Those it stands for: a person, a body, a state; a place; none for people without a name. */
  readonly entities: readonly number[];
  /** The noun through which they act: "delegation", "officials", "minister"; null where a name is the head. */
  readonly noun: string | null;
  readonly beside: readonly Beside[];
  /** Atoms of the words for a person's office, e.g. "Russian deputy foreign minister"; null when there are none. */
  readonly role: { readonly from: number; readonly to: number } | null;
  /** Nothing but a nationality: "Russian" in "Russian and Iranian ministers". */
  readonly bareAdjective: boolean;
  /** The last word carries a possessive: the phrase belongs to a larger one. */
  readonly possessive: boolean;
}

/** A sentence as atoms, with the entities that they stand for. */
export interface Row {
  readonly atoms: readonly Atom[];
  readonly entities: readonly Entity[];
}

/** Nouns after which a preposition leads on to whom they are of; any noun takes "of" and "from". */
const LINKS: Readonly<Record<string, RegExp>> = {
  of: /./,
  from: /./,
  for: /^(?:spokes\w+|envoys?|representatives?|minister|secretary|undersecretary|coordinator|commissioner|candidate|ambassador|adviser|advisor|chief|head|director|rapporteur|lawyer|attorney)$/,
  to: /^(?:ambassadors?|envoys?|representatives?|adviser|advisor|mission|delegates?|emissary|emissaries|nuncio|ally|allies)$/,
  at: /./,
};
/** How far a role may run before the name of its bearer. */
const LONGEST_ROLE = 16;

const isName = (atom: Atom | undefined) => atom?.kind === 'name' || atom?.kind === 'reference';
export const isPerson = ({ entities }: Row, atom: Atom | undefined) =>
  atom !== undefined &&
  isName(atom) &&
  atom.entities.length > 0 &&
  kindsOf(entities, atom).every((k) => k === 'person');
const has = (atom: Atom | undefined, bits: number) =>
  atom !== undefined && atom.kind === 'word' && (atom.classes.bits & bits) !== 0;
const DETERMINER = bitsOf('determiner');
const COUNT = bitsOf('determiner', 'number');
const BEFORE_NAME = bitsOf('determiner', 'modifier', 'number');
const QUALIFIER = bitsOf('determiner', 'modifier');
const MODIFIER = bitsOf('modifier');
const NOUN = bitsOf('role', 'collective');
const ROLE = bitsOf('role');
const COLLECTIVE = bitsOf('collective');
const PREPOSITION = bitsOf('preposition');
// biome-ignore format: a table
const FUNCTION = bitsOf('preposition', 'conjunction', 'relative', 'auxiliary', 'modal', 'complementiser', 'verb', 'adverb');
const isNoun = (atom: Atom | undefined) => has(atom, NOUN);
const isFunction = (atom: Atom | undefined) => has(atom, FUNCTION);

/** Whether a preposition after a noun leads on within its phrase. */
function follows(row: Row, preposition: Atom, j: number): boolean {
  if (!LINKS[preposition.lower]?.test(row.atoms[j - 1]!.lower)) return false;
  if (preposition.lower !== 'at') return true;
  const next = row.atoms[has(row.atoms[j + 1], DETERMINER) ? j + 2 : j + 1];
  return isName(next) && kindsOf(row.entities, next!).every((k) => k === 'organisation');
}

/** Forms of address, which stand between an office and its bearer. */
const RANK =
  /^(?:dr|mr|mrs|ms|sir|lord|lady|gen|lt|col|maj|capt|brig|adm|sgt|prof|general|admiral|colonel|professor)\.?$/;

/** Whether the words from `i` on lead, as a role does, right up to a person's name; then that name's index, else -1. */
function bearerAfter(row: Row, i: number): number {
  for (let j = i; j < Math.min(row.atoms.length, i + LONGEST_ROLE); j++) {
    const atom = row.atoms[j]!;
    if (isPerson(row, atom) && !atom.possessive && atom.kind === 'name')
      return j > i + 1 && has(row.atoms[j - 1], ROLE) && !RANK.test(row.atoms[j - 1]!.lower) ? -1 : j;
    const joins = atom.kind === 'word' && /^(?:of|for|the|and|to|on|at|in|&)$/.test(atom.lower);
    const part = isName(atom) || atom.capital || isNoun(atom) || has(atom, QUALIFIER);
    const opens = atom.kind === 'mark' && /^[(&)-]$/.test(atom.lower);
    if (!joins && !part && !opens) return -1;
  }
  return -1;
}

/** The names after a preposition that follows a noun: "of Russia, Iran and Turkey". Returns where they end. */
function complement(row: Row, at: number, plural: boolean): { names: number[]; end: number } {
  const { atoms } = row;
  const names: number[] = [];
  let end = at;
  let j = at;
  for (;;) {
    while (
      has(atoms[j], BEFORE_NAME) ||
      (atoms[j]?.kind === 'word' && atoms[j]!.capital && isName(atoms[j + 1]))
    )
      j++;
    if (!isName(atoms[j])) break;
    while (isName(atoms[j]) && atoms[j]!.adjective && isName(atoms[j + 1])) j++;
    const named = j;
    const adjective = atoms[j]!.adjective;
    j++;
    if (adjective || isNoun(atoms[j])) while (isNoun(atoms[j]) || has(atoms[j], MODIFIER)) j++;
    // "an adviser to Azerbaijani President X": X and his office are a phrase of their own
    if (j > named + 1 && isPerson(row, atoms[j])) break;
    names.push(named);
    end = j;
    const next = atoms[j]?.lower;
    if (next === 'and' && isListed(row, j + 1)) j++;
    else if (next === ',' && plural && isListed(row, j + 1) && listGoesOn(row, j + 1)) j++;
    else if (next === ',' && atoms[j + 1]?.lower === 'and' && plural) j += 2;
    else break;
  }
  return { names, end };
}

/** "Minister of Foreign Affairs", "secretary for trade": where the words for what an office is of end. */
function portfolioEnd({ atoms }: Row, i: number): number {
  let j = i;
  while (has(atoms[j], DETERMINER)) j++;
  const from = j;
  while (
    j < from + 5 &&
    atoms[j]?.kind === 'word' &&
    (PORTFOLIO.test(atoms[j]!.lower) ||
      (atoms[j]!.lower === 'and' && PORTFOLIO.test(atoms[j + 1]?.lower ?? '')))
  )
    j++;
  return j > from ? j : i;
}

const PORTFOLIO =
  /^(?:foreign|affairs|state|defen[cs]e|interior|finance|justice|trade|energy|oil|health|education|agriculture|security|economy|economic|home|internal|external|international|cooperation|development|relations|transport|environment|labou?r|commerce|industry|intelligence|staff|planning|culture|tourism|war|peace|reconciliation|political|european|regional)$/;

/** A body or state, after a determiner or not, stands at `i`. */
function isListed(row: Row, i: number): boolean {
  let j = i;
  while (has(row.atoms[j], DETERMINER)) j++;
  return isName(row.atoms[j]) && !isPerson(row, row.atoms[j]);
}

/** A comma is followed by a name and then, sooner or later, by "and" and another: a list, no new phrase. */
function listGoesOn(row: Row, i: number): boolean {
  for (let j = i; j < Math.min(row.atoms.length, i + 12); j++) {
    const atom = row.atoms[j]!;
    if (atom.lower === 'and') return isListed(row, j + 1);
    if (!isName(atom) && atom.lower !== ',' && !has(atom, QUALIFIER)) return false;
  }
  return false;
}

/** Reads the noun phrase that starts at atom `i`; null when none does. */
export function readNounPhrase(row: Row, i: number): NounPhrase | null {
  const { atoms } = row;
  const beside: Beside[] = [];
  let noun = -1;
  let name = -1;
  let roleFrom = -1;
  let j = i;
  const put = (atom: number, by: Beside['by']) => {
    for (const entity of atoms[atom]!.entities) beside.push({ atom, entity, by });
  };
  for (; j < atoms.length; j++) {
    const atom = atoms[j]!;
    if (isName(atom)) {
      if (name >= 0) put(name, atoms[name]!.possessive ? 'possessive' : 'before');
      name = j;
      if ((isPerson(row, atom) || atom.kind === 'reference') && !atom.possessive) {
        j++;
        break;
      }
      if (roleFrom < 0) roleFrom = j;
      continue;
    }
    if (atom.kind === 'date' && atom.possessive) continue;
    if (has(atom, COUNT) && (j === i || has(atoms[j - 1], COUNT))) continue;
    if (isNoun(atoms[j - 1]) && follows(row, atom, j)) {
      const bearer = bearerAfter(row, j + 1);
      if (
        bearer >= 0 &&
        !has(atoms[bearer - 1], PREPOSITION) &&
        atoms[bearer - 1]?.lower !== 'and' &&
        atoms[bearer - 1]?.lower !== ','
      ) {
        for (let k = j + 1; k < bearer; k++) if (isName(atoms[k])) put(k, atom.lower as Beside['by']);
        if (name >= 0) put(name, atoms[name]!.possessive ? 'possessive' : 'before');
        name = bearer;
        j = bearer + 1;
        break;
      }
      const plural = has(atoms[j - 1], COLLECTIVE);
      const { names, end } = complement(row, j + 1, plural);
      if (names.length === 0) {
        const after = portfolioEnd(row, j + 1);
        if (after === j + 1) break;
        noun = j - 1;
        const { names: of, end: past } = /^(?:of|for|from)$/.test(atoms[after]?.lower ?? '')
          ? complement(row, after + 1, plural)
          : { names: [], end: after };
        for (const at of of) put(at, 'of');
        j = of.length ? past : after;
        break;
      }
      if (name >= 0) put(name, atoms[name]!.possessive ? 'possessive' : 'before');
      name = -1;
      for (const at of names) put(at, atom.lower as Beside['by']);
      noun = j - 1;
      j = end;
      if (!(atoms[j]?.kind === 'word' && isNoun(atoms[j]))) break;
      j--;
      continue;
    }
    if (isFunction(atom) && !isNoun(atom) && !has(atom, MODIFIER)) {
      if (atom.lower === 'and' && isNoun(atoms[j - 1]) && rolesGoOn(row, j + 1)) continue;
      break;
    }
    if (isNoun(atom) || has(atom, MODIFIER)) {
      if (isNoun(atom)) noun = j;
      if (roleFrom < 0) roleFrom = j;
      continue;
    }
    if (atom.kind !== 'word') break;
    if (atom.capital && j > i && bearerAfter(row, j) >= 0 && (noun >= 0 || name >= 0)) continue;
    if (name === j - 1 && isNoun(atoms[j + 1]) && !/(?:ed|ing)$/.test(atom.lower)) continue;
    break;
  }
  if (name < 0 && noun < 0) return null;
  const to = noun < name && atoms[name]!.possessive ? name + 1 : j;
  const last = atoms[to - 1]!;
  const role =
    roleFrom >= 0 && noun >= roleFrom
      ? { from: roleFrom, to: Math.max(noun + 1, roleEnd(row, noun, to)) }
      : null;
  const base = { from: i, to, beside, role, bareAdjective: false, possessive: last.possessive };
  if (name >= 0 && noun < name) {
    const head = atoms[name]!;
    if (head.kind === 'name' && head.adjective && noun < 0)
      return { ...base, entities: head.entities, noun: null, bareAdjective: true };
    return { ...base, entities: head.entities, noun: nounOfReference(head) };
  }
  if (name >= 0) put(name, atoms[name]!.possessive ? 'possessive' : 'before');
  return { ...base, entities: bodiesOf(row, beside), noun: atoms[noun]!.lower };
}

/** The noun through which a reference acts: "the Hamas delegation" acts through a delegation. */
const nounOfReference = (atom: Atom) =>
  atom.kind === 'reference' ? (atom.lower.split(/\s+/).at(-1) ?? null) : null;

/** Where the words of a role end: after its complement, "minister of foreign affairs of Japan", before a bearer. */
function roleEnd(row: Row, noun: number, to: number): number {
  return isPerson(row, row.atoms[to - 1]) ? to - 1 : Math.max(noun + 1, to);
}

/** "a founder and political leader of": another noun for a part follows "and". */
function rolesGoOn(row: Row, i: number): boolean {
  let j = i;
  while (has(row.atoms[j], MODIFIER)) j++;
  return has(row.atoms[j], ROLE) && !isName(row.atoms[i]);
}

/** Whom a phrase with a noun for its head stands for: the bodies and states it belongs to, the nearest only. */
function bodiesOf({ atoms, entities }: Row, beside: readonly Beside[]): number[] {
  const bodies = beside.filter(
    (b) => entities[b.entity]!.kind === 'organisation' || entities[b.entity]!.kind === 'state',
  );
  const after = bodies.filter((b) => b.by === 'of' || b.by === 'from');
  const named = after.filter((b) => !atoms[b.atom]!.adjective);
  if (after.length) return [...new Set((named.length ? named : after).map((b) => b.entity))];
  const before = bodies.filter((b) => b.by === 'before' || b.by === 'possessive');
  return before.slice(-1).map((b) => b.entity);
}
