/** Builders put labels and types of the ontology into the text, and everything that was typed into the parameters. */
import { describe, expect, it } from 'vitest';
import { articleById, articlesByDate, linksOfArticle } from '@/lib/neo4j/read/articles';
import { cardLinks, cardMeetings, cardSources, cardTotals } from '@/lib/neo4j/read/card';
import { evidenceOf, parseLinkId } from '@/lib/neo4j/read/evidence';
import { bestConnected, linksAmong, nodesById } from '@/lib/neo4j/read/graph';
import { byLabel, escapeName, indexedLabel, labelsOf, typesOf } from '@/lib/neo4j/read/names';
import { neighbourCounts, neighbours } from '@/lib/neo4j/read/neighbours';
import { shortestPaths } from '@/lib/neo4j/read/paths';
import { searchNames } from '@/lib/neo4j/read/search';
import { meetingsByDate } from '@/lib/neo4j/read/timeline';
import { LINK_TYPES } from '@/lib/ontology';

const HOSTILE = "person:x'}) DETACH DELETE n //`\\u0027";
const page = { kind: [], type: [], limit: 50, offset: 0 };

describe('names', () => {
  it('quotes what is not a plain word', () => {
    expect(escapeName('ALLY_OF')).toBe('ALLY_OF');
    expect(escapeName('odd `name')).toBe('`odd ``name`');
  });

  it('means every type and every kind by none', () => {
    expect(typesOf().split('|')).toEqual(LINK_TYPES);
    expect(typesOf(['LEADS', 'ALLY_OF'])).toBe('LEADS|ALLY_OF');
    expect(labelsOf(['person', 'meeting'])).toBe('Person|Meeting');
  });

  it('chooses the index by the beginning of the id', () => {
    expect(indexedLabel('meeting:0a1b')).toBe('Meeting');
    expect(indexedLabel('place:doha')).toBe('Entity');
    expect(byLabel(['meeting:1', 'state:iran'])).toEqual({
      entities: ['state:iran'],
      meetings: ['meeting:1'],
    });
  });
});

describe('builders', () => {
  it.each([
    ['articleById', articleById(HOSTILE)],
    ['linksOfArticle', linksOfArticle(HOSTILE)],
    ['cardTotals', cardTotals(HOSTILE)],
    ['cardLinks', cardLinks(HOSTILE, 'in')],
    ['cardMeetings', cardMeetings(HOSTILE)],
    ['cardSources', cardSources(HOSTILE)],
    [
      'evidenceOf',
      evidenceOf([{ id: HOSTILE, source: HOSTILE, type: 'LEADS', target: HOSTILE }], 'Entity', 'Entity', 5),
    ],
    ['linksAmong', linksAmong([HOSTILE], [HOSTILE])],
    ['nodesById', nodesById([HOSTILE])],
    ['neighbours', neighbours({ ...page, id: HOSTILE })],
    ['neighbourCounts', neighbourCounts(HOSTILE)],
    ['shortestPaths', shortestPaths({ from: HOSTILE, to: HOSTILE, max: 6, limit: 20 })],
    ['searchNames', searchNames(HOSTILE, 50)],
  ])('%s keeps an id out of the text', (_name, { text, parameters }) => {
    expect(text).not.toContain('DETACH');
    expect(JSON.stringify(parameters)).toContain('DETACH');
  });

  it('sends limits as integers, which Cypher needs', () => {
    const limits = [
      bestConnected(5),
      meetingsByDate(5, 10),
      articlesByDate(5, 10),
      neighbours({ ...page, id: 'a' }),
    ];
    for (const { parameters } of limits) {
      expect(parameters.limit).toMatchObject({ low: expect.any(Number), high: 0 });
    }
  });

  it('filters neighbours by kind and type', () => {
    const { text } = neighbours({ ...page, id: 'state:iran', kind: ['person'], type: ['OFFICIAL_OF'] });
    expect(text).toContain('-[:OFFICIAL_OF]-(o:Person)');
  });

  it('asks a meeting by its own index, and for its own links alone', () => {
    const { text } = cardLinks('meeting:0a1b', 'in');
    expect(text).toContain('MATCH (n:Meeting {id: $id})');
    expect(text).not.toContain('LEADS');
  });
});

describe('parseLinkId', () => {
  it('takes an id apart', () => {
    expect(parseLinkId('person:a|LEADS|organisation:b')).toMatchObject({
      source: 'person:a',
      type: 'LEADS',
      target: 'organisation:b',
    });
  });

  it.each(['', 'a', 'a|b', 'a|LEADS|', '|LEADS|b', 'a|OWNS|b', 'a|LEADS|b|c', 'a|constructor|b'])(
    'refuses %j',
    (id) => {
      expect(parseLinkId(id)).toBeNull();
    },
  );
});
