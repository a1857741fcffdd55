/** What is round every route: the answer as JSON, and every failure in the one shape of errors. */
import { failureOf } from '@/lib/neo4j/read/failure';
import { ApiError, type Code, errorResponse } from './errors';
import { log } from './log';

const DATABASE: Record<ReturnType<typeof failureOf>, [Code, string] | null> = {
  unavailable: ['Parley.Database.Unavailable', 'Neo4j does not answer. Is it running?'],
  refused: ['Parley.Database.Unavailable', 'Neo4j refuses the user name or the password.'],
  slow: ['Parley.Database.Timeout', 'Neo4j took too long and was stopped. Ask for less.'],
  other: null,
};

/** The answer to a failure; what was not foreseen is logged, and told to nobody. */
export function failureResponse(error: unknown, request: Request): Response {
  if (error instanceof ApiError) return errorResponse(error.code, error.message, error.headers);
  const [code, message] = DATABASE[failureOf(error)] ?? ['Parley.Server.Error', 'Something went wrong here.'];
  const { pathname } = new URL(request.url);
  log[code === 'Parley.Server.Error' ? 'error' : 'warn']({ err: error, path: pathname, code }, message);
  return errorResponse(code, message);
}

/** Says 404 for a null answer. */
export function found<Answer>(answer: Answer | null, what: string): Answer {
  if (answer === null) throw new ApiError('Parley.Request.NotFound', `${what} is not in the graph`);
  return answer;
}

/**
 * A route handler out of a function that gives the answer, or throws an `ApiError`.
 * @example export const GET = route(async (request) => readSearch(read, readAddress(searchQuery, request).q, 20));
 */
export function route<Context>(answer: (request: Request, context: Context) => Promise<object>) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      const body = await answer(request, context);
      return body instanceof Response
        ? body
        : Response.json(body, { headers: { 'Cache-Control': 'no-store' } });
    } catch (error) {
      return failureResponse(error, request);
    }
  };
}
