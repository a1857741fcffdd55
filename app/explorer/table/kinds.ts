/** The three tables: their columns, and what choosing a row does in the graph. */
import { type Column, ENTITY_COLUMNS, LINK_COLUMNS, MEETING_COLUMNS } from '@/lib/view/table/columns';
import type { EntityRow, LinkRow, MeetingRow } from '@/lib/view/table/rows';
import { selectLink, selectNode, toggleNode } from '../state/select';
import { get } from '../state/store';

export interface TableKind<Row> {
  readonly label: string;
  /** In a sentence. */
  readonly plural: string;
  readonly columns: readonly Column<Row>[];
  readonly choose: (row: Row, more: boolean) => void;
}

function chooseNode({ id }: { readonly id: string }, more: boolean): void {
  if (more) toggleNode(id);
  else selectNode(id);
  get().canvas?.centre([id]);
}

export const ENTITIES: TableKind<EntityRow> = {
  label: 'Entities in view',
  plural: 'entities',
  columns: ENTITY_COLUMNS,
  choose: chooseNode,
};

export const LINKS: TableKind<LinkRow> = {
  label: 'Links in view',
  plural: 'links',
  columns: LINK_COLUMNS,
  choose: ({ id }) => selectLink(id),
};

export const MEETINGS: TableKind<MeetingRow> = {
  label: 'Meetings in view',
  plural: 'meetings',
  columns: MEETING_COLUMNS,
  choose: chooseNode,
};
