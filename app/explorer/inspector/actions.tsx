/** What can be done with the selected node. */
import { Button } from '@mantine/core';
import { expandedCount, isExpanded } from '@/lib/view/explore';
import { countText } from '@/lib/view/text';
import { hideNodes, togglePin } from '../state/edit';
import { collapseNode, expand } from '../state/grow';
import { askForPath } from '../state/paths';
import { useExplorer, useView } from '../state/store';
import classes from './inspector.module.css';

export function Actions({ id }: { readonly id: string }) {
  const view = useView();
  const busy = useExplorer((state) => state.busy.includes(id));
  const pinned = view.pinned.includes(id);
  const total = view.additions.findLast(({ origin, asked }) => origin === id && asked === '')?.total ?? 0;
  const reached = expandedCount(view, id, '');
  return (
    <div className={classes.actions}>
      <Button size="compact-sm" variant="filled" loading={busy} onClick={() => void expand(id)}>
        Expand
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={!isExpanded(view, id)}
        onClick={() => collapseNode(id)}
      >
        Collapse
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => hideNodes([id])}>
        Hide
      </Button>
      <Button
        size="compact-sm"
        variant={pinned ? 'light' : 'default'}
        aria-pressed={pinned}
        onClick={() => togglePin([id])}
      >
        Pin
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => askForPath(id)}>
        Find path
      </Button>
      {reached < total && (
        <p className={classes.more}>
          {countText(reached)} of {countText(total)} neighbours; Expand adds more
        </p>
      )}
    </div>
  );
}
