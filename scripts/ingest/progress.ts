/** A bar of how many files are done: on a terminal, and only where there are many. */
import { Presets, SingleBar } from 'cli-progress';

/** Fewer than this need no bar. */
const MANY = 5;

export interface Progress {
  readonly update: (done: number) => void;
  readonly stop: () => void;
}

/** @param total how many files there are */
export function progressBar(total: number): Progress {
  if (total < MANY || !process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const format = '{bar} {value} of {total} articles, {eta_formatted} left';
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true }, Presets.shades_classic);
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
