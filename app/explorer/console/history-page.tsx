/** Saved queries, and what was run before: each goes back into the editor. */
import { Button, CloseButton } from '@mantine/core';
import { type ConsoleQuery, forgetRuns, removeQuery } from '@/lib/view/console/history';
import { counted, shorten } from '@/lib/view/text';
import classes from './console.module.css';
import { changeBook, chooseQuery, useConsole } from './state';

const SHOWN_LENGTH = 160;

export function HistoryPage() {
  const { runs, saved } = useConsole((state) => state.book);
  return (
    <div className={classes.lists}>
      <section aria-label="Saved queries">
        <h3>Saved</h3>
        {saved.length === 0 && <p>Nothing saved yet: “Save” stands below the editor.</p>}
        <ul>
          {saved.map(({ name, ...query }) => (
            <li key={name}>
              <QueryButton query={query} title={name} note="" />
              <CloseButton
                size="sm"
                aria-label={`Delete ${name}`}
                onClick={() => changeBook((book) => removeQuery(book, name))}
              />
            </li>
          ))}
        </ul>
      </section>
      <section aria-label="Queries run before">
        <h3>
          Run before
          {runs.length > 0 && (
            <Button size="compact-xs" variant="subtle" onClick={() => changeBook(forgetRuns)}>
              Forget all
            </Button>
          )}
        </h3>
        {runs.length === 0 && <p>Nothing was run yet. What is run is remembered in this browser only.</p>}
        <ul>
          {runs.map(({ at, rows, ...query }) => (
            <li key={at}>
              <QueryButton
                query={query}
                title={null}
                note={`${new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}, ${rows === null ? 'plan only' : counted(rows, 'row')}`}
              />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

interface QueryButtonProps {
  readonly query: ConsoleQuery;
  readonly title: string | null;
  readonly note: string;
}

function QueryButton({ query, title, note }: QueryButtonProps) {
  return (
    <button type="button" onClick={() => chooseQuery(query)}>
      {title && <b>{title}</b>}
      <code>{shorten(query.statement, SHOWN_LENGTH)}</code>
      {note && <small>{note}</small>}
    </button>
  );
}
