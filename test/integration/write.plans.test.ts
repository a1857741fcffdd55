/** Every statement that stores or removes begins at an index: its cost is that of the article, not of the graph. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Query } from '@/lib/neo4j/read/query';
import { bySource, byType, saidLinks } from '@/lib/neo4j/write/links';
import * as removal from '@/lib/neo4j/write/removal';
import * as statements from '@/lib/neo4j/write/statements';
import { costly, graphOf, operatorsOf, SIZES } from './plans';
import { madeUpArticle } from './write.articles';

const articles = Array.from({ length: 8 }, (_, i) => madeUpArticle(1, i));
const links = byType(articles.flatMap(saidLinks));
const ids = ['state:norrland'];

const QUERIES: Record<string, Query> = {
  lockArticles: statements.lockArticles(articles),
  'lockNodes of entities': statements.lockNodes('Entity', ids),
  'lockNodes of meetings': statements.lockNodes('Meeting', ids),
  setArticles: statements.setArticles(articles),
  createSentences: statements.createSentences(articles),
  nameEntities: statements.nameEntities(articles),
  nameMeetings: statements.nameMeetings(articles),
  setEntities: statements.setEntities('state', []),
  setMeetings: statements.setMeetings([]),
  meetingsSaid: statements.meetingsSaid(ids),
  entitiesSaid: statements.entitiesSaid(ids),
  countDegrees: statements.countDegrees('Entity', ids),
  ...Object.fromEntries(
    links.map(([type, all]) => [`merge ${type}`, statements.mergeLinks(type, bySource(all))]),
  ),
  ...Object.fromEntries(
    links.map(([type, all]) => [`forget ${type}`, removal.forgetLinks(type, bySource(all))]),
  ),
  namedBy: removal.namedBy(ids),
  lockForRemoval: removal.lockForRemoval(ids),
  forgetNames: removal.forgetNames(ids),
  deleteSentences: removal.deleteSentences(ids),
  deleteArticles: removal.deleteArticles(ids),
  deleteUnnamed: removal.deleteUnnamed('Entity', ids),
};

describe.each(SIZES)('in a graph of %i articles', (size) => {
  beforeAll(() => graphOf(size));

  it.each(Object.entries(QUERIES))('%s', async (_, query) => {
    const used = await operatorsOf(query);
    expect(costly(used), used.join(' ')).toEqual([]);
    expect(used.join(' ')).toMatch(/NodeUniqueIndexSeek|NodeIndexSeek|Merge/);
    expect(used.join(' ')).not.toMatch(/IndexScan/);
  });
});
