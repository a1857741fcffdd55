/** What is shown, of how much, and what is not shown and why: nothing is left out in silence. */
import { counted, countText } from '@/lib/view/text';
import { NO_FILTERS } from '@/lib/view/view';
import { changeFilters, changeLook, showHidden, showOnly } from '../state/edit';
import { useExplorer, useScene, useShown, useView } from '../state/store';
import classes from './graph-panel.module.css';

export function StatusLine() {
  const view = useView();
  const { nodes, links, away } = useScene();
  const total = useExplorer((state) => state.total);
  const databaseAway = useExplorer((state) => state.away);
  const shown = useShown().size;
  return (
    <>
      {databaseAway && (
        <div className={classes.away} role="alert">
          The database is out of reach. What is loaded stays; the rest goes on as soon as it is back.
        </div>
      )}
      <div className={classes.status}>
        <span>
          {total && shown < total.nodes
            ? `Showing ${countText(nodes.length)} of ${countText(total.nodes)} nodes`
            : counted(nodes.length, 'node')}
          {`, ${counted(links.length, 'link')}`}
        </span>
        {away.hidden > 0 && (
          <span>
            {countText(away.hidden)} hidden ·{' '}
            <button type="button" onClick={showHidden}>
              show
            </button>
          </span>
        )}
        {view.focus && (
          <span>
            only {view.focus.label} ·{' '}
            <button type="button" onClick={() => showOnly(null)}>
              show everything
            </button>
          </span>
        )}
        {away.filtered > 0 && !view.focus && (
          <span>
            {countText(away.filtered)} filtered out ·{' '}
            <button type="button" onClick={() => changeFilters('Clear filters', NO_FILTERS)}>
              clear filters
            </button>
          </span>
        )}
        {away.folded > 0 && (
          <span>
            {counted(away.folded, 'meeting')} folded into links ·{' '}
            <button type="button" onClick={() => changeLook('Unfold meetings', { meetings: 'nodes' })}>
              unfold
            </button>
          </span>
        )}
      </div>
    </>
  );
}
