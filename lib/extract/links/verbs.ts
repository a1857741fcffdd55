/** Links that a verb states: "X founded Y", "Y was invaded by X", "X, who lives in P". */
import type { EntityLinkType } from '@/lib/ontology';
import type { Atom } from '../clauses/atoms';
import type { Group } from '../clauses/groups';
import { type Scene, subjectOf } from '../clauses/scene';
import type { Claim } from './claim';
import { ACTS_OF_STATE, type VerbRule, verbRulesOf } from './verb-words';

/** Atoms that may stand between a verb and its object. */
const FARTHEST = 9;
const UNREAL =
  /^(?:not|never|n't|no|without|nor|neither|cannot|.*n't|will|would|could|may|might|should|must|can|shall|to|if|unless|whether|deny|denies|denied|denying|threatened|refused|wants?|wanted|hopes?|alleged|allegedly)$/;

/** Claims of the verbs of a sentence that are told as fact. */
export function verbClaims(scene: Scene, disabled: ReadonlySet<string>): Claim[] {
  const { atoms } = scene;
  return atoms.flatMap((atom, i) => {
    if (atom.kind !== 'word') return [];
    return verbRulesOf(atom.lower)
      .filter((r) => !disabled.has(r.rule))
      .flatMap((rule) => claimsAt(scene, i, rule));
  });
}

function claimsAt(scene: Scene, i: number, rule: VerbRule): Claim[] {
  const { atoms } = scene;
  if (isUnreal(scene, i)) return [];
  const be = /^(?:is|are|was|were|been|being|be)$/.test(before(atoms, i));
  const by = atoms[i + 1]?.lower === 'by';
  if (rule.passive && by) {
    const agent = scene.groups.find((g) => g.from === i + 2);
    const patient = be ? subjectOf(scene, i) : besideOf(scene, i);
    return pairs(scene, rule, agent, patient ?? subjectOf(scene, i));
  }
  if (be && rule.between.source === '^$') return [];
  const object = objectAfter(scene, i, rule.between);
  const reduced = rule.between.source === '^in$' && !be;
  return pairs(scene, rule, (reduced ? besideOf(scene, i) : null) ?? subjectOf(scene, i), object);
}

function before(atoms: readonly Atom[], i: number): string {
  let j = i - 1;
  while (j >= 0 && atoms[j]!.classes.has('adverb')) j--;
  return atoms[j]?.lower ?? '';
}

/** Negated, modal, wished, denied: no fact. */
function isUnreal(scene: Scene, i: number): boolean {
  const { atoms } = scene;
  const subject = subjectOf(scene, i);
  const from = Math.max(0, subject && subject.to <= i ? Math.max(subject.from - 3, 0) : i - 4);
  return atoms
    .slice(from, i)
    .some(
      (a, k) =>
        UNREAL.test(a.lower) &&
        !(a.lower === 'to' && atoms[from + k + 1]?.lower === 'have') &&
        (from + k >= i - 4 || from + k < (subject?.from ?? 0)),
    );
}

/** "X, backed by Y": the group right before a participle. */
const besideOf = ({ atoms, groups }: Scene, i: number): Group | null => {
  const at = atoms[i - 1]?.lower === ',' ? i - 1 : i;
  return groups.find((g) => g.to === at || g.to === i || g.parties.at(-1)!.to === at) ?? null;
};

/** The group that follows with just what the rule wants in between. */
function objectAfter({ atoms, groups }: Scene, i: number, between: RegExp): Group | undefined {
  const group = groups.find((g) => {
    if (g.from <= i || g.from > i + FARTHEST) return false;
    const words = atoms.slice(i + 1, g.from).filter((a) => !a.classes.has('adverb'));
    return between.test(words.map((a) => a.lower).join(' '));
  });
  return group;
}

function pairs(
  scene: Scene,
  { rule, type }: VerbRule,
  source: Group | null | undefined,
  target: Group | null | undefined,
): Claim[] {
  if (!source || !target || source === target) return [];
  const sentence = scene.sentence.index;
  if (
    (type === 'LEADS' || type === 'FOUNDED') &&
    target.parties.some(
      (p) => p.noun !== null && !/^(?:group|party|movement|faction|organisation|organization)$/.test(p.noun),
    )
  )
    return [];
  const sources = namedIn(source, type, ACTS_OF_STATE.has(rule));
  return sources.flatMap((s) =>
    namedIn(target, type, false).map((t) => ({ type, rule, source: s, target: t, sentence })),
  );
}

/** Whom a group names; for an act of state the state that an official stands beside. */
function namedIn(group: Group, type: EntityLinkType, ofState: boolean): number[] {
  const officials = ofState
    ? group.parties.flatMap((p) =>
        p.beside.filter((b) => b.by === 'before' || b.by === 'of').map((b) => b.entity),
      )
    : [];
  if (officials.length) return officials;
  const possessed =
    group.parties.at(-1)!.possessive && (type === 'LEADS' || type === 'FOUNDED' || type === 'SPOKE_TO');
  return possessed ? [] : [...group.entities];
}
