/** A build is made again exactly when something changed that it is made of. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fingerprint } from '@/scripts/start/fingerprint';

const root = mkdtempSync(join(tmpdir(), 'parley-fingerprint-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, content: string): string {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
  return fingerprint(root);
}

it('changes with sources and dependencies, and not with articles or when a file is merely written again', () => {
  const first = write('app/page.tsx', 'one');
  expect(write('app/page.tsx', 'one')).toBe(first);
  expect(write('data/articles/a.txt', 'text')).toBe(first);
  const seen = new Set([first]);
  for (const file of [
    'app/page.tsx',
    'lib/deep/er/a.ts',
    'data/gazetteer/a.json',
    'package-lock.json',
    'proxy.ts',
  ])
    seen.add(write(file, 'two'));
  expect(seen.size).toBe(6);
  rmSync(join(root, 'lib/deep/er/a.ts'));
  expect(seen.has(fingerprint(root))).toBe(false);
});
