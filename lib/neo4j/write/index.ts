/** How articles get into the graph and out of it. */
export type { ChangeReport, Outcome, Tally } from './change';
export { type ArticleRows, articleRows } from './rows';
export { removeArticles, storeArticles } from './store';
