/** The verb over a noun for a meeting, and who does it: "A held talks", "brought A and B together for talks". */
import type { Group } from '../../clauses/groups';
import { isActor, isVerb, namesPeopleOnly, type Scene, subjectOf } from '../../clauses/scene';
import { LIGHT_VERBS } from '../trigger-words';

/** "brought A and B together for talks": the object takes part, not the subject. */
const BRINGS =
  /^(?:bring|brings|brought|bringing|gather|gathered|gathers|convened|summoned|summons|invited|invites|invite|urged|urges|urge|pressed|calls|called|send|sent|sends)$/;
/** After these, for what others did: "imposed bans on A and B after a visit to P". */
const FOLLOWING = /^(?:after|following|over|for)$/;

export interface Governor {
  /** Its atom. */
  readonly verb: number;
  /** Whoever does it, or whom it is done to. */
  readonly group: Group | null;
}

/** What governs the noun phrase that begins at `start`; null where nothing does. */
export function governorOf(scene: Scene, start: number, journey: boolean): Governor | null {
  const verb = governingVerb(scene, start);
  if (verb === null) return null;
  const group =
    brought(scene, verb, start) ??
    sanctioned(scene, start, journey) ??
    (verb === start ? himself(scene, start) : null) ??
    subjectOf(scene, verb);
  return { verb, group };
}

/** The verb that governs the noun phrase which begins at `start`, right away or through a preposition. */
function governingVerb(scene: Scene, start: number): number | null {
  const { atoms, parties } = scene;
  // "Secretary of |State| X in two calls": no verb
  const isTitle = (j: number) => parties.some((p) => p.from < j && j < p.to - 1);
  // "discussed X's |plans| during a trip": no verb either
  const isOwned = (j: number) => parties.some((p) => p.possessive && p.to === j);
  const before = atoms[start - 1];
  const governed =
    before?.kind === 'word' &&
    (before.classes.has('preposition') ||
      /^(?:to|as)$/.test(before.lower) ||
      isVerb(before) ||
      LIGHT_VERBS.has(before.lower));
  if (!governed) return null;
  let j = start - 1;
  while (
    j > 0 &&
    j > start - 12 &&
    (isTitle(j) || isOwned(j) || (!isVerb(atoms[j]) && !LIGHT_VERBS.has(atoms[j]!.lower))) &&
    !/^[,;:]$/.test(atoms[j]!.lower)
  )
    j--;
  return isVerb(atoms[j]) || LIGHT_VERBS.has(atoms[j]!.lower) ? j : start;
}

/** "X said that Y would act, in his first meeting with Z": X, where the text tells who he is. */
function himself({ atoms, groups }: Scene, start: number): Group | null {
  const { kind, entities } = atoms[start]!;
  if (kind !== 'reference' || entities.length === 0) return null;
  return (
    groups.findLast((g) => g.to <= start && g.position === 'free' && g.entities.includes(entities[0]!)) ??
    null
  );
}

const objectOf = ({ groups }: Scene, verb: number, start: number) =>
  groups.find((g) => g.from > verb && g.from <= verb + 2 && g.to <= start && g.position === 'object') ?? null;

const brought = (scene: Scene, verb: number, start: number): Group | null =>
  BRINGS.test(scene.atoms[verb]!.lower) && /^(?:for|to|into)$/.test(scene.atoms[start - 1]?.lower ?? '')
    ? objectOf(scene, verb, start)
    : null;

/** A state does not visit: of "P imposed bans on A and B after a visit", A and B did. */
function sanctioned(scene: Scene, start: number, journey: boolean): Group | null {
  if (!journey || !FOLLOWING.test(scene.atoms[start - 1]?.lower ?? '')) return null;
  const nearest = scene.groups.findLast((g) => g.to <= start && isActor(scene, g));
  return namesPeopleOnly(scene, nearest) && nearest!.position === 'on' ? nearest! : null;
}
