/** Reads one noun phrase for somebody or something named: who it stands for, through which noun, of which body or state. */
import { ORG_NOUNS_BEFORE } from '../mentions/vocabulary';
import type { Atom } from './atoms';
import { callingLeads } from './callings';
import { bearerAfter, complement, follows, portfolioEnd, portfolioLeads } from './complement';
import { COLLECTIVE, has, isName, isNoun, isPerson, MODIFIER, ROLE, type Row } from './row';
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

/** Opens a phrase of its own. */
const ARTICLE = /^(?:the|an?)$/;
const TIME =
  /^(?:morning|afternoon|evening|night|day|week|month|year|spring|summer|autumn|winter|war|reign|\d{1,2}(?:st|nd|rd|th))$/;
const COUNT = bitsOf('determiner', 'number');
const PREPOSITION = bitsOf('preposition');
// biome-ignore format: a table
const FUNCTION = bitsOf('preposition', 'conjunction', 'relative', 'auxiliary', 'modal', 'complementiser', 'verb', 'adverb');

/** Reads the noun phrase that starts at atom `i`; null when none does. */
export function readNounPhrase(row: Row, i: number): NounPhrase | null {
  return new Reader(row, i).read();
}

/** Walks a phrase from its first atom on, noting its noun, its name and what stands beside them. */
class Reader {
  readonly #beside: Beside[] = [];
  /** Atoms of the last noun and the last name; -1: none yet. */
  #noun = -1;
  #name = -1;
  #roleFrom = -1;
  #at: number;

  constructor(
    readonly row: Row,
    readonly from: number,
  ) {
    this.#at = from;
  }

  read(): NounPhrase | null {
    const { atoms } = this.row;
    while (this.#at < atoms.length && this.#step(atoms[this.#at]!)) this.#at++;
    return this.#name < 0 && this.#noun < 0 ? null : this.#phrase();
  }

  /** Takes an atom in; false when the phrase ends before `#at`. */
  #step(atom: Atom): boolean {
    const { atoms } = this.row;
    const at = this.#at;
    // "in Ashgabat |the president|": an article opens a phrase of its own
    if (atom.kind === 'reference' && at > this.from && atom.lower.startsWith('the ')) return false;
    if (isName(atom)) return !this.#follows(atom) && this.#takeName(atom);
    if (atom.kind === 'date' && atom.possessive) return true;
    if (has(atom, COUNT) && (at === this.from || has(atoms[at - 1], COUNT))) return true;
    if (isNoun(atoms[at - 1]) && follows(this.row, atom, at))
      return this.#takeComplement(atom.lower as Beside['by']);
    // "In the course of the afternoon |Minister X|": a time, and whoever comes after it
    if (TIME.test(atom.lower) && atoms[at + 1]?.capital) return false;
    if (isNoun(atom) || has(atom, MODIFIER)) {
      if (isNoun(atom)) this.#noun = at;
      if (this.#roleFrom < 0) this.#roleFrom = at;
      return true;
    }
    if (this.#noun < 0 && this.#name < 0 && portfolioLeads(this.row, at, this.from)) {
      if (this.#roleFrom < 0) this.#roleFrom = at;
      return true;
    }
    if (this.#noun < 0 && callingLeads(this.row, at, this.from)) return true;
    if (this.#name === at - 1 && bodyLeads(this.row, at)) return true;
    if (at > this.from && ARTICLE.test(atom.lower)) return false;
    if (has(atom, FUNCTION))
      return atom.lower === 'and' && isNoun(atoms[at - 1]) && rolesGoOn(this.row, at + 1);
    if (atom.kind !== 'word') return false;
    const titled = atom.capital && at > this.from && (this.#noun >= 0 || this.#name >= 0);
    if (titled && (bearerAfter(this.row, at) >= 0 || portfolioLeads(this.row, at, this.from))) return true;
    return this.#name === at - 1 && isNoun(atoms[at + 1]) && !/(?:ed|ing)$/.test(atom.lower);
  }

  /** "In Oslo |X|": a place right before a person's name is no part of it. */
  #follows(atom: Atom): boolean {
    const before = this.#name === this.#at - 1 ? this.row.atoms[this.#name] : undefined;
    const isPlace = before?.entities.every((e) => this.row.entities[e]!.kind === 'place');
    return isPlace === true && before?.adjective === false && !before.possessive && isPerson(this.row, atom);
  }

  #takeName(atom: Atom): boolean {
    this.#setAside();
    this.#name = this.#at;
    if ((isPerson(this.row, atom) || atom.kind === 'reference') && !atom.possessive) {
      this.#at++;
      return false;
    }
    if (this.#roleFrom < 0) this.#roleFrom = this.#at;
    return true;
  }

  /** "Secretary of State X" ends in its bearer; "president of Iran" in whom he is of. */
  #takeComplement(by: Beside['by']): boolean {
    const { atoms } = this.row;
    const at = this.#at;
    const bearer = bearerAfter(this.row, at + 1);
    const before = atoms[bearer - 1];
    if (bearer >= 0 && !has(before, PREPOSITION) && before?.lower !== 'and' && before?.lower !== ',') {
      for (let k = at + 1; k < bearer; k++) if (isName(atoms[k])) this.#put(k, by);
      this.#setAside();
      this.#name = bearer;
      this.#at = bearer + 1;
      return false;
    }
    const plural = has(atoms[at - 1], COLLECTIVE);
    const { names, end } = complement(this.row, at + 1, plural);
    if (names.length === 0) return this.#takePortfolio(plural);
    this.#setAside();
    this.#name = -1;
    for (const name of names) this.#put(name, by);
    this.#noun = at - 1;
    this.#at = this.#afterOwner(end);
    if (!isNoun(atoms[this.#at])) return false;
    this.#at--;
    return true;
  }

  /** "a member of the bureau of the party Y": Y is whose bureau it is, and beside nothing else. */
  #afterOwner(end: number): number {
    if (this.row.atoms[end]?.lower !== 'of') return end;
    const { names, end: after } = complement(this.row, end + 1, false);
    if (names.length !== 1) return end;
    return isName(this.row.atoms[after]) ? after + 1 : after;
  }

  /** "Minister of Foreign Affairs of Japan": ends the phrase. */
  #takePortfolio(plural: boolean): boolean {
    const after = portfolioEnd(this.row, this.#at + 1);
    if (after === this.#at + 1) return false;
    this.#noun = this.#at - 1;
    const more = /^(?:of|for|from)$/.test(this.row.atoms[after]?.lower ?? '');
    const { names, end } = more ? complement(this.row, after + 1, plural) : { names: [], end: after };
    for (const name of names) this.#put(name, 'of');
    this.#at = names.length ? end : after;
    return false;
  }

  #put(atom: number, by: Beside['by']): void {
    for (const entity of this.row.atoms[atom]!.entities) this.#beside.push({ atom, entity, by });
  }

  /** The name so far turns out to stand beside what follows. */
  #setAside(): void {
    if (this.#name >= 0)
      this.#put(this.#name, this.row.atoms[this.#name]!.possessive ? 'possessive' : 'before');
  }

  #phrase(): NounPhrase {
    const { atoms } = this.row;
    const [noun, name] = [this.#noun, this.#name];
    const named = name >= 0 && noun < name;
    const to = named && atoms[name]!.possessive ? name + 1 : this.#at;
    const bare = isPerson(this.row, atoms[to - 1]) ? to - 1 : Math.max(noun + 1, to);
    const role =
      this.#roleFrom >= 0 && noun >= this.#roleFrom
        ? { from: this.#roleFrom, to: Math.max(noun + 1, bare) }
        : null;
    if (!named) this.#setAside();
    const head = named ? atoms[name]! : null;
    const bareAdjective = head?.kind === 'name' && head.adjective && noun < 0;
    return {
      from: this.from,
      to,
      entities: head?.entities ?? bodiesOf(this.row, this.#beside, atoms[noun]!.lower),
      noun: head === null ? atoms[noun]!.lower : bareAdjective ? null : nounOfReference(head),
      beside: this.#beside,
      role,
      bareAdjective,
      possessive: atoms[to - 1]!.possessive,
    };
  }
}

/** The noun through which a reference acts: "the Hamas delegation" acts through a delegation. */
const nounOfReference = (atom: Atom) =>
  atom.kind === 'reference' ? (atom.lower.split(/\s+/).at(-1) ?? null) : null;

/** "UK |bank| X", "US |computer giant| X": what a body is, between where it is from and its name. */
function bodyLeads({ atoms, entities }: Row, at: number): boolean {
  for (let k = at; k < at + 3; k++) {
    const atom = atoms[k];
    if (atom?.kind !== 'word' || atom.capital || has(atom, FUNCTION)) return false;
    const next = atoms[k + 1];
    if (ORG_NOUNS_BEFORE.has(atom.lower) && next?.kind === 'name')
      return next.entities.some((e) => entities[e]!.kind === 'organisation');
  }
  return false;
}

/** "a founder and political leader of": another noun for a part follows "and". */
function rolesGoOn(row: Row, i: number): boolean {
  let j = i;
  while (has(row.atoms[j], MODIFIER)) j++;
  return (has(row.atoms[j], ROLE) || (j > i && has(row.atoms[j - 1], ROLE))) && !isName(row.atoms[i]);
}

/** They act for themselves: "German workers" are not Germany. */
const PRIVATE =
  /^(?:workers|students|families|victims|veterans|investors|gunmen|bandits|pirates|raiders|warriors|tribesmen|attackers|candidates|citizens|people|fans|tourists|journalists|experts|scientists|friends|principals|figures|company|companies|firm|industrialists|businessmen)$/;

/** Whom a phrase with a noun for its head stands for: the bodies and states it belongs to, the nearest only. */
function bodiesOf({ atoms, entities }: Row, beside: readonly Beside[], noun: string): number[] {
  const acts = PRIVATE.test(noun) ? /^organisation$/ : /^(?:organisation|state)$/;
  const bodies = beside.filter((b) => acts.test(entities[b.entity]!.kind));
  const after = bodies.filter((b) => b.by === 'of' || b.by === 'from');
  const named = after.filter((b) => !atoms[b.atom]!.adjective);
  if (after.length) return [...new Set((named.length ? named : after).map((b) => b.entity))];
  const before = bodies.filter((b) => b.by === 'before' || b.by === 'possessive');
  return before.slice(-1).map((b) => b.entity);
}
