/** Several selected nodes: what they are, and what can be done with them together. */
import { Button } from '@mantine/core';
import { counted, countText } from '@/lib/view/text';
import { arrange } from '../state/arrange';
import { hideNodes, showOnly, togglePin } from '../state/edit';
import { expand } from '../state/grow';
import { findPaths } from '../state/paths';
import { invertSelection, selectNeighbours } from '../state/select';
import { useExplorer } from '../state/store';
import classes from './inspector.module.css';
import { NodeButton } from './node-button';

/** More names than this are counted, not listed. */
const MOST_NAMES = 100;

/** Each brings up to fifty. */
const MOST_EXPANDED = 20;

/** One after the other; each is a step of its own, to be undone alone. */
function expandEach(ids: readonly string[]): void {
  for (const id of ids) void expand(id);
}

export function SeveralCard({ ids }: { readonly ids: readonly string[] }) {
  const { nodes } = useExplorer((state) => state.elements);
  const canvas = useExplorer((state) => state.canvas);
  const [first, second] = ids;
  const words = counted(ids.length, 'node');
  return (
    <div className={classes.card}>
      <h2 className={classes.title}>{words} selected</h2>
      <div className={classes.actions}>
        {first && second && ids.length === 2 && (
          <Button size="compact-sm" variant="filled" onClick={() => void findPaths(first, second)}>
            Find path
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          disabled={ids.length > MOST_EXPANDED}
          title={
            ids.length > MOST_EXPANDED ? `At most ${MOST_EXPANDED} at once` : 'Add the neighbours of each'
          }
          onClick={() => expandEach(ids)}
        >
          Expand
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => selectNeighbours(ids)}>
          Select neighbours
        </Button>
        <Button size="compact-sm" variant="default" onClick={invertSelection}>
          Invert
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => hideNodes(ids)}>
          Hide
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => togglePin(ids)}>
          Pin
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => showOnly({ label: `the ${words} selected`, nodes: ids, links: null })}
        >
          Show only these
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => arrange('force', true)}>
          Lay out these
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => canvas?.centre(ids)}>
          Zoom to these
        </Button>
      </div>
      <ul>
        {ids.slice(0, MOST_NAMES).map((id) => {
          const node = nodes.get(id);
          return <li key={id}>{node && <NodeButton node={node} />}</li>;
        })}
      </ul>
      {ids.length > MOST_NAMES && (
        <p className={classes.more}>
          {MOST_NAMES} of {countText(ids.length)}; the table lists them all
        </p>
      )}
    </div>
  );
}
