/** The two addresses of the Cypher route: everything of HTTP that comes before the gate, in Neo4j's shape of errors. */
import { connectionFrom } from '@/lib/neo4j/connection';
import { type Account, answer, failureResponse } from '@/lib/neo4j/gate/answer';
import { failureOf } from '@/lib/neo4j/gate/failure';
import { gate } from '@/lib/neo4j/gate/gate';
import { formatOf, isTypedBody } from '@/lib/neo4j/gate/media';
import { Refusal } from '@/lib/neo4j/gate/refusal';
import { CYPHER_LIMITS } from '@/lib/ontology';
import { ApiError, CODES } from './errors';
import { log } from './log';
import { readText } from './request';

/** As much of a statement is logged as says which it was. */
const LOGGED_CHARACTERS = 300;

function report({ statement, ...account }: Account): void {
  log.info({ ...account, statement: statement.slice(0, LOGGED_CHARACTERS) }, 'cypher');
}

async function readBody(request: Request): Promise<string> {
  try {
    return await readText(request, CYPHER_LIMITS.bodyBytes);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new Refusal('Neo.ClientError.Request.Invalid', error.message, CODES[error.code]);
  }
}

/** @throws Refusal where there is no such database here */
function checkDatabase(asked: string | null): void {
  const name = connectionFrom(process.env)?.database;
  if (name === undefined) {
    throw new Refusal('Neo.TransientError.General.DatabaseUnavailable', 'No Neo4j is named.');
  }
  if (asked !== null && asked.toLowerCase() !== name.toLowerCase()) {
    throw new Refusal('Neo.ClientError.Database.DatabaseNotFound', `Graph not found: ${asked.slice(0, 100)}`);
  }
}

/**
 * Answers a request of the Cypher route.
 * @param database the name in the address, null where there is none in it
 * @param status of an answer: Neo4j's own address says 202
 */
export async function answerCypher(
  request: Request,
  { database, status }: { database: string | null; status: number },
): Promise<Response> {
  try {
    checkDatabase(database);
    const format = formatOf(request.headers.get('accept'));
    const isTyped = isTypedBody(request.headers.get('content-type'));
    const body = await readBody(request);
    return await answer(gate(), { body, isTyped, format, signal: request.signal }, { status, report });
  } catch (error) {
    return failureResponse(failureOf(error));
  }
}

/** The answer to any method but POST. */
export function onlyPost(): Response {
  const response = failureResponse({
    code: 'Neo.ClientError.Request.Invalid',
    message: 'Method Not Allowed',
    status: 405,
  });
  response.headers.set('Allow', 'POST');
  return response;
}
