/** Whether a participle is said of whom it was done to: "was received by X", "X, met at the airport by Y,". */
import type { Scene } from '../../clauses/scene';
import type { VerbForm } from '../trigger-words';

/** How far behind a participle its "by" may stand, in atoms. */
const REACH = 9;

export function isPassive(scene: Scene, at: number, form: VerbForm): boolean {
  if (form !== 'past') return false;
  const { atoms } = scene;
  let k = at - 1;
  while (k >= 0 && atoms[k]!.classes.has('adverb')) k--;
  const be = /^(?:is|are|was|were|be|been|being|'s)$/.test(atoms[k]?.lower ?? '');
  return be || atoms[at + 1]?.lower === 'by' || isReduced(scene, at);
}

/** "signed on 1 May in P by X", "X, met at the airport by Y,": "by" follows when and where. */
function isReduced({ atoms, groups }: Scene, at: number): boolean {
  let k = at + 1;
  while (k < at + REACH) {
    const atom = atoms[k];
    const group = groups.find((g) => g.from === k);
    if (!atom || atom.lower === 'by') break;
    if (group && k > at + 1) k = Math.max(group.to, k + 1);
    else if (
      atom.kind === 'date' ||
      (atom.kind === 'word' && /^(?:on|at|in|the|airport|[a-z]+ly)$/.test(atom.lower))
    )
      k++;
    else return false;
  }
  return atoms[k]?.lower === 'by' && groups.some((g) => g.from === k + 1);
}
