/**
 * How long the page takes to answer, in ms: from the event of a real mouse or key until what it asked for is on the
 * canvas, the graphics card's part included.
 */
import type { Page } from 'playwright-core';
import { median } from '../median';
import type { MadeGraph } from './graph';

export const INTERACTIONS = ['select', 'hover', 'filter', 'search'] as const;
export type InteractionName = (typeof INTERACTIONS)[number];
export type InteractionFigures = Record<InteractionName, number>;

const TIMES = 5;
/** As long as a finger stays on the button. */
const PRESSED_MS = 60;

/** Begins to watch for an event and its effect, a condition in JavaScript; the returned function waits for the ms between. */
async function watch(page: Page, event: string, effect: string): Promise<() => Promise<number>> {
  await page.evaluate(([type, condition]) => window.bench.watch(type!, condition!), [event, effect]);
  return () => page.evaluate(() => window.bench.answered());
}

/** Where some nodes are seen, far from each other, in whole pixels, as a mouse points; not those smaller than a mouse hits. */
function targets(page: Page): Promise<{ x: number; y: number }[]> {
  return page.evaluate((count) => {
    const { graph, sigma } = window.parley!;
    const { left, top, width, height } = sigma.getContainer().getBoundingClientRect();
    const radii = graph.mapNodes((_, { size }) => sigma.scaleSize(size)).sort((a, b) => b - a);
    const least = Math.min(2, radii[count * 4] ?? 0);
    const seen = graph
      .filterNodes((_, { size }) => sigma.scaleSize(size) >= least)
      .map((id) => sigma.graphToViewport(graph.getNodeAttributes(id)))
      .filter(({ x, y }) => x > 250 && y > 80 && x < width - 60 && y < height - 60);
    const stride = Math.floor(seen.length / count);
    return seen
      .filter((_, index) => index % stride === 0)
      .slice(0, count)
      .map(({ x, y }) => ({ x: Math.round(left + x), y: Math.round(top + y) }));
  }, TIMES);
}

export async function timeInteractions(page: Page, graph: MadeGraph): Promise<InteractionFigures> {
  const times: Record<InteractionName, number[]> = { select: [], hover: [], filter: [], search: [] };
  await page.bringToFront();
  const pause = () => page.waitForTimeout(450);
  for (const { x, y } of await targets(page)) {
    await page.mouse.move(x - 120, y - 60);
    await pause();
    const hovered = await watch(
      page,
      'mousemove',
      `window.parley.sigma.getContainer().style.cursor === 'pointer'`,
    );
    await page.mouse.move(x, y);
    times.hover.push(await hovered());
    await pause();
    await page.keyboard.press('Escape');
    await pause();
    const selected = await watch(
      page,
      'mouseup',
      `window.parley.view.selection.nodes.length === 1 &&
        document.querySelector('[aria-label=Inspector] h2') !== null`,
    );
    await page.mouse.click(x, y, { delay: PRESSED_MS });
    times.select.push(await selected());
    await pause();
  }
  await page.keyboard.press('Escape');
  for (let turn = 0; turn < TIMES; turn += 1) {
    const order = await page.evaluate(() => window.parley!.graph.order);
    const filtered = await watch(page, 'click', `window.parley.graph.order !== ${order}`);
    await page.getByRole('checkbox', { name: /^Organisations/ }).click();
    times.filter.push(await filtered());
    await pause();
  }
  for (let turn = 0; turn < TIMES; turn += 1) {
    const { name } = graph.nodes[turn * 7 + 20]!;
    await page.keyboard.press('Control+k');
    await page.keyboard.type(name.slice(0, -1));
    await pause();
    const found = await watch(
      page,
      'keydown',
      `[...document.querySelectorAll('[role=option]')].some((each) => each.textContent.includes('${name}'))
        && document.activeElement.value === '${name}'`,
    );
    await page.keyboard.press(name.at(-1)!);
    times.search.push(await found());
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  return Object.fromEntries(
    INTERACTIONS.map((name) => [name, median(times[name], (ms) => ms)]),
  ) as InteractionFigures;
}
