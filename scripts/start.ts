/**
 * `npm start`: obtains Neo4j, builds the page where its sources changed, ingests data/articles where the graph is empty,
 * serves, and stops all of it on Ctrl-C, SIGTERM, or when the shell that started it is gone.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from './neo4j/errors';
import { BUILD, HOME } from './neo4j/folders';
import { holdLock } from './neo4j/lock';
import { parentOf } from './neo4j/process';
import { startParley } from './start/parley';
import { assertFree, portFrom } from './start/port';
import { showSteps } from './start/steps';

const say = (line: string) => process.stderr.write(`${line}\n`);
const stopping = new AbortController();
const requested = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());

/** npm, and the shell between it and this process, do not always hand on how they were ended: then these change. */
const ancestors = () => [process.ppid, parentOf(process.ppid)].join();
const before = ancestors();
const look = () => {
  if (ancestors() !== before) stopping.abort();
};
const orphaned = process.env.npm_lifecycle_event ? setInterval(look, 500) : undefined;

async function main(): Promise<number> {
  const host = process.env.PARLEY_HOST?.trim() || '127.0.0.1';
  const port = portFrom(process.env);
  mkdirSync(HOME, { recursive: true, mode: 0o700 });
  const holder = await holdLock(join(HOME, 'start'));
  if (holder !== null) {
    say(`Parley runs from this checkout already (process ${holder}): stop that first.`);
    return 1;
  }
  await assertFree(host, port);
  if (!/^(127\.|localhost$|::1$)/.test(host) && !process.env.PARLEY_TOKEN)
    say(`Everybody who reaches ${host} can read this graph: set PARLEY_TOKEN to let in only who has it.`);
  const steps = showSteps(process.stdout);
  try {
    const parley = await startParley({
      ...{ home: HOME, buildFolder: BUILD, host, port, env: process.env },
      ...{ steps, signal: stopping.signal, onEvent: say },
    });
    steps.stop();
    process.stdout.write(`Parley is ready at ${parley.url}\n`);
    const ended = await Promise.race([requested.then(() => false), parley.ended.then(() => true)]);
    if (ended) say('The web server ended; stopping.');
    await parley.stop();
    return ended ? 1 : 0;
  } finally {
    steps.stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!stopping.signal.aborted) say(error instanceof Error ? error.message : messageOf(error));
  process.exitCode = stopping.signal.aborted ? 0 : 1;
} finally {
  clearInterval(orphaned);
}
// All is stopped; a connection that still tries must not hold the shell.
process.exit();
