import { describe, expect, it } from 'vitest';
import { clean } from '@/lib/extract/clean';
import { dates, headingsOf, publishedInText } from '@/lib/extract/dates';
import { calendarDate, shiftedDate, unitDate } from '@/lib/extract/dates/calendar';
import { runStages, unread } from '@/lib/extract/pipeline';
import { sentences } from '@/lib/extract/sentences';
import { markedDocument } from './marked';

describe('calendarDate', () => {
  // an article of Thursday, 26 October 2023
  it.each([
    ['Thursday', 'past', '2023-10-26'],
    ['Monday', 'past', '2023-10-23'],
    ['Monday', 'future', '2023-10-30'],
    ['next Thursday', 'past', '2023-11-02'],
    ['last Thursday', 'past', '2023-10-19'],
    ['Tuesday of last week', 'past', '2023-10-17'],
    ['Sunday night', 'past', '2023-10-22'],
    ['today', 'past', '2023-10-26'],
    ['yesterday', 'past', '2023-10-25'],
    ['tomorrow', 'past', '2023-10-27'],
    ['two days ago', 'past', '2023-10-24'],
    ['7 October', 'past', '2023-10-07'],
    ['7 October 2022', 'past', '2022-10-07'],
    ['October 7, 2022', 'past', '2022-10-07'],
    ['the 21st of April', 'past', '2023-04-21'],
    ['24 December', 'future', '2023-12-24'],
    ['3 January', 'future', '2024-01-03'],
    ['3-5 May', 'past', '2023-05-03'],
    ['July 24-August 1', 'past', '2023-07-24'],
    ['May 3–5, 2021', 'past', '2021-05-03'],
    ['March', 'past', '2023-03'],
    ['March 2019', 'past', '2019-03'],
    ['last March', 'past', '2023-03'],
    ['two months ago', 'past', '2023-08'],
    ['a year ago', 'past', '2022'],
  ] as const)('%s (%s) is %s', (phrase, direction, day) => {
    expect(calendarDate(phrase, '2023-10-26', direction)).toBe(day);
  });

  it('invents no year and no day where the article has none', () => {
    expect(calendarDate('Thursday', null, 'past')).toBeNull();
    expect(calendarDate('7 October', null, 'past')).toBeNull();
    expect(calendarDate('today', null, 'past')).toBeNull();
    expect(calendarDate('7 October 2023', null, 'past')).toBe('2023-10-07');
    expect(calendarDate('October 2023', null, 'past')).toBe('2023-10');
  });
});

describe('unitDate', () => {
  it.each([
    ['earlier this month', '2023-10'],
    ['last month', '2023-09'],
    ['next month', '2023-11'],
    ['this year', '2023'],
    ['last week', '2023-10'],
  ])('%s is %s', (phrase, value) => {
    expect(unitDate(phrase, '2023-10-26')).toBe(value);
  });
  it('names no month for a week between two', () => {
    expect(unitDate('next week', '2023-10-26')).toBe('2023');
    expect(unitDate('this month', null)).toBeNull();
  });
});

describe('shiftedDate', () => {
  it.each([
    ['2023-10-30', 3, 'day', '2023-11-02'],
    ['2023-10-26', -1, 'week', '2023-10'],
    ['2023-12', 1, 'month', '2024-01'],
    ['2023-12-31', 1, 'month', '2024-01'],
    ['2023-10', 2, 'year', '2025'],
    ['2023-10', 1, 'day', null],
    ['2023', 1, 'month', null],
  ] as const)('%s, %i %s on, is %s', (from, steps, unit, day) => {
    expect(shiftedDate(from, steps, unit)).toBe(day);
  });
});

const read = (text: string, published: string | null = '2023-10-26') =>
  runStages(markedDocument(text, published), [dates], new Set());

describe('the stage', () => {
  it.each([
    ['They have met since 2006.', '2006', 'since'],
    ['They meet regularly.', null, 'repeat'],
    ['He must leave by March 2024.', null, 'until'],
    ['It was the first visit since 2016.', null, 'vague'],
    ['They will meet on Monday.', '2023-10-30', 'point'],
    ['They met on Monday.', '2023-10-23', 'point'],
    ['In May Lund met them.', '2023-05', 'point'],
    ['In June and July they talked.', '2023-06', 'point'],
    ['They did meet on Monday.', '2023-10-23', 'point'],
    ['The talks resume on Monday.', '2023-10-30', 'point'],
    ['He resigned in 1999.', '1999', 'point'],
    ['They met recently.', null, 'vague'],
  ])('%s', (text, value, sense) => {
    expect(read(text).dates).toMatchObject([{ value, sense }]);
  });
  it('finds nothing in a sentence without a day', () => {
    expect(read('The march of the may flies began in winter gardens.').dates).toEqual([]);
  });
  it.each([
    ['They met on Monday. Three days later they met again.', '2023-10-26', ['2023-10-23', '2023-10-26']],
    ['They met on 1 May 1997. The next day they parted.', null, ['1997-05-01', '1997-05-02']],
    ['They met in May 1997. The following month they parted.', null, ['1997-05', '1997-06']],
    ['They met in the summer of 1905. On 24 July they signed.', null, ['1905', '1905-07-24']],
    ['They met in 1905. In May of that year they signed.', '2023-10-26', ['1905', '1905-05']],
    ['They met in May of that year.', '2023-10-26', [null]],
    ['Two days earlier they had met.', '2023-10-26', [null]],
    ['On 24 July they signed.', null, [null]],
  ])('counts from the day last told: %s', (text, published, days) => {
    expect(read(text, published).dates.map(({ value }) => value)).toEqual(days);
  });
  it('leaves out a rule that is disabled', () => {
    const document = runStages(
      markedDocument('They met on Monday.', '2023-10-26'),
      [dates],
      new Set(['date weekday']),
    );
    expect(document.dates).toEqual([]);
  });
});

describe('publishedInText', () => {
  it.each([
    ['Talks open\n\nMonday, May 24, 2010\n\nThe talks opened on Sunday.', '2010-05-24'],
    ['Talks open\n\nPublished: 3 March 2021 at 10:15 GMT\n\nThe talks opened.', '2021-03-03'],
    ['GENEVA, 5 June 2015 – The talks opened.', '2015-06-05'],
    ['Talks open\n\nGENEVA, 5 June 2015. The talks opened.', '2015-06-05'],
    ['Geneva, June 5, 2015 (Lake Wire): The talks opened.', '2015-06-05'],
    ['Chronicle\n\n7 April 2026\n\nOne.\n\n9 April 2026\n\nTwo.', null],
    ['The talks opened on 3 March 2021.', null],
    ['Talks open\n\nThe Forum | Commentary | 5 March 2025\n\nThe talks opened.', '2025-03-05'],
    ['WEEKLY BRIEF\n\n5–11 February 2024\n\nThe talks opened.', '2024-02-11'],
    ['One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.\n\n13 AUGUST 2024', '2024-08-13'],
    ['Ana Lund (1 November 1878 – 5 May 1959) was a jurist.', null],
  ])('%j: %s', (text, day) => {
    expect(publishedInText(read(text, null))).toBe(day);
  });
  it('is read on a line of the page that is otherwise ignored', () => {
    const text = 'Talks open\n\nPublished 14 March 2023\n\nThey met on Sunday.';
    const article = { id: 'article:x', title: null, publisher: null, url: null, published: null };
    const { dates: found } = runStages(unread(text, article), [clean, sentences, dates], new Set());
    expect(found.map(({ value }) => value)).toEqual(['2023-03-12']);
  });
  it('is taken for the article only where nothing else gives it', () => {
    expect(read('Talks\n\nMay 24, 2010\n\nThey met today.', null).article.published).toBe('2010-05-24');
    expect(read('Talks\n\nMay 24, 2010\n\nThey met today.', '2010-05-25').article.published).toBe(
      '2010-05-25',
    );
  });
});

describe('headingsOf', () => {
  it('gives the days of a chronicle and of dated items', () => {
    const chronicle = read('7 April 2026\n\nOne.\n\n- May 9, 2026: Two happens.', null);
    expect(headingsOf(chronicle).map(({ date, alone }) => [date, alone])).toEqual([
      ['2026-04-07', true],
      ['2026-05-09', false],
    ]);
  });
});
