/** Storing articles and taking them away: some at a time, each time all of it or nothing, tried again where it may. */
import type { Database } from '../driver';
import { applyChange, type Change, type ChangeReport } from './change';
import type { ArticleRows } from './rows';

/**
 * Stores articles in one transaction. One that is stored already with the same text and extraction is left alone; one
 * of the same id with another text is replaced. What readers see is the graph before or after, nothing between.
 * @param articles no two of one id
 * @throws Neo4jError when the database is away, or after deadlocks for as long as the driver was told to try
 */
export function storeArticles(database: Database, articles: readonly ArticleRows[]): Promise<ChangeReport> {
  return change(database, { store: articles, remove: [] });
}

/** Takes articles away with everything that only they say. An id that is not stored counts as `unknown`. */
export function removeArticles(database: Database, ids: readonly string[]): Promise<ChangeReport> {
  return change(database, { store: [], remove: [...new Set(ids)] });
}

/** How long one change may take, in ms: removing what a hub's many articles share takes some seconds. */
const CHANGE_WITHIN = 120_000;

async function change({ driver, name }: Database, what: Change): Promise<ChangeReport> {
  const session = driver.session({ database: name });
  try {
    return await session.executeWrite((tx) => applyChange(tx, what), { timeout: CHANGE_WITHIN });
  } finally {
    await session.close();
  }
}
