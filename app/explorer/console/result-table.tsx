/** The answer as a table: of any length, sorted by its headers, to be copied or kept as CSV. */
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { Answer } from '@/lib/view/console/answer';
import { plainValue, type ResultRow, resultColumns } from '@/lib/view/console/cells';
import { csv, tsv } from '@/lib/view/export/csv';
import { counted } from '@/lib/view/text';
import { download } from '../export/download';
import { copy } from '../share/share';
import { announce } from '../state/store';
import { SortedTable } from '../table/sorted-table';
import classes from './console.module.css';

export function ResultTable({ answer }: { readonly answer: Answer }) {
  const columns = useMemo(() => resultColumns(answer), [answer]);
  const rows: readonly ResultRow[] = answer.data.values;
  const plain = () => rows.map((row) => row.map(plainValue));

  const copyRows = async () => {
    const copied = await copy(tsv(answer.data.fields, plain()));
    announce(
      copied ? `${counted(rows.length, 'row')} copied.` : 'The browser did not let the rows be copied.',
    );
  };
  if (columns.length === 0) return <p className={classes.empty}>The statement gives no columns.</p>;
  if (rows.length === 0) return <p className={classes.empty}>No rows: nothing in the graph fits.</p>;
  return (
    <>
      <SortedTable
        key={answer.data.fields.join('\n')}
        label="Rows of the answer"
        columns={columns}
        rows={rows}
        rowId={(_, index) => String(index)}
      />
      <div className={classes.footer}>
        <Button size="compact-xs" variant="default" onClick={() => void copyRows()}>
          Copy
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() =>
            download(
              new Blob([csv(answer.data.fields, plain())], { type: 'text/csv;charset=utf-8' }),
              'parley-query.csv',
            )
          }
        >
          CSV
        </Button>
      </div>
    </>
  );
}
