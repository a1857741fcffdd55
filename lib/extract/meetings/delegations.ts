/** Delegations and those who lead them: "a delegation led by X", "X led a delegation from Y". */
import type { Group } from '../clauses/groups';
import { oncePerScene } from '../clauses/once';
import type { Party } from '../clauses/party';
import { subjectOf } from '../clauses/scene';

export interface Delegation {
  /** Who is led, where the sentence has them as a party. */
  readonly led: Group | null;
  /** Indices of entities. */
  readonly leaders: readonly number[];
}

const LEAD: ReadonlySet<string> = new Set('led headed leads heads leading heading lead head'.split(' '));
/** Nouns for those whom somebody leads to a meeting. */
export const SENT = /^(?:delegation|delegations|team|group|mission|officials|party|side|negotiators)$/;

const isSent = ({ noun }: Party) => SENT.test(noun ?? '');

/** The delegations of a sentence whose leaders it names; made once, asked for by two stages. */
export const delegationsOf = oncePerScene<readonly Delegation[]>((scene) => {
  const { atoms, groups } = scene;
  const delegations: Delegation[] = [];
  for (let i = 0; i < atoms.length; i++) {
    if (!LEAD.has(atoms[i]!.lower)) continue;
    if (atoms[i + 1]?.lower === 'by') {
      const leaders = groups.find((g) => g.from === i + 2)?.entities ?? [];
      // "the delegation of elders, led by X": the delegation
      const near = groups.filter((g) => g.to <= i && g.to >= i - 4);
      const led = near.findLast((g) => g.parties.some(isSent)) ?? near.at(-1) ?? null;
      if (leaders.length) delegations.push({ led, leaders });
      continue;
    }
    const led = groups.find((g) => g.from === i + 1 && g.parties.some(isSent));
    const leaders = led ? (subjectOf(scene, i)?.entities ?? []) : [];
    if (led && leaders.length) delegations.push({ led, leaders });
  }
  return delegations;
});
