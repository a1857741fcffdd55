/** What every request for data passes first, whichever door it comes through, and the headers of every such answer. */
import { ApiError, errorResponse } from './errors';
import { allowedOrigin, type GuardSettings, guard } from './guard';
import { corsHeaders, DATA_POLICY, SECURITY_HEADERS } from './headers';

/** Clients of Neo4j's Query API ask `/` for JSON; a browser asks it for the page. */
export function asksForDiscovery(path: string, headers: Headers): boolean {
  const accept = headers.get('accept') ?? '';
  return path === '/' && accept.includes('application/json') && !accept.includes('text/html');
}

/** The headers of an answer of data to this asker; those of an answer's own stand before them. */
export function dataHeaders(headers: Headers, settings: GuardSettings): Record<string, string> {
  const origin = allowedOrigin(headers, settings);
  const cors = origin ? corsHeaders(origin) : {};
  return { ...SECURITY_HEADERS, 'Content-Security-Policy': DATA_POLICY, ...cors };
}

/** Why an asker is not let in, as an answer; null for who is. */
export function refusal(headers: Headers, settings: GuardSettings): Response | null {
  try {
    guard(headers, settings);
    return null;
  } catch (error) {
    if (error instanceof ApiError) return errorResponse(error.code, error.message, error.headers);
    throw error;
  }
}
