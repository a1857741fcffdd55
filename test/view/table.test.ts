import { expect, test } from 'vitest';
import { scene } from '@/lib/view/scene';
import {
  type Column,
  cellText,
  ENTITY_COLUMNS,
  findRows,
  MEETING_COLUMNS,
  sortRows,
} from '@/lib/view/table/columns';
import { tableRows } from '@/lib/view/table/rows';
import { ELEMENTS, VIEW } from './export.fixture';

const rowsOf = (view: typeof VIEW) => tableRows(view, ELEMENTS, scene(view, ELEMENTS));

test('counts what is in view', () => {
  const [ana] = rowsOf(VIEW).entities;
  expect(ana).toMatchObject({ id: 'person:ana', links: 5, meetings: 2 });
});

test('follows the filters', () => {
  const rows = rowsOf({ ...VIEW, filters: { ...VIEW.filters, kinds: ['person'], statuses: ['proposed'] } });
  expect(rows.entities.map(({ id }) => id)).toEqual(['state:norrland', 'place:vellmar']);
  expect(rows.meetings.map(({ id }) => id)).toEqual(['meeting:1']);
  expect(rows.meetings[0]?.participants).toEqual([]);
});

test('lists meetings that are folded into links', () => {
  const rows = rowsOf({ ...VIEW, meetings: 'folded' });
  expect(rows.links.filter(({ link }) => link.type === 'MET')).toHaveLength(2);
  expect(rows.meetings).toHaveLength(2);
  expect(rows.meetings[0]?.places).toEqual(['Vellmar']);
});

const NUMBERS: Column<{ n: string | number | null }>[] = [
  { id: 'n', label: 'N', value: ({ n }) => n, width: 1 },
];
const sorted = (values: (string | number | null)[], direction: 'ascending' | 'descending') =>
  sortRows(
    values.map((n) => ({ n })),
    NUMBERS,
    { column: 'n', direction },
  ).map(({ n }) => n);

test('sorts numbers by size, names by letter, and leaves what is missing to the end', () => {
  expect(sorted([10, null, 9, 100], 'ascending')).toEqual([9, 10, 100, null]);
  expect(sorted([10, null, 9, 100], 'descending')).toEqual([100, 10, 9, null]);
  expect(sorted(['b', 'Ä', null, 'a2', 'a10'], 'ascending')).toEqual(['Ä', 'a2', 'a10', 'b', null]);
});

const namesWith = (text: string) =>
  findRows(rowsOf(VIEW).entities, ENTITY_COLUMNS, text).map(({ node }) => node.name);

test('finds rows by every word of a text, in any cell, whatever the case and accents', () => {
  const all = rowsOf(VIEW).entities.map(({ node }) => node.name);
  expect(namesWith('  ')).toEqual(all);
  expect(namesWith(`${all[0]!.toUpperCase().normalize('NFD')} person`)).toEqual([all[0]]);
  expect(namesWith(`${all[0]} no such word`)).toEqual([]);
});

test('a cell shows a date as precisely as it is known', () => {
  const date = MEETING_COLUMNS.find(({ id }) => id === 'date');
  expect(rowsOf(VIEW).meetings.map((row) => date && cellText(date, row))).toEqual([
    '1 March 2024',
    'undated',
  ]);
  expect(ENTITY_COLUMNS.map(({ id }) => id)).toContain('roles');
});
