/** The graph with its toolbar, what is said of what is not shown, and what stands there when there is no graph. */
import { Loader } from '@mantine/core';
import dynamic from 'next/dynamic';
import { useExplorer } from '../state/store';
import { onGraphKey } from './graph-keys';
import classes from './graph-panel.module.css';
import { GraphState } from './graph-state';
import { StatusLine } from './status-line';
import { Toolbar } from './toolbar';

const GraphCanvas = dynamic(() => import('../canvas/graph-canvas'), {
  ssr: false,
  loading: () => <Loader className={classes.loader} size="sm" aria-label="Loading the graph" />,
});

const KEYS =
  'Arrow keys go from a node to its neighbours, Enter expands, C collapses, H hides, P pins, N selects the neighbours too, the context menu key opens the menu, Escape clears the selection.';

export function GraphPanel() {
  const phase = useExplorer((state) => state.phase);
  return (
    <section className={classes.panel} aria-label="Graph">
      <p id="graph-keys" className={classes.unseen}>
        {KEYS}
      </p>
      <div
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is walked by keys
        tabIndex={0}
        data-graph-keys
        className={classes.canvas}
        aria-label="Graph drawing"
        aria-describedby="graph-keys"
        onKeyDown={onGraphKey}
      >
        <GraphCanvas />
      </div>
      {phase === 'ready' ? (
        <>
          <Toolbar />
          <StatusLine />
        </>
      ) : (
        <GraphState phase={phase} />
      )}
    </section>
  );
}
