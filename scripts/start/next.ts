/** Where Next is, and the environment that its commands run in. */
import { join } from 'node:path';
import { ROOT } from '../neo4j/folders';

/** Next's own program, started without a package manager between. */
export const NEXT = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');

/** @param buildFolder relative to the checkout; next.config.js reads it */
export function nextEnvironment(buildFolder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PARLEY_BUILD_DIR: buildFolder,
  };
}
