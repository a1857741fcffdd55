/** Only what has at least so many links in the whole graph. */
import { useId } from 'react';
import { changeFilters } from '../state/edit';
import { useExplorer, useShown, useView } from '../state/store';
import classes from './filters.module.css';

/** Beyond this a slider says little. */
const MOST = 50;

export function DegreeFilter() {
  const view = useView();
  const { nodes } = useExplorer((state) => state.elements);
  const id = useId();
  const { degree } = view.filters;
  const highest = [...useShown()].reduce((most, node) => Math.max(most, nodes.get(node)?.degree ?? 0), 0);
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
    </fieldset>
  );
}
