/** The folders of a checkout, absolute. */
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
/** Everything of the Neo4j that `npm start` and `npm run ingest` use. */
export const HOME = join(ROOT, '.neo4j');
/** Neo4j's jars; see `libraries.ts`. */
export const LIBRARIES = join(HOME, 'lib');
