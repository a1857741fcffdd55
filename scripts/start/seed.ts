/** Puts the articles that come with Parley into a graph that has none. */
import { type Database, readRows } from '@/lib/neo4j/driver';
import { ingest } from '../ingest/ingest';
import { findInputs } from '../ingest/inputs';
import { articleReader } from '../llm/reader';
import { SetupError } from '../neo4j/errors';

/** A server that has just booted on a busy machine takes its time. In ms. */
const ANSWERS_WITHIN = 60_000;

/** Whether the graph holds no article. */
export async function isEmpty(database: Database): Promise<boolean> {
  const count = { text: 'RETURN COUNT { (:Article) } AS articles', parameters: {} };
  const [row] = await readRows(database, count, ANSWERS_WITHIN);
  return row?.articles === 0;
}

/** Stores the articles of a folder. @returns how many */
export async function seed(
  database: Database,
  folder: string,
  report: (line: string) => void,
): Promise<number> {
  const { paths } = await findInputs([folder]);
  report(`reading ${paths.length} ${paths.length === 1 ? 'article' : 'articles'}`);
  const { articles, failed } = await ingest(database, { paths, read: articleReader(['rules'], {}) });
  if (failed[0]) throw new SetupError(`${folder} could not be ingested: ${failed[0].message}`);
  return articles.length;
}
