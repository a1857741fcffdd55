/** A sentence as atoms, and what may be asked of one of them. */
import type { Entity } from '../document';
import type { Atom } from './atoms';
import { bitsOf } from './words';

/** A sentence as atoms, with the entities that they stand for. */
export interface Row {
  readonly atoms: readonly Atom[];
  readonly entities: readonly Entity[];
}

/** Whether an atom is one of these words or marks. */
export const is = (atom: Atom | undefined, ...words: string[]) =>
  atom !== undefined && words.includes(atom.lower);

export const isName = (atom: Atom | undefined) => atom?.kind === 'name' || atom?.kind === 'reference';

export const isPerson = ({ entities }: Row, atom: Atom | undefined) =>
  atom !== undefined &&
  isName(atom) &&
  atom.entities.length > 0 &&
  atom.entities.every((e) => entities[e]!.kind === 'person');

/** Whether an atom is a word of one of the classes that `bits` stand for. */
export const has = (atom: Atom | undefined, bits: number) =>
  atom !== undefined && atom.kind === 'word' && (atom.classes.bits & bits) !== 0;

export const DETERMINER = bitsOf('determiner');
export const MODIFIER = bitsOf('modifier');
export const QUALIFIER = bitsOf('determiner', 'modifier');
export const ROLE = bitsOf('role');
export const COLLECTIVE = bitsOf('collective');
const NOUN = bitsOf('role', 'collective');

/** A noun for one who holds an office, or for several who act. */
export const isNoun = (atom: Atom | undefined) => has(atom, NOUN);
