/** What of the graph is in the answer, to be added to the view: then with its links and their evidence. */
import { Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { type Answer, type AnsweredGraph, graphOf, NAME_UNNAMED } from '@/lib/view/console/answer';
import { nameOf } from '@/lib/view/elements';
import { shownNodes } from '@/lib/view/explore';
import { counted, countText, shorten } from '@/lib/view/text';
import { showOnly } from '../state/edit';
import { addNodes } from '../state/grow';
import { showNode } from '../state/select';
import { get, useView } from '../state/store';
import { ask } from './ask';
import classes from './console.module.css';

/** As many as can be read one by one. */
const MOST_NAMED = 60;

/** Ids of the answer's nodes; null while those that only its links name are asked for. */
function useIds({ ids, unnamed }: AnsweredGraph): readonly string[] | null {
  const [found, setFound] = useState<{ readonly of: unknown; readonly ids: readonly string[] } | null>(null);
  useEffect(() => {
    if (unnamed.length === 0) return;
    const controller = new AbortController();
    ask(NAME_UNNAMED, { elements: unnamed }, controller.signal).then(
      ({ answer }) => setFound({ of: unnamed, ids: answer.data.values.map(([id]) => String(id)) }),
      () => !controller.signal.aborted && setFound({ of: unnamed, ids: [] }),
    );
    return () => controller.abort();
  }, [unnamed]);
  if (unnamed.length === 0) return ids;
  return found?.of === unnamed ? [...new Set([...ids, ...found.ids])] : null;
}

export function ResultGraph({ answer }: { readonly answer: Answer }) {
  const graph = useMemo(() => graphOf(answer), [answer]);
  const ids = useIds(graph);
  const view = useView();
  const shown = useMemo(() => shownNodes(view), [view]);
  if (ids === null) return <p className={classes.empty}>Looking up the ends of links…</p>;
  if (ids.length === 0) {
    return (
      <p className={classes.empty}>
        The answer has no nodes or links of the graph. Return them whole: RETURN n rather than RETURN n.name.
      </p>
    );
  }
  const fresh = ids.filter((id) => !shown.has(id)).length;
  const addAll = () => addNodes('Add the answer of a query', 'query', ids);
  const only = async () => {
    await addAll();
    showOnly({ label: 'the answer of a query', nodes: ids, links: null });
    get().canvas?.centre(ids);
  };
  return (
    <div className={classes.graph}>
      <div className={classes.inline}>
        <Button size="xs" disabled={fresh === 0} onClick={() => void addAll()}>
          Add to view
        </Button>
        <Button size="xs" variant="default" onClick={() => void only()}>
          Show only these
        </Button>
        <span>
          {counted(ids.length, 'node')} in this answer, {fresh === 0 ? 'all' : countText(ids.length - fresh)}{' '}
          in the view already
        </span>
      </div>
      <ul className={classes.chips} aria-label="Nodes of the answer">
        {ids.slice(0, MOST_NAMED).map((id) => (
          <li key={id}>
            <button type="button" onClick={() => void showNode(id)}>
              <bdi>{shorten(graph.names.get(id) ?? nameOf(get().elements, id), 60)}</bdi>
            </button>
          </li>
        ))}
        {ids.length > MOST_NAMED && <li>and {countText(ids.length - MOST_NAMED)} more</li>}
      </ul>
    </div>
  );
}
