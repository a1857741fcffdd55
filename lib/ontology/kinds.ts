/** What kinds of node exist. Ingest, queries, the legend, the filters and the docs all read this table. */

export const ENTITY_KINDS = ['person', 'organisation', 'state', 'place'] as const;
/** A kind of entity that an article names. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const NODE_KINDS = [...ENTITY_KINDS, 'meeting'] as const;
/** A kind of node that the graph shows: an entity, or a meeting of entities. */
export type NodeKind = (typeof NODE_KINDS)[number];

export interface KindDefinition {
  /** The label in Neo4j, e.g. `Person`. Entities also carry `Entity`. */
  readonly label: string;
  /** For one, in a sentence: "person". */
  readonly singular: string;
  /** For several, as a heading: "People". */
  readonly plural: string;
  readonly definition: string;
}

export const KINDS: Readonly<Record<NodeKind, KindDefinition>> = {
  person: {
    label: 'Person',
    singular: 'person',
    plural: 'People',
    definition: 'A human being who is named.',
  },
  organisation: {
    label: 'Organisation',
    singular: 'organisation',
    plural: 'Organisations',
    definition: 'A named body of people: a ministry, party, movement, company, armed group or alliance.',
  },
  state: {
    label: 'State',
    singular: 'state',
    plural: 'States',
    definition: 'A country, or a territory that acts as one.',
  },
  place: {
    label: 'Place',
    singular: 'place',
    plural: 'Places',
    definition: 'A city, region or any other named location.',
  },
  meeting: {
    label: 'Meeting',
    singular: 'meeting',
    plural: 'Meetings',
    definition: 'A visit, talks, a call or a summit in which named parties communicate, or mean to.',
  },
};
