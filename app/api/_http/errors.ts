/** What can go wrong in a route, and how it is said: one shape, `{errors:[{code,message}]}`, and never a stack trace. */
import type { ErrorAnswer } from '@/lib/ontology';

/** Our own codes, with the status that goes with each. Neo4j's codes are passed on by the Cypher route alone. */
export const CODES = {
  'Parley.Request.Invalid': 400,
  'Parley.Request.Unauthorized': 401,
  'Parley.Request.Forbidden': 403,
  'Parley.Request.NotFound': 404,
  'Parley.Request.NotAcceptable': 406,
  'Parley.Request.TooLarge': 413,
  'Parley.Request.UnsupportedMediaType': 415,
  'Parley.Request.TooMany': 429,
  'Parley.Server.Error': 500,
  'Parley.Database.Unavailable': 503,
  'Parley.Database.Timeout': 503,
} as const;

export type Code = keyof typeof CODES;

/** A refusal or failure that the asker is told of, in words that are safe to show. */
export class ApiError extends Error {
  constructor(
    readonly code: Code,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** The answer of an error: its status, its body, nothing else of what happened. */
export function errorResponse(code: Code, message: string, headers?: Readonly<Record<string, string>>) {
  const body: ErrorAnswer = { errors: [{ code, message }] };
  return Response.json(body, { status: CODES[code], headers: { 'Cache-Control': 'no-store', ...headers } });
}
