/** The parties of a sentence: noun phrases with what is said of them beside, and where they stand in their clause. */
import type { Atom } from './atoms';
import { type Beside, type NounPhrase, readNounPhrase } from './noun-phrase';
import { isPerson, type Row } from './row';
import { bitsOf } from './words';

/** A phrase beside a name that says what its bearer is: "X, the Y minister,". */
export interface Apposition {
  readonly from: number;
  readonly to: number;
  readonly beside: readonly Beside[];
}

export interface Party extends NounPhrase {
  /** Where it ends with its appositions and brackets; `to` is where its own words end. */
  readonly outer: number;
  readonly appositions: readonly Apposition[];
  /** `free`: may be a subject. `object`: stands right after a verb. Else the preposition before it. */
  readonly position: string;
}

const is = (atom: Atom | undefined, ...words: string[]) => atom !== undefined && words.includes(atom.lower);
const closes = (atom: Atom | undefined) =>
  atom === undefined || (atom.kind === 'mark' && /^[,.;:)—–!?”"]$/.test(atom.lower));

/** Cheap: whether a noun phrase may begin here at all. */
function mayBegin({ kind, capital, possessive, classes }: Atom): boolean {
  if (kind === 'mark') return false;
  if (kind !== 'word' || capital || possessive) return true;
  return (classes.bits & BEGINNING) !== 0;
}

/** "Visiting P on Monday, X …", not "Visiting minister X …". */
const isOpeningGerund = (atoms: readonly Atom[]) =>
  atoms[1]?.kind === 'name' && (atoms[2]?.kind === 'date' || is(atoms[2], ',', 'on', 'in', 'for'));

/** "X, who heads Y": a verb, though the word is a noun elsewhere. */
function isVerbHere(atoms: readonly Atom[], i: number): boolean {
  if (i === 0 && atoms[i]!.lower === 'visiting') return isOpeningGerund(atoms);
  if (atoms[i]!.lower === 'visiting')
    return (
      atoms[i - 1]?.classes.has('auxiliary') === true ||
      is(atoms[i - 1], ',', 'while', 'after', 'before', 'by', 'and', 'also', 'of')
    );
  if (!/^(?:heads?|chairs?|judges|champions)$/.test(atoms[i]!.lower)) return false;
  const before = atoms[i - 1];
  return (
    before !== undefined &&
    (before.kind === 'name' || before.kind === 'reference' || /^(?:who|which)$/.test(before.lower))
  );
}

const BEGINNING = bitsOf('determiner', 'modifier', 'role', 'collective', 'number');

/** All parties of a sentence, in order. */
export function partiesOf(row: Row): Party[] {
  const parties: Party[] = [];
  for (let i = 0; i < row.atoms.length; ) {
    const phrase = mayBegin(row.atoms[i]!) && !isVerbHere(row.atoms, i) ? readNounPhrase(row, i) : null;
    if (!phrase || (phrase.entities.length === 0 && phrase.noun === null)) {
      i++;
      continue;
    }
    const party = withAppositions(row, partyOf(named(row, phrase)));
    const position = liesIn(row, party) ? 'apposition' : positionOf(row, i);
    parties.push(position === party.position ? party : { ...party, position });
    i = Math.max(party.outer, i + 1);
  }
  return parties;
}

const GENERIC = /^(?:organisation|organization|group|movement|party|militia|faction)$/;

/** "the organisation" with no name beside it: the last one that the sentence named. */
function named(row: Row, phrase: NounPhrase): NounPhrase {
  const generic =
    phrase.entities.length === 0 && phrase.beside.length === 0 && GENERIC.test(phrase.noun ?? '');
  if (!generic || !is(row.atoms[phrase.from], 'the')) return phrase;
  const before = row.atoms.findLast(
    (a, i) =>
      i < phrase.from &&
      a.kind === 'name' &&
      a.entities.some((e) => row.entities[e]!.kind === 'organisation'),
  );
  return before ? { ...phrase, entities: before.entities } : phrase;
}

const NONE: readonly Apposition[] = [];

/** A noun phrase as a party whose place in its clause is not yet known. Written out: it is made for every noun. */
function partyOf(phrase: NounPhrase): Party {
  const { from, to, entities, noun, beside, role, bareAdjective, possessive } = phrase;
  return {
    from,
    to,
    entities,
    noun,
    beside,
    role,
    bareAdjective,
    possessive,
    outer: to,
    appositions: NONE,
    position: 'free',
  };
}

function withAppositions(row: Row, party: Party): Party {
  if (party.possessive) return party;
  const named = isPerson(row, row.atoms[party.to - 1]) && party.noun === null;
  return named ? afterName(row, party) : beforeName(row, party);
}

const HONORIFIC =
  /^(?:dr|mr|mrs|ms|sir|lord|sheikh|dr\.|mr\.|mrs\.|ms\.|h\.e\.|his|her|excellency|highness)$/;

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
  const definite = atoms[party.from]?.lower === 'the' || party.beside.length > 0;
  const ends =
    closes(atoms[at + 1]) ||
    is(atoms[at + 1], 'and', 'in', 'on', 'at', 'to', 'for', 'with', 'from', 'during');
  if (!same && !(definite && ends && isSingular(atoms, party))) return skipBrackets(row, party);
  const to = at + 1;
  const outer = is(atoms[to], ',') && !is(atoms[to + 1], 'and') ? to + 1 : to;
  return { ...party, to, outer, entities: next!.entities, noun: null };
}

/** One person's role: "minister", not "ministers" or "delegation". */
const isSingular = (atoms: readonly Atom[], { role, to }: NounPhrase) =>
  role !== null &&
  atoms.slice(role.from, to).some((a) => a.classes.has('role') && !a.classes.has('collective'));

/** "X (born 1950), Y's foreign minister,": what follows a name and says what its bearer is. */
function afterName(row: Row, party: Party): Party {
  const { atoms } = row;
  const appositions: Apposition[] = [];
  let read = skipBrackets(row, withOrigin(row, party));
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
    const after = bracketEnd(atoms, phrase.to);
    if (!closes(atoms[after]) && !is(atoms[after], 'and', 'who', 'in', 'since', 'on', 'at')) break;
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

/** "On his way Wellington stopped": how he did it, not what he is. */
const ADVERBIAL = /^(?:way|return|arrival|departure)$/;

/** Over words that belong to the phrase but are in no list: "the rival railway union EVG". */
function phraseFrom({ atoms }: Row, from: number): number {
  for (let i = from - 1; i >= 0 && i >= from - 4; i--) {
    const { kind, classes, capital, possessive, lower } = atoms[i]!;
    if (possessive || (kind === 'word' && classes.has('determiner'))) return i;
    if (kind !== 'word' || capital || classes.bits !== 0 || /(?:ed|ing)$/.test(lower)) break;
  }
  return from;
}

/** "in Manbij, Syria": says where the place lies. */
function liesIn({ atoms, entities }: Row, { from, noun, entities: own }: Party): boolean {
  const place = atoms[from - 2];
  if (noun !== null || !own.length || !is(atoms[from - 1], ',') || place?.kind !== 'name') return false;
  const kinds = (list: readonly number[]) => list.map((e) => entities[e]!.kind);
  return (
    kinds(place.entities).every((k) => k === 'place') &&
    kinds(own).every((k) => k === 'place' || k === 'state')
  );
}

function positionOf(row: Row, from: number): string {
  const { atoms } = row;
  if (ADVERBIAL.test(atoms[from - 1]?.lower ?? '')) return 'free';
  let i = phraseFrom(row, from) - 1;
  while (i >= 0 && atoms[i]!.kind === 'word' && atoms[i]!.classes.has('adverb')) i--;
  const before = atoms[i];
  if (before?.kind !== 'word')
    return before?.kind === 'name' || before?.kind === 'reference' ? 'object' : 'free';
  const { classes, lower } = before;
  if (classes.has('complementiser') || classes.has('conjunction') || classes.has('relative')) return 'free';
  if (classes.has('preposition')) return lower;
  return 'object';
}
