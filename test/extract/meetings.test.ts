import { describe, expect, it } from 'vitest';
import { ALL_PASSAGES } from './passages';
import { matching, readPassage } from './reading';

describe.each(Object.entries(ALL_PASSAGES))('meetings of %s', (_, passages) => {
  it.each(passages.map((p) => [p.about, p] as const))('%s', (_about, passage) => {
    const read = readPassage(passage);
    for (const expected of passage.meetings) {
      const found = matching(read.meetings, expected);
      expect(found, `${JSON.stringify(expected)} among ${JSON.stringify(read.meetings)}`).toBeDefined();
      const { place = null, country, date = null, recurring = false, host } = expected;
      expect(found).toMatchObject({ place, date, recurring, ...(country ? { country } : {}) });
      if (host) expect(found!.hosts).toContain(host);
    }
    expect(read.meetings).toHaveLength(passage.meetings.length);
  });
});

describe('what was not held', () => {
  const open = Object.values(ALL_PASSAGES)
    .flat()
    .filter((p) => p.meetings.length && p.meetings.every((m) => m.status !== 'held'));

  it.each(open.map((p) => [p.about, p] as const))('is never shown as held: %s', (_, passage) => {
    expect(readPassage(passage).meetings.filter((m) => m.status === 'held')).toEqual([]);
  });
});

describe('a meeting', () => {
  const text =
    '[Anwar Sadat]p met [Jimmy Carter]p in [Aswan]l on Wednesday to discuss the Sinai. The talks lasted an hour.';
  const { document } = readPassage({ text, published: '1978-01-05' });
  const [meeting] = document.meetings;

  it('carries each sentence that speaks of it, verbatim', () => {
    expect(meeting!.evidence).toHaveLength(2);
    for (const { start, end, text: quoted } of meeting!.evidence)
      expect(document.text.slice(start, end)).toBe(quoted);
  });
  it('has a title, topics and the rules that made it', () => {
    expect(meeting).toMatchObject({ title: 'Anwar Sadat – Jimmy Carter, Aswan', topics: ['Sinai'] });
    expect(meeting!.rules).toEqual(
      expect.arrayContaining(['verb meet', 'status told as fact', 'noun talks']),
    );
  });
  it('is not read when its rule is left out', () => {
    const read = readPassage({ text: '[Anwar Sadat]p met [Jimmy Carter]p.' }, new Set(['verb meet']));
    expect(read.meetings).toEqual([]);
  });
  it('is the same meeting in two articles that name the same day, place and parties', () => {
    const other = readPassage({
      text: 'In [Aswan]l, [Jimmy Carter]p held talks with [Anwar Sadat]p on 4 January 1978.',
    });
    expect(other.document.meetings[0]!.id).toBe(meeting!.id);
  });
});

describe('the one who leads a delegation', () => {
  it('is its leader', () => {
    const text = 'A delegation from [Mali]s led by [Soumeylou Maïga]p met [Macky Sall]p in [Dakar]l.';
    const { document } = readPassage({ text });
    expect(Object.values(document.meetings[0]!.participantRoles)).toEqual(['leader']);
  });
});
