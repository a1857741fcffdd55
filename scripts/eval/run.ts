/**
 * `npm run eval`: how well the extractor reads, beside compromise in the same run. On the project's own annotated texts
 * (`test/extract/panel`), and on an evaluation folder where one is present (`PARLEY_EVAL`, else `../shared/eval`).
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extract } from '@/lib/extract';
import { readByCompromise } from './compromise';
import { readGold } from './gold';
import { type Reader, scoreReader, scoreTable } from './own';
import { sharedTables } from './shared';

const PANEL = process.argv[2] ?? 'test/extract/panel';
const SHARED = resolve(process.env.PARLEY_EVAL ?? '../shared/eval');

const READERS: Readonly<Record<string, Reader>> = {
  Parley: extract,
  compromise: ({ text }) => readByCompromise(text),
};

const texts = readGold(PANEL);
console.log(`Parley's own ${texts.length} annotated texts (%)\n`);
console.log(
  scoreTable(
    Object.fromEntries(Object.entries(READERS).map(([name, read]) => [name, scoreReader(texts, read)])),
  ),
);

if (existsSync(join(SHARED, 'score.mjs'))) {
  for (const shown of sharedTables(SHARED, 'data/articles')) console.log(`\n${shown}`);
}
