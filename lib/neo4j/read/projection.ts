/** How nodes, links and sentences leave Neo4j: the Cypher maps that fetch them and the functions that give them their wire shape. */
import {
  type ArticleHead,
  type EntityNode,
  type GraphLink,
  type GraphNode,
  linkId,
  type MeetingNode,
  type MeetingStatus,
  type Sentence,
} from '@/lib/ontology';
import type { Row } from './query';

/** A Cypher map of a node of any kind, for `toNode`. */
export const nodeMap = (n: string) =>
  `${n} {.id, .kind, .name, .degree, .aliases, .roles, .status, .date, .datePrecision, .recurring, .topics, ` +
  `articleCount: COUNT { (${n})<-[:NAMES]-() }}`;

/** A Cypher map of a link, for `toLink`. */
export const linkMap = (r: string) =>
  `{type: type(${r}), source: startNode(${r}).id, target: endNode(${r}).id, ` +
  `evidenceCount: size(${r}.evidence), role: ${r}.role}`;

export const sentenceMap = (s: string) => `${s} {.id, .article, .index, .start, .end, .text}`;

export const articleMap = (a: string) => `${a} {.id, .title, .publisher, .url, .published}`;

type NodeRow = Partial<Omit<EntityNode, 'kind'> & Omit<MeetingNode, 'kind'>> & Pick<GraphNode, 'id' | 'kind'>;

/** A node in its wire shape: what its kind has, and nothing else. */
export function toNode(value: unknown): GraphNode {
  const row = value as NodeRow;
  const base = {
    id: row.id,
    name: row.name ?? row.id,
    degree: row.degree ?? 0,
    articleCount: row.articleCount ?? 0,
  };
  if (row.kind !== 'meeting') {
    return { ...base, kind: row.kind, aliases: row.aliases ?? [], roles: row.roles ?? [] };
  }
  return {
    ...base,
    kind: row.kind,
    status: row.status as MeetingStatus,
    date: row.date ?? null,
    datePrecision: row.datePrecision ?? null,
    recurring: row.recurring ?? false,
    topics: row.topics ?? [],
  };
}

/** A link in its wire shape. */
export function toLink(value: unknown): GraphLink {
  const { type, source, target, evidenceCount, role } = value as Omit<GraphLink, 'id'>;
  const link: GraphLink = { id: linkId(source, type, target), type, source, target, evidenceCount };
  return type === 'ATTENDED' && role ? { ...link, role } : link;
}

export const toSentence = (value: unknown) => value as Sentence;

export function toArticle(value: unknown): ArticleHead {
  const { id, title, publisher, url, published } = value as ArticleHead;
  return {
    id,
    title: title ?? null,
    publisher: publisher ?? null,
    url: url ?? null,
    published: published ?? null,
  };
}

/** A column of a row as a list, empty where there is none. */
export const list = (row: Row | undefined, column: string) => (row?.[column] as unknown[] | undefined) ?? [];
