/** The page itself: addresses, keyboard, assistive technology, narrow screens, a database that is away, hostile names. */
import axe from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { complaintsOfAxe } from './axe';
import { Explorer } from './explorer.driver';
import { openPage } from './page';

const HAMAS = 'organisation:hamas';

describe('the address', () => {
  it('shows the same view after a reload, and elsewhere', async () => {
    const explorer = await Explorer.openAt([HAMAS]);
    await explorer.click(HAMAS);
    await explorer.button('Expand').click();
    await explorer.hears(/added/);
    await explorer.page.getByRole('checkbox', { name: /^Places/ }).click();
    await explorer.still();
    await explorer.page.waitForTimeout(600);
    const [view, address] = [await explorer.view(), explorer.page.url()];
    await explorer.page.reload();
    await explorer.drawn();
    expect(await explorer.view()).toEqual(view);
    const elsewhere = await Explorer.open({ path: new URL(address).pathname + new URL(address).hash });
    expect(await elsewhere.view()).toEqual(view);
  });

  it('opens with a notice where it names what is gone, or nothing that can be read', async () => {
    const gone = await Explorer.openAt([HAMAS, 'person:nobody-at-all']);
    expect(await gone.nodes()).toEqual([HAMAS]);
    await gone.page.getByText(/no longer in the graph/).waitFor();
    const broken = await Explorer.open({ path: '/#v=not-a-view' });
    await broken.page.getByText(/could not be read/).waitFor();
    expect((await broken.nodes()).length).toBeGreaterThan(5);
  });
});

describe('the keyboard', () => {
  it('walks from a node to its neighbours, expands, hides and pins', async () => {
    const explorer = await Explorer.openAt([HAMAS, 'organisation:fatah', 'place:doha']);
    const drawing = explorer.page.getByRole('application', { name: 'Graph drawing' });
    await drawing.focus();
    await explorer.page.keyboard.press('ArrowRight');
    await explorer.hears(/, (organisation|place), \d+ links?/);
    await explorer.page.keyboard.press('ArrowRight');
    const [selected] = (await explorer.view()).selection.nodes;
    expect(['organisation:fatah', HAMAS]).toContain(selected);
    await explorer.page.keyboard.press('p');
    expect((await explorer.view()).pinned).toEqual([selected]);
    await explorer.page.keyboard.press('Enter');
    await explorer.hears(/neighbour/);
    await explorer.page.keyboard.press('h');
    expect((await explorer.view()).hidden).toEqual([selected]);
    await explorer.page.keyboard.press('Control+z');
    expect((await explorer.view()).hidden).toEqual([]);
  });

  it('is explained by "?", in a dialog in which axe finds nothing', async () => {
    const explorer = await Explorer.openAt([HAMAS]);
    const { page } = explorer;
    await page.getByRole('application', { name: 'Graph drawing' }).focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard and mouse' });
    await dialog.getByText('select what lies in a rectangle').waitFor();
    expect(await complaintsOfAxe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await page.keyboard.type('what? a/b');
    expect(await page.getByRole('combobox', { name: 'Search the graph' }).inputValue()).toBe('what? a/b');
    expect(await dialog.count()).toBe(0);
  });

  it('resizes panels, which remember their size', async () => {
    const explorer = await Explorer.open();
    const splitter = explorer.page.getByRole('separator', { name: 'Width of the inspector' });
    await splitter.focus();
    for (let press = 0; press < 3; press += 1) await explorer.page.keyboard.press('ArrowLeft');
    const width = await splitter.getAttribute('aria-valuenow');
    await explorer.page.reload();
    await explorer.drawn();
    expect(await splitter.getAttribute('aria-valuenow')).toBe(width);
    expect(Number(width)).toBe(384 + 48);
  });
});

describe.each(['light', 'dark'] as const)('assistive technology, %s', (colorScheme) => {
  it('is offered a page in which axe finds nothing', async () => {
    const explorer = await Explorer.open({ colorScheme });
    await explorer.click(HAMAS);
    await explorer.region('Inspector').getByTitle('Open the article at this sentence').first().click();
    await explorer.region('Article').locator('[data-lit]').waitFor();
    await explorer.page.evaluate(axe.source);
    const violations = await explorer.page.evaluate(async () => {
      const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run();
      return found.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    });
    expect(violations).toEqual([]);
    expect(explorer.problems).toEqual([]);
  });
});

describe('a narrow screen', () => {
  it('has the panels as sheets; what is selected opens its own', async () => {
    const explorer = await Explorer.open({ width: 390, height: 844 });
    expect(await explorer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await explorer.click(HAMAS);
    await explorer.region('Inspector').getByRole('heading', { name: 'Hamas' }).waitFor();
    await explorer.button('Filters').click();
    await explorer.page.getByRole('checkbox', { name: /^People/ }).waitFor();
    expect(await explorer.region('Inspector').count()).toBe(0);
    await explorer.button('Table').click();
    await explorer.region('Table').getByRole('table').waitFor();
    expect(await explorer.region('Filters').count()).toBe(0);
    await explorer.button('Timeline').click();
    await explorer.region('Timeline').waitFor();
    expect(await explorer.region('Table').count()).toBe(0);
    expect(await explorer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

describe('reduced motion', () => {
  it('moves nothing gradually', async () => {
    const explorer = await Explorer.open({ context: { reducedMotion: 'reduce' } });
    await explorer.choose('Layout', /^Circle/);
    const same = await explorer.page.evaluate(() => {
      const { graph, view } = window.parley!;
      return graph.everyNode((id, { x, y }) => view.positions[id]![0] === x && view.positions[id]![1] === y);
    });
    expect(same).toBe(true);
  });
});

describe('WebGL', () => {
  it('is given back when the panel goes: fifty openings leave no context behind', async () => {
    const { page } = await openPage();
    await page.addInitScript(() => {
      const contexts: WebGLRenderingContext[] = [];
      Object.assign(window, { contexts });
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...rest: unknown[]) {
        const context = Reflect.apply(original, this, rest);
        if (String(rest[0]).startsWith('webgl') && context && !contexts.includes(context))
          contexts.push(context);
        return context;
      } as typeof original;
    });
    await page.reload();
    await page.waitForFunction(() => (window.parley?.graph.order ?? 0) > 0);
    const contexts = () =>
      page.evaluate(() => {
        const { contexts: made } = window as unknown as { contexts: WebGLRenderingContext[] };
        return { made: made.length, alive: made.filter((context) => !context.isContextLost()).length };
      });
    const { made: perOpening } = await contexts();
    for (let opening = 1; opening <= 50; opening += 1) {
      await page.setViewportSize({ width: opening % 2 === 1 ? 700 : 1200, height: 800 });
      await page.waitForFunction(
        (made) => (window as unknown as { contexts: unknown[] }).contexts.length >= made && window.parley,
        perOpening * (opening + 1),
      );
    }
    expect(await contexts()).toEqual({ made: perOpening * 51, alive: perOpening });
    await page.context().close();
  });
});

describe('a database that is away', () => {
  it('is told within four seconds, keeps what is loaded, and goes on by itself', async () => {
    const explorer = await Explorer.open();
    const pid = inject('neo4jPid');
    process.kill(pid, 'SIGSTOP');
    try {
      const stopped = Date.now();
      await explorer.page
        .getByRole('alert')
        .filter({ hasText: /out of reach/ })
        .waitFor({ timeout: 15_000 });
      expect((await explorer.nodes()).length).toBeGreaterThan(5);
      process.stdout.write(`  · said so after ${((Date.now() - stopped) / 1_000).toFixed(1)} s\n`);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await explorer.page
      .getByRole('alert')
      .filter({ hasText: /out of reach/ })
      .waitFor({ state: 'detached', timeout: 30_000 });
  });

  it('for a moment is asked again, so that a card opens without another click', async () => {
    const explorer = await Explorer.openAt([HAMAS]);
    const pid = inject('neo4jPid');
    const refused = explorer.page.waitForResponse(
      (answer) => answer.url().includes('/api/entities/') && answer.status() === 503,
    );
    process.kill(pid, 'SIGSTOP');
    try {
      await explorer.click(HAMAS);
      await refused;
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await explorer.region('Inspector').getByTitle('Open the article at this sentence').first().waitFor();
  });
});
