/** What stands beside a name and says who its bearer is: "X, the Y minister,", "the Y minister, X,", "X of the Y Party". */
import type { Atom } from './atoms';
import { type NounPhrase, readNounPhrase } from './noun-phrase';
import type { Apposition, Party } from './party';
import { is, isPerson, type Row } from './row';
import { bitsOf } from './words';

const closes = (atom: Atom | undefined) =>
  atom === undefined || (atom.kind === 'mark' && /^[,.;:)—–!?”"]$/.test(atom.lower));

/** A party with what is said of it beside its name taken in. */
export function withAppositions(row: Row, party: Party): Party {
  if (party.possessive) return party;
  const named = isPerson(row, row.atoms[party.to - 1]) && party.noun === null;
  return named ? afterName(row, party) : beforeName(row, party);
}

const HONORIFIC =
  /^(?:count|countess|baron|duke|earl|marquis|monsieur|herr|dr|mr|mrs|ms|sir|lord|sheikh|dr\.|mr\.|mrs\.|ms\.|he|h\.e\.|his|her|excellency|highness)$/;

/** "the Iranian deputy foreign minister, Ali Bagheri Kani,": the name that follows is the head. */
function beforeName(row: Row, party: Party): Party {
  const { atoms } = row;
  const comma = is(atoms[party.to], ',') ? 1 : 0;
  let at = party.to + comma;
  while (
    HONORIFIC.test(atoms[at]?.lower ?? '') ||
    (comma && atoms[at]?.capital && atoms[at]!.classes.has('role'))
  )
    at++;
  const next = atoms[at];
  if (!comma || !party.role || !isPerson(row, next) || next!.possessive || next!.kind !== 'name')
    return skipBrackets(row, party);
  const same = party.entities.length === 1 && party.entities[0] === next!.entities[0];
  const definite = isDefinite(atoms, party.from) || party.beside.length > 0;
  const ends =
    closes(atoms[at + 1]) ||
    is(atoms[at + 1], 'and', 'in', 'on', 'at', 'to', 'for', 'with', 'from', 'during');
  if (!same && !(definite && ends && isSingular(atoms, party))) return skipBrackets(row, party);
  const to = at + 1;
  const outer = is(atoms[to], ',') && !is(atoms[to + 1], 'and') ? to + 1 : to;
  return { ...party, to, outer, entities: next!.entities, noun: null };
}

/** "the president", "his rival", "the Free State president": with its article, over capitals that name whose. */
function isDefinite(atoms: readonly Atom[], from: number): boolean {
  if (is(atoms[from], 'his', 'her', 'their', 'its', 'our', 'my')) return true;
  let at = from;
  while (at > from - 3 && atoms[at - 1]?.kind === 'word' && atoms[at - 1]!.capital) at--;
  return is(atoms[at === from ? at : at - 1], 'the');
}

/** One person's role: "minister", not "ministers" or "delegation". */
const isSingular = (atoms: readonly Atom[], { role, to }: NounPhrase) =>
  role !== null &&
  atoms.slice(role.from, to).some((a) => a.classes.has('role') && !a.classes.has('collective'));

/** "X (born 1950), Y's foreign minister,": what follows a name and says what its bearer is. */
function afterName(row: Row, party: Party): Party {
  const { atoms } = row;
  const appositions: Apposition[] = [];
  const origin = withOrigin(row, party);
  const inBrackets = is(atoms[origin.outer], '(')
    ? readNounPhrase(row, skipWords(atoms, origin.outer + 1))
    : null;
  let read = skipBrackets(row, origin);
  // "X (the Y minister)"
  if (inBrackets?.role && inBrackets.noun !== null && inBrackets.to < read.outer)
    appositions.push({ from: inBrackets.from, to: inBrackets.to, beside: inBrackets.beside });
  for (;;) {
    if (!is(atoms[read.outer], ',', '—', '–')) break;
    const age = atoms[read.outer + 1];
    if (age && /^\d{2}$/.test(age.lower) && closes(atoms[read.outer + 2])) {
      read = { ...read, outer: read.outer + 2 };
      continue;
    }
    const from = read.outer + 1;
    const phrase = readNounPhrase(row, skipWords(atoms, from));
    if (!phrase || phrase.noun === null || !phrase.role || isPerson(row, atoms[phrase.to - 1])) break;
    const after = placeEnd(
      atoms,
      bracketEnd(atoms, phrase.to),
      is(atoms[from + 1], 'first', 'second', 'third', 'only', 'last'),
    );
    if (
      !closes(atoms[after]) &&
      atoms[after]!.kind !== 'date' &&
      !is(atoms[after], 'and', 'who', 'in', 'since', 'on', 'at')
    )
      break;
    if (!isSingular(atoms, phrase) && !is(atoms[phrase.from], 'a', 'an')) break;
    appositions.push({ from, to: phrase.to, beside: phrase.beside });
    const more = is(atoms[after], 'and') ? readNounPhrase(row, after + 1) : null;
    const coordinated =
      more?.role && more.noun !== null && more.entities.length > 0 && closes(atoms[more.to]) ? more : null;
    if (coordinated) appositions.push({ from: after + 1, to: coordinated.to, beside: coordinated.beside });
    read = { ...read, outer: coordinated?.to ?? after };
  }
  if (appositions.length && is(atoms[read.outer], ',') && !is(atoms[read.outer + 1], 'and', 'who', 'which'))
    read = { ...read, outer: read.outer + 1 };
  return appositions.length === 0 ? read : { ...read, appositions };
}

/** "then", "now", "currently" before an apposition. */
function skipWords(atoms: readonly Atom[], from: number): number {
  return is(atoms[from], 'then', 'now', 'currently', 'himself', 'herself', 'also') ? from + 1 : from;
}

/** Over "the", and over what it is: "of |the metalworkers' union| IG Metall". */
function originAt(atoms: readonly Atom[], i: number): number {
  const from = is(atoms[i], 'the') ? i + 1 : i;
  let at = from;
  while (
    at < from + 4 &&
    atoms[at]?.kind === 'word' &&
    !atoms[at]!.capital &&
    (atoms[at]!.classes.bits & ~PLAIN) === 0
  )
    at++;
  return from > i && atoms[at]?.kind === 'name' && BODY.test(atoms[at - 1]!.lower) ? at : from;
}
const PLAIN = bitsOf('modifier', 'role', 'collective');
const BODY =
  /^(?:union|party|group|company|firm|bank|movement|organisation|organization|militia|faction|newspaper|agency|club|alliance|coalition|charity|network|university|broadcaster)$/;

/** "King Abdullah of Jordan", "X of the Liberal Party". */
function withOrigin(row: Row, party: Party): Party {
  const { atoms, entities } = row;
  if (!is(atoms[party.to], 'of', 'from')) return party;
  const at = originAt(atoms, party.to + 1);
  const name = atoms[at];
  if (name?.kind !== 'name' || name.adjective || name.entities.some((e) => entities[e]!.kind === 'person'))
    return party;
  const by = atoms[party.to]!.lower as 'of' | 'from';
  const beside = [...party.beside, ...name.entities.map((entity) => ({ atom: at, entity, by }))];
  return { ...party, beside, to: at + 1, outer: at + 1 };
}

/** "then ambassador |in that city|,": where the words for where end, if a comma closes them; else `from`. */
function placeEnd(atoms: readonly Atom[], from: number, isRecord = false): number {
  // "the first president |to visit P|,"
  if (isRecord && is(atoms[from], 'to')) {
    const end = atoms.findIndex((a, i) => i > from && i <= from + 10 && is(a, ','));
    return end < 0 ? from : end;
  }
  if (!is(atoms[from], 'in', 'at', 'to')) return from;
  const comma = atoms.findIndex((a, i) => i > from && i <= from + 5 && closes(a));
  return comma < 0 || atoms.slice(from, comma).some((a) => isVerbal(a)) ? from : comma;
}
const isVerbal = ({ classes, lower }: Atom) =>
  classes.has('verb') || classes.has('auxiliary') || classes.has('modal') || /ed$/.test(lower);

function skipBrackets({ atoms }: Row, party: Party): Party {
  const outer = bracketEnd(atoms, party.outer);
  return outer === party.outer ? party : { ...party, outer };
}

/** Behind the brackets that open at `from`; `from` where none do. */
function bracketEnd(atoms: readonly Atom[], from: number): number {
  if (!is(atoms[from], '(')) return from;
  const end = atoms.findIndex((a, i) => i > from && i < from + 12 && is(a, ')'));
  return end < 0 ? from : end + 1;
}
