/** Who was there, as what is said of a meeting tells: "talks mediated by Qatar", "was attended by X", "brought together X and Y". */
import type { ParticipantRole } from '@/lib/ontology';
import { argumentsAfter } from '../../clauses/arguments';
import type { Group } from '../../clauses/groups';
import { isActor, type Scene } from '../../clauses/scene';
import { groupsBy } from './frame';

const rolesOf = (role: ParticipantRole, words: string) =>
  words.split(' ').map((word) => [word, role] as const);

/** What a verb makes of whoever does it to a meeting. */
export const ROLE_VERBS: ReadonlyMap<string, ParticipantRole> = new Map([
  ...rolesOf(
    'host',
    'host hosts hosted hosting chair chairs chaired chairing co-chair co-chairs co-chaired co-host co-hosts co-hosted convened grant grants granted given',
  ),
  ...rolesOf(
    'mediator',
    'mediate mediates mediated mediating broker brokers brokered brokering facilitate facilitates facilitated facilitating moderated',
  ),
  ...rolesOf('participant', 'attended joined accompanied led headed'),
]);

/** Verbs of a meeting whose object came to it. */
const GATHERS =
  /^(?:brought|brings|bring|included|includes|include|involved|involves|involve|involving|including|pairing|paired|grouping|uniting|gathered|gathers|united|unites|drew|draws|featured|features)$/;

export interface Attendees {
  readonly groups: readonly Group[];
  /** By index of entity. */
  readonly roles: ReadonlyMap<number, ParticipantRole>;
}

/** Where to look. */
export interface Sight {
  /** The atom of the noun. */
  readonly at: number;
  /** Where the meeting's own arguments end. */
  readonly end: number;
  /** Its verb; -1 for none. */
  readonly predicate: number;
  /** Where the next trigger stands. */
  readonly stop: number;
  /** "A meeting with Y was sought by X": X is the other side. */
  readonly asked: boolean;
  /** A journey is between nobody. */
  readonly journey: boolean;
}

const ASKED =
  /^(?:requested|sought|arranged|proposed|cancelled|canceled|postponed|refused|skipped|boycotted)$/;

export function attendeesOf(scene: Scene, { at, end, predicate, stop, asked, journey }: Sight): Attendees {
  const { atoms, groups, entities } = scene;
  const found: Group[] = [];
  const roles = new Map<number, ParticipantRole>();
  for (let j = at + 1; j < Math.min(atoms.length, Math.max(end, predicate) + 4); j++) {
    const role =
      ROLE_VERBS.get(atoms[j]!.lower) ?? (asked && ASKED.test(atoms[j]!.lower) ? 'participant' : undefined);
    const by = role && atoms[j + 1]?.lower === 'by' ? groups.find((g) => g.from === j + 2) : undefined;
    if (!role || !by) continue;
    for (const e of by.entities)
      if (role !== 'participant' && entities[e]!.kind !== 'place') roles.set(e, role);
    found.push(by);
  }
  if (predicate >= 0 && !journey) found.push(...resumedBetween(scene, predicate, stop));
  if (predicate >= 0) found.push(...gathered(scene, predicate));
  return { groups: found, roles };
}

/** "Negotiations resumed in P between A and B". */
const resumedBetween = (scene: Scene, predicate: number, stop: number): Group[] =>
  groupsBy(scene, argumentsAfter(scene, predicate, stop), 'between', 'among');

function gathered(scene: Scene, predicate: number): Group[] {
  const { atoms, groups } = scene;
  if (!GATHERS.test(atoms[predicate]?.lower ?? '')) return [];
  const at = atoms[predicate + 1]?.lower === 'together' ? predicate + 2 : predicate + 1;
  return groups.filter((g) => g.from === at && isActor(scene, g));
}
