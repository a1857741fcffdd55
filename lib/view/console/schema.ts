/** What the graph is made of, from the ontology, with how many there are of each. */
import { KINDS, NODE_KINDS, type NodeKind } from '@/lib/ontology/kinds';
import { LINK_TYPES, LINKS, type LinkType } from '@/lib/ontology/links';
import { ARTICLE_SCHEMA, NODE_PROPERTIES } from './stored';

/** Statements with many patterns are refused, so the counts are asked for in some statements. */
const PATTERNS_PER_STATEMENT = 12;

/**
 * Count all kinds and types; they read the database's own counts of labels and types, whatever the size of the graph.
 * Rows of `name` (a kind, link type or label) and `count`.
 */
export const COUNT_SCHEMA: readonly string[] = inParts([
  ...NODE_KINDS.map((kind) => countOf(kind, `(:${KINDS[kind].label})`)),
  ...ARTICLE_SCHEMA.map(({ label }) => countOf(label, `(:${label})`)),
  ...LINK_TYPES.map((type) => countOf(type, `()-[:${type}]->()`)),
]);

function countOf(name: string, pattern: string): string {
  return `RETURN '${name}' AS name, COUNT { ${pattern} } AS count`;
}

function inParts(counts: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(counts.length / PATTERNS_PER_STATEMENT) }, (_, part) =>
    counts.slice(part * PATTERNS_PER_STATEMENT, (part + 1) * PATTERNS_PER_STATEMENT).join('\nUNION ALL\n'),
  );
}

export interface SchemaNode {
  readonly label: string;
  readonly definition: string;
  readonly properties: readonly string[];
  readonly count: number | null;
  /** Null for what is stored beside the graph. */
  readonly kind: NodeKind | null;
}

export interface SchemaLink {
  readonly type: LinkType;
  readonly forward: string;
  readonly definition: string;
  /** Labels. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly symmetric: boolean;
  readonly count: number | null;
}

/** @param counts by kind, link type or label; what is missing is not counted yet */
export function schemaNodes(counts: ReadonlyMap<string, number>): SchemaNode[] {
  const kinds = NODE_KINDS.map((kind) => ({
    label: KINDS[kind].label,
    definition: KINDS[kind].definition,
    properties: NODE_PROPERTIES[kind],
    count: counts.get(kind) ?? null,
    kind,
  }));
  const beside = ARTICLE_SCHEMA.map((each) => ({
    ...each,
    count: counts.get(each.label) ?? null,
    kind: null,
  }));
  return [...kinds, ...beside];
}

export function schemaLinks(counts: ReadonlyMap<string, number>): SchemaLink[] {
  const labels = (kinds: readonly NodeKind[]) => kinds.map((kind) => KINDS[kind].label);
  return LINK_TYPES.map((type) => {
    const { forward, definition, from, to, symmetric } = LINKS[type];
    return {
      type,
      forward,
      definition,
      from: labels(from),
      to: labels(to),
      symmetric,
      count: counts.get(type) ?? null,
    };
  });
}

/** A first question about nodes of a label. */
export const askOfNodes = (label: string): string => `MATCH (n:${label})\nRETURN n\nLIMIT 25`;

/** A first question about links of a type. */
export const askOfLinks = (type: string): string => `MATCH (a)-[r:${type}]->(b)\nRETURN a, r, b\nLIMIT 25`;
