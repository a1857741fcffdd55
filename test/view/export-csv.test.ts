import { describe, expect, test } from 'vitest';
import { csv, csvCell, tsv } from '@/lib/view/export/csv';
import { entitiesCsv, linksCsv, meetingsCsv } from '@/lib/view/export/csv-tables';
import { contentOf, HOSTILE_NAME, LINKS, VIEW } from './export.fixture';

/** RFC 4180, read back. */
function parse(text: string): string[][] {
  const records: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const body = text.replace(/^\ufeff/, '');
  for (let match = pattern.exec(body); match; match = pattern.exec(body)) {
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') records.push([]);
    if (pattern.lastIndex === body.length) break;
  }
  expect(pattern.lastIndex).toBe(body.length);
  records.pop();
  return records;
}

function records(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parse(text);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

describe('a cell', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '\u0000=1', '＝1'])(
    'is never a formula: %j',
    (text) => {
      const [[read] = []] = parse(csv([text], []));
      expect(read).toBe(`'${text}`);
    },
  );

  test('is left alone when it is a number or plain', () => {
    expect(csvCell(-12.5)).toBe('-12.5');
    expect(csvCell('a-b=c')).toBe('a-b=c');
    expect(csvCell(null)).toBe('');
  });

  test('keeps quotes, commas and line breaks', () => {
    const values = ['a "b"', 'c, d', 'e\r\nf', ''];
    expect(parse(csv(['1', '2', '3', '4'], [values]))[1]).toEqual(values);
  });
});

test('a table for the clipboard has one line a row, and no formulas', () => {
  expect(
    tsv(
      ['a', 'b'],
      [
        ['x\ty\nz', 1],
        ['=1', null],
      ],
    ),
  ).toBe("a\tb\nx y z\t1\n'=1\t");
});

describe('tables', () => {
  test('entities carry everything that is known of them', () => {
    const [ana, ben, ...others] = records(entitiesCsv(contentOf(VIEW)));
    expect(others).toHaveLength(2);
    expect(ana).toMatchObject({ id: 'person:ana', name: `'${HOSTILE_NAME}`, kind: 'person', x: '-250.5' });
    expect(ben).toMatchObject({ aliases: 'Ben, the second; -other', meetings_in_view: '2' });
  });

  test('links carry their sentences and where they stand', () => {
    const rows = records(linksCsv(contentOf(VIEW)));
    expect(rows).toHaveLength(LINKS.length);
    const rival = rows.find(({ type }) => type === 'RIVAL_OF');
    expect(rival?.directed).toBe('false');
    expect(rival?.evidence?.split('\n')).toEqual([
      '“Sentence 0, with "quotes" & <marks>; over two lines.” (Talks, again, The Vellmar Post, 2024-03-02, sentence 1)',
      '“Sentence 7, with "quotes" & <marks>; over two lines.” (Talks, again, The Vellmar Post, 2024-03-02, sentence 8)',
    ]);
  });

  test.each(['nodes', 'folded'] as const)(
    'meetings are listed with their own evidence when %s',
    (meetings) => {
      const rows = records(meetingsCsv(contentOf({ ...VIEW, meetings })));
      expect(rows.map(({ id, status, places }) => [id, status, places])).toEqual([
        ['meeting:1', 'held', 'Vellmar'],
        ['meeting:2', 'proposed', ''],
      ]);
      expect(rows[0]?.evidence).toContain('Sentence 5');
      expect(rows[1]?.evidence).not.toContain('Sentence 5');
      expect(rows[1]?.evidence).toContain('Sentence 4');
    },
  );

  test('folded links carry the evidence of their meetings', () => {
    const rows = records(linksCsv(contentOf({ ...VIEW, meetings: 'folded' })));
    const held = rows.find(({ label }) => label === 'met, once');
    expect(held).toMatchObject({ type: 'MET', status: 'held', meetings: 'meeting:1' });
    expect(held?.evidence?.split('\n')).toHaveLength(3);
  });
});
