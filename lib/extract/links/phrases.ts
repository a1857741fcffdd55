/** Links that a phrase of nouns states: "Y's ally X", "X-backed Y", "the armed wing of Y", "P in S". */
import type { EntityLinkType } from '@/lib/ontology';
import type { Atom } from '../clauses/atoms';
import { type Scene, subjectOf } from '../clauses/scene';
import type { Claim } from './claim';

interface PhraseRule {
  readonly rule: string;
  readonly find: (scene: Scene) => readonly (readonly [EntityLinkType, number, number])[];
}

const ALLY = /^(?:ally|allies|partner|partners)$/;
const RIVAL = /^(?:rival|rivals|archrival|arch-rival|enemy|foe|archenemy|arch-enemy|adversary)$/;
const kind = ({ entities }: Scene, e: number) => entities[e]!.kind;
const isName = (atom: Atom | undefined): atom is Atom => atom?.kind === 'name' || atom?.kind === 'reference';
const first = (atom: Atom | undefined) => (isName(atom) ? atom.entities[0] : undefined);
const skipWords = ({ atoms }: Scene, i: number, words: RegExp) => {
  let j = i;
  while (atoms[j]?.kind === 'word' && words.test(atoms[j]!.lower)) j++;
  return j;
};
const QUALIFIERS =
  /^(?:the|a|an|its|close|key|main|staunch|longtime|long-time|strategic|regional|historic|traditional|old|new|bitter|fellow|important|major|western|trusted|political)$/;

/** "Iran's ally Syria", "Hamas and its ally Iran", "X, an ally of Y", "the rival movement X". */
function companions(scene: Scene, noun: RegExp, type: EntityLinkType): [EntityLinkType, number, number][] {
  const { atoms, groups } = scene;
  return atoms.flatMap((atom, i): [EntityLinkType, number, number][] => {
    if (atom.kind !== 'word' || !noun.test(atom.lower)) return [];
    const of = atoms[i + 1]?.lower === 'of' ? first(atoms[skipWords(scene, i + 2, QUALIFIERS)]) : undefined;
    if (of !== undefined) {
      const whose = groups.findLast((g) => g.to <= i && i - g.to <= 6) ?? subjectOf(scene, i);
      return (whose?.entities ?? []).map((e) => [type, e, of]);
    }
    let j = i - 1;
    while (
      j >= 0 &&
      (QUALIFIERS.test(atoms[j]!.lower) || atoms[j]!.classes.has('modifier')) &&
      atoms[j]!.lower !== 'its'
    )
      j--;
    const after = namesAfter(scene, i + 1, type);
    const owner = ownerAt(scene, j);
    if (owner.length)
      return owner.flatMap((o) => after.map((e): [EntityLinkType, number, number] => [type, o, e]));
    if (type !== 'RIVAL_OF' || atoms[j + 1]?.lower !== 'the') return [];
    const subject = subjectOf(scene, j + 1);
    return (subject?.entities ?? []).flatMap((s) =>
      after.map((e): [EntityLinkType, number, number] => [type, s, e]),
    );
  });
}

/** Whose: "X's", or "its" and "his" of the name before. */
function ownerAt({ atoms, groups }: Scene, j: number): readonly number[] {
  const atom = atoms[j];
  if (isName(atom) && atom.possessive) return atom.entities;
  if (atom?.kind !== 'word' || !/^(?:its|their|his|her)$/.test(atom.lower)) return [];
  const before = groups.findLast((g) => g.to <= j && j - g.to <= 2);
  return before?.entities.length === 1 ? before.entities : [];
}

/** The name that a noun such as "ally" is about, with a noun or nationality in between. */
function namesAfter({ atoms, groups }: Scene, i: number, type: EntityLinkType): readonly number[] {
  let j = i;
  const most = type === 'RIVAL_OF' ? i + 4 : i + 1;
  while (
    j < most &&
    atoms[j] &&
    (atoms[j]!.adjective ||
      atoms[j]!.classes.has('collective') ||
      /^(?:movement|group|faction|party|organisation|organization|,)$/.test(atoms[j]!.lower))
  )
    j++;
  const group =
    groups.find((g) => g.from === j) ?? groups.find((g) => g.from >= i - 1 && g.from <= j && g.to > j);
  return isName(atoms[j]) && !atoms[j]!.adjective && group ? [atoms[j]!.entities[0]!] : [];
}

/** "X-backed Y", "P-based Y". */
const HYPHENED: readonly (readonly [RegExp, EntityLinkType, 'forward' | 'back'])[] = [
  [/^(?:backed|supported|funded|armed|sponsored|financed|aligned)$/, 'SUPPORTS', 'forward'],
  [/^(?:based|headquartered)$/, 'BASED_IN', 'back'],
  [/^(?:allied)$/, 'ALLY_OF', 'forward'],
];

function hyphened({ atoms, groups, entities }: Scene): [EntityLinkType, number, number][] {
  return atoms.flatMap((atom, i): [EntityLinkType, number, number][] => {
    const row = HYPHENED.find(([word]) => word.test(atom.lower));
    const owner = first(atoms[i - 2]);
    if (!row || owner === undefined || !/^[-‐‑–]$/.test(atoms[i - 1]?.lower ?? '')) return [];
    const target =
      groups.find((g) => g.from > i && g.from <= i + 3)?.entities[0] ??
      (first(atoms[i + 1]) as number | undefined);
    if (target === undefined || entities[target]!.kind === 'place') return [];
    return [row[2] === 'forward' ? [row[1], owner, target] : [row[1], target, owner]];
  });
}

/** "a strong U.S.-Iraq partnership", "the alliance between X and Y". */
function partnerships({ atoms, groups }: Scene): [EntityLinkType, number, number][] {
  return atoms.flatMap((atom, i): [EntityLinkType, number, number][] => {
    if (!/^(?:partnership|alliance)$/.test(atom.lower)) return [];
    const pair = groups.find(
      (g) =>
        g.entities.length === 2 && (g.to === i || (g.from === i + 2 && atoms[i + 1]?.lower === 'between')),
    );
    return pair ? [['ALLY_OF', pair.entities[0]!, pair.entities[1]!]] : [];
  });
}

/** "NATO member Turkey", "X within NATO", "X is a member of Y". */
function memberships(scene: Scene): [EntityLinkType, number, number][] {
  const { atoms } = scene;
  return atoms.flatMap((atom, i): [EntityLinkType, number, number][] => {
    const [left, right] = [
      first(atoms[i - 1]),
      first(atoms[skipWords(scene, i + 1, /^(?:the|state|states)$/)]),
    ];
    if (left === undefined || right === undefined) return [];
    if (
      /^members?$/.test(atom.lower) &&
      kind(scene, left) === 'organisation' &&
      kind(scene, right) === 'state'
    )
      return [['MEMBER_OF', right, left]];
    if (atom.lower === 'within' && kind(scene, left) === 'state' && kind(scene, right) === 'organisation')
      return [['MEMBER_OF', left, right]];
    return [];
  });
}

/** "X is a member of Y", "X was president of Y", "X became leader of Y": a role after a verb of being. */
function predicates(scene: Scene): [EntityLinkType, number, number][] {
  const { atoms, parties } = scene;
  return parties.flatMap((party): [EntityLinkType, number, number][] => {
    const verb = atoms[party.from - 1]?.lower ?? '';
    if (party.noun !== 'member' || !/^(?:is|was|are|were|became|remains|be)$/.test(verb)) return [];
    if (/^(?:not|n't|no|would|could|to)$/.test(atoms[party.from - 2]?.lower ?? '')) return [];
    const body = party.beside.find((b) => b.by === 'of');
    const subject = subjectOf(scene, party.from - 1);
    return body && subject ? subject.entities.map((e) => ['MEMBER_OF', e, body.entity]) : [];
  });
}

/** "Y, the armed wing of X", "Y, part of X", "the political bureau of X". */
function parts(scene: Scene): [EntityLinkType, number, number][] {
  const { atoms } = scene;
  return atoms.flatMap((atom, i): [EntityLinkType, number, number][] => {
    if (
      !/^(?:wing|arm|branch|part|division|subsidiary|affiliate|unit|offshoot|agency|bureau)$/.test(
        atom.lower,
      ) ||
      atoms[i + 1]?.lower !== 'of'
    )
      return [];
    const whole = first(atoms[skipWords(scene, i + 2, /^(?:the)$/)]);
    let j = i - 1;
    while (
      j >= 0 &&
      /^(?:the|an?|armed|military|political|main|regional|overseas|intelligence|executive|youth|,|is|was)$/.test(
        atoms[j]!.lower,
      )
    )
      j--;
    const part = first(atoms[j]);
    return part !== undefined && whole !== undefined && kind(scene, part) === 'organisation'
      ? [['PART_OF', part, whole]]
      : [];
  });
}

/** "Istanbul, Turkey", "Mosul in northern Iraq", "the Iraqi city of Mosul". */
function locations(scene: Scene): [EntityLinkType, number, number][] {
  const { atoms } = scene;
  return atoms.flatMap((atom, i): [EntityLinkType, number, number][] => {
    const place = first(atom);
    if (place === undefined || atom.kind !== 'name' || kind(scene, place) !== 'place') return [];
    const at = /^(?:,|in)$/.test(atoms[i + 1]?.lower ?? '')
      ? skipWords(scene, i + 2, /^(?:northern|southern|eastern|western|central|north|south|east|west|the|-)$/)
      : -1;
    const state = first(atoms[at]);
    const after = atoms[at + 1];
    const listed =
      atoms[i + 1]?.lower === ',' &&
      (/^(?:and)$/.test(after?.lower ?? '') || (after?.lower === ',' && isName(atoms[at + 2])));
    if (state !== undefined && kind(scene, state) === 'state' && !atoms[at]!.adjective && !listed)
      return [['LOCATED_IN', place, state]];
    const city =
      atoms[i - 1]?.lower === 'of' &&
      /^(?:city|town|village|capital|port|province|region|district|island)$/.test(atoms[i - 2]?.lower ?? '');
    const owner = city ? (first(atoms[i - 3]) ?? first(atoms[i - 4])) : undefined;
    return owner !== undefined && kind(scene, owner) === 'state' ? [['LOCATED_IN', place, owner]] : [];
  });
}

/** "an American citizen", "holds Canadian citizenship". */
function citizenship(scene: Scene): [EntityLinkType, number, number][] {
  const { atoms } = scene;
  return atoms.flatMap((atom, i): [EntityLinkType, number, number][] => {
    const state = first(atoms[i - 1]);
    if (
      !/^(?:citizenship|nationality|passport)$/.test(atom.lower) ||
      state === undefined ||
      kind(scene, state) !== 'state'
    )
      return [];
    const subject = subjectOf(scene, i - 2);
    return (subject?.entities ?? [])
      .filter((e) => kind(scene, e) === 'person')
      .map((e) => ['CITIZEN_OF', e, state]);
  });
}

/** "can count on the full support of X": X supports the subject. */
function supportOf(scene: Scene): [EntityLinkType, number, number][] {
  const { atoms, groups } = scene;
  return atoms.flatMap((atom, i): [EntityLinkType, number, number][] => {
    if (atom.lower !== 'support' || !/^(?:of|from)$/.test(atoms[i + 1]?.lower ?? '')) return [];
    const enjoys = atoms
      .slice(Math.max(0, i - 6), i)
      .some((a) =>
        /^(?:count|enjoys|enjoy|enjoyed|receives|received|has|had|won|secured|with)$/.test(a.lower),
      );
    const supporter = groups.find((g) => g.from === i + 2);
    const subject = enjoys ? subjectOf(scene, i) : null;
    return (supporter?.entities ?? []).flatMap((s) =>
      (subject?.entities ?? []).map((t): [EntityLinkType, number, number] => ['SUPPORTS', s, t]),
    );
  });
}

/** The rules, each with what it looks for. */
const PHRASE_RULES: readonly PhraseRule[] = [
  { rule: 'ally', find: (s) => companions(s, ALLY, 'ALLY_OF') },
  { rule: 'rival', find: (s) => companions(s, RIVAL, 'RIVAL_OF') },
  { rule: 'hyphened participle', find: hyphened },
  { rule: 'partnership', find: partnerships },
  { rule: 'member beside', find: memberships },
  { rule: 'is a member', find: predicates },
  { rule: 'part of', find: parts },
  { rule: 'located in', find: locations },
  { rule: 'citizenship', find: citizenship },
  { rule: 'enjoys support', find: supportOf },
];

/** Claims of the noun phrases of a sentence. */
export function phraseClaims(scene: Scene, disabled: ReadonlySet<string>): Claim[] {
  return PHRASE_RULES.filter(({ rule }) => !disabled.has(rule)).flatMap(({ rule, find }) =>
    find(scene).map(([type, source, target]) => ({
      type,
      source,
      target,
      rule,
      sentence: scene.sentence.index,
    })),
  );
}
