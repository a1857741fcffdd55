/** Which Neo4j to talk to, as the environment says it. Pure: nothing is opened here. */

/** Where a Neo4j is and how to be let in. */
export interface Connection {
  /** `bolt://` for one server, `neo4j://` for a cluster, `neo4j+s://` for Aura. */
  readonly uri: string;
  readonly username: string;
  /** Empty where the server asks for none. Never printed. */
  readonly password: string;
  readonly database: string;
}

const SCHEME = /^(neo4j|bolt)(\+s|\+ssc)?:$/;

/** An environment that names no Neo4j that could be reached; the message is one line for the user. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
}

/**
 * The connection that `NEO4J_URI`, `NEO4J_USERNAME` (neo4j), `NEO4J_PASSWORD` and `NEO4J_DATABASE` (neo4j) name; these
 * are the names in the file that Aura hands out. Null where `NEO4J_URI` is not set.
 * @throws ConnectionError when `NEO4J_URI` is no address of a Neo4j
 */
export function connectionFrom(env: Readonly<Record<string, string | undefined>>): Connection | null {
  const uri = env.NEO4J_URI?.trim();
  if (!uri) return null;
  assertAddress(uri);
  return {
    uri,
    username: env.NEO4J_USERNAME?.trim() || 'neo4j',
    password: env.NEO4J_PASSWORD ?? '',
    database: env.NEO4J_DATABASE?.trim() || 'neo4j',
  };
}

/** The environment from which `connectionFrom` reads this connection again, to hand it to a child process. */
export function connectionEnvironment(connection: Connection): Record<string, string> {
  return {
    NEO4J_URI: connection.uri,
    NEO4J_USERNAME: connection.username,
    NEO4J_PASSWORD: connection.password,
    NEO4J_DATABASE: connection.database,
  };
}

/** The URI itself is not repeated in the message where a password may stand in it. */
function assertAddress(uri: string): void {
  const address = URL.canParse(uri) ? new URL(uri) : null;
  if (!address || !SCHEME.test(address.protocol) || !address.hostname)
    throw new ConnectionError(
      'NEO4J_URI is not the address of a Neo4j: write it like bolt://localhost:7687 or neo4j+s://host.',
    );
  if (address.username || address.password)
    throw new ConnectionError(
      'NEO4J_URI must not carry a name or password: set NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
}
