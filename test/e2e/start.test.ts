/** The page that was built, in a real browser, on the graph that was read from the article that comes with it. */
import { expect, it } from 'vitest';
import { openPage } from './page';

it('serves the page and its data from one origin, and the page throws nothing', async () => {
  const { page, problems, url } = await openPage();
  expect(await page.title()).toContain('Parley');
  const health = await page.evaluate(async () => (await fetch('/api/health')).json());
  expect(health).toMatchObject({ counts: { articles: 1 } });
  expect(page.url().startsWith(url)).toBe(true);
  expect(problems).toEqual([]);
});

it('offers WebGL, so that what is tested is the graph as an analyst sees it', async () => {
  const { page } = await openPage();
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null)).toBe(
    true,
  );
});
