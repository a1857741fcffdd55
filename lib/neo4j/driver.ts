/** The one place where a driver is opened, and where statements of our own are run, with limits on how long they take. */
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { type Connection, connectionFrom } from './connection';
import type { Query, Row } from './read/query';

/** A driver with the name of the database that is meant. */
export interface Database {
  readonly driver: Driver;
  readonly name: string;
}

export interface DriverOptions {
  /** `exact` leaves Neo4j's 64-bit integers as the driver's Integer; `number` (the default) makes numbers of them. */
  integers?: 'number' | 'exact';
  /**
   * For scripts, which would rather wait than fail on a machine that is busy: connects for longer, and tries a
   * transaction that failed for a passing reason (a deadlock, a new leader) again for a minute.
   */
  patient?: boolean;
  /** How long such a transaction is tried again, in ms, where it is to be neither of both; 0 is once. */
  retryFor?: number;
}

/** In ms. The first such that a server that is away, or hangs, is noticed in less than 4 s. */
const LIMITS = {
  hasty: { connect: 2_500, acquire: 3_000, retry: 2_000 },
  patient: { connect: 30_000, acquire: 45_000, retry: 60_000 },
} as const;
const IDLE_BEFORE_CHECK = 20_000;

/** How long a statement of ours may take on the server, and how long its answer is waited for beyond that. In ms. */
const READ_WITHIN = 10_000;
const GRACE = 500;

/** Opens a driver; nothing is sent until it is used. The one who opens it closes it. */
export function openDriver(connection: Connection, options: DriverOptions = {}): Driver {
  const { uri, username, password } = connection;
  const auth = username && password ? neo4j.auth.basic(username, password) : undefined;
  const limits = options.patient ? LIMITS.patient : LIMITS.hasty;
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: options.integers !== 'exact',
    maxTransactionRetryTime: options.retryFor ?? limits.retry,
    connectionTimeout: limits.connect,
    connectionAcquisitionTimeout: limits.acquire,
    connectionLivenessCheckTimeout: IDLE_BEFORE_CHECK,
    maxConnectionPoolSize: 64,
    telemetryDisabled: true,
    userAgent: 'parley',
  });
}

/** Opens a driver for a connection together with the name of its database. */
export function openDatabase(connection: Connection, options: DriverOptions = {}): Database {
  return { driver: openDriver(connection, options), name: connection.database };
}

const SHARED = Symbol.for('parley.database');
const shared = globalThis as { [SHARED]?: Database };

/**
 * The database of this process, from its environment, opened once however many bundles import this file.
 * @throws Neo4jError (ServiceUnavailable) when the environment names none
 */
export function database(): Database {
  shared[SHARED] ??= openDatabase(connectionFromEnvironment());
  return shared[SHARED];
}

function connectionFromEnvironment(): Connection {
  const connection = connectionFrom(process.env);
  if (!connection) throw unavailable('NEO4J_URI is not set: start Parley with `npm start`.');
  return connection;
}

/**
 * Runs one statement in a READ transaction (so that a follower of a cluster may serve it) and gives its rows.
 * @param within how long it may take, in ms; the server stops it then
 * @throws Neo4jError; a server that no longer answers at all counts as ServiceUnavailable
 */
export function readRows(database: Database, query: Query, within = READ_WITHIN): Promise<Row[]> {
  return runRows(database, 'executeRead', query, within);
}

/** Runs one statement in a WRITE transaction and gives its rows. @see readRows */
export function writeRows(database: Database, query: Query, within = READ_WITHIN): Promise<Row[]> {
  return runRows(database, 'executeWrite', query, within);
}

async function runRows(
  { driver, name }: Database,
  execute: 'executeRead' | 'executeWrite',
  { text, parameters }: Query,
  within: number,
): Promise<Row[]> {
  const session = driver.session({ database: name });
  const rows = session[execute](
    async (tx) => (await tx.run(text, parameters)).records.map((record) => record.toObject()),
    { timeout: within },
  );
  return deadline(rows, within + GRACE).finally(() => void session.close().catch(() => undefined));
}

/** Fails after `ms` when the server holds the connection open and says nothing. */
async function deadline<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unavailable('The database did not answer in time.')), ms);
  });
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function unavailable(message: string): Neo4jError {
  return new Neo4jError(message, neo4j.error.SERVICE_UNAVAILABLE, '', '');
}
