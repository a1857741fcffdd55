import { describe, expect, it } from 'vitest';
import { linksBySentence, paragraphs } from '@/lib/view/article';
import { dateRange, dateText, dayNumber, isoDay, mayLieWithin } from '@/lib/view/dates';
import { counted, oneLine, shorten } from '@/lib/view/text';
import { extentOf, layOut, ticks } from '@/lib/view/timeline';
import { meeting } from './fixture';

describe('names as they are shown', () => {
  it.each([
    ['Ali\u202e\tKani', 'Ali Kani'],
    ['a\u0000b\u001b[31m\nc', 'ab[31m c'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['\u200b \u2066', '(no name)'],
  ])('shows %j as %j', (text, shown) => {
    expect(oneLine(text)).toBe(shown);
  });

  it('cuts by letters, not by code units', () => {
    expect(shorten('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2)).toBe('👩‍👩‍👧…');
    expect(shorten('x'.repeat(300), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(shorten('short', 10)).toBe('short');
  });

  it('counts in words', () => {
    expect(counted(1, 'node')).toBe('1 node');
    expect(counted(48_310, 'entity', 'entities')).toBe('48,310 entities');
  });
});

describe('dates', () => {
  it('means no more than is known', () => {
    expect(dateRange('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(dateRange('2006')).toEqual({ from: '2006-01-01', to: '2006-12-31' });
    expect(mayLieWithin('2006', { from: '2006-12-31', to: '2007-01-01' })).toBe(true);
    expect(mayLieWithin('2006-11', { from: '2006-12-01', to: '2007-01-01' })).toBe(false);
  });

  it('reads as precisely as it is known', () => {
    expect(['2023-10-26', '2023-10', '2006', null].map(dateText)).toEqual([
      '26 October 2023',
      'October 2023',
      '2006',
      'undated',
    ]);
  });

  it('goes from days to dates and back, before 1970 too', () => {
    for (const day of ['1948-05-14', '1970-01-01', '2023-10-26']) expect(isoDay(dayNumber(day))).toBe(day);
  });
});

describe('the timeline', () => {
  const some = [
    meeting('m:a', 'held', '2023-10-26'),
    meeting('m:b', 'held', '2023-10'),
    meeting('m:c', 'held', null),
  ];

  it('lays meetings into lanes without one over another, the undated apart', () => {
    const { items, lanes, undated } = layOut(some, 10, () => 200);
    expect(items.map(({ meeting: { id }, lane }) => [id, lane])).toEqual([
      ['m:b', 0],
      ['m:a', 1],
    ]);
    expect(lanes).toBe(2);
    expect(undated.map(({ id }) => id)).toEqual(['m:c']);
  });

  it('puts a label before its mark where there is no room behind, clear of what stands there', () => {
    const [early, late] = [meeting('m:early', 'held', '2023-10-01'), meeting('m:late', 'held', '2023-10-30')];
    const { items } = layOut([early, late], 10, () => 200, dayNumber('2023-11-01'));
    expect(items.map(({ before, lane }) => [before, lane])).toEqual([
      [false, 0],
      [true, 1],
    ]);
  });

  it('spans all dated meetings, with room', () => {
    const extent = extentOf(some)!;
    expect(isoDay(extent.from) < '2023-10-01' && isoDay(extent.to) > '2023-10-31').toBe(true);
    expect(extentOf([some[2]!])).toBeNull();
  });

  it('marks round dates, no more than asked for', () => {
    const years = ticks({ from: dayNumber('2005-06-01'), to: dayNumber('2024-06-01') }, 6);
    expect(years.map(({ label }) => label)).toEqual(['2010', '2015', '2020']);
    const days = ticks({ from: dayNumber('2023-10-25'), to: dayNumber('2023-10-28') }, 6);
    expect(days.map(({ label }) => label)).toEqual(['25 Oct', '26 Oct', '27 Oct', '28 Oct']);
  });
});

describe('an article', () => {
  const text = 'Ann met Ben.\n\nThey spoke. Give us money.\n';
  const article = {
    text,
    ignored: [{ start: 26, end: 41, reason: 'appeal' }],
    sentences: [
      { id: 's#0', article: 's', index: 0, start: 0, end: 12, text: 'Ann met Ben.' },
      { id: 's#1', article: 's', index: 1, start: 14, end: 25, text: 'They spoke.' },
    ],
    mentions: [
      { start: 0, end: 3, text: 'Ann', entity: 'person:ann', kind: 'person' as const },
      { start: 8, end: 11, text: 'Ben', entity: 'person:ben', kind: 'person' as const },
    ],
  };

  it('is cut at paragraphs, sentences and mentions, and loses nothing but blank lines', () => {
    const found = paragraphs(article);
    expect(found.map(({ ignored, pieces }) => [ignored, pieces.map((piece) => piece.text).join('')])).toEqual(
      [
        [null, 'Ann met Ben.'],
        [null, 'They spoke. '],
        ['appeal', 'Give us money.'],
      ],
    );
    expect(
      found[0]!.pieces.map(({ text: piece, mention, sentence }) => [
        piece,
        mention?.entity ?? null,
        sentence,
      ]),
    ).toEqual([
      ['Ann', 'person:ann', 's#0'],
      [' met ', null, 's#0'],
      ['Ben', 'person:ben', 's#0'],
      ['.', null, 's#0'],
    ]);
  });

  it('knows the links of each sentence', () => {
    expect(linksBySentence({ l1: [{ id: 's#0' }], l2: [{ id: 's#0' }, { id: 's#1' }] })).toEqual(
      new Map([
        ['s#0', ['l1', 'l2']],
        ['s#1', ['l2']],
      ]),
    );
  });
});
