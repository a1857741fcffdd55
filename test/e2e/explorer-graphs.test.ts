/** Graphs of other kinds than that of one good article: a hub, hostile names, nothing at all. */
import { afterEach, describe, expect, it } from 'vitest';
import { oneLine, shorten } from '@/lib/view/text';
import { Explorer } from './explorer.driver';
import { emptyGraph, HOSTILE_NAMES, HUB, HUB_NEIGHBOURS, makeHostile, makeHub, restoreGraph } from './graphs';
import { openPage } from './page';

afterEach(restoreGraph, 90_000);

describe('a hub', () => {
  it('brings fifty neighbours at a time, says of how many, and takes them all back', async () => {
    await makeHub();
    const explorer = await Explorer.openAt([HUB]);
    await explorer.click(HUB);
    const inspector = explorer.region('Inspector');
    await explorer.button('Expand').click();
    await explorer.hears(/^50 neighbours of Hub of many added\. 50 of 412; expand again for more\.$/);
    await inspector.getByText('50 of 412 neighbours; Expand adds more').waitFor();
    expect(await explorer.nodes()).toHaveLength(51);
    await explorer.button('Expand').click();
    await inspector.getByText('100 of 412 neighbours; Expand adds more').waitFor();
    for (let reached = 150; reached < HUB_NEIGHBOURS; reached += 50) {
      await explorer.button('Expand').click();
      await inspector.getByText(`${reached} of 412 neighbours; Expand adds more`).waitFor();
    }
    await explorer.button('Expand').click();
    await explorer.hears(/^12 neighbours of Hub of many added\.$/);
    expect(await explorer.nodes()).toHaveLength(1 + HUB_NEIGHBOURS);
    expect(await inspector.getByText('Expand adds more').count()).toBe(0);
    await explorer.button('Collapse').click();
    await explorer.hears(/^412 neighbours of Hub of many removed\.$/);
    expect(await explorer.nodes()).toEqual([HUB]);
  });
});

describe('a crowd', () => {
  it('is not drawn anew for what is pointed at or selected: that is lit above it', async () => {
    const count = 2_000;
    await makeHub(count);
    const members = Array.from({ length: count }, (_, index) => `person:made-${index + 1}`);
    const explorer = await Explorer.openAt([HUB, ...members]);
    const { page } = explorer;
    await explorer.choose('Layout', /^Circle/);
    await explorer.still();
    const drawn = await page.evaluateHandle(() => {
      const frames = { whole: 0 };
      window.parley!.sigma.on('afterRender', () => {
        frames.whole += 1;
      });
      return frames;
    });
    const isLit = () =>
      page.evaluate(() => {
        const { spotlight } = window.parley!.sigma.getCanvases();
        const { width, height } = spotlight!;
        const { data } = spotlight!.getContext('2d')!.getImageData(0, 0, width, height);
        return data.some((value) => value > 0);
      });
    // The camera has come to rest, and with it the last whole frame.
    await page.waitForTimeout(400);
    const before = await drawn.evaluate(({ whole }) => whole);
    expect(await isLit()).toBe(false);
    const { x, y } = await explorer.place(members[700]!);
    await page.mouse.move(x - 30, y - 30);
    await page.mouse.move(x, y);
    await expect.poll(isLit).toBe(true);
    await page.mouse.click(x, y);
    await explorer.region('Inspector').getByRole('heading', { level: 2 }).waitFor();
    expect((await explorer.view()).selection.nodes).toHaveLength(1);
    expect(await drawn.evaluate(({ whole }) => whole)).toBe(before);
    await page.keyboard.press('Escape');
    await page.mouse.move(300, 120);
    await expect.poll(isLit).toBe(false);
  });
});

describe('hostile names', () => {
  const names = Object.values(HOSTILE_NAMES);
  const ids = [...names.map((_, index) => `person:made-${index}`), 'meeting:made'];

  it('are text on the canvas, in the inspector, the article, the timeline and the table', async () => {
    await makeHostile();
    const explorer = await Explorer.openAt(ids);
    const { page } = explorer;
    const labels = await page.evaluate(
      (wanted) => wanted.map((id) => window.parley!.graph.getNodeAttribute(id, 'label')),
      ids.slice(0, -1),
    );
    expect(labels).toEqual(names.map((name) => shorten(name, 42)));
    const inspector = explorer.region('Inspector');
    await explorer.click('meeting:made');
    const heading = inspector.getByRole('heading', { level: 2 });
    await heading.waitFor();
    expect(await heading.textContent()).toContain(oneLine(HOSTILE_NAMES.markup));
    for (const name of names) await inspector.getByText(oneLine(name), { exact: true }).first().waitFor();
    await inspector.getByTitle('Open the article at this sentence').first().click();
    const lit = explorer.region('Article').locator('[data-lit]');
    await lit.first().waitFor();
    expect(await explorer.region('Article').textContent()).toContain(HOSTILE_NAMES.script);
    // The label is short; the whole title comes when it is pointed at.
    const meeting = explorer.region('Timeline').getByTitle(/^<img src=x onerror/);
    await meeting.waitFor();
    await explorer.button('Table').click();
    await page.getByRole('table').getByText(oneLine(HOSTILE_NAMES.template)).first().waitFor();
    await expectHarmless(explorer);
  });

  it('are text in the search, the menu, the announcements, and what the history calls its steps', async () => {
    await makeHostile();
    const explorer = await Explorer.openAt(ids);
    const { page } = explorer;
    await explorer.search('bold');
    await page
      .getByRole('option')
      .filter({ hasText: oneLine(HOSTILE_NAMES.markup) })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await explorer.click('person:made-0', { button: 'right' });
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await explorer.click('person:made-0');
    await explorer.region('Inspector').getByRole('heading', { level: 2 }).waitFor();
    await explorer.button('Hide').click();
    expect(await explorer.hears(/hidden\.$/)).toBe(`${oneLine(HOSTILE_NAMES.markup)} hidden.`);
    await expectHarmless(explorer);
  });

  it('do not stretch a narrow page', async () => {
    await makeHostile();
    const explorer = await Explorer.openAt(ids, { width: 390, height: 844 });
    await explorer.click('person:made-4');
    await explorer.region('Inspector').getByRole('heading', { level: 2 }).waitFor();
    const { page } = explorer;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const inspector = explorer.region('Inspector');
    const [inner, outer] = await inspector.evaluate((panel) => [panel.scrollWidth, panel.clientWidth]);
    expect(inner).toBeLessThanOrEqual(outer!);
  });
});

/** Nothing that was written in a name became an element or was run. */
async function expectHarmless({ page, problems }: Explorer): Promise<void> {
  const seen = await page.evaluate(() => ({
    images: document.querySelectorAll('img[src="x"]').length,
    bold: [...document.querySelectorAll('b')].filter(({ textContent }) => textContent === 'bold').length,
    owned: 'owned' in window,
  }));
  expect(seen).toEqual({ images: 0, bold: 0, owned: false });
  expect(problems).toEqual([]);
}

describe('an empty graph', () => {
  it('says how to fill it, and shows the graph by itself as soon as there is one', async () => {
    await emptyGraph();
    const { page, problems } = await openPage();
    await page.getByRole('heading', { name: 'The graph is empty' }).waitFor();
    await page.getByText('npm run ingest -- data/articles').waitFor();
    const words = await page.getByRole('status').allTextContents();
    expect(words.join(' ')).toContain('The graph is empty.');
    await restoreGraph();
    await page.waitForFunction(() => (window.parley?.graph.order ?? 0) > 5, null, { timeout: 60_000 });
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
