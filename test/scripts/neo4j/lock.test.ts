/** The lock that commands of one checkout take in turn. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withLock } from '@/scripts/neo4j/lock';
import { end, identify, isAlive, parentOf } from '@/scripts/neo4j/process';

const folder = mkdtempSync(join(tmpdir(), 'parley-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const lock = (name: string) => join(folder, name);

describe('withLock', () => {
  it('lets one in at a time and tells those who wait who holds it', async () => {
    const events: string[] = [];
    const waits: number[] = [];
    const work = (name: string) =>
      withLock(
        lock('a'),
        async () => {
          events.push(`${name} in`);
          await new Promise((done) => setTimeout(done, 30));
          events.push(`${name} out`);
        },
        { onWait: (holder) => waits.push(holder) },
      );
    await Promise.all([work('one'), work('two'), work('three')]);
    for (let i = 0; i < events.length; i += 2) expect(events[i + 1]).toBe(events[i]!.replace('in', 'out'));
    expect(waits).toEqual([process.pid, process.pid]);
    expect(existsSync(lock('a'))).toBe(false);
  });

  it.each([
    ['a process that is gone', JSON.stringify({ pid: 1 << 22, started: 'long ago' })],
    [
      'another process under the same number',
      JSON.stringify({ pid: process.pid, started: 'at another time' }),
    ],
    ['nobody, for a process died while writing it', ''],
  ])('does not wait for %s', async (_, content) => {
    writeFileSync(lock('b'), content);
    utimesSync(lock('b'), 1, 1);
    expect(await withLock(lock('b'), async () => 'in')).toBe('in');
  });

  it('does not wait for a guard that was left over', async () => {
    writeFileSync(lock('c'), JSON.stringify({ pid: 1 << 22, started: 'long ago' }));
    mkdirSync(`${lock('c')}.guard`);
    utimesSync(`${lock('c')}.guard`, 1, 1);
    expect(await withLock(lock('c'), async () => 'in')).toBe('in');
  });

  it('is given back when the work fails, and not waited for after an abort', async () => {
    await expect(withLock(lock('d'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const abort = AbortSignal.abort();
    await withLock(lock('d'), async () => {
      await expect(withLock(lock('d'), async () => 'in', { signal: abort })).rejects.toThrow();
    });
  });
});

describe('a process', () => {
  it('is known again while it runs, and not after', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const identity = identify(child.pid)!;
    expect(isAlive(identity)).toBe(true);
    expect(parentOf(identity.pid)).toBe(process.pid);
    expect(isAlive({ ...identity, started: 'at another time' })).toBe(false);
    await end(identity, 2_000);
    expect(isAlive(identity)).toBe(false);
    expect(identify(1 << 22)).toBeNull();
  });
});
