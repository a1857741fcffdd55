/** The view as tables of entities, links and meetings: what is drawn, after the same filters, for eyes and screen readers. */
import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { counted, countText } from '@/lib/view/text';
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
        {left > 0 && <span className={classes.note}>{counted(left, 'node')} hidden or filtered out</span>}
      </div>
      {shown === 'entities' && <Rows kind={ENTITIES} rows={rows.entities} />}
      {shown === 'links' && <Rows kind={LINKS} rows={rows.links} />}
      {shown === 'meetings' && <Rows kind={MEETINGS} rows={rows.meetings} />}
    </div>
  );
}

interface RowsProps<Row> {
  readonly kind: TableKind<Row>;
  readonly rows: readonly Row[];
}

function Rows<Row extends { readonly id: string }>({ kind, rows }: RowsProps<Row>) {
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
  return (
    <SortedTable
      label={kind.label}
      columns={kind.columns}
      rows={rows}
      rowId={({ id }) => id}
      selected={selected}
      onChoose={kind.choose}
    />
  );
}
