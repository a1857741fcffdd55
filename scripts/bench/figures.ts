/** Figures of benchmarks: quantiles, and how they are written down. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../neo4j/folders';
import { MACHINE, today } from './machine';

/** Quantiles of times, in ms. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export function quantiles(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Keeps figures in the git-ignored folder of benchmarks, beside where and when they were measured. */
export function keep(name: string, figures: object): void {
  const folder = join(ROOT, '.bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${name}.json`),
    `${JSON.stringify({ date: today(), machine: MACHINE, ...figures }, null, 2)}\n`,
  );
}
