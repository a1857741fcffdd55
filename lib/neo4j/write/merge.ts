/**
 * What several articles say of one thing, as one. Each merge is a pure function of the set of what is said: in which
 * order articles came, and whether one came twice, makes no difference. Merging what was merged with more of it gives
 * the same as merging all at once, so that a much-named entity need not be read from all its articles again.
 */
import { datePrecision, type ParticipantRole } from '@/lib/ontology';
import type { EntityNaming, MeetingNaming } from './rows';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The longest acronym that is not taken for a name in capitals. */
const ACRONYM = 4;

/** Whether a name is all capitals, as in a headline, and no acronym. */
function shouts(name: string): boolean {
  return name.length > ACRONYM && name === name.toUpperCase() && name !== name.toLowerCase();
}

/** Of the spellings that lead to one id, the one shown: none in capitals where there is another, then by code point. */
export function bestName(names: readonly string[]): string {
  return [...names].sort((a, b) => Number(shouts(a)) - Number(shouts(b)) || compare(a, b))[0]!;
}

const union = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].sort(compare);

/** What is stored on an entity. */
export type EntityState = Pick<EntityNaming, 'name' | 'aliases' | 'roles' | 'countryCode'>;

/** @param said at least one; a state that was stored counts as said */
export function mergeEntity(said: readonly EntityState[]): EntityState {
  const name = bestName(said.map((one) => one.name));
  const names = union([said.map((one) => one.name), ...said.map((one) => one.aliases)]);
  return {
    name,
    aliases: names.filter((alias) => alias !== name),
    roles: union(said.map((one) => one.roles)),
    countryCode: said.flatMap(({ countryCode }) => countryCode ?? []).sort(compare)[0] ?? null,
  };
}

/** Whether two states are the same, lists in order. */
export function sameEntity(a: EntityState, b: EntityState): boolean {
  const key = ({ name, aliases, roles, countryCode }: EntityState) =>
    JSON.stringify([name, aliases, roles, countryCode]);
  return key(a) === key(b);
}

/** From the most to the least telling, where articles differ on what somebody was at a meeting. */
const ROLES: readonly ParticipantRole[] = ['leader', 'host', 'mediator', 'participant'];

type MeetingSaid = Omit<MeetingNaming, 'id' | 'evidence' | 'place'>;

/** What is stored on a meeting, and who came as what. */
export interface MeetingState {
  readonly properties: {
    readonly kind: 'meeting';
    readonly name: string;
    readonly title: string;
    readonly status: string;
    readonly date: string | null;
    readonly datePrecision: string | null;
    readonly recurring: boolean;
    readonly topics: readonly string[];
  };
  readonly roles: Readonly<Record<string, ParticipantRole>>;
}

/** @param said at least one. Articles share a meeting only when they agree on its status and date: see `meetingId` */
export function mergeMeeting(said: readonly MeetingSaid[]): MeetingState {
  const title = bestName(said.map((one) => one.title));
  const { status, recurring } = said[0]!;
  // What is stored as null is not stored: an undated meeting comes back from Neo4j without the property.
  const date = said[0]!.date ?? null;
  return {
    properties: {
      ...{ kind: 'meeting', name: title, title, status, recurring },
      ...{ date, datePrecision: date === null ? null : datePrecision(date) },
      topics: union(said.map((one) => one.topics)),
    },
    roles: mergeRoles(said),
  };
}

function mergeRoles(said: readonly MeetingSaid[]): Record<string, ParticipantRole> {
  const roles: Record<string, ParticipantRole> = {};
  for (const { participants, participantRoles } of said)
    for (const [i, who] of participants.entries()) {
      const role = participantRoles[i] ?? 'participant';
      const known = roles[who];
      if (known === undefined || ROLES.indexOf(role) < ROLES.indexOf(known)) roles[who] = role;
    }
  return roles;
}
