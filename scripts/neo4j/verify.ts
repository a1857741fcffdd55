/** Whether a Neo4j answers and lets us in, and if not, why, in one line. */
import type { Connection } from '@/lib/neo4j/connection';
import { openDatabase, readRows } from '@/lib/neo4j/driver';
import { messageOf, SetupError } from './errors';

/** In ms. */
const ANSWERS_WITHIN = 4_000;

/**
 * Asks for one row.
 * @throws SetupError that says what is wrong: the address, the name or password, or the database
 */
export async function verify(connection: Connection): Promise<void> {
  const database = openDatabase(connection, { retryFor: 0 });
  try {
    await readRows(database, { text: 'RETURN 1 AS one', parameters: {} }, ANSWERS_WITHIN);
  } catch (error) {
    throw new SetupError(explain(error, connection), { cause: error });
  } finally {
    await database.driver.close();
  }
}

/** Whether it answers and lets us in. */
export async function answers(connection: Connection): Promise<boolean> {
  return verify(connection).then(
    () => true,
    () => false,
  );
}

function explain(error: unknown, { uri, username, database }: Connection): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.endsWith('.AuthenticationRateLimit'))
    return `Neo4j at ${uri} refuses to let ${username} in after too many wrong passwords: wait a little, then check NEO4J_USERNAME and NEO4J_PASSWORD.`;
  if (code.startsWith('Neo.ClientError.Security'))
    return `Neo4j at ${uri} does not let ${username} in: check NEO4J_USERNAME and NEO4J_PASSWORD.`;
  if (code.endsWith('.DatabaseNotFound'))
    return `Neo4j at ${uri} has no database ${database}: check NEO4J_DATABASE.`;
  if (['ServiceUnavailable', 'SessionExpired', 'N/A', ''].includes(code))
    return `No Neo4j answers at ${uri}: check NEO4J_URI, and that the server runs.`;
  return `Neo4j at ${uri} answers with an error: ${messageOf(error)}`;
}
