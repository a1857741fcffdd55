/** An extraction as rows: sentences for stretches of text, in a fixed order, and nothing that breaks the contract. */
import { describe, expect, it } from 'vitest';
import { articleRows } from '@/lib/neo4j/write';
import { saidLinks } from '@/lib/neo4j/write/links';
import type { Extraction, Span } from '@/lib/ontology';

const TEXT = 'Ada met Bo in Oslo. Bo leads the Union. Ada backs Bo.';
const spanOf = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, text: words };
};
const entity = (id: string, name: string): Extraction['entities'][number] => ({
  ...{ id, type: id.split(':')[0] as 'person', name, aliases: ['z', 'a', 'z'], roles: [] },
  mentions: [spanOf(name)],
});

const EXTRACTION: Extraction = {
  article: { id: 'article:x', title: 'T', publisher: null, url: null, published: null },
  entities: [
    entity('person:bo', 'Bo'),
    entity('person:ada', 'Ada'),
    entity('place:oslo', 'Oslo'),
    entity('organisation:union', 'Union'),
  ],
  meetings: [
    {
      ...{ id: 'meeting:m', title: 'Ada and Bo', status: 'held', date: null, recurring: false, topics: [] },
      ...{ participants: ['person:bo', 'person:ada'], participantRoles: { 'person:bo': 'host' } },
      ...{ place: null, country: 'place:oslo', evidence: [spanOf('met Bo')] },
    },
  ],
  links: [
    { source: 'person:bo', target: 'person:ada', type: 'ALLY_OF', evidence: [spanOf('Ada backs Bo.')] },
    { source: 'person:ada', target: 'person:bo', type: 'ALLY_OF', evidence: [spanOf('Ada met Bo in Oslo.')] },
    { source: 'person:bo', target: 'organisation:union', type: 'LEADS', evidence: [spanOf('Oslo. Bo')] },
  ],
  ignored: [],
  sentences: ['Ada met Bo in Oslo.', 'Bo leads the Union.', 'Ada backs Bo.'].map((words) => spanOf(words)),
};

describe('articleRows', () => {
  const rows = articleRows(EXTRACTION, TEXT);

  it('gives links the sentences that their evidence touches, in order; symmetric ones once', () => {
    expect(rows.links).toEqual([
      {
        type: 'ALLY_OF',
        source: 'person:ada',
        target: 'person:bo',
        evidence: ['article:x#0', 'article:x#2'],
      },
      {
        type: 'LEADS',
        source: 'person:bo',
        target: 'organisation:union',
        evidence: ['article:x#0', 'article:x#1'],
      },
    ]);
  });

  it('puts mentions under their sentence, with offsets of the text', () => {
    expect(rows.sentences.map(({ mentions }) => mentions.map(({ entity: id }) => id))).toEqual([
      ['person:ada', 'person:bo', 'place:oslo'],
      ['organisation:union'],
      [],
    ]);
    for (const { mentions } of rows.sentences)
      for (const { start, end, text } of mentions) expect(TEXT.slice(start, end)).toBe(text);
  });

  it('hangs participants with their roles, and the place or else the country, on meetings', () => {
    expect(rows.meetings[0]).toMatchObject({
      ...{
        participants: ['person:ada', 'person:bo'],
        participantRoles: ['participant', 'host'],
        place: 'place:oslo',
      },
    });
    expect(saidLinks(rows).filter(({ type }) => type === 'HELD_IN')).toMatchObject([
      { source: 'meeting:m', target: 'place:oslo', evidence: ['article:x#0'] },
    ]);
  });

  it('does not depend on the order in which the extraction lists things, but on everything that is stored', () => {
    const shuffled = {
      ...EXTRACTION,
      entities: [...EXTRACTION.entities].reverse(),
      links: [...EXTRACTION.links].reverse(),
    };
    expect(articleRows(shuffled, TEXT).fingerprint).toBe(rows.fingerprint);
    expect(articleRows({ ...EXTRACTION, links: [] }, TEXT).fingerprint).not.toBe(rows.fingerprint);
    expect(articleRows(EXTRACTION, `${TEXT} `).fingerprint).not.toBe(rows.fingerprint);
  });

  it('takes no evidence that is in no sentence, and no link to what is not named', () => {
    const [link] = EXTRACTION.links;
    const beyond = { ...link!, evidence: [{ start: TEXT.length, end: TEXT.length + 1, text: 'x' }] };
    expect(() => articleRows({ ...EXTRACTION, links: [beyond] }, TEXT)).toThrow('in no sentence');
    const unknown = { ...link!, target: 'person:nobody' };
    expect(() => articleRows({ ...EXTRACTION, links: [unknown] }, TEXT)).toThrow(/person:nobody/);
  });
});
