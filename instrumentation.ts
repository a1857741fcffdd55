/** What Next runs once when the server starts: the direct way to the routes, and threads for the Cypher route. */

/** After the page's first requests, which matter more. In ms. */
const AFTER = 3_000;

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || !process.env.NEO4J_URI) return;
  const { direct, DIRECT } = await import('@/app/api/_http/direct');
  Object.assign(globalThis, { [DIRECT]: direct });
  const { gate } = await import('@/lib/neo4j/gate/gate');
  setTimeout(() => gate().warm(), AFTER).unref();
}
