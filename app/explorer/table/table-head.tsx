/** The headers of a table: each sorts by its column, once up, once down, then not at all. */
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { Column, Sorting } from '@/lib/view/table/columns';
import classes from './table.module.css';

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting | null) => void;
}

export function TableHead<Row>({ columns, sorting, onSort }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, label }) => {
          const direction = sorting?.column === id ? sorting.direction : 'none';
          return (
            <th key={id} scope="col" aria-sort={direction}>
              <button type="button" className={classes.sorter} onClick={() => onSort(after(id, sorting))}>
                <span>{label}</span>
                {direction === 'ascending' && <IconChevronUp size={13} aria-hidden="true" />}
                {direction === 'descending' && <IconChevronDown size={13} aria-hidden="true" />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function after(column: string, sorting: Sorting | null): Sorting | null {
  if (sorting?.column !== column) return { column, direction: 'ascending' };
  return sorting.direction === 'ascending' ? { column, direction: 'descending' } : null;
}
