/** Expanding, collapsing, hiding, pinning, moving, selecting several, undoing; paths, filters, the timeline. */
import { describe, expect, it } from 'vitest';
import { CALM, Explorer } from './explorer.driver';

const HAMAS = 'organisation:hamas';
const RUSSIA = 'state:russia';

/** Expands, by keyboard, the next node that was not expanded yet; when all are, people alone of one after the other. */
async function expandNext(explorer: Explorer, done: number): Promise<void> {
  const { page } = explorer;
  const { additions } = await explorer.view();
  const tried = additions.map(({ origin }) => origin);
  const nodes = await explorer.nodes();
  const next = nodes.find((id) => !tried.includes(id));
  const node = next ?? nodes[done % nodes.length]!;
  await explorer.button('Fit to view').click();
  await explorer.still();
  await explorer.click(node);
  await page.waitForFunction((id) => window.parley!.view.selection.nodes[0] === id, node);
  await page.locator('[data-graph-keys]').focus();
  if (next) await page.keyboard.press('Enter');
  else {
    await page.keyboard.press('m');
    await page
      .getByRole('menuitem', { name: /^(People|Meetings)/ })
      .first()
      .click();
  }
  await page.waitForFunction((count) => window.parley!.view.additions.length > count, additions.length);
  await explorer.still();
}

describe('expanding', () => {
  it('adds neighbours around the node, the old ones holding still, and says so', async () => {
    const explorer = await Explorer.openAt([HAMAS, RUSSIA]);
    const before = [await explorer.place(HAMAS), await explorer.place(RUSSIA)];
    const { x, y } = before[0]!;
    await explorer.page.mouse.dblclick(x, y);
    expect(await explorer.hears(/neighbours of Hamas added/)).toMatch(/^\d+ neighbours of Hamas added/);
    await explorer.still();
    expect([await explorer.place(HAMAS), await explorer.place(RUSSIA)]).toEqual(before);
  });

  it('offers kinds and link types with counts first, and adds only those', async () => {
    const explorer = await Explorer.openAt([HAMAS]);
    await explorer.click(HAMAS, { button: 'right' });
    const states = explorer.page.getByRole('menuitem', { name: /^States/ });
    await states.waitFor();
    const count = Number(/\d+/.exec((await states.textContent()) ?? '')?.[0]);
    await states.click();
    await explorer.waitForNodes(1 + count);
    expect((await explorer.nodes()).filter((id) => id.startsWith('state:'))).toHaveLength(count);
  });

  it('collapses exactly what it added, from the inspector', async () => {
    const explorer = await Explorer.openAt([HAMAS, RUSSIA]);
    const before = await explorer.view();
    await explorer.click(HAMAS);
    await explorer.button('Expand').click();
    await explorer.hears(/added/);
    await explorer.button('Collapse').click();
    await explorer.hears(/neighbours of Hamas removed/);
    const { selection: _, ...view } = await explorer.view();
    expect(view).toEqual({ ...before, selection: undefined });
  });

  it('comes back to the very same view after twenty expansions and twenty undos', async () => {
    const explorer = await Explorer.openAt([HAMAS], CALM);
    const before = {
      view: await explorer.view(),
      nodes: await explorer.nodes(),
      links: await explorer.links(),
    };
    for (let done = 0; done < 20; done += 1) await expandNext(explorer, done);
    expect((await explorer.nodes()).length).toBeGreaterThan(10);
    for (let undone = 0; undone < 20; undone += 1) await explorer.page.keyboard.press('Control+z');
    await explorer.still();
    const { selection: _, ...view } = await explorer.view();
    expect(view).toEqual({ ...before.view, selection: undefined });
    expect({ nodes: await explorer.nodes(), links: await explorer.links() }).toEqual({
      nodes: before.nodes,
      links: before.links,
    });
    expect(await explorer.button('Undo').isDisabled()).toBe(true);
    for (let redone = 0; redone < 20; redone += 1) await explorer.button('Redo').click();
    expect((await explorer.nodes()).length).toBeGreaterThan(10);
  }, 240_000);
});

describe('by hand', () => {
  it('selects what is clicked with a hand that trembles, and moves nothing', async () => {
    const explorer = await Explorer.openAt([HAMAS, RUSSIA]);
    const before = await explorer.view();
    const { x, y } = await explorer.place(RUSSIA);
    const { mouse } = explorer.page;
    await mouse.move(x, y);
    await mouse.down();
    for (const [dx, dy] of [
      [1, 0],
      [1, 1],
      [2, 1],
      [1, 2],
      [0, 1],
    ] as const)
      await mouse.move(x + dx, y + dy);
    await mouse.up();
    await explorer.page.waitForFunction((id) => window.parley!.view.selection.nodes[0] === id, RUSSIA);
    expect((await explorer.view()).positions).toEqual(before.positions);
    expect(await explorer.button('Undo').isDisabled()).toBe(true);
  });

  it('takes two quick clicks on different nodes for two clicks, not for one that expands', async () => {
    const explorer = await Explorer.openAt([HAMAS, RUSSIA], CALM);
    const { mouse } = explorer.page;
    const [first, second] = [await explorer.place(HAMAS), await explorer.place(RUSSIA)];
    // Dispatched at once: a press by the driver takes longer on a busy machine than a double click may.
    await explorer.page.evaluate(
      (places) => {
        for (const { x, y } of places) {
          const target = document.elementFromPoint(x, y)!;
          const at = { bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0 };
          target.dispatchEvent(new MouseEvent('mousemove', at));
          for (const type of ['mousedown', 'mouseup', 'click'])
            target.dispatchEvent(new MouseEvent(type, at));
        }
      },
      [first, second],
    );
    await explorer.page.waitForFunction((id) => window.parley!.view.selection.nodes[0] === id, RUSSIA);
    expect((await explorer.view()).additions).toHaveLength(1);
    await mouse.dblclick(first.x, first.y);
    await explorer.page.waitForFunction(() => window.parley!.view.additions.length === 2);
  });

  it('hides, pins and moves, each to be undone', async () => {
    const explorer = await Explorer.openAt([HAMAS, RUSSIA]);
    const before = await explorer.view();
    await explorer.click(RUSSIA);
    await explorer.button('Pin').click();
    expect((await explorer.view()).pinned).toEqual([RUSSIA]);
    const { x, y } = await explorer.place(HAMAS);
    await explorer.page.mouse.move(x, y);
    await explorer.page.mouse.down();
    await explorer.page.mouse.move(x - 60, y + 70, { steps: 5 });
    await explorer.page.mouse.up();
    expect((await explorer.view()).positions[HAMAS]).not.toEqual(before.positions[HAMAS]);
    await explorer.button('Hide').click();
    expect(await explorer.nodes()).toEqual([HAMAS]);
    await explorer.page.getByText('1 hidden').waitFor();
    for (let step = 0; step < 3; step += 1) await explorer.button('Undo').click();
    await explorer.still();
    const { selection: _, ...view } = await explorer.view();
    expect(view).toEqual({ ...before, selection: undefined });
  });
});

describe('several at once', () => {
  it('are selected by a rectangle, taken further by Shift and a click, and acted on together', async () => {
    const explorer = await Explorer.openAt([HAMAS, RUSSIA, 'state:iran']);
    const { page } = explorer;
    const [first, second] = [await explorer.place(HAMAS), await explorer.place(RUSSIA)];
    const camera = () => page.evaluate(() => window.parley!.sigma.getCamera().getState());
    const before = await camera();
    await page.keyboard.down('Shift');
    await page.mouse.move(first.x - 40, first.y - 50);
    await page.mouse.down();
    await page.mouse.move(second.x + 40, second.y + 50, { steps: 6 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await explorer.hears(/^2 nodes selected\.$/);
    expect((await explorer.view()).selection.nodes.toSorted()).toEqual([HAMAS, RUSSIA].toSorted());
    expect(await camera()).toEqual(before);
    await explorer.click('state:iran', { modifiers: ['Shift'] });
    await explorer.region('Inspector').getByRole('heading', { name: '3 nodes selected' }).waitFor();
    await explorer.button('Show only these').waitFor();
    await explorer.button('Hide').click();
    expect(await explorer.nodes()).toEqual([]);
  });

  it('are selected by keyboard alone: all, none, the neighbours too, the others instead', async () => {
    const explorer = await Explorer.openAt([HAMAS, RUSSIA, 'state:qatar']);
    const { page } = explorer;
    const selected = async () => (await explorer.view()).selection.nodes.toSorted();
    await page.getByRole('application', { name: 'Graph drawing' }).focus();
    await page.keyboard.press('Control+a');
    await explorer.hears(/^3 nodes selected\.$/);
    await page.keyboard.press('Escape');
    expect(await selected()).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('n');
    await explorer.hears(/^2 nodes selected\.$/);
    expect(await selected()).toEqual([HAMAS, RUSSIA].toSorted());
    await page.keyboard.press('i');
    await explorer.hears(/^1 node selected\.$/);
    expect(await selected()).toEqual(['state:qatar']);
  });

  it('are expanded each, in steps that are undone one by one', async () => {
    const explorer = await Explorer.openAt([HAMAS, 'state:qatar']);
    const before = await explorer.nodes();
    await explorer.page.getByRole('application', { name: 'Graph drawing' }).focus();
    await explorer.page.keyboard.press('Control+a');
    await explorer.region('Inspector').getByRole('button', { name: 'Expand', exact: true }).click();
    await expect.poll(async () => (await explorer.view()).additions.length).toBe(3);
    await explorer.button('Undo').click();
    await explorer.button('Undo').click();
    expect(await explorer.nodes()).toEqual(before);
  });
});

describe('paths', () => {
  it('answers how two are connected, with evidence for each step, and shows only that', async () => {
    const explorer = await Explorer.open();
    await explorer.search('Sergei Lavrov');
    await explorer.page.keyboard.press('Enter');
    await explorer.button('Find path').click();
    await explorer.page.getByRole('combobox', { name: 'To whom or what' }).fill('Hamas');
    await explorer.page
      .getByRole('option', { name: /^Hamas\s*\d*$/ })
      .first()
      .click();
    const inspector = explorer.region('Inspector');
    await inspector.getByText(/shortest path/).waitFor();
    await inspector.getByTitle('Open the article at this sentence').first().waitFor();
    const all = (await explorer.nodes()).length;
    await explorer.button('Show only the paths').click();
    await explorer.hears(/^Showing only paths from Sergei Lavrov to Hamas/);
    const shown = await explorer.nodes();
    expect(shown.length).toBeLessThan(all);
    expect(shown).toContain(HAMAS);
    await explorer.button('show everything').click();
    await explorer.waitForNodes(all);
  });
});

describe('filters', () => {
  it('hides a kind and a link type, says how much, and counts follow', async () => {
    const explorer = await Explorer.open();
    const all = await explorer.nodes();
    const people = explorer.page.getByRole('checkbox', { name: /^People \d+/ });
    await people.click();
    expect((await explorer.nodes()).filter((id) => id.startsWith('person:'))).toEqual([]);
    await explorer.page.getByText(/filtered out/).waitFor();
    await people.click();
    expect(await explorer.nodes()).toEqual(all);
    await explorer.page.getByRole('checkbox', { name: /^took part in \d+/i }).click();
    expect((await explorer.links()).filter((id) => id.includes('|ATTENDED|'))).toEqual([]);
    await explorer.page.getByRole('button', { name: /^Hide \d+ nodes without links here$/ }).click();
    const linked = new Set((await explorer.links()).flatMap((id) => [id.split('|')[0]!, id.split('|')[2]!]));
    expect(new Set(await explorer.nodes())).toEqual(linked);
    await explorer.button('Undo').click();
    await explorer.button('Undo').click();
    expect((await explorer.links()).filter((id) => id.includes('|ATTENDED|')).length).toBeGreaterThan(0);
  });

  it('has only what comes back looked at again', async () => {
    const explorer = await Explorer.open(CALM);
    const { page } = explorer;
    const looked = await page.evaluateHandle(() => {
      const { sigma } = window.parley!;
      const reducer = sigma.getSetting('nodeReducer')!;
      const nodes: string[] = [];
      sigma.setSetting('nodeReducer', (id, node) => {
        nodes.push(id);
        return reducer(id, node);
      });
      return nodes;
    });
    await explorer.still();
    const lookedAt = () => looked.evaluate((nodes) => nodes.splice(0).sort());
    expect(await lookedAt()).toEqual(await explorer.nodes());
    const states = page.getByRole('checkbox', { name: /^States \d+/ });
    await states.click();
    expect(await lookedAt()).toEqual([]);
    await states.click();
    expect(await lookedAt()).toEqual((await explorer.nodes()).filter((id) => id.startsWith('state:')));
  });

  it('takes out proposed meetings', async () => {
    const explorer = await Explorer.open();
    const proposed = () =>
      explorer.page.evaluate(
        () => window.parley!.graph.filterNodes((_, { line }) => line === 'dotted').length,
      );
    expect(await proposed()).toBeGreaterThan(0);
    await explorer.page.getByRole('checkbox', { name: /^Proposed/ }).click();
    expect(await proposed()).toBe(0);
  });

  it('brushes dates on the timeline, undated meetings kept or not', async () => {
    const explorer = await Explorer.open();
    const timeline = explorer.region('Timeline');
    const meetings = async () => (await explorer.nodes()).filter((id) => id.startsWith('meeting:')).length;
    const all = await meetings();
    const box = (await timeline.locator('ul').first().boundingBox())!;
    await explorer.page.mouse.move(box.x + box.width * 0.4, box.y + box.height - 3);
    await explorer.page.mouse.down();
    await explorer.page.mouse.move(box.x + box.width - 2, box.y + box.height - 3, { steps: 6 });
    await explorer.page.mouse.up();
    expect((await explorer.view()).filters.dates).not.toBeNull();
    const brushed = await meetings();
    expect(brushed).toBeLessThan(all);
    await timeline.getByRole('checkbox', { name: 'keep when brushing' }).click();
    expect(await meetings()).toBeLessThan(brushed);
    await explorer.button('Undo').click();
    await explorer.button('Undo').click();
    expect((await explorer.view()).filters.dates).toBeNull();
  });
});
