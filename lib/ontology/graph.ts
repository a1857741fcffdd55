/** The shape in which the graph travels: what the API answers and the page holds. */
import { z } from 'zod';
import { ENTITY_KINDS, NODE_KINDS } from './kinds';
import { LINK_TYPES } from './links';
import { DATE_PRECISIONS, MEETING_STATUSES, PARTICIPANT_ROLES } from './meetings';

/** What a node of any kind has. */
const nodeBase = z.object({
  id: z.string(),
  /** An entity's name, a meeting's title. */
  name: z.string(),
  /** How many links it has in the whole graph. */
  degree: z.int().min(0),
  /** How many articles speak of it. */
  articleCount: z.int().min(0),
});

export const entityNode = nodeBase.extend({
  kind: z.enum(ENTITY_KINDS),
  aliases: z.array(z.string()),
  roles: z.array(z.string()),
});

export const meetingNode = nodeBase.extend({
  kind: z.literal('meeting'),
  status: z.enum(MEETING_STATUSES),
  date: z.string().nullable(),
  datePrecision: z.enum(DATE_PRECISIONS).nullable(),
  recurring: z.boolean(),
  topics: z.array(z.string()),
});

export const graphNode = z.discriminatedUnion('kind', [entityNode, meetingNode]);

export const graphLink = z.object({
  /** `source|TYPE|target`: one link of a type joins two nodes in one direction. */
  id: z.string(),
  type: z.enum(LINK_TYPES),
  source: z.string(),
  target: z.string(),
  /** How many sentences say so; they are asked for by the link's id. */
  evidenceCount: z.int().min(1),
  /** Only on ATTENDED. */
  role: z.enum(PARTICIPANT_ROLES).optional(),
});

/** A part of the graph: every link's ends are among the nodes, or already known to the one who asked. */
export const subgraph = z.object({ nodes: z.array(graphNode), links: z.array(graphLink) });

/** A sentence that says so, with where it stands. `start` and `end` are UTF-16 offsets into the article's text. */
export const sentence = z.object({
  id: z.string(),
  article: z.string(),
  index: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(1),
  text: z.string(),
});

/** `source|TYPE|target`, the id of a link. */
export function linkId(source: string, type: string, target: string): string {
  return `${source}|${type}|${target}`;
}

export const nodeKind = z.enum(NODE_KINDS);

export type EntityNode = z.infer<typeof entityNode>;
export type MeetingNode = z.infer<typeof meetingNode>;
export type GraphNode = z.infer<typeof graphNode>;
export type GraphLink = z.infer<typeof graphLink>;
export type Subgraph = z.infer<typeof subgraph>;
export type Sentence = z.infer<typeof sentence>;
