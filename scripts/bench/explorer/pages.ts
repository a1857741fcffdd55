/** The pages that are measured: Parley at a view of so many nodes, and an empty one for the others. */
import type { Browser, Page } from 'playwright-core';
import { encodeSnapshot, writeAddress } from '@/lib/view/url';
import { EMPTY_VIEW, NOTHING_SELECTED } from '@/lib/view/view';
import type { MadeGraph } from './graph';

const SCREEN = { width: 1440, height: 900 };
const WITHIN = 120_000;

async function newPage(browser: Browser): Promise<Page> {
  // The scripts that measure come from outside of the page.
  const context = await browser.newContext({ viewport: SCREEN, bypassCSP: true });
  return context.newPage();
}

export interface OpenedParley {
  readonly page: Page;
  /** From asking for the page until the graph is drawn, in ms. */
  readonly opened: number;
  /** The graph's part of the page, in pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

export async function openParley(
  browser: Browser,
  url: string,
  { nodes, positions }: MadeGraph,
  rivals: string,
): Promise<OpenedParley> {
  const page = await newPage(browser);
  const ids = nodes.map(({ id }) => id);
  const view = {
    ...EMPTY_VIEW,
    additions: [{ reason: 'query' as const, origin: null, asked: '', nodes: ids, total: ids.length }],
    positions,
  };
  const text = await encodeSnapshot({ view, selection: NOTHING_SELECTED, reading: null });
  const began = performance.now();
  await page.goto(`${url}/${writeAddress({ kind: 'view', text })}`);
  await page.waitForFunction((order) => window.parley?.graph.order === order, ids.length, {
    timeout: WITHIN,
  });
  const size = await page.evaluate(
    () =>
      new Promise<{ width: number; height: number }>((drawn) =>
        requestAnimationFrame(() => requestAnimationFrame(() => drawn(window.parley!.sigma.getDimensions()))),
      ),
  );
  const opened = performance.now() - began;
  await page.addScriptTag({ content: rivals });
  // The fingers stay off until what was loaded late is there too.
  await page.waitForTimeout(1_500);
  return { page, opened, size };
}

export async function openEmpty(browser: Browser, rivals: string): Promise<Page> {
  const page = await newPage(browser);
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ content: rivals });
  return page;
}
