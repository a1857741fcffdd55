/** Starts a Neo4j that ended while Parley runs again, at the same address, so that open pages recover by themselves. */
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../neo4j/errors';
import { type Neo4j, type ObtainOptions, obtainNeo4j } from '../neo4j/obtain';
import { identify, isAlive } from '../neo4j/process';

/** How often it is looked after, and how long is waited after a start that failed. In ms. */
const LOOK_EVERY = 500;
const AFTER_FAILURE = 5_000;

/** Looks after a Neo4j that runs here; one of NEO4J_URI is left to those who run it. */
export function keepRunning(
  first: Neo4j,
  options: ObtainOptions,
  onEvent: (line: string) => void,
): { stop: () => Promise<void> } {
  const over = new AbortController();
  let current = first;
  const again = async (): Promise<void> => {
    onEvent('Neo4j ended; starting it again');
    await current.stop();
    const port = Number(new URL(current.connection.uri).port);
    current = await obtainNeo4j({ ...options, port, signal: over.signal });
    onEvent('Neo4j runs again');
  };
  const watch = async () => {
    while (!over.signal.aborted) {
      const identity = current.pid === null ? null : identify(current.pid);
      while (identity && isAlive(identity)) await sleep(LOOK_EVERY, undefined, { signal: over.signal });
      if (current.pid === null) return;
      await again().catch(async (error) => {
        if (over.signal.aborted) return;
        onEvent(`Neo4j could not be started again: ${messageOf(error)}`);
        await sleep(AFTER_FAILURE, undefined, { signal: over.signal });
      });
    }
  };
  const watching = watch().catch(() => undefined);
  return {
    async stop() {
      over.abort();
      await watching;
      await current.stop();
    },
  };
}
