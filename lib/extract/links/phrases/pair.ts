/** What phrase rules share: the pairs they make, and how they look at names. */
import type { EntityLinkType } from '@/lib/ontology';
import type { Atom } from '../../clauses/atoms';
import type { Scene } from '../../clauses/scene';
import { bitsOf } from '../../clauses/words';

/** Type, source and target of a link; ends as indices of entities. */
export type Pair = readonly [EntityLinkType, number, number];

export interface PhraseRule {
  readonly rule: string;
  /** The words in lower case that set it off; `place`: the name of a place. */
  readonly on: ReadonlySet<string> | 'place';
  /** What it reads where atom `i` is one of those. */
  readonly at: (scene: Scene, i: number) => readonly Pair[];
}

export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const kindOf = ({ entities }: Scene, e: number) => entities[e]!.kind;

export const isName = (atom: Atom | undefined): atom is Atom =>
  atom?.kind === 'name' || atom?.kind === 'reference';

/** The entity that an atom names, the first of several; undefined for other atoms. */
export const entityAt = (atom: Atom | undefined): number | undefined =>
  isName(atom) ? atom.entities[0] : undefined;

/** The first atom from `i` on that is none of these words. */
export function skip({ atoms }: Scene, i: number, passed: ReadonlySet<string>): number {
  let j = i;
  while (atoms[j]?.kind === 'word' && passed.has(atoms[j]!.lower)) j++;
  return j;
}

/** The same, and over what describes the name: "the |Spanish group| OHLA"; a nationality where no name follows. */
export function skipTo(scene: Scene, i: number, passed: ReadonlySet<string>): number {
  const { atoms } = scene;
  const from = skip(scene, i, passed);
  let j = from;
  while (
    j < from + 5 &&
    (atoms[j]?.adjective || (atoms[j]?.kind === 'word' && (atoms[j]!.classes.bits & DESCRIBES) !== 0))
  )
    j++;
  return isName(atoms[j]) ? j : from;
}
const DESCRIBES = bitsOf('modifier', 'role', 'collective');
