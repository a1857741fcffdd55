/**
 * A sentence as a string of one letter an atom, over which links are written as patterns: what is a name, what is the
 * word for an office, and the few small words that join them.
 *
 * Names: `P` person, `O` organisation, `S` state, `A` nationality, `L` place; with a possessive `Q`, `R`, `T`, `B`, `M`.
 * `G` several at once ("the two men"). Words: `r` office or part, `c` several who act, `C` one of those with a possessive
 * ("the company's"), `m` what stands before them, `h` its/his/their, `W` whose, `q` who or which, `d` article, `o` of,
 * `t` to, `i` in, `f` for, `@` at, `z` as, `b` by, `w` with, `&` and, `e` a form of "be", `V` another verb, `v` adverb,
 * `D` date, `K` another capitalised word, `~` another preposition or
 * conjunction, `x` any other word. Marks: `,` `.` `(` `)` `-`, `"` for the rest.
 */
import type { Atom } from '../../clauses/atoms';
import { oncePerScene } from '../../clauses/once';
import { isVerb, type Scene } from '../../clauses/scene';
import { bitsOf, classesOf } from '../../clauses/words';
import { factOf } from '../../sentences/form';

const NAMES = { person: 'PQ', organisation: 'OR', state: 'ST', place: 'LM' } as const;

const SMALL = new Map(
  Object.entries({
    of: 'o',
    to: 't',
    in: 'i',
    for: 'f',
    at: '@',
    as: 'z',
    by: 'b',
    with: 'w',
    and: '&',
    whose: 'W',
    who: 'q',
    which: 'q',
    its: 'h',
    their: 'h',
    his: 'h',
    her: 'h',
    the: 'd',
    a: 'd',
    an: 'd',
    is: 'e',
    was: 'e',
    are: 'e',
    were: 'e',
    became: 'e',
    becomes: 'e',
    become: 'e',
    remains: 'e',
    remained: 'e',
  }),
);

/** Classes in the order in which they are asked for. */
const CLASSES = (
  [
    ['role', 'r'],
    ['collective', 'c'],
    ['modifier', 'm'],
    ['adverb', 'v'],
    ['modal', 'V'],
    ['auxiliary', 'V'],
    ['verb', 'V'],
    ['determiner', 'd'],
    ['number', 'd'],
    ['preposition', '~'],
    ['conjunction', '~'],
    ['relative', '~'],
  ] as const
).map(([name, letter]) => [bitsOf(name), letter] as const);

function ofName({ entities }: Scene, atom: Atom): string {
  if (atom.entities.length > 1) return 'G';
  if (atom.kind === 'reference' && atom.possessive) return 'h';
  if (atom.adjective) return atom.possessive ? 'B' : 'A';
  return NAMES[entities[atom.entities[0]!]!.kind][atom.possessive ? 1 : 0]!;
}

/** The letter of a word that is in a list; empty for others. */
const listed = factOf(({ lower }): string => {
  const { bits } = classesOf(lower);
  return SMALL.get(lower) ?? CLASSES.find(([own]) => (bits & own) !== 0)?.[1] ?? '';
});

function ofWord(atom: Atom): string {
  const known = listed(atom);
  if (known) return known === 'c' && atom.possessive ? 'C' : known;
  if (atom.capital) return 'K';
  return isVerb(atom) ? 'V' : 'x';
}

const MARKS: ReadonlySet<string> = new Set([',', '.', '(', ')']);

function letterOf(scene: Scene, atom: Atom): string {
  if (atom.kind === 'name' || atom.kind === 'reference') return ofName(scene, atom);
  if (atom.kind === 'date') return 'D';
  if (atom.kind === 'word') return ofWord(atom);
  if (MARKS.has(atom.lower)) return atom.lower;
  return /^[-‐‑–—]$/.test(atom.lower) ? '-' : '"';
}

/** The signature of a sentence; made once, asked for by several rules. */
export const signatureOf = oncePerScene<string>((scene) => {
  let signature = '';
  for (const atom of scene.atoms) {
    const letter = letterOf(scene, atom);
    // "the aged leader": after an article no verb stands
    const describes = letter === 'V' && signature.endsWith('d') && /ed$/.test(atom.lower);
    signature += describes ? 'x' : letter;
  }
  return signature;
});
