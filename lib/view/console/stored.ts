/** How the graph lies in the database beside what the ontology says of it: for completion and the schema's page. */
import type { NodeKind } from '@/lib/ontology/kinds';

const ENTITY = ['id', 'kind', 'name', 'aliases', 'roles', 'degree'];
const LOCATION = [...ENTITY, 'countryCode'];

export const NODE_PROPERTIES: Readonly<Record<NodeKind, readonly string[]>> = {
  person: ENTITY,
  organisation: ENTITY,
  state: LOCATION,
  place: LOCATION,
  meeting: ['id', 'name', 'status', 'date', 'datePrecision', 'recurring', 'topics', 'degree'],
};

export const ARTICLE_SCHEMA = [
  {
    label: 'Article',
    definition: 'A text that was read. (:Article)-[:NAMES]->(:Entity|Meeting), -[:HAS_SENTENCE]->(:Sentence)',
    properties: ['id', 'title', 'publisher', 'url', 'published', 'text'],
  },
  {
    label: 'Sentence',
    definition:
      'One of its sentences. (:Sentence)-[:MENTIONS]->(:Entity), (:Meeting)-[:EVIDENCED_BY]->(:Sentence)',
    properties: ['id', 'article', 'index', 'start', 'end', 'text'],
  },
] as const;

/** What links carry. */
export const LINK_PROPERTIES: readonly string[] = ['evidence', 'articles', 'role'];
