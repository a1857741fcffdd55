/** What a query builder makes and what runs it: builders are pure, only a `Reader` touches the database. */

/** A Cypher statement with its parameters. Whatever a user typed is in `parameters`, never in `text`. */
export interface Query {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A row as the driver gives it: integers as numbers, nothing else than maps, lists and scalars. */
export type Row = Record<string, unknown>;

/**
 * Runs one query in a READ transaction and gives its rows.
 * @throws what the driver throws: a database that is away, a statement that is wrong, a timeout.
 */
export type Reader = (query: Query) => Promise<Row[]>;

/** Cypher's own numbers for SKIP and LIMIT must be integers; the driver would send a JavaScript number as a float. */
export { int } from 'neo4j-driver';
