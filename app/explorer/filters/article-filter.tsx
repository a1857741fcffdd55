/** Only what some articles say; and the list of articles, to be opened. */
import { mergeArticle } from '@/lib/view/elements';
import { toggle } from '@/lib/view/filters';
import { counted, shorten } from '@/lib/view/text';
import { client } from '../state/client';
import { changeFilters } from '../state/edit';
import { inTurn } from '../state/grow';
import { useRemote } from '../state/remote';
import { readArticle } from '../state/select';
import { get, set, useExplorer, useView } from '../state/store';
import classes from './filters.module.css';

const MOST = 100;
const load = () => client.articles(MOST);

export function ArticleFilter() {
  const total = useExplorer((state) => state.total);
  // Asked anew when more is in the graph.
  const { value } = useRemote(total && `${total.nodes} nodes`, load);
  const { filters } = useView();
  if (!value || value.articles.length === 0) return null;
  return (
    <fieldset className={classes.group}>
      <legend>Articles ({value.total.toLocaleString('en-GB')})</legend>
      {value.articles.map(({ id, title, counts }) => (
        <div key={id} className={classes.row}>
          <input
            type="checkbox"
            aria-label={`Only what ${shorten(title ?? id, 80)} says`}
            checked={filters.articles.includes(id)}
            onChange={() => void filterByArticle(id)}
          />
          <button type="button" className={classes.article} onClick={() => readArticle(id)}>
            <bdi>{shorten(title ?? id, 120)}</bdi>
            <small>
              {counted(counts.entities, 'entity', 'entities')}, {counted(counts.meetings, 'meeting')}
            </small>
          </button>
        </div>
      ))}
      {value.total > value.articles.length && (
        <p className={classes.more}>
          The latest {value.articles.length} of {value.total.toLocaleString('en-GB')}; search finds the
          others.
        </p>
      )}
    </fieldset>
  );
}

/** What an article says is fetched once, before it filters. */
function filterByArticle(id: string): Promise<void> {
  return inTurn('articles', async () => {
    if (!get().elements.articles.has(id)) {
      const { nodes, links } = await client.article(id);
      set(({ elements }) => ({ elements: mergeArticle(elements, id, [...nodes, ...links]) }));
    }
    const { filters } = get().history.present;
    changeFilters('Filter by article', { articles: toggle(filters.articles, id) });
  });
}
