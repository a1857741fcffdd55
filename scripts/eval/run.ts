/**
 * `npm run eval`: how well the extractor reads, beside compromise in the same run. On the project's own annotated texts
 * (`test/extract/panel`), and on an evaluation folder where one is present (`PARLEY_EVAL`, else `../shared/eval`).
 * `--ablation` adds what each rule is worth.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extract } from '@/lib/extract';
import { ablationTable } from './ablation';
import { readByCompromise } from './compromise';
import { readGold } from './gold';
import { type Reader, scoreReader, scoreTable } from './own';
import { sharedTables } from './shared';
import { speed } from './speed';
import { table } from './table';

const PANEL = 'test/extract/panel';
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

const text = texts.map((one) => one.text);
const speeds = Object.values(READERS).map((read) =>
  speed(text, (one) => read({ text: one, published: null })),
);
console.log(
  `\n${table([
    ['speed', ...Object.keys(READERS)],
    ['MB of text a second of CPU', ...speeds.map((v) => v.toFixed(2))],
  ])}`,
);
if (process.argv.includes('--ablation')) console.log(`\n${ablationTable(texts)}`);
