/** The routes by their addresses, for the direct way. Next knows them by their files; a test holds both to be the same. */
import * as article from '@/app/api/articles/[id]/route';
import * as articles from '@/app/api/articles/route';
import * as cypher from '@/app/api/cypher/route';
import * as entity from '@/app/api/entities/[id]/route';
import * as evidence from '@/app/api/evidence/route';
import * as graph from '@/app/api/graph/route';
import * as health from '@/app/api/health/route';
import * as counts from '@/app/api/neighbours/counts/route';
import * as neighbours from '@/app/api/neighbours/route';
import * as openapi from '@/app/api/openapi.json/route';
import * as paths from '@/app/api/paths/route';
import * as search from '@/app/api/search/route';
import * as timeline from '@/app/api/timeline/route';
import * as view from '@/app/api/views/[name]/route';
import * as views from '@/app/api/views/route';
import * as query from '@/app/db/[database]/query/v2/route';

type Handler = (request: Request, context: { params: Promise<never> }) => Promise<Response>;
type Method = 'GET' | 'POST' | 'DELETE';
type Methods = Partial<Record<Method, Handler>>;

/** Each with the address that Next gives it: `[name]` stands for any one part of it. */
export const ROUTES: Readonly<Record<string, Methods>> = {
  '/api/articles': articles,
  '/api/articles/[id]': article,
  '/api/cypher': { POST: cypher.POST },
  '/api/entities/[id]': entity,
  '/api/evidence': evidence,
  '/api/graph': graph,
  '/api/health': health,
  '/api/neighbours': neighbours,
  '/api/neighbours/counts': counts,
  '/api/openapi.json': openapi,
  '/api/paths': paths,
  '/api/search': search,
  '/api/timeline': timeline,
  '/api/views': views,
  '/api/views/[name]': view,
  '/db/[database]/query/v2': { POST: query.POST },
};

/** A handler, and the parts of the address that it asked for by name, decoded. */
export interface Match {
  readonly handler: Handler;
  readonly params: Readonly<Record<string, string>>;
}

interface Entry {
  readonly parts: readonly string[];
  readonly methods: Methods;
}

const ENTRIES: readonly Entry[] = Object.entries(ROUTES).map(([address, methods]) => ({
  parts: address.split('/'),
  methods,
}));

/** The parts that stand for names, where all others are the same; a part that can't be decoded fits nothing. */
function matchParts(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (expected.startsWith('[') && part !== '') params[expected.slice(1, -1)] = decodeURIComponent(part);
    else if (expected !== part) return null;
  }
  return params;
}

/**
 * The handler of a request, null where the direct way has none.
 * @param path as it came in, without what follows `?`
 * @throws URIError where a part of it can't be decoded
 */
export function matchRoute(method: string, path: string): Match | null {
  const parts = path.split('/');
  for (const { parts: pattern, methods } of ENTRIES) {
    const params = matchParts(pattern, parts);
    const handler = params && methods[method as Method];
    if (handler) return { handler, params };
  }
  return null;
}
