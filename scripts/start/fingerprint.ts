/** A hash of everything that the built page is made of: the same sources need not be built again. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files and folders of the checkout that a build reads. Articles are data of the graph, not of the page. */
const SOURCES = [
  ...['app', 'lib', 'data/gazetteer', 'public'],
  ...[
    'proxy.ts',
    'instrumentation.ts',
    'next.config.js',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ],
];

/** @param root the checkout */
export function fingerprint(root: string): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of SOURCES.flatMap((source) => filesOf(root, source)))
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesOf(root: string, source: string): string[] {
  const path = join(root, source);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [source];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
