/** What the server holds in memory while it answers: as a million rows stream, and over minutes of load. */
import { setTimeout as sleep } from 'node:timers/promises';
import { memoryOf } from '../start/memory';
import { liveHeap } from './live';
import { type Ask, loadAddress } from './load';
import { STREAMED } from './statement';

const headers = { 'Content-Type': 'application/json', Accept: 'application/jsonl' };

/** The most that a process holds while something goes on, in MB, asked a few times a second. */
async function mostWhile(pid: number, work: () => Promise<void>): Promise<number> {
  let most = memoryOf(pid);
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(pid));
  }, 300);
  await work().finally(() => clearInterval(watch));
  return most;
}

/** A million rows as JSON Lines; memory in MB. */
export async function stream(url: string, pid: number) {
  const before = memoryOf(pid);
  const began = performance.now();
  let lines = 0;
  const most = await mostWhile(pid, async () => {
    const body = JSON.stringify({ statement: STREAMED, maxRows: 1_000_000 });
    const response = await fetch(url, { method: 'POST', headers, body });
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      for (const byte of piece) lines += byte === 10 ? 1 : 0;
    }
  });
  return { rows: lines - 2, seconds: (performance.now() - began) / 1_000, before, most };
}

/**
 * Memory in MB at ten moments of a time under load of 32 connections, the heap that is still needed at the first of them
 * and at the end, and the errors of that time.
 */
export async function soak(ask: Ask, pid: number, seconds: number) {
  const memory: number[] = [];
  const live: number[] = [];
  const loading = loadAddress(ask, { connections: 32, seconds });
  for (let moment = 0; moment < 10; moment += 1) {
    await sleep((seconds * 1_000) / 10);
    memory.push(Math.round(memoryOf(pid)));
    if (moment === 0) live.push(await liveHeap(pid));
  }
  const { errors, perSecond } = await loading;
  live.push(await liveHeap(pid));
  return { seconds, memory, live, errors, perSecond };
}
