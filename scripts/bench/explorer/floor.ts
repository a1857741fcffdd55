/** What filtering costs with bare Sigma and the same data, in ms: no explorer that draws with it can be below. */
import type { Page } from 'playwright-core';
import { median } from '../median';
import { drawnGraph } from './frames';
import type { MadeGraph } from './graph';
import type { OpenedParley } from './pages';

const TURNS = 5;
/** What ids of the kind that `interactions` filters begin with. */
const FILTERED = 'organisation:';

export async function filterFloor(
  { page, size }: OpenedParley,
  empty: Page,
  graph: MadeGraph,
): Promise<number> {
  const drawn = await drawnGraph(page, graph);
  await empty.bringToFront();
  const times = await empty.evaluate(
    (ask) => window.bench.hideByReducer(ask.drawn, ask.size, ask.prefix, ask.turns),
    {
      ...{ drawn, size },
      ...{ prefix: FILTERED, turns: TURNS },
    },
  );
  return median(times, (ms) => ms);
}
