/** Links that a verb states: "X founded Y", "Y was invaded by X", "X, who lives in P". */
import type { EntityLinkType } from '@/lib/ontology';
import type { Atom } from '../clauses/atoms';
import type { Group } from '../clauses/groups';
import { type Scene, subjectOf } from '../clauses/scene';
import { bitsOf } from '../clauses/words';
import type { Claim } from './claim';
import type { Antecedents } from './patterns/antecedents';
import { ACTS_OF_STATE, BASE_FORMS, type VerbRule, verbRulesOf } from './verb-words';

/** Atoms that may stand between a verb and its object. */
const FARTHEST = 9;
const UNREAL =
  /^(?:not|never|n't|no|without|nor|neither|cannot|.*n't|will|would|could|may|might|should|must|can|shall|to|if|unless|whether|deny|denies|denied|denying|threatened|refused|wants?|wanted|hopes?|alleged|allegedly|falsely|wrongly)$/;

/** Claims of the verbs of a sentence that are told as fact. */
export function verbClaims(scene: Scene, disabled: ReadonlySet<string>, antecedents: Antecedents): Claim[] {
  const claims: Claim[] = [];
  scene.atoms.forEach((atom, i) => {
    if (atom.kind !== 'word') return;
    for (const rule of verbRulesOf(atom))
      if (!disabled.has(rule.rule)) claims.push(...claimsAt(scene, i, rule, antecedents));
  });
  return claims;
}

function claimsAt(scene: Scene, i: number, rule: VerbRule, antecedents: Antecedents): Claim[] {
  const { atoms } = scene;
  if (isUnreal(scene, i, rule) || (BASE_FORMS.has(atoms[i]!.lower) && !isClause(scene, i, rule))) return [];
  const subject = () => subjectAt(scene, i, antecedents);
  const be = /^(?:is|are|was|were|been|being|be)$/.test(before(atoms, i));
  const by = byAfter(atoms, i + 1);
  if (rule.passive && by > 0) {
    const patient = be ? subject() : (besideOf(scene, i) ?? openingPatient(scene, i));
    return pairs(scene, rule, agentAfter(scene, by + 1), patient);
  }
  if (be && rule.between.source === '^$' && !/ing$/.test(atoms[i]!.lower)) return [];
  if (isReciprocal(atoms, i)) return eachOther(scene, rule, subject());
  const object = objectAfter(scene, i, rule.between);
  if (!object && INTRANSITIVE.test(atoms[i]!.lower)) return eachOther(scene, rule, subject());
  if (object && isBesideNoun(scene, object)) return [];
  const reduced = rule.type === 'BASED_IN' && !be;
  return pairs(scene, rule, (reduced ? besideOf(scene, i) : null) ?? subject(), object);
}

/** "Denounced by X in 1937, Y lost his post": Y. */
function openingPatient({ atoms, groups }: Scene, i: number): Group | null {
  const comma = i === 0 ? atoms.findIndex((a) => a.lower === ',') : -1;
  return comma < 0
    ? null
    : (groups.find((g) => g.from > comma && g.from <= comma + 3 && g.position === 'free') ?? null);
}

/** "heads the Jordan office": the office, and not the state. */
const isBesideNoun = ({ atoms, entities }: Scene, { from, to, entities: [whose] }: Group): boolean => {
  const next = atoms[to];
  const isLand = whose !== undefined && /^(?:state|place)$/.test(entities[whose]!.kind);
  const isNoun =
    next?.kind === 'word' && !next.capital && next.classes.bits === 0 && !/(?:ed|ing)$/.test(next.lower);
  return isLand && isNoun && atoms[from]!.classes.has('determiner');
};

/** "founded by", "founded in 1987 by": where "by" stands; -1 where it does not. */
function byAfter(atoms: readonly Atom[], i: number): number {
  let j = i;
  while (atoms[j]?.kind === 'date' || /^(?:in|on)$/.test(atoms[j]?.lower ?? '')) j++;
  return atoms[j]?.lower === 'by' ? j : -1;
}

const isReciprocal = (atoms: readonly Atom[], i: number) =>
  /^(?:each other|one another)$/.test(`${atoms[i + 1]?.lower} ${atoms[i + 2]?.lower}`);

/** "X and Y fought": with each other. */
const INTRANSITIVE = /^(?:fought|clashed|clash)$/;

/** What two who do it to each other are: "X and Y blamed each other". */
const MUTUAL: Readonly<Partial<Record<EntityLinkType, EntityLinkType>>> = {
  ...{ OPPOSES: 'RIVAL_OF', ATTACKED: 'RIVAL_OF', SUPPORTS: 'ALLY_OF', SPOKE_TO: 'SPOKE_TO' },
};

function eachOther(scene: Scene, { rule, type }: VerbRule, subject: Group | null): Claim[] {
  const [source, target, another] = subject?.entities ?? [];
  const mutual = MUTUAL[type];
  if (source === undefined || target === undefined || another !== undefined || !mutual) return [];
  return [{ type: mutual, rule, source, target, sentence: scene.sentence.index }];
}

/** The subject of a verb, or what "it" stands for. */
function subjectAt(scene: Scene, i: number, antecedents: Antecedents): Group | null {
  const { atoms } = scene;
  let k = i - 1;
  while (k >= 0 && (atoms[k]!.classes.bits & PASSED) !== 0) k--;
  if (atoms[k]?.lower !== 'it') return subjectOf(scene, i);
  const entity = antecedents.ofIt(scene, k);
  return entity === undefined
    ? null
    : { from: k, to: k + 1, parties: [], position: 'free', entities: [entity] };
}

/** "led by the billionaire X": the group after "by", over words that say what its first is. */
function agentAfter({ atoms, groups }: Scene, at: number): Group | undefined {
  const group = groups.find((g) => g.from >= at && g.from <= at + 3);
  const described =
    group &&
    atoms.slice(at, group.from).every((a) => a.kind === 'word' && (a.classes.bits & ~DESCRIBES) === 0);
  return described ? group : undefined;
}

const PASSED = bitsOf('adverb', 'auxiliary', 'modal');
const DESCRIBES = bitsOf('determiner', 'modifier', 'role', 'collective', 'number');

/** Whether a base form is a verb here: after those who do so, or after "continued to". */
function isClause(scene: Scene, i: number, { type }: VerbRule): boolean {
  const { atoms, groups } = scene;
  const to = atoms[i - 1]?.lower === 'to';
  if (to)
    return (
      BEGUN.test(atoms[i - 2]?.lower ?? '') ||
      (type === 'SUPPORTS' && PLEDGED.test(atoms[i - 2]?.lower ?? ''))
    );
  let k = i;
  while (k > 0 && (atoms[k - 1]!.classes.bits & PASSED) !== 0) k--;
  const group = groups.find((g) => g.to === k || g.parties.at(-1)?.to === k);
  return group !== undefined && (group.entities.length > 1 || /s$/.test(group.parties.at(-1)!.noun ?? ''));
}

/** What is begun is done. */
const BEGUN =
  /^(?:continue|continues|continued|continuing|began|begun|begins|started|starts|helped|helps|managed)$/;
/** Support that is pledged is support. */
const PLEDGED = /^(?:pledged|pledges|vowed|vows|promised|promises|agreed|agrees)$/;

function before(atoms: readonly Atom[], i: number): string {
  let j = i - 1;
  while (j >= 0 && atoms[j]!.classes.has('adverb')) j--;
  return atoms[j]?.lower ?? '';
}

/** Negated, modal, wished, denied: no fact. */
function isUnreal(scene: Scene, i: number, rule: VerbRule): boolean {
  const { atoms } = scene;
  if (atoms[i - 1]?.lower === 'to' && isClause(scene, i, rule))
    return atoms.slice(Math.max(0, i - 6), i - 2).some((a) => UNREAL.test(a.lower));
  const subject = subjectOf(scene, i);
  const from = Math.max(0, subject && subject.to <= i ? Math.max(subject.from - 3, 0) : i - 4);
  return atoms.slice(from, i).some(
    (a, k) =>
      UNREAL.test(a.lower) &&
      !(a.lower === 'to' && atoms[from + k + 1]?.lower === 'have') &&
      // "reports to X, which is based in P"
      !(a.lower === 'to' && from + k + 1 === subject?.from) &&
      (from + k >= i - 4 || from + k < (subject?.from ?? 0)),
  );
}

/** "X, backed by Y": of the group right before a participle the one that stands nearest. */
const besideOf = ({ atoms, groups }: Scene, i: number): Group | null => {
  const at = atoms[i - 1]?.lower === ',' ? i - 1 : i;
  for (const group of groups) {
    const party = group.parties.find(
      (p) => p.to === at || p.outer === at || p.outer === i || isNounsOnly(atoms, p.outer, at),
    );
    if (party)
      return { ...group, from: party.from, to: party.outer, parties: [party], entities: party.entities };
  }
  return null;
};

/** "its ECOMOG force, commanded by", "X, a charity based in": a plain noun or two between the name and the participle. */
function isNounsOnly(atoms: readonly Atom[], from: number, to: number): boolean {
  const apposed = atoms[from]?.lower === ',' && /^(?:an?|the)$/.test(atoms[from + 1]?.lower ?? '');
  const words = atoms.slice(apposed ? from + 2 : from, to);
  return (
    words.length > 0 &&
    words.length <= (apposed ? 4 : 2) &&
    words.every((a) => a.kind === 'word' && !a.capital && (a.classes.bits & ~DESCRIBES) === 0)
  );
}

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
      (p) =>
        p.noun !== null &&
        !/^(?:group|party|movement|faction|organisation|organization|rebels|guerrillas|militants|fighters|forces|insurgents)$/.test(
          p.noun,
        ),
    )
  )
    return [];
  // "co-chaired the U.S.-ROK Strategic Dialogue": what is led is no name here
  if ((type === 'LEADS' || type === 'FOUNDED') && goesOn(scene, target)) return [];
  const sources = namedIn(source, type, ACTS_OF_STATE.has(rule));
  // somebody who is based somewhere lives there
  const typeOf = (e: number) =>
    type === 'BASED_IN' && scene.entities[e]!.kind === 'person' ? 'LIVES_IN' : type;
  return sources.flatMap((s) =>
    namedIn(target, type, false).map((t) => ({ type: typeOf(s), rule, source: s, target: t, sentence })),
  );
}

/** Whether a capitalised word or a hyphen goes on after the last name of a group. */
const goesOn = ({ atoms }: Scene, { to }: Group) =>
  (atoms[to]?.kind === 'word' && atoms[to]!.capital) || atoms[to]?.lower === '-';

/** Whom a group names; for an act of state the state that an official stands beside. */
function namedIn(group: Group, type: EntityLinkType, ofState: boolean): number[] {
  const officials = ofState
    ? group.parties.flatMap((p) =>
        p.beside.filter((b) => b.by === 'before' || b.by === 'of').map((b) => b.entity),
      )
    : [];
  if (officials.length) return officials;
  const possessed =
    group.parties.at(-1)?.possessive && (type === 'LEADS' || type === 'FOUNDED' || type === 'SPOKE_TO');
  return possessed ? [] : [...group.entities];
}
