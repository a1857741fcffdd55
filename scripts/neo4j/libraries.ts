/** The jars of Neo4j, fetched by Maven into one folder of the checkout and reused while pom.xml stays. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { SetupError } from './errors';
import { withLock } from './lock';
import { neo4jVersion, POM } from './version';

/** What the jars were made from; it stands in their folder once all of them are there. */
const FINGERPRINT = 'fingerprint';
/** A class-data archive made from the jars; see `archive.ts`. It goes when they go. */
export const ARCHIVE = 'neo4j.jsa';

const fingerprintOfPom = () => createHash('sha256').update(readFileSync(POM)).digest('hex');

/** Whether `folder` holds the jars that pom.xml asks for. */
export function hasLibraries(folder: string): boolean {
  const file = join(folder, FINGERPRINT);
  return existsSync(file) && readFileSync(file, 'utf8') === fingerprintOfPom();
}

export interface ResolveOptions {
  /** The `mvn` command; null where there is none. */
  maven: string | null;
  report: (line: string) => void;
  signal?: AbortSignal | undefined;
}

/**
 * Makes sure that the jars are in `folder`. They are put there at once or not at all.
 * @throws SetupError when Maven fails, with its own last words
 */
export async function resolveLibraries(folder: string, options: ResolveOptions): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  await withLock(
    `${folder}.lock`,
    async () => {
      if (hasLibraries(folder)) return;
      if (!options.maven) throw new SetupError('Maven is needed to fetch Neo4j, and there is none.');
      const fresh = `${folder}.new`;
      rmSync(fresh, { recursive: true, force: true });
      await runMaven(options.maven, fresh, options);
      writeFileSync(join(fresh, FINGERPRINT), fingerprintOfPom());
      rmSync(folder, { recursive: true, force: true });
      renameSync(fresh, folder);
    },
    { signal: options.signal },
  );
}

function runMaven(maven: string, target: string, { report, signal }: ResolveOptions): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${target}`];
  const child = spawn(maven, ['-B', '-f', POM, ...goal], { stdio: ['ignore', 'pipe', 'pipe'], signal });
  let fetched = 0;
  const errors: string[] = [];
  const read = (line: string) => {
    if (line.includes('Downloaded from')) fetched += 1;
    if (fetched > 0 && fetched % 25 === 0) report(`fetching Neo4j ${neo4jVersion()}: ${fetched} files`);
    if (line.startsWith('[ERROR]')) errors.push(line.slice(8));
  };
  createInterface({ input: child.stdout }).on('line', read);
  createInterface({ input: child.stderr }).on('line', read);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new SetupError(`Maven could not fetch Neo4j: ${errors[0] ?? `it ended with ${code}`}`));
    });
  });
}
