/** Every query of the routes finds where it begins by an index, whatever the size of the graph. */
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/neo4j/driver';
import * as articles from '@/lib/neo4j/read/articles';
import { articleById, articlesByDate, articleTotal, linksOfArticle } from '@/lib/neo4j/read/articles';
import * as card from '@/lib/neo4j/read/card';
import { cardLinks, cardMeetings, cardSources, cardTotals } from '@/lib/neo4j/read/card';
import * as evidence from '@/lib/neo4j/read/evidence';
import { evidenceOf } from '@/lib/neo4j/read/evidence';
import * as graph from '@/lib/neo4j/read/graph';
import { bestConnected, graphTotals, linksAmong, nodesById } from '@/lib/neo4j/read/graph';
import * as health from '@/lib/neo4j/read/health';
import { counts } from '@/lib/neo4j/read/health';
import * as neighbourhood from '@/lib/neo4j/read/neighbours';
import { neighbourCounts, neighbours } from '@/lib/neo4j/read/neighbours';
import * as paths from '@/lib/neo4j/read/paths';
import { shortestPaths } from '@/lib/neo4j/read/paths';
import type { Query } from '@/lib/neo4j/read/query';
import * as search from '@/lib/neo4j/read/search';
import { searchNames } from '@/lib/neo4j/read/search';
import * as timeline from '@/lib/neo4j/read/timeline';
import { meetingsByDate, meetingTotal } from '@/lib/neo4j/read/timeline';
import { ensureSchema } from '@/lib/neo4j/schema';
import * as views from '@/lib/neo4j/views';
import { allViews, removeView, saveView, viewByName } from '@/lib/neo4j/views';
import { costly, graphOf, operatorsOf, SIZES } from './plans';

const ENTITY = 'state:norrland';
const MEETING = 'meeting:0a1b2c3d4e';
const page = { kind: [], type: [], limit: 50, offset: 0 };
const link = { id: 'a|LEADS|b', source: ENTITY, type: 'LEADS', target: ENTITY } as const;

const QUERIES: Record<string, Query> = {
  articleById: articleById('article:x'),
  articlesByDate: articlesByDate(100, 0),
  linksOfArticle: linksOfArticle('article:x'),
  cardTotals: cardTotals(ENTITY),
  'cardLinks out': cardLinks(ENTITY, 'out'),
  'cardLinks in': cardLinks(ENTITY, 'in'),
  'cardLinks out of a meeting': cardLinks(MEETING, 'out'),
  'cardLinks into a meeting': cardLinks(MEETING, 'in'),
  cardMeetings: cardMeetings(ENTITY),
  cardSources: cardSources(ENTITY),
  evidenceOf: evidenceOf([link], 'Entity', 'Entity', 5),
  'evidenceOf attendance': evidenceOf([link], 'Entity', 'Meeting', 5),
  bestConnected: bestConnected(200),
  nodesById: nodesById([ENTITY, MEETING]),
  linksAmong: linksAmong([ENTITY, MEETING], [ENTITY, MEETING]),
  neighbours: neighbours({ ...page, id: ENTITY }),
  'neighbours filtered': neighbours({ ...page, id: ENTITY, kind: ['person'], type: ['LEADS'] }),
  neighbourCounts: neighbourCounts(ENTITY),
  shortestPaths: shortestPaths({ from: ENTITY, to: MEETING, max: 6, limit: 20 }),
  searchNames: searchNames('+(a^4 OR a*)', 50),
  meetingsByDate: meetingsByDate(100, 0),
  saveView: saveView({ name: 'a', state: {} }, '2026-01-01T00:00:00Z'),
  allViews,
  viewByName: viewByName('a'),
  removeView: removeView('a'),
};

/** Counted from the store of counts: no node is read. */
const COUNTS: Record<string, Query> = { graphTotals: graphTotals(), counts, articleTotal, meetingTotal };

beforeAll(() => ensureSchema(database()));

/** No queries of the graph: one reads an id, the other asks for the server's version. */
const OTHERS = ['parseLinkId', 'components'];

/** What a module exports that makes a query: not what reads by it, nor what turns rows into answers. */
const buildersOf = (module: object) =>
  Object.entries(module)
    .filter(([, value]) => typeof value === 'function' || (value as Partial<Query>).text !== undefined)
    .map(([name]) => name)
    .filter((name) => !/^(read|to)[A-Z]/.test(name) && !OTHERS.includes(name));

describe('plans', () => {
  it('every query that is built is looked at here', () => {
    const modules = [articles, card, evidence, graph, health, neighbourhood, paths, search, timeline, views];
    const known = [...Object.keys(QUERIES), ...Object.keys(COUNTS)].map((name) => name.split(' ')[0]);
    expect(modules.flatMap(buildersOf).filter((name) => !known.includes(name))).toEqual([]);
  });

  describe.each(SIZES)('in a graph of %i articles', (size) => {
    beforeAll(() => graphOf(size));

    it.each(Object.entries(QUERIES))('%s', async (name, query) => {
      const used = await operatorsOf(query);
      // What has no date is in no index; it is read only when the page reaches beyond all that has one.
      expect(costly(used), used.join(' ')).toEqual(name.endsWith('ByDate') ? ['NodeByLabelScan'] : []);
      expect(used.join(' ')).toMatch(/IndexSeek|IndexScan|ProcedureCall/);
    });

    it.each(Object.entries(COUNTS))('%s', async (_name, query) => {
      const used = await operatorsOf(query);
      expect(costly(used), used.join(' ')).toEqual([]);
      expect(used.join(' ')).toMatch(/CountFromCountStore/);
    });
  });
});
