/** What stands in the place of the graph while there is none: loading, empty, or the database away. */
import { Button } from '@mantine/core';
import { openPage } from '../state/open';
import { type Phase, useExplorer } from '../state/store';
import classes from './graph-panel.module.css';

export function GraphState({ phase }: { readonly phase: Exclude<Phase, 'ready'> }) {
  const away = useExplorer((state) => state.away);
  if (phase === 'loading') {
    return (
      <div className={classes.state} role="status">
        <div className={classes.ghosts} aria-hidden="true">
          <span />
          <span />
          <span />
          <span />
        </div>
        <p>Loading the graph…</p>
      </div>
    );
  }
  if (phase === 'empty') {
    return (
      <div className={classes.state}>
        <h2>The graph is empty</h2>
        <p>Load articles as text, Markdown or HTML. They appear here by themselves.</p>
        <code>npm run ingest -- data/articles</code>
      </div>
    );
  }
  return (
    <div className={classes.state} role="alert">
      <h2>{away ? 'The database is out of reach' : 'The graph could not be loaded'}</h2>
      <p>
        {away
          ? 'Neo4j does not answer. Parley keeps trying and goes on by itself as soon as it is back.'
          : 'Something went wrong on the server; its log says what.'}
      </p>
      <Button size="xs" variant="default" onClick={() => void openPage()}>
        Try again
      </Button>
    </div>
  );
}
