/** The Cypher console: a query and its answer, ready-made questions, what was asked before, and what there is to ask of. */
import { SegmentedControl } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect } from 'react';
import classes from './console.module.css';
import { useBroughtQuery } from './from-address';
import { HistoryPage } from './history-page';
import { QueryPage } from './query-page';
import { QuestionsPage } from './questions-page';
import { SchemaPage } from './schema-page';
import { CONSOLE_PAGES, type ConsolePage, cancel, chooseQuery, showPage, useConsole } from './state';

const PAGES: Readonly<Record<ConsolePage, { readonly label: string; readonly Page: () => React.ReactNode }>> =
  {
    query: { label: 'Query', Page: QueryPage },
    questions: { label: 'Questions', Page: QuestionsPage },
    history: { label: 'History', Page: HistoryPage },
    schema: { label: 'Schema', Page: SchemaPage },
  };

export default function ConsolePanel() {
  const page = useConsole((state) => state.page);
  const brought = useBroughtQuery((state) => state.query);
  useEffect(() => {
    if (!brought) return;
    chooseQuery(brought);
    useBroughtQuery.setState({ query: null });
  }, [brought]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel();
  };
  const { Page } = PAGES[page];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape cancels from anywhere within
    <div className={classes.panel} onKeyDown={onKeyDown}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label="Console"
          value={page}
          onChange={(value) => showPage(value as ConsolePage)}
          data={CONSOLE_PAGES.map((value) => ({ value, label: PAGES[value].label }))}
        />
        <span
          className={classes.readOnly}
          title="No statement can change the graph, its schema or the server"
        >
          <IconLock size={13} aria-hidden="true" /> Read-only
        </span>
      </div>
      <Page />
    </div>
  );
}
