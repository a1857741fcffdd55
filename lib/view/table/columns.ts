/** The columns of each table, and sorting by them. */
import { foldName } from '@/lib/ontology/ids';
import { KINDS } from '@/lib/ontology/kinds';
import { dateText } from '../dates';
import { oneLine } from '../text';
import type { EntityRow, LinkRow, MeetingRow } from './rows';

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** What it is sorted by; null where there is nothing. */
  readonly value: (row: Row) => string | number | null;
  /** What is shown, where that is not the value itself. */
  readonly text?: (row: Row) => string;
  /** Its share of the width. */
  readonly width: number;
}

const list = (values: readonly string[]) => (values.length > 0 ? values.map(oneLine).join(', ') : null);

export const ENTITY_COLUMNS: readonly Column<EntityRow>[] = [
  { id: 'name', label: 'Name', value: ({ node }) => oneLine(node.name), width: 2.8 },
  { id: 'kind', label: 'Kind', value: ({ node }) => KINDS[node.kind].singular, width: 1.8 },
  { id: 'roles', label: 'Roles', value: ({ node }) => list(node.roles), width: 2.4 },
  { id: 'aliases', label: 'Also called', value: ({ node }) => list(node.aliases), width: 2 },
  { id: 'meetings', label: 'Meetings', value: ({ meetings }) => meetings, width: 1.5 },
  { id: 'links', label: 'Links', value: ({ links }) => links, width: 1 },
  { id: 'degree', label: 'Links in all', value: ({ node }) => node.degree, width: 1.7 },
  { id: 'articles', label: 'Articles', value: ({ node }) => node.articleCount, width: 1.2 },
];

export const LINK_COLUMNS: readonly Column<LinkRow>[] = [
  { id: 'source', label: 'From', value: ({ source }) => source, width: 3 },
  { id: 'type', label: 'Link', value: ({ link }) => link.label, width: 2 },
  { id: 'target', label: 'To', value: ({ target }) => target, width: 3 },
  { id: 'status', label: 'Status', value: ({ link }) => link.status, width: 1.2 },
  {
    id: 'weight',
    label: 'Evidence',
    value: ({ link }) => link.weight,
    text: ({ link }) => `${link.weight} ${noun(link.type === 'MET' ? 'meeting' : 'sentence', link.weight)}`,
    width: 1.4,
  },
];

export const MEETING_COLUMNS: readonly Column<MeetingRow>[] = [
  { id: 'title', label: 'Meeting', value: ({ meeting }) => oneLine(meeting.name), width: 3.2 },
  { id: 'status', label: 'Status', value: ({ meeting }) => meeting.status, width: 1.2 },
  {
    id: 'date',
    label: 'Date',
    value: ({ meeting }) => meeting.date,
    text: ({ meeting }) => `${dateText(meeting.date)}${meeting.recurring ? ', recurring' : ''}`,
    width: 1.8,
  },
  { id: 'participants', label: 'Participants', value: ({ participants }) => list(participants), width: 3.4 },
  { id: 'places', label: 'Place', value: ({ places }) => list(places), width: 1.6 },
  { id: 'topics', label: 'Topics', value: ({ meeting }) => list(meeting.topics), width: 2 },
];

const noun = (singular: string, count: number) => (count === 1 ? singular : `${singular}s`);

export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Rows by one column. What has no value comes last in both directions; equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const column = sorting && columns.find(({ id }) => id === sorting.column);
  if (!column) return rows;
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: column.value(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return sign * compare(a.value, b.value);
    })
    .map(({ row }) => row);
}

/**
 * Rows in which every word of a text stands in some cell, whatever its case and accents.
 * @example findRows(rows, columns, 'deputy russ') // those of Russian deputy ministers
 */
export function findRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  text: string,
): readonly Row[] {
  const words = foldName(text).split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const cells = foldName(columns.map((column) => cellText(column, row)).join(' '));
    return words.every((word) => cells.includes(word));
  });
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : COLLATOR.compare(String(a), String(b));
}

/** What a cell shows. */
export function cellText<Row>(column: Column<Row>, row: Row): string {
  return column.text?.(row) ?? String(column.value(row) ?? '');
}
