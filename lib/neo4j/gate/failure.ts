/** What is told of an error: Neo4j's code and message, with the status that goes with it; nothing of our own insides. */
import { Neo4jError } from 'neo4j-driver';
import type { Failure } from './messages';
import { Refusal, type RefusalCode } from './refusal';

/** Statuses by the beginning of Neo4j's code; the first that fits counts. */
const STATUSES: readonly [prefix: string, status: number][] = [
  ['Neo.ClientError.Transaction.TransactionTimedOut', 408],
  ['Neo.ClientError.Transaction.LockClientStopped', 408],
  ['Neo.TransientError.Transaction.Terminated', 408],
  ['Neo.ClientError.Database.DatabaseNotFound', 404],
  ['Neo.ClientError.Security', 403],
  ['Neo.TransientError.General', 400],
  ['Neo.ClientError', 400],
  ['Neo.TransientError', 503],
];

/** What the driver says when the database is away, or lets nobody in. */
const AWAY = ['ServiceUnavailable', 'SessionExpired', 'N/A'];

const failure = (code: RefusalCode, message: string, status: number): Failure => ({ code, message, status });

const UNKNOWN = failure('Neo.DatabaseError.General.UnknownError', 'Something went wrong here.', 500);

/** No more of a message than a reader needs; Neo4j quotes the statement in it. */
const MESSAGE_CHARACTERS = 4_000;

/** The failure that an error is. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return { code: error.code, message: error.message, status: error.status };
  if (!(error instanceof Neo4jError)) return UNKNOWN;
  if (AWAY.includes(error.code) || isLockedOut(error)) {
    const away = 'Neo4j does not answer, or not to this user name and password.';
    return failure('Neo.TransientError.General.DatabaseUnavailable', away, 503);
  }
  const status = STATUSES.find(([prefix]) => error.code.startsWith(prefix))?.[1];
  if (status === undefined) return UNKNOWN;
  return { code: error.code, message: error.message.slice(0, MESSAGE_CHARACTERS), status };
}

/** Our own name and password: no concern of the one who asks. */
const isLockedOut = ({ code }: Neo4jError) =>
  /Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit|TokenExpired)/.test(code);
