/** What the Cypher route takes and answers: the shape of Neo4j's Query API v2, with a few fields of our own. */
import { z } from 'zod';

/** Limits of the Cypher route. What is asked beyond `most…` is cut down to it; what is cut off is always said. */
export const CYPHER_LIMITS = {
  bodyBytes: 262_144,
  rows: 10_000,
  mostRows: 10_000_000,
  /** Of an answer in one piece; JSON Lines may be as long as time allows. */
  answerBytes: 64_000_000,
  streamBytes: 4_000_000_000,
  timeoutMs: 30_000,
} as const;

const positive = z.int().positive().max(2_147_483_647);

export const cypherRequest = z.strictObject({
  statement: z.string().describe('One statement of Cypher that reads.'),
  parameters: z
    .record(z.string(), z.json())
    .optional()
    .describe('By name. Typed JSON where Content-Type is application/vnd.neo4j.query.'),
  maxExecutionTime: positive.optional().describe('In seconds, no more than the server allows.'),
  timeoutMs: positive.optional().describe('In milliseconds; the shorter of the two counts.'),
  maxRows: positive
    .optional()
    .describe('10,000 where it is not given; `truncated` says that there are more.'),
  includeCounters: z.boolean().optional(),
  bookmarks: z.array(z.string().max(2_000)).max(100).optional(),
  accessMode: z
    .string()
    .regex(/^read$/i, 'only READ is allowed here')
    .optional(),
});

const notification = z.object({
  code: z.string(),
  title: z.string(),
  description: z.string(),
  severity: z.string(),
  category: z.string().optional(),
  position: z.object({ offset: z.int(), line: z.int(), column: z.int() }).optional(),
});

const error = z.object({ code: z.string(), message: z.string() });

const summary = {
  queryPlan: z.record(z.string(), z.json()).optional().describe('Of a statement that begins with EXPLAIN.'),
  counters: z.record(z.string(), z.union([z.boolean(), z.int()])).optional(),
  notifications: z.array(notification).optional(),
  bookmarks: z.array(z.string()).optional(),
  queryType: z.string().optional(),
  truncated: z.boolean().optional().describe('Whether rows were left out.'),
  truncatedBy: z.enum(['rows', 'bytes']).optional(),
};

export const cypherAnswer = z.object({
  data: z.object({ fields: z.array(z.string()), values: z.array(z.array(z.json())) }),
  ...summary,
  errors: z.array(error).optional().describe('What went wrong after the first rows were sent.'),
});

/** One line of an answer as JSON Lines. */
export const cypherEvent = z.discriminatedUnion('$event', [
  z.object({ $event: z.literal('Header'), _body: z.object({ fields: z.array(z.string()) }) }),
  z.object({ $event: z.literal('Record'), _body: z.array(z.json()) }),
  z.object({ $event: z.literal('Summary'), _body: z.object(summary) }),
  z.object({ $event: z.literal('Error'), _body: z.array(error) }),
]);

/** Where clients of Neo4j's Query API find it. */
export const discoveryAnswer = z.object({
  query: z.string(),
  neo4j_version: z.string(),
  neo4j_edition: z.string(),
});

export type CypherRequest = z.infer<typeof cypherRequest>;
export type CypherAnswer = z.infer<typeof cypherAnswer>;
export type CypherEvent = z.infer<typeof cypherEvent>;
