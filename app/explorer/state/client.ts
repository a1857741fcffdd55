/** The page's way to the graph: one typed function for each route of the API. Shapes: lib/ontology/api. */
import type {
  ArticleAnswer,
  ArticlesAnswer,
  CardAnswer,
  CountsAnswer,
  ErrorAnswer,
  EvidenceAnswer,
  GraphAnswer,
  GraphPartAnswer,
  HealthAnswer,
  NeighboursAnswer,
  PathsAnswer,
  SearchAnswer,
  TimelineAnswer,
  ViewAnswer,
  ViewSummary,
  ViewsAnswer,
} from '@/lib/ontology/api';

/** A request that was not answered as asked. `status` is 0 when nothing answered at all. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }

  /** Whether the database, or the server itself, cannot be reached. */
  get away(): boolean {
    return this.status === 0 || this.status === 503;
  }
}

/** How long the database is given before it is asked again, in ms. */
const PAUSE = 500;

/**
 * A question that takes away nothing is asked once more where the database had no time for it: the first one about
 * something wakes it, the second finds it in memory. What has a signal is asked again by its asker in any case.
 */
async function request<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  try {
    return await ask<Answer>(path, init);
  } catch (error) {
    const isRepeatable = init.method === undefined && !init.signal;
    if (!isRepeatable || !(error instanceof ApiError) || error.status !== 503) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return ask<Answer>(path, init);
  }
}

async function ask<Answer>(path: string, init: RequestInit): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers: { accept: 'application/json', ...init.headers } });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiError(0, 'Parley’s server does not answer.');
  }
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const message = (body as ErrorAnswer | null)?.errors?.[0]?.message;
    throw new ApiError(response.status, message ?? `The server answered ${response.status}.`);
  }
  return body as Answer;
}

const post = <Answer>(path: string, body: unknown) =>
  request<Answer>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

type Value = string | number | undefined;

/** @example address('/api/search', { q: 'Doha', limit: 8 }) // '/api/search?q=Doha&limit=8' */
function address(path: string, query: Readonly<Record<string, Value | readonly string[]>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value])
      if (each !== undefined) parameters.append(name, String(each));
  }
  return `${path}?${parameters}`;
}

/** Which neighbours to ask for. */
export interface NeighboursQuestion {
  readonly kind?: readonly string[];
  readonly type?: readonly string[];
  readonly limit?: number;
  readonly offset?: number;
}

const within = encodeURIComponent;

export const client = {
  health: (signal?: AbortSignal) => request<HealthAnswer>('/api/health', { signal: signal ?? null }),
  opening: (limit: number) => request<GraphAnswer>(address('/api/graph', { limit })),
  part: (ids: readonly string[], known: readonly string[] = []) =>
    post<GraphPartAnswer>('/api/graph', { ids, known }),
  search: (q: string, limit: number, signal: AbortSignal) =>
    request<SearchAnswer>(address('/api/search', { q, limit }), { signal }),
  neighbours: (id: string, question: NeighboursQuestion) =>
    request<NeighboursAnswer>(address('/api/neighbours', { id, ...question })),
  counts: (id: string) => request<CountsAnswer>(address('/api/neighbours/counts', { id })),
  card: (id: string) => request<CardAnswer>(`/api/entities/${within(id)}`),
  evidence: (links: readonly string[]) => post<EvidenceAnswer>('/api/evidence', { links }),
  paths: (from: string, to: string, max: number, limit: number) =>
    request<PathsAnswer>(address('/api/paths', { from, to, max, limit })),
  articles: (limit: number, offset = 0) =>
    request<ArticlesAnswer>(address('/api/articles', { limit, offset })),
  article: (id: string) => request<ArticleAnswer>(`/api/articles/${within(id)}`),
  timeline: (limit: number) => request<TimelineAnswer>(address('/api/timeline', { limit })),
  views: () => request<ViewsAnswer>('/api/views'),
  view: (name: string) => request<ViewAnswer>(`/api/views/${within(name)}`),
  saveView: (name: string, state: unknown) => post<ViewSummary>('/api/views', { name, state }),
  removeView: (name: string) => request<ViewSummary>(`/api/views/${within(name)}`, { method: 'DELETE' }),
};
