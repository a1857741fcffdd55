/**
 * What kinds of link exist: the one table that ingest, queries, the legend, the filters, the schema view and the docs
 * read. Adding a link type is adding a line here (CONTRIBUTING.md says what to add beside it).
 */
import type { EntityKind, NodeKind } from './kinds';

export interface LinkDefinition {
  /** Read from source to target: "member of". */
  readonly forward: string;
  /** Read from target to source: "has member". The same as `forward` where symmetric. */
  readonly backward: string;
  readonly from: readonly NodeKind[];
  readonly to: readonly NodeKind[];
  /** Symmetric links are stored once, with the smaller id as source. */
  readonly symmetric: boolean;
  readonly definition: string;
}

const ACTORS = ['person', 'organisation', 'state'] as const;
const BODIES = ['organisation', 'state'] as const;
const LOCATIONS = ['place', 'state'] as const;

/** Links between two entities, as an article states them. */
export const ENTITY_LINKS = {
  MEMBER_OF: {
    forward: 'member of',
    backward: 'has member',
    from: ['person', 'organisation', 'state'],
    to: ['organisation'],
    symmetric: false,
    definition: 'Belongs to a group, party, body or alliance.',
  },
  LEADS: {
    forward: 'leads',
    backward: 'led by',
    from: ['person'],
    to: BODIES,
    symmetric: false,
    definition: 'Is or was at its head: leader, chairman, director, commander.',
  },
  FOUNDED: {
    forward: 'founded',
    backward: 'founded by',
    from: ACTORS,
    to: ['organisation'],
    symmetric: false,
    definition: 'Set it up, alone or with others.',
  },
  OFFICIAL_OF: {
    forward: 'official of',
    backward: 'has official',
    from: ['person'],
    to: [...BODIES, 'place'],
    symmetric: false,
    definition:
      'Holds or held an office: minister, ambassador, envoy, spokesperson, general; governor or mayor of a place.',
  },
  PART_OF: {
    forward: 'part of',
    backward: 'has part',
    from: ['organisation'],
    to: BODIES,
    symmetric: false,
    definition: 'Is a ministry, department, branch or wing of it.',
  },
  BASED_IN: {
    forward: 'based in',
    backward: 'is base of',
    from: ['organisation'],
    to: LOCATIONS,
    symmetric: false,
    definition: 'Has its seat, or mainly works, there.',
  },
  LIVES_IN: {
    forward: 'lives in',
    backward: 'is home of',
    from: ['person'],
    to: LOCATIONS,
    symmetric: false,
    definition: 'Lives there, in exile or at home.',
  },
  CITIZEN_OF: {
    forward: 'citizen of',
    backward: 'has citizen',
    from: ['person'],
    to: ['state'],
    symmetric: false,
    definition: 'Is said to be a national of it.',
  },
  LOCATED_IN: {
    forward: 'located in',
    backward: 'contains',
    from: ['place'],
    to: LOCATIONS,
    symmetric: false,
    definition: 'Lies within it, as the article says.',
  },
  ALLY_OF: {
    forward: 'ally of',
    backward: 'ally of',
    from: ACTORS,
    to: ACTORS,
    symmetric: true,
    definition: 'Allied, aligned or in partnership with.',
  },
  RIVAL_OF: {
    forward: 'rival of',
    backward: 'rival of',
    from: ACTORS,
    to: ACTORS,
    symmetric: true,
    definition: 'Rival, enemy or opponent of, each of the other.',
  },
  ATTACKED: {
    forward: 'attacked',
    backward: 'attacked by',
    from: ACTORS,
    to: [...ACTORS, 'place'],
    symmetric: false,
    definition: 'Used force against: attacked, struck, invaded, fought.',
  },
  SUPPORTS: {
    forward: 'supports',
    backward: 'supported by',
    from: ACTORS,
    to: ACTORS,
    symmetric: false,
    definition: 'Backs, arms, funds or speaks up for.',
  },
  OPPOSES: {
    forward: 'opposes',
    backward: 'opposed by',
    from: ACTORS,
    to: ACTORS,
    symmetric: false,
    definition: 'Stands, speaks or acts against, short of force.',
  },
  SPOKE_TO: {
    forward: 'spoke to',
    backward: 'spoke to',
    from: ACTORS,
    to: ACTORS,
    symmetric: true,
    definition: 'Told, asked or wrote to, outside a meeting.',
  },
} as const satisfies Record<string, LinkDefinition & { from: readonly NodeKind[]; to: readonly NodeKind[] }>;

/** Links that hang a meeting on who came and where it was. They come from the meeting, not from a link rule. */
export const MEETING_LINKS = {
  ATTENDED: {
    forward: 'took part in',
    backward: 'participant',
    from: ACTORS,
    to: ['meeting'],
    symmetric: false,
    definition: 'Is named as one of the parties of the meeting; for one not held, as one meant to be.',
  },
  HELD_IN: {
    forward: 'held in',
    backward: 'place of',
    from: ['meeting'],
    to: LOCATIONS,
    symmetric: false,
    definition: 'Where the meeting was or is to be.',
  },
} as const satisfies Record<string, LinkDefinition>;

export const LINKS: Readonly<Record<LinkType, LinkDefinition>> = { ...ENTITY_LINKS, ...MEETING_LINKS };

export type EntityLinkType = keyof typeof ENTITY_LINKS;
export type MeetingLinkType = keyof typeof MEETING_LINKS;
/** A type of relationship that the graph shows. */
export type LinkType = EntityLinkType | MeetingLinkType;

export const ENTITY_LINK_TYPES = Object.keys(ENTITY_LINKS) as [EntityLinkType, ...EntityLinkType[]];
export const LINK_TYPES = Object.keys(LINKS) as [LinkType, ...LinkType[]];

/** Whether the table lets a link of this type join these kinds, in this direction. */
export function linkJoins(type: LinkType, source: NodeKind, target: NodeKind): boolean {
  const { from, to } = LINKS[type];
  return from.includes(source) && to.includes(target);
}

/** Source and target in the order in which a link is stored: symmetric ones with the smaller id first. */
export function linkEnds<Id extends string>(type: LinkType, source: Id, target: Id): [Id, Id] {
  return LINKS[type].symmetric && source > target ? [target, source] : [source, target];
}

/** Kinds whose entities can act: meet, say, attack, support. */
export const ACTOR_KINDS: readonly EntityKind[] = ACTORS;
