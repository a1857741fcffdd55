/** How long an honest read takes while a crowd of statements that never end keeps asking. */
import { ENDLESS } from './endless';

const CROWD = 32;
const READS = 10;

function post(url: string, statement: string, signal?: AbortSignal): Promise<Response> {
  const body = JSON.stringify({ statement, timeoutMs: 10_000 });
  const headers = { 'Content-Type': 'application/json' };
  return fetch(url, { method: 'POST', headers, body, ...(signal ? { signal } : {}) });
}

/** Asks again and again until it is told to stop. */
async function keepAsking(url: string, statement: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const response = await post(url, statement, signal).catch(() => null);
    await response?.arrayBuffer().catch(() => null);
  }
}

/**
 * Times of honest reads, in ms, each a statement that was not asked before.
 * @param url of the Cypher route
 */
export async function honestReads(url: string): Promise<{ times: number[]; refused: number }> {
  const over = new AbortController();
  const crowd = Array.from({ length: CROWD }, (_, index) =>
    keepAsking(url, ENDLESS[index % ENDLESS.length] ?? '', over.signal),
  );
  const times: number[] = [];
  let refused = 0;
  for (let read = 0; read < READS; read += 1) {
    const began = performance.now();
    const response = await post(url, `MATCH (n:Entity) WHERE n.degree > ${read} RETURN count(n) AS n`);
    await response.arrayBuffer();
    times.push(performance.now() - began);
    refused += response.ok ? 0 : 1;
  }
  over.abort();
  await Promise.all(crowd);
  return { times, refused };
}
