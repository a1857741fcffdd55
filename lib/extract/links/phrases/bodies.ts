/** Bodies and those who belong to them: partnerships, members, branches, support that somebody enjoys. */
import type { EntityLinkType } from '@/lib/ontology';
import { type Scene, subjectOf } from '../../clauses/scene';
import { entityAt, kindOf, type Pair, type PhraseRule, skip, skipTo, words } from './pair';

/** "a strong U.S.-Iraq partnership", "the alliance between X and Y" */
function partnership({ atoms, groups }: Scene, i: number): readonly Pair[] {
  const between = atoms[i + 1]?.lower === 'between';
  const pair = groups.find((g) => g.entities.length === 2 && (g.to === i || (between && g.from === i + 2)));
  return pair ? [['ALLY_OF', pair.entities[0]!, pair.entities[1]!]] : [];
}

const STATE_WORDS = words('the state states');

/** "NATO member Turkey", "Turkey within NATO" */
function memberBeside(scene: Scene, i: number): readonly Pair[] {
  const { atoms } = scene;
  const left = entityAt(atoms[i - 1]);
  const right = entityAt(atoms[skip(scene, i + 1, STATE_WORDS)]);
  if (left === undefined || right === undefined) return [];
  const [body, state] = atoms[i]!.lower === 'within' ? [right, left] : [left, right];
  return kindOf(scene, body) === 'organisation' && kindOf(scene, state) === 'state'
    ? [['MEMBER_OF', state, body]]
    : [];
}

const COPULA = words('is was are were became remains be');
const UNREAL = words("not n't no would could to never");

/** "X is a member of Y" */
function isMember(scene: Scene, i: number): readonly Pair[] {
  const { atoms } = scene;
  const party = scene.parties.find((p) => p.from <= i && i < p.to && p.noun === 'member');
  if (
    !party ||
    !COPULA.has(atoms[party.from - 1]?.lower ?? '') ||
    UNREAL.has(atoms[party.from - 2]?.lower ?? '')
  )
    return [];
  const body = party.beside.find((b) => b.by === 'of');
  const subject = subjectOf(scene, party.from - 1);
  return body && subject ? subject.entities.map((e) => ['MEMBER_OF', e, body.entity]) : [];
}

const THE = words('the');
const DESCRIBES_PART = words(
  'the a an armed military political main regional overseas intelligence executive youth , is was',
);

/** "Y, the armed wing of X", "Y, part of X" */
function partOf(scene: Scene, i: number): readonly Pair[] {
  const { atoms } = scene;
  if (atoms[i + 1]?.lower !== 'of') return [];
  const at = skipTo(scene, i + 2, THE);
  // "an arm of S's ministry": of the ministry
  const whole = entityAt(atoms[atoms[at]?.possessive && entityAt(atoms[at + 1]) !== undefined ? at + 1 : at]);
  let j = i - 1;
  while (j >= 0 && DESCRIBES_PART.has(atoms[j]!.lower)) j--;
  const part = entityAt(atoms[j]);
  const fits = part !== undefined && whole !== undefined && kindOf(scene, part) === 'organisation';
  return fits ? [['PART_OF', part, whole]] : [];
}

const ENJOYS = words('count enjoys enjoy enjoyed receives received has had won secured with');

/** "can count on the full support of X" */
function supportOf(scene: Scene, i: number): readonly Pair[] {
  const { atoms, groups } = scene;
  if (!/^(?:of|from)$/.test(atoms[i + 1]?.lower ?? '')) return [];
  const enjoys = atoms.slice(Math.max(0, i - 6), i).some((a) => ENJOYS.has(a.lower));
  const supporters = groups.find((g) => g.from === i + 2)?.entities ?? [];
  const supported = enjoys ? (subjectOf(scene, i)?.entities ?? []) : [];
  return supporters.flatMap((s) => supported.map((t): Pair => ['SUPPORTS', s, t]));
}

/** Participles after a hyphen, what they say, and whether the name before them is the source. */
const HYPHENED: Readonly<Record<string, readonly [EntityLinkType, 'forward' | 'back']>> = {
  ...Object.fromEntries(
    ['backed', 'supported', 'funded', 'armed', 'sponsored', 'financed'].map((w) => [
      w,
      ['SUPPORTS', 'forward'] as const,
    ]),
  ),
  based: ['BASED_IN', 'back'],
  headquartered: ['BASED_IN', 'back'],
  allied: ['ALLY_OF', 'forward'],
  aligned: ['ALLY_OF', 'forward'],
};

/** "Iran-backed Hezbollah", "Geneva-based Medair" */
function hyphened(scene: Scene, i: number): readonly Pair[] {
  const { atoms, groups } = scene;
  const named = entityAt(atoms[i - 2]);
  const row = HYPHENED[atoms[i]!.lower];
  if (!row || named === undefined || !/^[-‐‑–]$/.test(atoms[i - 1]?.lower ?? '')) return [];
  const group = groups.find((g) => g.from > i && g.from <= i + 3);
  const other = group?.entities[0] ?? entityAt(atoms[i + 1]);
  if (other === undefined || kindOf(scene, other) === 'place') return [];
  const [type, way] = row;
  return [way === 'forward' ? [type, named, other] : [type, other, named]];
}

export const BODIES: readonly PhraseRule[] = [
  { rule: 'partnership', on: words('partnership alliance'), at: partnership },
  { rule: 'member beside', on: words('member members within'), at: memberBeside },
  { rule: 'is a member', on: words('member'), at: isMember },
  {
    rule: 'part of',
    on: words('wing arm branch part division subsidiary affiliate unit offshoot agency bureau'),
    at: partOf,
  },
  { rule: 'enjoys support', on: words('support'), at: supportOf },
  { rule: 'hyphened participle', on: new Set(Object.keys(HYPHENED)), at: hyphened },
];
