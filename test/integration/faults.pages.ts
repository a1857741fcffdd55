/** Pages of a real browser that stay open while the database goes away and comes back. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { startBrowser } from '../e2e/browser';

export interface OpenPages {
  /** Settles when every page has said that the database is out of reach. */
  readonly away: () => Promise<unknown>;
  /** Settles when no page says so any more. */
  readonly back: () => Promise<unknown>;
  /** How many nodes each page shows. */
  readonly nodes: () => Promise<number[]>;
  /** What the pages threw. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

const WITHIN = { timeout: 60_000 };
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: /out of reach/ });

/** Opens so many pages, each in a context of its own, and waits until each shows a graph. None need no browser. */
export async function openPages(url: string, count: number): Promise<OpenPages> {
  const server = count > 0 ? await startBrowser() : null;
  const browser: Browser | null = server && (await chromium.connect(server.wsEndpoint()));
  const problems: string[] = [];
  const pages: Page[] = [];
  for (let opened = 0; browser && opened < count; opened += 1) {
    const page = await (await browser.newContext()).newPage();
    page.on('pageerror', ({ message }) => problems.push(message));
    await page.goto(url);
    await page.waitForFunction(() => (window.parley?.graph.order ?? 0) > 0, undefined, WITHIN);
    pages.push(page);
  }
  const each = <T>(ask: (page: Page) => Promise<T>) => Promise.all(pages.map(ask));
  return {
    away: () => each((page) => notice(page).first().waitFor(WITHIN)),
    back: () =>
      each((page) =>
        notice(page)
          .first()
          .waitFor({ ...WITHIN, state: 'detached' }),
      ),
    nodes: () => each((page) => page.evaluate(() => window.parley?.graph.order ?? 0)),
    problems,
    close: async () => {
      await browser?.close();
      await server?.close();
    },
  };
}
