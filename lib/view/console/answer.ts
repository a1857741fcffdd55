/** The answer of the Cypher route, in the shape of Neo4j's Query API with plain JSON, and what of the graph is in it. */
import { z } from 'zod';
import { parseExact } from './exact';

/** One operator of a plan, with those that feed it. */
export interface Plan {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly identifiers: readonly string[];
  readonly children: readonly Plan[];
}

const planSchema: z.ZodType<Plan> = z.lazy(() =>
  z.object({
    operatorType: z.string(),
    arguments: z.record(z.string(), z.unknown()).default({}),
    identifiers: z.array(z.string()).default([]),
    children: z.array(planSchema).default([]),
  }),
);

const answerSchema = z.looseObject({
  data: z.object({ fields: z.array(z.string()), values: z.array(z.array(z.unknown())) }),
  queryPlan: planSchema.nullish(),
  notifications: z
    .array(
      z.looseObject({
        code: z.string().optional(),
        title: z.string().optional(),
        description: z.string().optional(),
        position: z.looseObject({ offset: z.int() }).nullish(),
      }),
    )
    .nullish(),
  truncated: z.boolean().default(false),
});

const nodeSchema = z.object({
  elementId: z.string(),
  labels: z.array(z.string()),
  properties: z.record(z.string(), z.unknown()),
});

const linkSchema = z.object({
  elementId: z.string(),
  startNodeElementId: z.string(),
  endNodeElementId: z.string(),
  type: z.string(),
  properties: z.record(z.string(), z.unknown()),
});

export type Answer = z.infer<typeof answerSchema>;
export type AnsweredNode = z.infer<typeof nodeSchema>;
export type AnsweredLink = z.infer<typeof linkSchema>;

/** @throws Error when the text is no answer of the route */
export function parseAnswer(text: string): Answer {
  return answerSchema.parse(parseExact(text));
}

export const asNode = (value: unknown): AnsweredNode | null => nodeSchema.safeParse(value).data ?? null;
export const asLink = (value: unknown): AnsweredLink | null => linkSchema.safeParse(value).data ?? null;

/** What of the graph an answer holds. */
export interface AnsweredGraph {
  /** Ids of entities and meetings. */
  readonly ids: readonly string[];
  /** Names by id, as far as the answer tells them. */
  readonly names: ReadonlyMap<string, string>;
  /** The database's ids of nodes that only links name: their own ids are to be asked for. */
  readonly unnamed: readonly string[];
}

/** Labels of nodes that the explorer shows. */
const SHOWN = new Set(['Entity', 'Meeting']);

/** Nodes and the ends of links, wherever they stand in an answer: in columns, lists, maps and paths. */
export function graphOf({ data }: Answer): AnsweredGraph {
  const nodes = new Map<string, string | null>();
  const names = new Map<string, string>();
  const ends = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = asNode(value);
    const link = node ? null : asLink(value);
    if (node) {
      const { id, name } = node.properties;
      const shown = node.labels.some((label) => SHOWN.has(label)) && typeof id === 'string';
      nodes.set(node.elementId, shown ? id : null);
      if (shown && typeof name === 'string') names.set(id, name);
    } else if (link) {
      ends.add(link.startNodeElementId).add(link.endNodeElementId);
    } else {
      for (const each of Object.values(value)) visit(each);
    }
  };
  for (const row of data.values) for (const value of row) visit(value);
  return {
    ids: [...new Set([...nodes.values()].filter((id) => id !== null))],
    names,
    unnamed: [...ends].filter((element) => !nodes.has(element)),
  };
}

/** Asks for the ids of the nodes that only links name. */
export const NAME_UNNAMED = `UNWIND $elements AS element
MATCH (n) WHERE elementId(n) = element AND (n:Entity OR n:Meeting)
RETURN n.id AS id`;
