/** What follows the noun of a phrase within it: "president of Iran", "Secretary of State X", "Minister of Foreign Affairs". */
import { type Atom, kindsOf } from './atoms';
import {
  COLLECTIVE,
  DETERMINER,
  has,
  is,
  isName,
  isNoun,
  isPerson,
  MODIFIER,
  QUALIFIER,
  ROLE,
  type Row,
} from './row';
import { bitsOf } from './words';

const BEFORE_NAME = bitsOf('determiner', 'modifier', 'number');

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

/** Whether a preposition after a noun leads on within its phrase. */
export function follows(row: Row, preposition: Atom, j: number): boolean {
  if (!LINKS[preposition.lower]?.test(row.atoms[j - 1]!.lower)) return false;
  if (preposition.lower !== 'at') return true;
  const next = row.atoms[has(row.atoms[j + 1], DETERMINER) ? j + 2 : j + 1];
  return isName(next) && kindsOf(row.entities, next!).every((k) => k === 'organisation');
}

/** Forms of address, which stand between an office and its bearer. */
const RANK =
  /^(?:dr|mr|mrs|ms|sir|lord|lady|gen|lt|col|maj|capt|brig|adm|sgt|prof|general|admiral|colonel|professor)\.?$/;

/** Whether the words from `i` on lead, as a role does, right up to a person's name; then that name's index, else -1. */
export function bearerAfter(row: Row, i: number): number {
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
export function complement(row: Row, at: number, plural: boolean): { names: number[]; end: number } {
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
    if (isBase(atoms, j)) {
      j += 3;
      continue;
    }
    while (isName(atoms[j]) && (atoms[j]!.adjective || atoms[j]!.possessive) && isName(atoms[j + 1])) j++;
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

/** "commander of the |Leh-based| XIV Corps": what it is of comes after. */
const isBase = (atoms: readonly Atom[], j: number) =>
  is(atoms[j + 1], '-', '‐', '‑') &&
  is(atoms[j + 2], 'based', 'backed', 'led', 'run', 'controlled', 'aligned', 'born', 'held') &&
  isName(atoms[j + 3]);

/** "Minister of Foreign Affairs", "secretary for trade": where the words for what an office is of end. */
export function portfolioEnd(row: Row, i: number): number {
  const { atoms } = row;
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
  return j > from ? j : Math.max(plainEnd(row, i), fieldEnd(row, i));
}

/** "the foreign ministers of the belligerents,": where a plain noun ends that says of whom they are; `i` for none. */
function plainEnd({ atoms }: Pick<Row, 'atoms'>, i: number): number {
  if (!has(atoms[i], DETERMINER)) return i;
  let j = i + 1;
  while (
    j < i + 4 &&
    atoms[j]?.kind === 'word' &&
    !atoms[j]!.capital &&
    (atoms[j]!.classes.bits & ~DESCRIBES) === 0
  )
    j++;
  return j > i + 1 && atoms[j]?.lower === ',' && !/(?:ed|ing)$/.test(atoms[j - 1]!.lower) ? j : i;
}

/** "the President of the Senate, X", "the Minister of Fisheries, X": where a field in capitals ends before its bearer. */
function fieldEnd(row: Row, i: number): number {
  const { atoms } = row;
  let j = i;
  while (has(atoms[j], DETERMINER)) j++;
  while (
    j < i + 6 &&
    (atoms[j]?.kind === 'word' || atoms[j]?.kind === 'name') &&
    !isPerson(row, atoms[j]) &&
    (atoms[j]!.capital || has(atoms[j], ROLE | COLLECTIVE | MODIFIER) || is(atoms[j], 'and', 'of', 'the'))
  )
    j++;
  return is(atoms[j], ',') && isPerson(row, atoms[j + 1]) && !atoms[j + 1]!.possessive ? j : i;
}

const DESCRIBES = bitsOf('determiner', 'modifier', 'number', 'role', 'collective');

// biome-ignore format: a table
const NO_FIELD = bitsOf('role', 'conjunction', 'preposition', 'modal', 'auxiliary', 'relative', 'complementiser', 'adverb');

/** "|Culture| Minister X", "Energy |and Mines| Minister X": capitals up to an office and its bearer, from `from` on. */
export function portfolioLeads(row: Row, i: number, from: number): boolean {
  const { atoms } = row;
  let j = i;
  while (j < i + 5 && (isField(atoms[j]) || (j > from && is(atoms[j], 'and', '&') && isField(atoms[j + 1]))))
    j++;
  if (j === i || !has(atoms[j], ROLE) || !atoms[j]!.capital) return false;
  while (has(atoms[j], ROLE)) j++;
  return isPerson(row, atoms[j]);
}

const isField = (atom: Atom | undefined) => atom?.kind === 'word' && atom.capital && !has(atom, NO_FIELD);

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
