/** What the API's routes take and answer. The page types its client by it, the routes validate by it, OpenAPI is made from it. */
import { z } from 'zod';
import { article, ignored, span } from './extraction';
import { graphLink, graphNode, meetingNode, nodeKind, sentence, subgraph } from './graph';
import { ENTITY_KINDS, NODE_KINDS } from './kinds';
import { API_LIMITS } from './limits';
import { LINK_TYPES } from './links';

export { API_LIMITS };

const id = z.string().min(1).max(500);
const total = z.int().min(0);
const limit = (standard: number, most: number) => z.coerce.number().int().min(1).max(most).default(standard);
const offset = z.coerce.number().int().min(0).max(10_000_000).default(0);
const linkType = z.enum(LINK_TYPES);
const direction = z.enum(['out', 'in']);

// Requests: addresses' parameters are strings, so numbers are coerced.

export const graphQuery = z.object({ limit: limit(200, API_LIMITS.opening) });
/** `known`: what the asker already has; links between `ids` and it are answered too, its nodes are not. */
export const graphRequest = z.object({
  ids: z.array(id).min(1).max(API_LIMITS.ids),
  known: z.array(id).max(API_LIMITS.known).default([]),
});
export const searchQuery = z.object({
  q: z.string().trim().max(200),
  limit: limit(20, API_LIMITS.search),
});
/** No `kind` or no `type` means every one. */
export const neighboursQuery = z.object({
  id,
  kind: z.array(nodeKind).max(NODE_KINDS.length).default([]),
  type: z.array(linkType).max(LINK_TYPES.length).default([]),
  limit: limit(50, API_LIMITS.neighbours),
  offset,
});
export const countsQuery = z.object({ id });
export const evidenceQuery = z.object({ link: z.array(id).min(1).max(50) });
export const evidenceRequest = z.object({ links: z.array(id).min(1).max(API_LIMITS.evidenceLinks) });
export const pathsQuery = z
  .object({
    from: id,
    to: id,
    max: limit(6, API_LIMITS.pathLength),
    limit: limit(20, API_LIMITS.paths),
  })
  .refine(({ from, to }) => from !== to, { error: 'from and to must differ', path: ['to'] });
export const articlesQuery = z.object({ limit: limit(100, API_LIMITS.articles), offset });
export const timelineQuery = z.object({ limit: limit(1_000, API_LIMITS.meetings), offset });
export const viewName = z.string().trim().min(1).max(120);
/** `state` is the page's own; it is stored and given back as it came. */
export const viewRequest = z.object({ name: viewName, state: z.json() });

// Answers.

export const errorAnswer = z.object({ errors: z.array(z.object({ code: z.string(), message: z.string() })) });

export const healthAnswer = z.object({
  neo4j: z.object({ version: z.string(), edition: z.string() }),
  counts: z.object({ entities: total, meetings: total, links: total, articles: total }),
});

/** `total` is of the whole graph. */
export const graphAnswer = subgraph.extend({ total: z.object({ nodes: total, links: total }) });
export const graphPartAnswer = subgraph.extend({ missing: z.array(z.string()) });

export const searchResult = z.object({
  kind: z.enum([...NODE_KINDS, 'article']),
  id: z.string(),
  /** An entity's name, a meeting's or an article's title. */
  name: z.string(),
  /** The alias, role or topic that was found, where it was not the name. */
  matched: z.string().nullable(),
  degree: z.int().min(0),
});
/** Best first. `total` counts what was found among the best candidates; `more` says that there may be others beyond. */
export const searchAnswer = z.object({ results: z.array(searchResult), total, more: z.boolean() });

/** `total` counts neighbours that pass the filter; `links` are those between `id` and these nodes (all of them,
 * whatever the filter); for those among the neighbours or to other nodes in view, ask for a part of the graph. */
export const neighboursAnswer = subgraph.extend({ total });

/** `total` counts distinct neighbours, as does `byKind`; `byType` counts links, by the neighbour's kind. */
export const countsAnswer = z.object({
  total,
  byKind: z.partialRecord(z.enum(NODE_KINDS), total),
  byType: z.array(z.object({ type: linkType, direction, kind: nodeKind, count: total })),
});

/** A link seen from one of its ends: `other` is the node at the far end, `direction` is `out` where it starts here. */
export const cardLink = z.object({
  link: graphLink,
  direction,
  other: graphNode,
  /** The first few of `link.evidenceCount` sentences. */
  evidence: z.array(sentence),
});
export const articleSummary = article.extend({
  counts: z.object({ entities: total, meetings: total, sentences: total }),
});
/** A meeting with who took part, in the order of their degree, and where it was. */
export const meetingSummary = z.object({
  meeting: meetingNode,
  participants: z.array(z.string()),
  places: z.array(z.string()),
});
/**
 * Everything about one node. `links` holds at most 25 of each type and direction (`groups` gives their totals), meetings
 * apart: they stand in `meetings`, in the order of their dates, undated ones last. For a meeting, `links` are its
 * participants and places, and `evidence` its own sentences.
 */
export const cardAnswer = z.object({
  node: graphNode,
  groups: z.array(z.object({ type: linkType, direction, total })),
  links: z.array(cardLink),
  meetings: z.array(cardLink),
  evidence: z.array(sentence),
  articles: z.array(article),
  total: z.object({ links: total, meetings: total, evidence: total, articles: total }),
});

/** By link id: the first sentences (at most 50 of `evidenceCount`); a link that is unknown has none. */
export const evidenceAnswer = z.object({ links: z.record(z.string(), z.array(sentence)) });

/** `truncated` says that there are more paths of this length. No path within `max` steps: `paths` is empty. */
export const pathsAnswer = subgraph.extend({
  paths: z.array(z.object({ nodes: z.array(z.string()), links: z.array(z.string()) })),
  truncated: z.boolean(),
});

export const articlesAnswer = z.object({ articles: z.array(articleSummary), total });
export const articleAnswer = z.object({
  article,
  text: z.string(),
  ignored: z.array(ignored),
  sentences: z.array(sentence),
  mentions: z.array(span.extend({ entity: z.string(), kind: z.enum(ENTITY_KINDS) })),
  nodes: z.array(z.string()),
  links: z.array(z.string()),
});

/** Meetings in the order of their dates, undated ones last. */
export const timelineAnswer = z.object({ meetings: z.array(meetingSummary), total });

export const viewSummary = z.object({ name: z.string(), createdAt: z.iso.datetime() });
export const viewsAnswer = z.object({ views: z.array(viewSummary) });
export const viewAnswer = viewSummary.extend({ state: z.json() });

export type ErrorAnswer = z.infer<typeof errorAnswer>;
export type HealthAnswer = z.infer<typeof healthAnswer>;
export type GraphRequest = z.input<typeof graphRequest>;
export type GraphAnswer = z.infer<typeof graphAnswer>;
export type GraphPartAnswer = z.infer<typeof graphPartAnswer>;
export type SearchResult = z.infer<typeof searchResult>;
export type SearchAnswer = z.infer<typeof searchAnswer>;
export type NeighboursQuery = z.infer<typeof neighboursQuery>;
export type NeighboursAnswer = z.infer<typeof neighboursAnswer>;
export type CountsAnswer = z.infer<typeof countsAnswer>;
export type CardLink = z.infer<typeof cardLink>;
export type CardAnswer = z.infer<typeof cardAnswer>;
export type EvidenceAnswer = z.infer<typeof evidenceAnswer>;
export type PathsQuery = z.infer<typeof pathsQuery>;
export type PathsAnswer = z.infer<typeof pathsAnswer>;
export type ArticleSummary = z.infer<typeof articleSummary>;
export type ArticlesAnswer = z.infer<typeof articlesAnswer>;
export type ArticleAnswer = z.infer<typeof articleAnswer>;
export type MeetingSummary = z.infer<typeof meetingSummary>;
export type TimelineAnswer = z.infer<typeof timelineAnswer>;
export type ViewRequest = z.infer<typeof viewRequest>;
export type ViewSummary = z.infer<typeof viewSummary>;
export type ViewsAnswer = z.infer<typeof viewsAnswer>;
export type ViewAnswer = z.infer<typeof viewAnswer>;
