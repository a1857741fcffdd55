/** Every route of the API in one table: what it takes, what it answers, in one line what it is for. */
import { z } from 'zod';
import * as api from './api';
import * as cypher from './cypher';

export interface RouteDefinition {
  readonly method: 'get' | 'post' | 'delete';
  /** With `{names}` for what stands in the path. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  /** Of a good answer; 200 where it is not said. */
  readonly status?: number;
  /** Beside `application/json`, of the body and of the answer. */
  readonly isCypher?: boolean;
}

// biome-ignore format: a table
export const ROUTES: readonly RouteDefinition[] = [
  { method: 'get', path: '/api/health', summary: 'Whether Neo4j answers, and how much is in it.', answer: api.healthAnswer },
  { method: 'get', path: '/api/graph', summary: 'The opening view: all of a small graph, else its best-connected part.', query: api.graphQuery, answer: api.graphAnswer },
  { method: 'post', path: '/api/graph', summary: 'Nodes by id, with the links among them and to those already known.', body: api.graphRequest, answer: api.graphPartAnswer },
  { method: 'get', path: '/api/search', summary: 'Search as you type over names, aliases, roles, topics and titles.', query: api.searchQuery, answer: api.searchAnswer },
  { method: 'get', path: '/api/neighbours', summary: 'The neighbours of a node, the best-connected first.', query: api.neighboursQuery, answer: api.neighboursAnswer },
  { method: 'get', path: '/api/neighbours/counts', summary: 'How many neighbours a node has, by kind and by type of link.', query: api.countsQuery, answer: api.countsAnswer },
  { method: 'get', path: '/api/entities/{id}', summary: 'The card of an entity or a meeting, with evidence.', answer: api.cardAnswer },
  { method: 'get', path: '/api/evidence', summary: 'The sentences behind links.', query: api.evidenceQuery, answer: api.evidenceAnswer },
  { method: 'post', path: '/api/evidence', summary: 'The sentences behind many links.', body: api.evidenceRequest, answer: api.evidenceAnswer },
  { method: 'get', path: '/api/paths', summary: 'All shortest paths between two nodes.', query: api.pathsQuery, answer: api.pathsAnswer },
  { method: 'get', path: '/api/articles', summary: 'The articles, the newest first.', query: api.articlesQuery, answer: api.articlesAnswer },
  { method: 'get', path: '/api/articles/{id}', summary: 'One article, with what was read out of it.', answer: api.articleAnswer },
  { method: 'get', path: '/api/timeline', summary: 'Meetings in the order of their dates.', query: api.timelineQuery, answer: api.timelineAnswer },
  { method: 'get', path: '/api/views', summary: 'The views that are kept.', answer: api.viewsAnswer },
  { method: 'post', path: '/api/views', summary: 'Keeps a view under a name.', body: api.viewRequest, answer: api.viewSummary },
  { method: 'get', path: '/api/views/{name}', summary: 'One view.', answer: api.viewAnswer },
  { method: 'delete', path: '/api/views/{name}', summary: 'Forgets a view.', answer: api.viewSummary },
  { method: 'post', path: '/api/cypher', summary: 'Anything that reads, in Cypher.', body: cypher.cypherRequest, answer: cypher.cypherAnswer, isCypher: true },
  { method: 'post', path: '/db/{database}/query/v2', summary: 'The same, where clients of Neo4j’s Query API look for it.', body: cypher.cypherRequest, answer: cypher.cypherAnswer, status: 202, isCypher: true },
  { method: 'get', path: '/api/discovery', summary: 'Where the Query API is; also at / for Accept: application/json.', answer: cypher.discoveryAnswer },
  { method: 'get', path: '/api/openapi.json', summary: 'This description.', answer: z.record(z.string(), z.json()) },
];
