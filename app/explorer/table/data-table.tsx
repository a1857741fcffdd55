/** A real table of any length: sorted by its headers, walked by keys, and only what is seen of it is in the page. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Column, cellText, type Sorting } from '@/lib/view/table/columns';
import { DataRow } from './data-row';
import classes from './table.module.css';
import { TableHead } from './table-head';
import { ROW_HEIGHT, rowAfterKey } from './walk';

export interface DataTableProps<Row> {
  /** What the table is read out as. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** Sorted already. */
  readonly rows: readonly Row[];
  readonly rowId: (row: Row, index: number) => string;
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting | null) => void;
  readonly selected?: ReadonlySet<string>;
  /** Without it rows are only read. `more`: to be added to what is selected. */
  readonly onChoose?: (row: Row, more: boolean) => void;
}

/** Room for a unit of width. */
const UNIT = 56;

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowId, sorting, onSort, selected, onChoose } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const moved = useRef(false);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const current = Math.min(active, Math.max(0, rows.length - 1));

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    virtual.scrollToIndex(current);
    const focus = () => scroller.current?.querySelector<HTMLElement>(`[data-row="${current}"]`)?.focus();
    focus();
    // A row that was far away is in the page only after the scrolling.
    const frame = requestAnimationFrame(focus);
    return () => cancelAnimationFrame(frame);
  }, [current, virtual]);

  const [only] = selected?.size === 1 ? selected : [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows what is selected, not how it is sorted
  useEffect(() => {
    const index = only === undefined ? -1 : rows.findIndex((row, at) => rowId(row, at) === only);
    if (index < 0 || scroller.current?.contains(document.activeElement)) return;
    setActive(index);
    virtual.scrollToIndex(index);
  }, [only]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = rowAfterKey(event.key, current, rows.length);
    if (next === null || !onChoose) return;
    event.preventDefault();
    moved.current = next !== current;
    setActive(next);
  };
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={classes.scroller} tabIndex={onChoose ? undefined : 0} data-table-scroller>
      <table
        className={classes.table}
        style={{ minWidth: width * UNIT }}
        aria-label={label}
        aria-rowcount={rows.length + 1}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: `${(100 * column.width) / width}%` }} />
          ))}
        </colgroup>
        <TableHead columns={columns} sorting={sorting} onSort={onSort} />
        <tbody onKeyDown={onKeyDown}>
          <Gap height={before} span={columns.length} />
          {items.map(({ index }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const id = rowId(row, index);
            return (
              <DataRow
                key={id}
                cells={columns.map((column) => cellText(column, row))}
                index={index}
                chosen={selected?.has(id) ?? false}
                current={index === current}
                onActivate={setActive}
                onChoose={onChoose && ((more) => onChoose(row, more))}
              />
            );
          })}
          <Gap height={after} span={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not in the page. */
function Gap({ height, span }: { readonly height: number; readonly span: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row cannot be focused
    <tr aria-hidden="true" className={classes.gap} style={{ height }}>
      <td colSpan={span} />
    </tr>
  );
}
