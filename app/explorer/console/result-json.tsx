/** The answer as JSON, with whole numbers as they are in the database. */
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { Answer } from '@/lib/view/console/answer';
import { printExact } from '@/lib/view/console/exact';
import { countText } from '@/lib/view/text';
import { copy } from '../share/share';
import { announce } from '../state/store';
import classes from './console.module.css';

/** More text than this makes the page slow; the copy has all. */
const MOST_ROWS = 200;

export function ResultJson({ answer: { data } }: { readonly answer: Answer }) {
  const shown = useMemo(
    () => printExact({ fields: data.fields, values: data.values.slice(0, MOST_ROWS) }),
    [data],
  );
  const copyAll = async () => {
    announce(
      (await copy(printExact(data))) ? 'The JSON is copied.' : 'The browser did not let it be copied.',
    );
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keys */}
      <pre className={classes.json} tabIndex={0}>
        {shown}
      </pre>
      <div className={classes.footer}>
        <Button size="compact-xs" variant="default" onClick={() => void copyAll()}>
          Copy
        </Button>
        {data.values.length > MOST_ROWS && (
          <span>
            The first {MOST_ROWS} of {countText(data.values.length)} rows; the copy has all
          </span>
        )}
      </div>
    </>
  );
}
