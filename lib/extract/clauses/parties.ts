/** The parties of a sentence: noun phrases with what is said of them beside, and where they stand in their clause. */

import { withAppositions } from './appositions';
import type { Atom } from './atoms';
import { bareCallingLeads } from './callings';
import { type NounPhrase, readNounPhrase } from './noun-phrase';
import type { Apposition, Party } from './party';
import { is, type Row } from './row';
import { bitsOf } from './words';

/** Cheap: whether a noun phrase may begin here at all. */
function mayBegin(row: Row, i: number): boolean {
  const { kind, capital, possessive, classes } = row.atoms[i]!;
  if (kind === 'mark') return false;
  if (kind !== 'word' || capital || possessive) return true;
  return (classes.bits & BEGINNING) !== 0 || (classes.bits === 0 && bareCallingLeads(row, i));
}

/** "Visiting P on Monday, X …", not "Visiting minister X …". */
const isOpeningGerund = (atoms: readonly Atom[]) =>
  atoms[1]?.kind === 'name' && (atoms[2]?.kind === 'date' || is(atoms[2], ',', 'on', 'in', 'for'));

const ALSO_VERBS: ReadonlySet<string> = new Set('head heads chair chairs judges champions'.split(' '));

/** "X, who heads Y": a verb, though the word is a noun elsewhere. */
function isVerbHere(atoms: readonly Atom[], i: number): boolean {
  if (i === 0 && atoms[i]!.lower === 'visiting') return isOpeningGerund(atoms);
  if (atoms[i]!.lower === 'visiting')
    return (
      atoms[i - 1]?.classes.has('auxiliary') === true ||
      is(atoms[i - 1], ',', 'while', 'after', 'before', 'by', 'and', 'also', 'of')
    );
  if (!ALSO_VERBS.has(atoms[i]!.lower)) return false;
  const before = atoms[i - 1];
  return (
    before !== undefined &&
    (before.kind === 'name' || before.kind === 'reference' || /^(?:who|which)$/.test(before.lower))
  );
}

const BEGINNING = bitsOf('determiner', 'modifier', 'role', 'collective', 'number');

/** "noted |that| X is to": it opens a clause; "of that minister": it belongs to the phrase. */
const opensClause = (atoms: readonly Atom[], i: number) =>
  atoms[i]!.lower === 'that' && i > 0 && !atoms[i - 1]!.classes.has('preposition');

/** All parties of a sentence, in order. */
export function partiesOf(row: Row): Party[] {
  const parties: Party[] = [];
  for (let i = 0; i < row.atoms.length; ) {
    const begins = mayBegin(row, i) && !isVerbHere(row.atoms, i) && !opensClause(row.atoms, i);
    const phrase = begins ? readNounPhrase(row, i) : null;
    if (!phrase || (phrase.entities.length === 0 && phrase.noun === null)) {
      i++;
      continue;
    }
    const party = withAppositions(row, partyOf(named(row, phrase), positionOf(row, i)));
    parties.push(liesIn(row, party) ? { ...party, position: 'apposition' } : party);
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

/** A noun phrase as a party of which nothing is said beside. Written out: it is made for every noun. */
function partyOf(phrase: NounPhrase, position: string): Party {
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
    position,
  };
}

/** "In July Wellington stopped", "At first he": when, whether or not a day was read of it. */
const TEMPORAL =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|afternoon|morning|evening|night|day|week|month|year|\d{4}|\d{1,2}(?:st|nd|rd|th))$/;
const OPENING = /^(?:first|last|once)$/;

/** "On his way Wellington stopped": how he did it, not what he is. */
const ADVERBIAL = /^(?:way|return|arrival|departure)$/;

/** Over words that belong to the phrase but are in no list: "the rival railway union EVG". */
function phraseFrom({ atoms }: Row, from: number): number {
  if (opensSentence(atoms, from)) return 0;
  for (let i = from - 1; i >= 0 && i >= from - 4; i--) {
    const { kind, classes, capital, possessive, lower } = atoms[i]!;
    if (opensClause(atoms, i)) break;
    if (possessive || (kind === 'word' && classes.has('determiner'))) return i;
    if (kind !== 'word' || capital || classes.bits !== 0 || /(?:ed|ing)$/.test(lower)) break;
  }
  return from;
}

/** "|Militia boss| X has promised", "|Cyclist| Y": words, the first with a capital, that open the sentence and name nobody. */
const opensSentence = (atoms: readonly Atom[], from: number): boolean =>
  from > 0 &&
  from <= 3 &&
  atoms[from]!.kind !== 'mark' &&
  atoms
    .slice(0, from)
    .every((a) => a.kind === 'word' && a.classes.bits === 0 && !/(?:ed|ing|ly)$/.test(a.lower)) &&
  isPersonal(atoms, from);
const isPersonal = (atoms: readonly Atom[], from: number) =>
  !atoms[from]!.capital || atoms[from]!.kind === 'name';

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

/** "with |principal| X", "by |supplier| Y": the preposition before a word for what somebody is that is in no list. */
function calledBy({ atoms, entities }: Row, from: number): string | undefined {
  const [noun, before] = [atoms[from - 1], atoms[from - 2]];
  const plain =
    noun?.kind === 'word' && !noun.capital && noun.classes.bits === 0 && !/(?:ed|ing|ly)$/.test(noun.lower);
  const person = atoms[from]!.entities.some((e) => entities[e]!.kind === 'person');
  return plain && person && is(before, 'with', 'by', 'between') ? before!.lower : undefined;
}

function positionOf(row: Row, from: number): string {
  const { atoms } = row;
  const beside = atoms[from - 1]?.lower ?? '';
  const homeward = /^(?:back|home|out|there)$/.test(beside) ? (atoms[from - 2]?.lower ?? '') : '';
  if (
    ADVERBIAL.test(beside) ||
    ADVERBIAL.test(homeward) ||
    (TEMPORAL.test(beside) && is(atoms[from - 2], 'in', 'on', 'that', 'same', 'the', 'next'))
  )
    return 'free';
  if (OPENING.test(beside) && is(atoms[from - 2], 'at')) return 'free';
  let i = phraseFrom(row, from) - 1;
  const called = calledBy(row, from);
  if (called) return called;
  while (i >= 0 && atoms[i]!.kind === 'word' && atoms[i]!.classes.has('adverb')) i--;
  const before = atoms[i];
  if (before?.kind !== 'word')
    return before?.kind === 'name' || before?.kind === 'reference' ? 'object' : 'free';
  const { classes, lower } = before;
  if (classes.has('complementiser') || classes.has('conjunction') || classes.has('relative')) return 'free';
  if (classes.has('preposition')) return lower;
  return 'object';
}
