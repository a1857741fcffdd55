/** Allies and rivals: "Iran's ally Syria", "Hamas and its ally Iran", "X, an ally of Y", "the rival movement X". */
import type { EntityLinkType } from '@/lib/ontology';
import { type Scene, subjectOf } from '../../clauses/scene';
import { entityAt, isName, type Pair, type PhraseRule, skipTo, words } from './pair';

const QUALIFIERS = words(
  'the a an close key main staunch longtime long-time strategic regional historic traditional old new bitter fellow important major western trusted political',
);
const PRONOUNS = words('its their his her');
const BODIES = words('movement group faction party organisation organization ,');

function companions(scene: Scene, i: number, type: EntityLinkType): readonly Pair[] {
  const { atoms, groups } = scene;
  const of = atoms[i + 1]?.lower === 'of' ? entityAt(atoms[skipTo(scene, i + 2, QUALIFIERS)]) : undefined;
  if (of !== undefined) {
    const whose = groups.findLast((g) => g.to <= i && i - g.to <= 6) ?? subjectOf(scene, i);
    return (whose?.entities ?? []).map((e) => [type, e, of]);
  }
  let j = i - 1;
  while (
    j >= 0 &&
    (QUALIFIERS.has(atoms[j]!.lower) ||
      atoms[j]!.classes.has('modifier') ||
      /[a-z]est$/.test(atoms[j]!.lower))
  )
    j--;
  const after = nameAfter(scene, i + 1, type);
  const owners = ownersAt(scene, j);
  const definite = type === 'RIVAL_OF' && atoms[j + 1]?.lower === 'the';
  const first = owners.length ? owners : definite ? (subjectOf(scene, j + 1)?.entities ?? []) : [];
  return after === undefined ? [] : first.map((e) => [type, e, after]);
}

/** Whose: "X's", or "its" and "his" of the name before. */
function ownersAt({ atoms, groups }: Scene, j: number): readonly number[] {
  const atom = atoms[j];
  if (isName(atom) && atom.possessive) return atom.entities;
  if (atom?.kind !== 'word' || !PRONOUNS.has(atom.lower)) return [];
  const before = groups.findLast((g) => g.to <= j && j - g.to <= 2);
  return before?.entities.length === 1 ? before.entities : [];
}

/** The name that the noun is about; of a rival with a nationality and "movement" or the like in between. */
function nameAfter({ atoms }: Scene, i: number, type: EntityLinkType): number | undefined {
  const farthest = type === 'RIVAL_OF' ? i + 4 : i + 1;
  let j = i;
  while (j < farthest && atoms[j] && (atoms[j]!.adjective || BODIES.has(atoms[j]!.lower))) j++;
  return atoms[j]?.adjective ? undefined : entityAt(atoms[j]);
}

export const COMPANIONS: readonly PhraseRule[] = [
  { rule: 'ally', on: words('ally allies partner partners'), at: (s, i) => companions(s, i, 'ALLY_OF') },
  {
    rule: 'rival',
    on: words('rival rivals archrival arch-rival enemy foe archenemy arch-enemy adversary'),
    at: (s, i) => companions(s, i, 'RIVAL_OF'),
  },
];
