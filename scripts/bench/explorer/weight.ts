/** What a page weighs: what it loads to draw the graph and right after, and what it holds in memory. */
import type { Browser, Page } from 'playwright-core';

export interface Load {
  /** As transferred, compressed, in KB. */
  readonly script: number;
  /** Asked for only when the graph's data are there: menus, export, saved views. */
  readonly 'script, once the graph is there': number;
  readonly style: number;
  readonly font: number;
  readonly data: number;
}

const KINDS: Readonly<Record<string, keyof Load>> = {
  Script: 'script',
  Stylesheet: 'style',
  Font: 'font',
  Document: 'data',
  Fetch: 'data',
  XHR: 'data',
};

const WITHIN = 120_000;

/** Loads the opening view in a browser that has nothing of it. */
export async function weighLoad(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const kinds = new Map<string, keyof Load>();
  const load: Record<keyof Load, number> = {
    ...{ script: 0, 'script, once the graph is there': 0 },
    ...{ style: 0, font: 0, data: 0 },
  };
  let isThere = false;
  devtools.on('Network.requestWillBeSent', ({ requestId, type = '' }) => {
    const kind = KINDS[type];
    if (kind) kinds.set(requestId, kind === 'script' && isThere ? 'script, once the graph is there' : kind);
  });
  devtools.on('Network.responseReceived', ({ response }) => {
    isThere ||= new URL(response.url).pathname === '/api/graph';
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind) load[kind] += encodedDataLength / 1024;
  });
  await devtools.send('Network.enable');
  await page.goto(url);
  await page.waitForFunction(() => (window.parley?.graph.order ?? 0) > 0, null, { timeout: WITHIN });
  await page.waitForTimeout(1_000);
  await context.close();
  return load;
}

/** What the page's scripts hold after the garbage is gone, in MB. */
export async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 2 ** 20;
}
