/**
 * How far the fault tests go: a short form within `npm test`, the whole of it with `npm run test:faults`, which sets
 * PARLEY_FAULTS=whole. The same code either way.
 */
const SHORT = {
  /** How often ingest is killed, each time into an empty graph. */
  ingestKills: 3,
  /** How often Neo4j is killed under an ingest, and how many pages of a real browser are open meanwhile. */
  neo4jKills: 1,
  pages: 0,
  /** Files that are thrown at ingest, and requests at each route. */
  fuzzed: 40,
  /** Seconds of browsing. */
  soak: 10,
  /** Whether what takes minutes to be noticed is waited for. */
  patient: false,
};

const WHOLE: typeof SHORT = {
  ingestKills: 50,
  neo4jKills: 10,
  pages: 2,
  fuzzed: 1_000,
  soak: 600,
  patient: true,
};

export const EXTENT = process.env.PARLEY_FAULTS === 'whole' ? WHOLE : SHORT;

/** A time limit for a test, in ms: so long for each of so many. */
export const within = (count: number, each: number) => 60_000 + count * each;
