/** The folders of a checkout, absolute. */
import { join, resolve } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
/** Everything of the Neo4j that `npm start` and `npm run ingest` use; `PARLEY_HOME` puts it elsewhere. */
export const HOME = resolve(ROOT, process.env.PARLEY_HOME || '.neo4j');
/** Neo4j's jars, shared by all data folders; see `libraries.ts`. */
export const LIBRARIES = join(ROOT, '.neo4j', 'lib');
/** The page as it was built; next.config.js reads the same variable. */
export const BUILD = resolve(ROOT, process.env.PARLEY_BUILD_DIR || '.next');
