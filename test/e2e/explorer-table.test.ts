/** The table: what is drawn, as rows; by mouse, by keys and for screen readers. */
import { describe, expect, it } from 'vitest';
import { complaintsOfAxe } from './axe';
import { CALM, Explorer } from './explorer.driver';

async function openTable(explorer: Explorer) {
  await explorer.button('Table').click();
  const table = explorer.region('Table').getByRole('table');
  await table.waitFor();
  return table;
}

/** The texts of a column, from the top. */
const column = (explorer: Explorer, index: number) =>
  explorer.page
    .locator('section[aria-label="Table"] tbody tr:not([aria-hidden])')
    .evaluateAll((rows, at) => rows.map((row) => row.children[at]?.textContent ?? ''), index);

const choose = (explorer: Explorer, rows: RegExp) =>
  explorer.region('Table').locator('label').filter({ hasText: rows }).click();

describe('the table', () => {
  it('has a row for every entity, link and meeting that is drawn, and is sorted by its headers', async () => {
    const explorer = await Explorer.open(CALM);
    const table = await openTable(explorer);
    const nodes = await explorer.nodes();
    const meetings = nodes.filter((id) => id.startsWith('meeting:')).length;
    const expected: [RegExp, number][] = [
      [/^Entities/, nodes.length - meetings],
      [/^Links/, (await explorer.links()).length],
      [/^Meetings/, meetings],
    ];
    for (const [rows, count] of expected) {
      await choose(explorer, rows);
      expect(await table.getAttribute('aria-rowcount')).toBe(String(count + 1));
    }
    await choose(explorer, /^Entities/);
    const before = await column(explorer, 0);
    const header = table.getByRole('columnheader', { name: 'Name' });
    const sorted = [...before].sort(new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare);
    for (const [direction, names] of [
      ['ascending', sorted],
      ['descending', [...sorted].reverse()],
      ['none', before],
    ] as const) {
      await header.getByRole('button').click();
      expect(await header.getAttribute('aria-sort')).toBe(direction);
      expect(await column(explorer, 0)).toEqual(names);
    }
    expect(explorer.problems).toEqual([]);
  });

  it('shows the rows in which a text stands, and says when there is none', async () => {
    const explorer = await Explorer.open(CALM);
    const table = await openTable(explorer);
    const field = explorer.page.getByRole('searchbox', { name: 'Find in the table' });
    await field.fill('deputy RUSS');
    expect(await column(explorer, 0)).toEqual(['Mikhail Bogdanov']);
    await field.fill('nobody of that name');
    await explorer.region('Table').getByText('None of the entities has “nobody of that name”.').waitFor();
    await field.fill('');
    await table.waitFor();
    expect(explorer.problems).toEqual([]);
  });

  it('is walked by keys, selects in the graph, and shows what is selected there', async () => {
    const explorer = await Explorer.open(CALM);
    const table = await openTable(explorer);
    const rows = table.locator('tbody th button');
    const names = await rows.allTextContents();
    await rows.first().focus();
    await explorer.page.keyboard.press('ArrowDown');
    await explorer.page.keyboard.press('ArrowDown');
    await explorer.page.keyboard.press('Enter');
    await table.locator('tbody [aria-pressed="true"]').waitFor();
    const [selected] = (await explorer.view()).selection.nodes;
    const label = await explorer.page.evaluate(
      (id) => window.parley!.graph.getNodeAttribute(id, 'label'),
      selected!,
    );
    // The graph cuts long names.
    expect(names[2]).toContain(label.replace(/…$/, ''));
    await explorer.page.keyboard.press('End');
    await explorer.page.waitForFunction(
      (last) => document.activeElement?.textContent === last,
      (await rows.allTextContents()).at(-1),
    );
    await choose(explorer, /^Links/);
    await table.locator('tbody tr').nth(3).click();
    const { link } = (await explorer.view()).selection;
    expect(await explorer.links()).toContain(link);
    await choose(explorer, /^Entities/);
    const person = (await explorer.nodes()).find((id) => id.startsWith('person:'))!;
    await explorer.still();
    await explorer.button('Fit to view').click();
    await explorer.still();
    await explorer.click(person);
    const chosen = table.locator('tbody [aria-pressed="true"]');
    await chosen.waitFor();
    expect(await chosen.count()).toBe(1);
  });

  it('follows the filters', async () => {
    const explorer = await Explorer.open(CALM);
    const table = await openTable(explorer);
    expect(await column(explorer, 1)).toContain('person');
    await explorer.page.getByRole('checkbox', { name: /^People/ }).uncheck();
    await expect.poll(() => column(explorer, 1)).not.toContain('person');
    expect(await table.getAttribute('aria-rowcount')).toBe(
      String((await explorer.nodes()).filter((id) => !id.startsWith('meeting:')).length + 1),
    );
  });

  it.each(['light', 'dark'] as const)('has nothing that axe complains of in %s', async (colorScheme) => {
    const explorer = await Explorer.open({ ...CALM, colorScheme });
    await openTable(explorer);
    expect(await complaintsOfAxe(explorer.page)).toEqual([]);
  });
});
