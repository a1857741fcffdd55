/** Whether a folder can take a server's data. Neo4j itself hangs on a full disk instead of saying so. */
import { statfsSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './errors';

/** A server that boots writes a few megabytes: logs, and the state that it recovers. */
const LEAST_MB = 16;

/** @throws SetupError in one line where the folder cannot be written to or its disk is full */
export function assertRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const megabytes = Math.floor((bavail * bsize) / 2 ** 20);
  if (megabytes < LEAST_MB)
    throw new SetupError(
      `the disk of ${folder} is full (${megabytes} MB are left): make room, then run the same command again.`,
    );
  const probe = join(folder, `probe-${process.pid}`);
  try {
    writeFileSync(probe, '', { mode: 0o600 });
    unlinkSync(probe);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SetupError(
      `${folder} cannot be written to (${code}): give this user the right to, or choose another folder with PARLEY_HOME.`,
      { cause: error },
    );
  }
}
