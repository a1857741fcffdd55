/** Views that analysts keep: named, in the database, so that a short address can hold a long exploration. */
import type { ViewAnswer, ViewRequest, ViewSummary } from '@/lib/ontology';
import type { Query, Row } from '../read/query';

/** Runs one query in a WRITE transaction. */
export type Writer = (query: Query) => Promise<Row[]>;

/** How many views there can be; the oldest are not dropped silently, one more is refused. */
export const MOST_VIEWS = 1_000;

/**
 * Keeps a view, over one of the same name. No row: there are too many.
 *
 *     MERGE (v:View {name: $name}) … SET v.state = $state, v.createdAt = $createdAt
 */
export function saveView({ name, state }: ViewRequest, createdAt: string): Query {
  return {
    text: `OPTIONAL MATCH (old:View {name: $name})
WITH old WHERE old IS NOT NULL OR COUNT { (:View) } < ${MOST_VIEWS}
MERGE (v:View {name: $name})
SET v.state = $state, v.createdAt = $createdAt
RETURN v {.name, .createdAt} AS view`,
    parameters: { name, state: JSON.stringify(state), createdAt },
  };
}

/** `MATCH (v:View) RETURN v {.name, .createdAt} AS view ORDER BY v.name` */
export const allViews: Query = {
  text: "MATCH (v:View) WHERE v.name >= '' RETURN v {.name, .createdAt} AS view ORDER BY v.name",
  parameters: {},
};

/** `MATCH (v:View {name: $name}) RETURN v {.name, .createdAt, .state} AS view` */
export const viewByName = (name: string): Query => ({
  text: 'MATCH (v:View {name: $name}) RETURN v {.name, .createdAt, .state} AS view',
  parameters: { name },
});

/** `MATCH (v:View {name: $name}) WITH v, v {…} AS view DELETE v RETURN view` */
export const removeView = (name: string): Query => ({
  text: 'MATCH (v:View {name: $name}) WITH v, v {.name, .createdAt} AS view DELETE v RETURN view',
  parameters: { name },
});

export const toViewSummary = (row: Row) => row.view as ViewSummary;

export function toView(row: Row): ViewAnswer {
  const { name, createdAt, state } = row.view as ViewSummary & { state: string };
  return { name, createdAt, state: JSON.parse(state) as ViewAnswer['state'] };
}
