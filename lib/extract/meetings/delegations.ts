/** Delegations and those who lead them: "a delegation led by X", "X led a delegation from Y". */
import type { Group } from '../clauses/groups';
import { type Scene, subjectOf } from '../clauses/scene';

export interface Delegation {
  /** Who is led, where the sentence has them as a party. */
  readonly led: Group | null;
  /** Indices of entities. */
  readonly leaders: readonly number[];
}

const LEAD: ReadonlySet<string> = new Set('led headed leads heads leading heading lead head'.split(' '));
/** Nouns for those whom somebody leads to a meeting. */
export const SENT = /^(?:delegation|delegations|team|group|mission|officials|party|side|negotiators)$/;

const made = new WeakMap<Scene, readonly Delegation[]>();

/** The delegations of a sentence whose leaders it names; made once, asked for by two stages. */
export function delegationsOf(scene: Scene): readonly Delegation[] {
  const delegations = made.get(scene) ?? makeDelegations(scene);
  made.set(scene, delegations);
  return delegations;
}

function makeDelegations(scene: Scene): Delegation[] {
  const { atoms, groups } = scene;
  const delegations: Delegation[] = [];
  for (const [i, atom] of atoms.entries()) {
    if (!LEAD.has(atom.lower)) continue;
    if (atoms[i + 1]?.lower === 'by') {
      const leaders = groups.find((g) => g.from === i + 2)?.entities ?? [];
      const led = groups.findLast((g) => g.to <= i && g.to >= i - 4) ?? null;
      if (leaders.length) delegations.push({ led, leaders });
      continue;
    }
    const led = groups.find((g) => g.from === i + 1 && g.parties.some((p) => SENT.test(p.noun ?? '')));
    const leaders = led ? (subjectOf(scene, i)?.entities ?? []) : [];
    if (led && leaders.length) delegations.push({ led, leaders });
  }
  return delegations;
}
