/**
 * Pages of the running Parley for end-to-end tests.
 *
 *     const { page, problems } = await openPage({ width: 390, height: 844, colorScheme: 'dark' });
 *     await page.getByRole('combobox', { name: 'Search the graph' }).fill('Bogdanov');
 *     expect(problems).toEqual([]);
 */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

export interface PageOptions {
  /** In CSS pixels; 1440 × 900 unless said. */
  width?: number;
  height?: number;
  /** `light` unless said. */
  colorScheme?: 'light' | 'dark';
  /** What is opened; `/` unless said. */
  path?: string;
  /** Whatever else Playwright's `newContext` takes. */
  context?: BrowserContextOptions;
}

export interface OpenPage {
  readonly page: Page;
  /** Errors that the page threw or wrote to the console, as they come. */
  readonly problems: readonly string[];
  /** Where Parley is served. */
  readonly url: string;
}

let browser: Promise<Browser> | undefined;
afterAll(async () => (await browser)?.close());

/** Opens a page in a context of its own: no cookies or storage of another. All are closed when the file is done. */
export async function openPage(options: PageOptions = {}): Promise<OpenPage> {
  const { width = 1440, height = 900, colorScheme = 'light', path = '/', context: more } = options;
  browser ??= chromium.connect(inject('browser'));
  const url = inject('url');
  const context = await (await browser).newContext({
    viewport: { width, height },
    colorScheme,
    baseURL: url,
    ...more,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(path);
  return { page, problems, url };
}
