/** Everything that is asked of the graph by the routes. Builders are beside their runners, one file a question. */
export { readArticle, readArticles } from './articles';
export { readCard } from './card';
export { readEvidence } from './evidence';
export { readOverview, readPart } from './graph';
export { readHealth } from './health';
export { readCounts, readNeighbours } from './neighbours';
export { readPaths } from './paths';
export type { Query, Reader, Row } from './query';
export { readSearch } from './search';
export { readTimeline } from './timeline';
