/** A lock that several processes of one checkout take in turn. One that was left by a dead process does not count. */
import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isAlive, type ProcessIdentity } from './process';

export interface LockOptions {
  /** Called once when another process holds the lock. */
  onWait?: (holder: number) => void;
  signal?: AbortSignal | undefined;
}

const POLL = 50;
/** Removing a lock that is left over takes a moment; a guard older than this was left over itself. In ms. */
const GUARD_LASTS = 5_000;

/** Runs `work` while no other process of this machine runs one under the same lock file. */
export async function withLock<T>(
  file: string,
  work: () => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  let told = false;
  while (!take(file)) {
    options.signal?.throwIfAborted();
    const holder = readHolder(file);
    if (holder && isAlive(holder)) {
      if (!told) options.onWait?.(holder.pid);
      told = true;
      await sleep(POLL);
    } else await removeLeftOver(file);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * Takes a lock for as long as this process lives, or says at once who has it. A dead process's lock does not count.
 * @returns null when it is taken, else the number of the process that holds it
 */
export async function holdLock(file: string): Promise<number | null> {
  while (!take(file)) {
    const holder = readHolder(file);
    if (holder && isAlive(holder)) return holder.pid;
    await removeLeftOver(file);
  }
  process.once('exit', () => rmSync(file, { force: true }));
  return null;
}

function take(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify(identify()), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Null where nobody holds it, or where what stands there is no holder (a process that died while writing it). */
function readHolder(file: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  } catch {
    return null;
  }
}

/** Two processes may find the same left-over lock: only the one with the guard removes it, and looks again before. */
async function removeLeftOver(file: string): Promise<void> {
  const guard = `${file}.guard`;
  try {
    mkdirSync(guard);
  } catch {
    if (Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? 0) > GUARD_LASTS) remove(guard);
    return sleep(POLL);
  }
  try {
    const holder = readHolder(file);
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (holder ? !isAlive(holder) : age > POLL * 10) rmSync(file, { force: true });
    else await sleep(POLL);
  } finally {
    remove(guard);
  }
}

function remove(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Another process was faster.
  }
}
