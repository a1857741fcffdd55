/** Opening, searching, selecting, reading: evidence both ways. */
import { describe, expect, it } from 'vitest';
import { Explorer } from './explorer.driver';

describe('the first view', () => {
  it('shows all of a small graph, no node over another, each kind with its shape in the legend', async () => {
    const explorer = await Explorer.open();
    const { overlaps, order } = await explorer.page.evaluate(() => {
      const { graph, sigma } = window.parley!;
      const seen = graph.mapNodes((id, attributes) => ({
        ...sigma.graphToViewport(attributes),
        radius: sigma.scaleSize(sigma.getNodeDisplayData(id)!.size),
      }));
      const over = seen.flatMap((a, index) =>
        seen.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius),
      );
      return { overlaps: over.length, order: graph.order };
    });
    const health = await explorer.page.evaluate(async () => (await fetch('/api/health')).json());
    expect(order).toBe(health.counts.entities + health.counts.meetings);
    expect(overlaps).toBe(0);
    for (const kind of ['People', 'Organisations', 'States', 'Places', 'Meetings']) {
      expect(
        await explorer.page.getByRole('checkbox', { name: new RegExp(`^${kind} \\d+`) }).isChecked(),
      ).toBe(true);
    }
    for (const region of ['Graph', 'Inspector', 'Timeline', 'Filters']) {
      expect(await explorer.region(region).count()).toBe(1);
    }
    expect(explorer.problems).toEqual([]);
  });

  it('opens at the same picture every time', async () => {
    const [first, second] = [await Explorer.open(), await Explorer.open()];
    expect((await first.view()).positions).toEqual((await second.view()).positions);
  });

  it('draws links between all that is shown, those of planned and proposed meetings not as held', async () => {
    const explorer = await Explorer.open();
    const lines = await explorer.page.evaluate(() => {
      const { graph } = window.parley!;
      return graph
        .filterNodes((_, { kind, line }) => kind === 'meeting' && line !== 'solid')
        .map((meeting) => ({
          node: graph.getNodeAttribute(meeting, 'line'),
          links: graph.mapEdges(meeting, (_, { line }) => line),
        }));
    });
    expect(lines.length).toBeGreaterThan(0);
    for (const { node, links } of lines) expect(new Set(links)).toEqual(new Set([node]));
  });
});

describe('searching', () => {
  it('finds through a slip of the pen, by keyboard alone, and selects what is chosen', async () => {
    const explorer = await Explorer.open();
    await explorer.search('bogdnov');
    expect(
      await explorer.page.getByRole('combobox', { name: 'Search the graph' }).getAttribute('aria-expanded'),
    ).toBe('true');
    await explorer.page.keyboard.press('Enter');
    await explorer.region('Inspector').getByRole('heading', { name: 'Mikhail Bogdanov' }).waitFor();
    expect((await explorer.view()).selection.nodes).toEqual([await explorer.idOf('Mikhail Bogdanov')]);
  });

  it('adds what is not in the view', async () => {
    const explorer = await Explorer.openAt(['organisation:hamas']);
    await explorer.search('Doha');
    await explorer.page.keyboard.press('Enter');
    await explorer.waitForNodes(2);
    expect((await explorer.view()).selection.nodes).toEqual(['place:doha']);
  });

  it('says when nothing is found', async () => {
    const explorer = await Explorer.open();
    await explorer.page.getByRole('combobox', { name: 'Search the graph' }).fill('zzzzqqqq');
    await explorer.page.getByText('Nothing found for “zzzzqqqq”').waitFor();
  });
});

describe('evidence', () => {
  it('opens the article at the sentence of a quote, lit', async () => {
    const explorer = await Explorer.open();
    await explorer.click('organisation:hamas');
    const quote = explorer.region('Inspector').getByTitle('Open the article at this sentence').first();
    const words = (await quote.textContent()) ?? '';
    await quote.click();
    const lit = explorer.region('Article').locator('[data-lit]');
    await lit.waitFor();
    expect((await lit.textContent())?.replace(/\d+$/, '')).toBe(words);
    const inSight = () =>
      lit.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight + 40;
      });
    await expect.poll(inSight, { timeout: 20_000 }).toBe(true);
  });

  it('selects the entity of a mention, and the links of a sentence', async () => {
    const explorer = await Explorer.open();
    await explorer.click('organisation:hamas');
    await explorer.region('Inspector').getByTitle('Open the article at this sentence').first().click();
    const article = explorer.region('Article');
    await article.getByRole('button', { name: 'Vladimir Putin' }).first().click();
    await explorer.region('Inspector').getByRole('heading', { name: 'Vladimir Putin' }).waitFor();
    await article
      .getByRole('button', { name: /links? from this sentence/ })
      .first()
      .click();
    await explorer.page.waitForFunction(() => window.parley!.view.selection.link !== null);
    await explorer.region('Inspector').getByText('evidence').waitFor();
  });

  it('shows the evidence of a link that is clicked in the graph', async () => {
    const explorer = await Explorer.openAt(['organisation:hamas', 'organisation:fatah']);
    const [link] = await explorer.links();
    await explorer.clickLink(link!);
    await explorer
      .region('Inspector')
      .getByText(/rival Palestinian movement/)
      .waitFor();
    expect((await explorer.view()).selection.link).toBe(link);
  });

  it('folds what was not read, with its reason', async () => {
    const explorer = await Explorer.open();
    await explorer
      .region('Filters')
      .getByRole('button', { name: /Hamas delegation travels/ })
      .click();
    const ignored = explorer.region('Article').getByText(/^Not read: /);
    await ignored.first().waitFor();
    expect(await ignored.count()).toBeGreaterThanOrEqual(2);
  });
});
