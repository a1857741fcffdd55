/** Builds the page, unless it was built from the same sources. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { SetupError } from '../neo4j/errors';
import { withLock } from '../neo4j/lock';
import { fingerprint } from './fingerprint';
import { NEXT, nextEnvironment } from './next';

/** Stands in a build's folder once it is whole. */
const NOTE = 'parley-fingerprint';

export interface BuildOptions {
  /** The checkout. */
  readonly root: string;
  /** Where the build goes; within the checkout. */
  readonly folder: string;
  readonly report: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes sure that `folder` holds the page as the sources have it; who wants the same at once waits.
 * @returns whether it had to be built
 * @throws SetupError with the first lines of what Next says
 */
export function ensureBuilt(options: BuildOptions): Promise<boolean> {
  mkdirSync(dirname(options.folder), { recursive: true });
  return withLock(`${options.folder}.lock`, () => buildWhereStale(options), { signal: options.signal });
}

async function buildWhereStale({ root, folder, report, signal }: BuildOptions): Promise<boolean> {
  const sources = fingerprint(root);
  const note = join(folder, NOTE);
  if (existsSync(note) && readFileSync(note, 'utf8') === sources) return false;
  report('building the page');
  mkdirSync(folder, { recursive: true });
  rmSync(note, { force: true });
  await runBuild(root, folder, report, signal);
  writeFileSync(note, sources);
  return true;
}

function runBuild(
  root: string,
  folder: string,
  report: (line: string) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const child = spawn(process.execPath, [NEXT, 'build'], {
    ...{ cwd: root, signal, env: nextEnvironment(relative(root, folder)) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const read = (part: Buffer) => {
    printed += part;
    const stage =
      /(Creating an optimized production build|Collecting page data|Generating static pages)/.exec(`${part}`);
    if (stage?.[1]) report(`building the page: ${stage[1].toLowerCase()}`);
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new SetupError(`the page could not be built:\n${printed.trim().split('\n').slice(-30).join('\n')}`),
        );
    });
  });
}
