/** The search of the header: what is chosen is added to the view and brought to the middle. */
import type { SearchResult } from '@/lib/ontology/api';
import { SEARCH_INPUT } from '../shell/shortcuts';
import { readArticle, showNode } from '../state/select';
import { useExplorer } from '../state/store';
import { Picker } from './picker';
import classes from './search.module.css';

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

export function Search() {
  const total = useExplorer((state) => state.total?.nodes);
  const choose = ({ kind, id }: SearchResult) => {
    if (kind === 'article') readArticle(id);
    else void showNode(id);
  };
  return (
    <Picker
      label="Search the graph"
      placeholder={
        total ? `Search ${total.toLocaleString('en-GB')} people, places, meetings…` : 'Search the graph'
      }
      inputId={SEARCH_INPUT}
      articles
      onChoose={choose}
    >
      <span className={classes.kbd} aria-hidden="true">
        {isMac ? '⌘K' : 'Ctrl K'}
      </span>
    </Picker>
  );
}
