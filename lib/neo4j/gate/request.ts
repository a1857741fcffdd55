/** A request of the Cypher route, read out of its body. The worker that runs it reads the parameters out of the same. */
import { CYPHER_LIMITS, type CypherRequest, cypherRequest } from '@/lib/ontology';
import { decodePlain, decodeTyped, ValueError } from '../values/decode';
import { type ExactJson, ExactNumber, isJsonObject, JsonError, parseExact } from '../values/exact-json';
import { Refusal } from './refusal';

/** What is to be run, and within what. */
export interface Job {
  readonly statement: string;
  readonly maxRows: number;
  /** In ms. */
  readonly timeout: number;
  readonly includeCounters: boolean;
  readonly bookmarks: readonly string[];
}

const invalid = (message: string) => new Refusal('Neo.ClientError.Request.Invalid', message);

/** JSON with its numbers as JavaScript's: for everything but the parameters, which may lose nothing. */
function plainJson(value: ExactJson): unknown {
  if (value instanceof ExactNumber) return Number(value.text);
  if (Array.isArray(value)) return value.map(plainJson);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainJson(one)]));
}

function parseBody(text: string): { [key: string]: ExactJson } {
  try {
    const body = parseExact(text);
    if (isJsonObject(body)) return body;
  } catch (error) {
    if (error instanceof JsonError) throw invalid(`The body is not JSON: ${error.message}.`);
    throw error;
  }
  throw invalid('The body is no JSON object.');
}

function checkFields(fields: { [key: string]: ExactJson }): CypherRequest {
  if (fields.statement === undefined || fields.statement === null) {
    throw invalid('statement cannot be null or empty');
  }
  const parsed = cypherRequest.safeParse(plainJson(fields));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw invalid([issue?.path.join('.'), issue?.message].filter(Boolean).join(': '));
}

function decodeParameters(given: ExactJson | undefined, isTyped: boolean): Record<string, unknown> {
  if (given === undefined || given === null) return {};
  if (!isJsonObject(given)) throw invalid('parameters: not an object');
  const decode = isTyped ? decodeTyped : decodePlain;
  try {
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, decode(value)]));
  } catch (error) {
    if (error instanceof ValueError) throw invalid(`parameters: ${error.message}`);
    throw error;
  }
}

/** The server's own limit, which no request can raise. */
function shortest(...limits: (number | undefined)[]): number {
  return Math.min(...limits.filter((limit) => limit !== undefined));
}

/** A request that was read: what is to be run, and with what. */
export interface ReadRequest {
  readonly job: Job;
  /** As values of the driver, by name. */
  readonly parameters: Record<string, unknown>;
}

/**
 * Reads a body.
 * @param isTyped whether its parameters are typed JSON
 * @throws Refusal
 */
export function readRequest(text: string, isTyped: boolean): ReadRequest {
  const { parameters, ...fields } = parseBody(text);
  const { statement, maxExecutionTime, timeoutMs, maxRows, includeCounters, bookmarks } = checkFields(fields);
  const job: Job = {
    statement,
    maxRows: shortest(maxRows ?? CYPHER_LIMITS.rows, CYPHER_LIMITS.mostRows),
    timeout: shortest(timeoutMs, maxExecutionTime && maxExecutionTime * 1000, CYPHER_LIMITS.timeoutMs),
    includeCounters: includeCounters ?? false,
    bookmarks: bookmarks ?? [],
  };
  return { job, parameters: decodeParameters(parameters, isTyped) };
}

/** The parameters of a body that was read before. */
export function readParameters(text: string, isTyped: boolean): Record<string, unknown> {
  return decodeParameters(parseBody(text).parameters, isTyped);
}
