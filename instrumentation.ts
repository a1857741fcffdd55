/** What Next runs once when the server starts: threads for the Cypher route are made ready beside everything else. */

/** After the page's first requests, which matter more. In ms. */
const AFTER = 3_000;

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || !process.env.NEO4J_URI) return;
  const { gate } = await import('@/lib/neo4j/gate/gate');
  setTimeout(() => gate().warm(), AFTER).unref();
}
