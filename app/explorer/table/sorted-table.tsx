/** A table that remembers what it is sorted by. */
import { useMemo, useState } from 'react';
import { type Sorting, sortRows } from '@/lib/view/table/columns';
import { DataTable, type DataTableProps } from './data-table';

export function SortedTable<Row>(props: Omit<DataTableProps<Row>, 'sorting' | 'onSort'>) {
  const { columns, rows } = props;
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const sorted = useMemo(() => sortRows(rows, columns, sorting), [rows, columns, sorting]);
  return <DataTable {...props} rows={sorted} sorting={sorting} onSort={setSorting} />;
}
