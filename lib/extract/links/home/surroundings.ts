/** Which state the words around a person speak of: where he receives, whose government it is. */
import type { Scene } from '../../clauses/scene';
import { stateOf } from '../../clauses/state-of';

/** Prepositions after which a land is where something is, or whose it is. */
const AT = /^(?:in|at|to|from|of|for)$/;

/**
 * Codes of the lands that a sentence speaks of in a way that tells whose official is met there: nationalities, owners,
 * bodies of a state, and places and states where something is. A land that is merely acted upon is none.
 * @param until the atom before which they must stand
 */
export function landsIn(scene: Scene, until: number = scene.atoms.length): ReadonlySet<string> {
  const codes = new Set<string>();
  scene.atoms.forEach((atom, i) => {
    if (atom.kind !== 'name' || i >= until) return;
    const entity = scene.entities[atom.entities[0]!]!;
    const code = stateOf(entity);
    if (!code || entity.kind === 'person') return;
    const owns = atom.adjective || atom.possessive || entity.kind === 'organisation';
    const before = scene.atoms[i - 1]?.lower === 'the' ? scene.atoms[i - 2] : scene.atoms[i - 1];
    if (owns || AT.test(before?.lower ?? '')) codes.add(code);
  });
  return codes;
}

/** The land where a sentence, by how it opens, takes place: "In Luanda, …". */
export function openingLand(scene: Scene): string | undefined {
  const [first, second] = scene.atoms;
  if (!/^(?:in|at)$/.test(first?.lower ?? '') || second?.kind !== 'name' || scene.atoms[2]?.lower !== ',')
    return undefined;
  return stateOf(scene.entities[second.entities[0]!]!);
}
