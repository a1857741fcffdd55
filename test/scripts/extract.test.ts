import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { extraction } from '@/lib/ontology';

const folder = mkdtempSync(join(tmpdir(), 'parley-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));
const article = join(folder, 'talks.txt');
const TEXT =
  'Emmanuel Macron met Olaf Scholz in Paris on Monday. They discussed the war in Ukraine with their ministers.';
writeFileSync(article, TEXT);
writeFileSync(
  join(folder, 'talks.json'),
  JSON.stringify({ title: 'Side', publisher: 'Herald', published: '2023-01-24' }),
);

const run = (args: readonly string[], input?: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/extract.ts', ...args], {
    encoding: 'utf8',
    input,
  });

describe('extract', { timeout: 60_000 }, () => {
  it('prints one object of the contract; options win over the side file', () => {
    const { stdout, stderr, status } = run([article, '--title', 'Told', '--explain']);
    expect([status, stderr]).toEqual([0, '']);
    const read = extraction.parse(JSON.parse(stdout));
    expect(read.article).toMatchObject({ title: 'Told', publisher: 'Herald', published: '2023-01-24' });
    expect(read.meetings).toMatchObject([
      { status: 'held', date: '2023-01-23', rules: expect.arrayContaining(['verb meet']) },
    ]);
    for (const { mentions } of read.entities)
      for (const { start, end, text } of mentions) expect(TEXT.slice(start, end)).toBe(text);
  });
  it('reads standard input, and leaves out rules', () => {
    const { stdout, status } = run(['-', '--without', 'verb meet,verb discuss'], TEXT);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).meetings).toEqual([]);
  });
  it.each([
    [[], /^extract: which file\?.*\n$/],
    [[article, article], /^extract: reads one file at a time.*\n$/],
    [[join(folder, 'none.txt')], /^extract: .*none\.txt: no such file\n$/],
    [[article, '--published', '26 October'], /^extract: --published: .*\n$/],
    [[article, '--extractor', 'magic'], /^extract: --extractor knows .*\n$/],
    [[article, '--colour'], /^extract: .*--colour.*\n$/],
  ])('%j: one line on standard error and nothing on standard output', (args, message) => {
    const { stdout, stderr, status } = run(args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });
});
