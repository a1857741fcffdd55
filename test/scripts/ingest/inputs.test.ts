/** Which files are meant by what was given. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findInputs } from '@/scripts/ingest/inputs';

const folder = mkdtempSync(join(tmpdir(), 'parley-inputs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const file of ['b.txt', 'a.md', 'a.json', 'deep/er/c.HTML', 'deep/picture.png', 'none/notes.pdf']) {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), 'x');
}

it('takes the articles of a directory and below, by name, and no side files', async () => {
  const { paths, failed } = await findInputs([folder]);
  expect(paths).toEqual(['a.md', 'b.txt', 'deep/er/c.HTML'].map((file) => join(folder, file)));
  expect(failed).toEqual([]);
});

it('takes files as they are named, each once, in the order given, and standard input', async () => {
  const given = [
    '-',
    join(folder, 'deep/picture.png'),
    join(folder, 'b.txt'),
    join(folder, 'b.txt'),
    'missing.txt',
  ];
  expect((await findInputs(given)).paths).toEqual(['-', given[1], given[2], 'missing.txt']);
});

it('names a directory without articles and goes on', async () => {
  const { paths, failed } = await findInputs([join(folder, 'none'), join(folder, 'b.txt')]);
  expect(paths).toHaveLength(1);
  expect(failed.map(({ message }) => message)).toEqual([
    expect.stringMatching(/none: has no articles in it/),
  ]);
});

it('splits a folder into shares that are disjoint, whole, about even and the same wherever it is mounted', async () => {
  const names = Array.from({ length: 400 }, (_, i) => `day-${i % 7}/story-${i}.txt`);
  for (const place of ['here', 'there'])
    for (const name of names) {
      mkdirSync(join(folder, place, name, '..'), { recursive: true });
      writeFileSync(join(folder, place, name), 'x');
    }
  const share = async (place: string, index: number) =>
    (await findInputs([join(folder, place)], { index, of: 4 })).paths.map((path) =>
      path.slice(join(folder, place).length + 1),
    );
  const shares = await Promise.all([1, 2, 3, 4].map((index) => share('here', index)));
  expect(shares.flat().sort()).toEqual([...names].sort());
  for (const one of shares) expect(one.length).toBeGreaterThan(70);
  expect(await share('there', 3)).toEqual(shares[2]);
});

it('puts a file that is given by itself into one share by its name alone', async () => {
  const given = [join(folder, 'a.md'), join(folder, 'deep', 'er', 'c.HTML')];
  const shares = await Promise.all(
    [1, 2, 3].map(async (index) => (await findInputs(given, { index, of: 3 })).paths),
  );
  expect(shares.flat().sort()).toEqual([...given].sort());
});
