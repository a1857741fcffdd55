/** A disk that is full, and a folder that cannot be written to: one clear line each, and nothing lost. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, database, openDatabase, readRows } from '@/lib/neo4j/driver';
import { writeArticles } from '@/scripts/bench/articles/write';
import { LIBRARIES } from '@/scripts/neo4j/folders';
import { obtainNeo4j } from '@/scripts/neo4j/obtain';
import { readRecord } from '@/scripts/neo4j/record';
import { endServer } from '@/scripts/neo4j/release';
import { checksum, emptyGraph } from './graph';
import { type Run, runIngest } from './ingest.process';

/** Some batches. */
const ARTICLES = 250;
const folder = mkdtempSync(join(tmpdir(), 'parley-disk-'));
const disk = join(folder, 'disk');
const articles = join(folder, 'articles');
mkdirSync(disk);

/** Whether this user may lay a small disk of memory over a folder: Linux, and root. Elsewhere there is no such disk. */
const canMount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=100m', 'tmpfs', disk]).status === 0;

const remount = (options: string) => execFileSync('mount', ['-o', `remount,${options}`, disk]);
const ingestInto = (home: string, args = [articles]) =>
  runIngest(args, { env: { NEO4J_URI: undefined, PARLEY_HOME: home } });

const stored = async (from: Database) => {
  const [row] = await readRows(from, { text: 'MATCH (a:Article) RETURN count(a) AS n', parameters: {} });
  return Number(row?.n);
};

/** The lines that say what went wrong; those of progress stand before. */
const complaints = ({ err }: Run) => err.split('\n').filter((line) => line.startsWith('ingest:'));

beforeAll(() => writeArticles(articles, [0, ARTICLES]));
afterAll(async () => {
  const left = readRecord(join(disk, 'neo4j'));
  if (left) await endServer(join(disk, 'neo4j'), left);
  if (canMount) execFileSync('umount', ['--lazy', disk]);
  rmSync(folder, { recursive: true, force: true });
});

describe('a folder that cannot be', () => {
  it('made is named in one line', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const run = await ingestInto(join(file, 'neo4j'));
    expect(run.status).toBe(1);
    expect(complaints(run)).toEqual([
      expect.stringMatching(/^ingest: .*a-file\/neo4j cannot be made: ENOTDIR/),
    ]);
  });
});

if (canMount)
  describe('a small disk', () => {
    const home = join(disk, 'neo4j');
    const ballast = join(disk, 'ballast');
    const free = () =>
      Number(execFileSync('df', ['-m', '--output=avail', disk], { encoding: 'utf8' }).split('\n')[1]);
    /** Neo4j may take the last of it meanwhile: then the disk is as full as it is meant to be. */
    const fill = (leave: number) => {
      try {
        writeFileSync(ballast, Buffer.alloc(Math.max(free() - leave, 1) * 2 ** 20, 1));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    };

    it('that is full is said to be before a server is started', async () => {
      fill(2);
      const run = await ingestInto(home);
      rmSync(ballast);
      expect(run.status).toBe(1);
      expect(complaints(run)).toEqual([
        expect.stringMatching(/the disk of .*neo4j is full \(\d+ MB are left\)/),
      ]);
    });

    it('that can only be read is said to be', async () => {
      remount('ro');
      const run = await ingestInto(home);
      remount('rw');
      expect(run.status).toBe(1);
      expect(complaints(run)).toEqual([expect.stringMatching(/neo4j cannot be written to \(EROFS\)/)]);
      expect(run.err).not.toMatch(/\n\s+at /);
    });

    it('that fills up while articles are stored ends ingest with one line; with room it goes on, and lost nothing', async () => {
      await emptyGraph(database());
      expect(await runIngest([articles])).toMatchObject({ status: 0 });
      const unharmed = await checksum(database());
      const options = { home, libraries: LIBRARIES, env: { ...process.env, NEO4J_URI: '' } };
      const first = await obtainNeo4j(options);
      const small = openDatabase(first.connection, { patient: true });
      const running = ingestInto(home);
      while ((await stored(small)) === 0) await sleep(20);
      fill(0);
      const run = await running;
      await small.driver.close();
      await first.stop();
      rmSync(ballast);
      expect(run.status, run.out).toBe(1);
      expect(complaints(run)).toEqual([
        expect.stringMatching(/disk is full.*stays stored\. Run the same command/),
      ]);
      const second = await obtainNeo4j(options);
      const again = openDatabase(second.connection, { patient: true });
      expect(await stored(again)).toBeGreaterThan(0);
      expect(await ingestInto(home)).toMatchObject({ status: 0 });
      expect(await checksum(again)).toBe(unharmed);
      await again.driver.close();
      await second.stop();
    }, 300_000);
  });
