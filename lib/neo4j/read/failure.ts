/** What a failed query means to the one who asked. */
import { isRetriableError, Neo4jError } from 'neo4j-driver';
import { ConnectionError } from '../connection';

/** `unavailable`: away or overloaded; `refused`: our name or password; `slow`: stopped at its time or memory limit. */
export type Failure = 'unavailable' | 'refused' | 'slow' | 'other';

const SLOW =
  /TransactionTimedOut|LockClientStopped|Transaction\.Terminated|MemoryPoolOutOfMemory|OutOfMemory/;

/** Sorts an error of the driver by its code. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ConnectionError) return 'unavailable';
  if (!(error instanceof Neo4jError)) return 'other';
  if (error.code.startsWith('Neo.ClientError.Security')) return 'refused';
  if (SLOW.test(error.code)) return 'slow';
  const away = ['ServiceUnavailable', 'SessionExpired', 'N/A'].includes(error.code);
  return away || isRetriableError(error) ? 'unavailable' : 'other';
}
