/** Only what has at least so many links in the whole graph; and away with what has none in this view. */
import { useDeferredValue, useId, useMemo } from 'react';
import { unlinked } from '@/lib/view/scene';
import { counted } from '@/lib/view/text';
import { changeFilters, hideNodes } from '../state/edit';
import { useExplorer, useScene, useShown, useView } from '../state/store';
import classes from './filters.module.css';

/** Beyond this a slider says little. */
const MOST = 50;

export function DegreeFilter() {
  const view = useView();
  const { nodes } = useExplorer((state) => state.elements);
  const id = useId();
  const { degree } = view.filters;
  const shown = useShown();
  // Counted when the graph is drawn.
  const scene = useDeferredValue(useScene());
  const alone = useMemo(() => unlinked(scene), [scene]);
  const highest = useMemo(
    () => [...shown].reduce((most, node) => Math.max(most, nodes.get(node)?.degree ?? 0), 0),
    [shown, nodes],
  );
  const most = Math.max(degree, Math.min(MOST, highest));
  if (most < 2) return null;
  return (
    <fieldset className={classes.group}>
      <legend>Degree</legend>
      <label htmlFor={id} className={classes.slider}>
        {degree === 0 ? 'any number of links' : `at least ${degree} ${degree === 1 ? 'link' : 'links'}`}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        value={degree}
        onChange={(event) =>
          changeFilters('Filter by degree', { degree: Number(event.currentTarget.value) }, true)
        }
      />
      {alone.length > 0 && (
        <button type="button" className={classes.alone} onClick={() => hideNodes(alone)}>
          Hide {counted(alone.length, 'node')} without links here
        </button>
      )}
    </fieldset>
  );
}
