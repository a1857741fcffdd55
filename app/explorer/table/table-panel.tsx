/** The view as tables of entities, links and meetings: what is drawn, after the same filters, for eyes and screen readers. */
import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { findRows } from '@/lib/view/table/columns';
import { counted, countText, shorten } from '@/lib/view/text';
import { useExplorer, useScene, useView } from '../state/store';
import { ENTITIES, LINKS, MEETINGS, type TableKind } from './kinds';
import { SortedTable } from './sorted-table';
import classes from './table.module.css';
import { useRows } from './use-rows';

const KINDS = ['entities', 'links', 'meetings'] as const;
type Shown = (typeof KINDS)[number];

const LABELS: Readonly<Record<Shown, string>> = {
  entities: 'Entities',
  links: 'Links',
  meetings: 'Meetings',
};

export default function TablePanel() {
  const [shown, setShown] = useState<Shown>('entities');
  const rows = useRows();
  const { away } = useScene();
  const left = away.hidden + away.filtered;
  const [text, setText] = useState('');
  return (
    <div className={classes.panel}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label="Rows"
          value={shown}
          onChange={(value) => setShown(value as Shown)}
          data={KINDS.map((kind) => ({
            value: kind,
            label: `${LABELS[kind]} ${countText(rows[kind].length)}`,
          }))}
        />
        <input
          type="search"
          className={classes.find}
          aria-label="Find in the table"
          placeholder="Find in the table"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {left > 0 && <span className={classes.note}>{counted(left, 'node')} hidden or filtered out</span>}
      </div>
      {shown === 'entities' && <Rows kind={ENTITIES} rows={rows.entities} text={text} />}
      {shown === 'links' && <Rows kind={LINKS} rows={rows.links} text={text} />}
      {shown === 'meetings' && <Rows kind={MEETINGS} rows={rows.meetings} text={text} />}
    </div>
  );
}

interface RowsProps<Row> {
  readonly kind: TableKind<Row>;
  readonly rows: readonly Row[];
  /** Only those in which it stands. */
  readonly text: string;
}

function Rows<Row extends { readonly id: string }>({ kind, rows, text }: RowsProps<Row>) {
  const found = useMemo(() => findRows(rows, kind.columns, text), [rows, kind, text]);
  const selection = useExplorer((state) => state.selection);
  const view = useView();
  const selected = useMemo(
    () => new Set(selection.link === null ? selection.nodes : [selection.link]),
    [selection],
  );
  if (rows.length === 0) {
    const why = view.additions.length === 0 ? '' : ' that the filters let through';
    return <p className={classes.empty}>{`The view has no ${kind.plural}${why}.`}</p>;
  }
  if (found.length === 0)
    return <p className={classes.empty}>{`None of the ${kind.plural} has “${shorten(text, 40)}”.`}</p>;
  return (
    <SortedTable
      label={kind.label}
      columns={kind.columns}
      rows={found}
      rowId={({ id }) => id}
      selected={selected}
      onChoose={kind.choose}
    />
  );
}
