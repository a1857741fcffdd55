/** What the made-up news can say: sentence templates, each with the links and meetings that are true when it stands. */
import type { EntityKind, EntityLinkType, MeetingStatus } from '@/lib/ontology';
import type { Chance } from '../seeded';
import { STATES } from './names';
import type { Person } from './world';

export interface Named {
  readonly kind: EntityKind;
  readonly name: string;
}

export interface TrueLink {
  readonly type: EntityLinkType;
  readonly source: Named;
  readonly target: Named;
}

export interface TrueMeeting {
  readonly status: MeetingStatus;
  readonly participants: readonly Named[];
  readonly place: Named;
  readonly date: string;
}

/** A sentence and what it says. */
export interface Fact {
  readonly sentence: string;
  readonly links?: readonly TrueLink[];
  readonly meetings?: readonly TrueMeeting[];
}

/** Days of one month, spelled as the article spells them. */
export interface Day {
  readonly iso: string;
  readonly spelled: string;
}

/** What a template is given: two people who differ, and a day. */
export interface Scene {
  readonly a: Person;
  readonly b: Person;
  readonly day: Day;
  readonly choose: Chance;
}

const named = (kind: EntityKind) => (name: string) => ({ kind, name });
const [who, body, state, place] = [
  named('person'),
  named('organisation'),
  named('state'),
  named('place'),
] as const;

function meeting(status: MeetingStatus, { a, b, day }: Scene, city: string): TrueMeeting[] {
  return [{ status, participants: [who(a.name), who(b.name)], place: place(city), date: day.iso }];
}

/** Each says something that stays true whichever article says it. */
export const TEMPLATES: readonly ((scene: Scene) => Fact)[] = [
  (scene) => {
    const { a, b, day, choose } = scene;
    const [, city] = choose.of(STATES);
    return {
      sentence: `${a.name}, the ${a.office} of ${a.state}, met ${b.name} in ${city} on ${day.spelled}.`,
      links: [{ type: 'OFFICIAL_OF', source: who(a.name), target: state(a.state) }],
      meetings: meeting('held', scene, city),
    };
  },
  (scene) => {
    const { a, b, day, choose } = scene;
    const [, city] = choose.of(STATES);
    return {
      sentence: `${a.name} held talks with ${b.name} in ${city} on ${day.spelled}.`,
      meetings: meeting('held', scene, city),
    };
  },
  (scene) => {
    const { a, b, day, choose } = scene;
    const [, city] = choose.of(STATES);
    return {
      sentence: `${a.name} will meet ${b.name} in ${city} on ${day.spelled}.`,
      meetings: meeting('planned', scene, city),
    };
  },
  ({ a, day }) => ({
    sentence: `${a.name}, a member of the ${a.organisation.name}, welcomed the report of ${day.spelled}.`,
    links: [{ type: 'MEMBER_OF', source: who(a.name), target: body(a.organisation.name) }],
  }),
  ({ a }) => ({
    sentence: `The ${a.organisation.name} is based in ${a.organisation.city}.`,
    links: [{ type: 'BASED_IN', source: body(a.organisation.name), target: place(a.organisation.city) }],
  }),
  ({ b }) => ({
    sentence: `${b.name}, the ${b.office} of ${b.state}, declined to comment.`,
    links: [{ type: 'OFFICIAL_OF', source: who(b.name), target: state(b.state) }],
  }),
  ({ a, b }) => ({
    sentence: `${a.name} is an ally of ${b.name}, according to two officials.`,
    links: [{ type: 'ALLY_OF', source: who(a.name), target: who(b.name) }],
  }),
];

/** Sentences that say nothing of anybody; `{surname}` and `{organisation}` are filled from the cast. */
export const FILLERS: readonly string[] = [
  'The figures for the last quarter were weaker than most analysts had expected.',
  'Rain kept the streets empty for most of the afternoon, and the shops closed early.',
  'The draft runs to more than two hundred pages and leaves the hardest questions for later.',
  'Several of the older rules would lapse at the end of the year unless they were renewed.',
  'Prices of grain and fuel have risen steadily since the spring, and wages have not kept up.',
  'A second round of votes could follow in the autumn, though nobody was ready to name a day.',
  '{surname} said the work would take longer than anybody had hoped.',
  'Asked about the cost, {surname} pointed to the budget and would not be drawn further.',
  'In a short statement the {organisation} called the plan reasonable but incomplete.',
  'The road to the port was repaired only last month after a long dispute about who should pay.',
  'Engineers had warned for years that the pumps were near the end of their lives.',
  'The archive holds some forty thousand letters, of which a tenth have been read.',
];
