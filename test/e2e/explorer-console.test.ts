/** The Cypher console: writing, running, reading and keeping queries, by keyboard too. */
import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '@/lib/view/console/questions';
import { complaintsOfAxe } from './axe';
import { CALM, Explorer } from './explorer.driver';

async function openConsole(options: Parameters<typeof Explorer.open>[0] = {}): Promise<Explorer> {
  const explorer = await Explorer.open({ ...CALM, ...options });
  await explorer.button('Console').click();
  await editor(explorer).waitFor();
  return explorer;
}

const editor = (explorer: Explorer) => explorer.page.getByRole('textbox', { name: 'Cypher statement' });
const answer = (explorer: Explorer) => explorer.region('Answer');
const page = (explorer: Explorer, name: string) =>
  explorer.region('Console').locator('label').filter({ hasText: name }).click();

async function write(explorer: Explorer, statement: string): Promise<void> {
  await editor(explorer).click();
  await explorer.page.keyboard.press('Control+a');
  await explorer.page.keyboard.insertText(statement);
}

async function runByKeys(explorer: Explorer, statement: string): Promise<void> {
  await write(explorer, statement);
  await explorer.page.keyboard.press('Control+Enter');
}

const headings = (explorer: Explorer) =>
  answer(explorer).locator('tbody tr:not([aria-hidden]) th').allTextContents();

describe('running', () => {
  it('answers by Ctrl-Enter with rows, time, and what is cut off; only what is seen is in the page', async () => {
    const explorer = await openConsole();
    await runByKeys(explorer, 'UNWIND range(1, 10001) AS n RETURN n, 9007199254740993 AS exact');
    await answer(explorer).getByText('Cut off after 10,000 rows').waitFor();
    expect(
      await answer(explorer)
        .getByText(/^10,000 rows in \d+/)
        .count(),
    ).toBe(1);
    const table = answer(explorer).getByRole('table');
    expect(await table.getAttribute('aria-rowcount')).toBe('10001');
    expect(await table.locator('tbody tr').count()).toBeLessThan(100);
    expect(await table.locator('tbody td').first().textContent()).toBe('9007199254740993');
    const header = table.getByRole('columnheader', { name: 'n', exact: true }).getByRole('button');
    await header.click();
    await header.click();
    await expect.poll(async () => (await headings(explorer))[0]).toBe('10000');
    expect(explorer.problems).toEqual([]);
  });

  it('marks an error while it is being written, without running anything', async () => {
    const explorer = await openConsole();
    await write(explorer, 'MATCH (n:Person) RETRUN n');
    const mark = explorer.region('Console').locator('.cm-lintRange-error');
    await mark.waitFor();
    expect(await mark.textContent()).toBe('RETRUN');
    expect(await explorer.region('Console').getByRole('alert').count()).toBe(0);
    await write(explorer, 'MATCH (n:Person) RETURN n');
    await mark.waitFor({ state: 'detached' });
  });

  it('marks an error where it is, in words, clears it when it is corrected, and refuses to write', async () => {
    const explorer = await openConsole();
    await runByKeys(explorer, 'MATCH (n:Person) RETRUN n');
    await explorer
      .region('Console')
      .getByRole('alert')
      .filter({ hasText: "Invalid input 'RETRUN'" })
      .waitFor();
    expect(await explorer.page.locator('.cm-lintRange-error').allTextContents()).toEqual(['RETRUN']);
    await runByKeys(explorer, 'MATCH (n:Person) RETURN count(n) AS people');
    await answer(explorer).getByRole('columnheader', { name: 'people' }).waitFor();
    expect(await explorer.page.locator('.cm-lintRange-error').count()).toBe(0);
    expect(await explorer.region('Console').getByText('Read-only').count()).toBe(1);
    await runByKeys(explorer, 'MATCH (n) DETACH DELETE n');
    await explorer.region('Console').getByRole('alert').waitFor();
  });

  it('is cancelled by Escape', async () => {
    const explorer = await openConsole();
    await runByKeys(explorer, 'UNWIND range(1, 2000000000) AS n WITH n WHERE n % 7 = 8 RETURN n');
    await explorer.button('Cancel').waitFor();
    await explorer.page.keyboard.press('Escape');
    await explorer.button('Run').waitFor();
    await explorer.hears(/Cancelled/);
    await runByKeys(explorer, 'RETURN 1 AS one');
    await answer(explorer).getByRole('columnheader', { name: 'one' }).waitFor();
  });

  it('checks parameters and sends them, and explains without running', async () => {
    const explorer = await openConsole();
    await write(explorer, 'UNWIND $list AS x RETURN x + $more AS sum');
    const list = explorer.page.getByLabel('$list');
    await list.fill('[1, 2');
    expect(await list.getAttribute('aria-invalid')).toBe('true');
    await list.fill('[1, 2]');
    await explorer.button('Run').click();
    await explorer.page
      .getByRole('alert')
      .filter({ hasText: 'The parameter $more needs a value.' })
      .waitFor();
    await explorer.page.getByLabel('$more').fill('10');
    await explorer.button('Run').click();
    await expect.poll(() => headings(explorer)).toEqual(['11', '12']);
    await explorer.button('Explain').click();
    await explorer.page.getByRole('list', { name: 'Plan' }).getByText('ProduceResults').waitFor();
    expect(await answer(explorer).getByText('Not run').count()).toBe(1);
  });
});

describe('writing', () => {
  it('completes labels, types and properties of the graph, and its own variables', async () => {
    const explorer = await openConsole();
    const options = explorer.page.locator('.cm-tooltip-autocomplete [role="option"] .cm-completionLabel');
    const typing = async (statement: string) => {
      await explorer.page.keyboard.press('Escape');
      await write(explorer, '');
      await explorer.page.keyboard.type(statement);
    };
    // The list follows what is typed: what counts is what it comes to.
    const offered = () => options.allTextContents();
    await typing('MATCH (n:Meet');
    await expect.poll(offered).toEqual(['Meeting']);
    await typing('MATCH ()-[r:ATT');
    await expect.poll(offered).toContain('ATTENDED');
    await typing('MATCH (n) RETURN n.datePr');
    await expect.poll(offered).toEqual(['datePrecision']);
    await typing('MATCH (somebody:Person) RETURN someb');
    await expect.poll(offered).toContain('somebody');
    await typing('RETURN toUpp');
    await expect.poll(offered).toContain('toUpper');
  });

  it('colours what is written, and Escape then Tab leaves the editor', async () => {
    const explorer = await openConsole();
    await write(explorer, 'MATCH (n:Person) RETURN n');
    const colours = await editor(explorer)
      .locator('span')
      .evaluateAll((spans) => new Set(spans.map((span) => getComputedStyle(span).color)).size);
    expect(colours).toBeGreaterThan(2);
    await explorer.page.keyboard.press('Escape');
    await explorer.page.keyboard.press('Tab');
    expect(await explorer.page.evaluate(() => document.activeElement?.textContent)).toBe('Run');
    expect(await editor(explorer).textContent()).toBe('MATCH (n:Person) RETURN n');
  });
});

describe('the answer', () => {
  it('is added to the view with its links and their evidence, ends of links too', async () => {
    const all = await Explorer.open(CALM);
    const [link] = (await all.links()).filter((id) => id.includes('|ATTENDED|'));
    const [who, , meeting] = link!.split('|');
    const explorer = await Explorer.openAt([who!], CALM);
    await explorer.button('Console').click();
    await editor(explorer).waitFor();
    await runByKeys(explorer, `MATCH (:Meeting {id: '${meeting}'})<-[r:ATTENDED]-() RETURN r`);
    await page(explorer, 'Graph');
    await explorer.button('Add to view').click();
    await expect.poll(() => explorer.nodes()).toContain(meeting);
    expect(await explorer.links()).toContain(link);
    await explorer.button('Undo').click();
    await expect.poll(() => explorer.nodes()).toEqual([who]);
  });

  it('shows hostile text as text, in every form', async () => {
    const explorer = await openConsole();
    const hostile = '<img src=x onerror=alert(1)>';
    await runByKeys(explorer, `RETURN '${hostile}' AS text`);
    await answer(explorer).getByRole('rowheader', { name: hostile }).waitFor();
    await page(explorer, 'JSON');
    expect(await answer(explorer).locator('pre').textContent()).toContain(hostile);
    expect(await answer(explorer).locator('img').count()).toBe(0);
  });
});

describe('keeping', () => {
  it('remembers what was run and saved after a reload, and shares a query by its address', async () => {
    const explorer = await openConsole({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await runByKeys(explorer, "RETURN 'remembered' AS word");
    await answer(explorer).getByRole('columnheader', { name: 'word' }).waitFor();
    await explorer.button('Save').click();
    await explorer.page.getByLabel('Name for this query').fill('A word');
    await explorer.page.keyboard.press('Enter');
    await explorer.button('Copy address').click();
    await explorer.hears(/address of this query is copied/);
    const address = await explorer.page.evaluate(() => navigator.clipboard.readText());

    await explorer.page.reload();
    await explorer.drawn();
    await explorer.button('Console').click();
    await page(explorer, 'History');
    const saved = explorer.page.getByRole('region', { name: 'Saved queries' });
    expect(await saved.getByText('A word').count()).toBe(1);
    const runs = explorer.page.getByRole('region', { name: 'Queries run before' });
    await runs.getByRole('button', { name: /remembered/ }).click();
    await expect.poll(() => editor(explorer).textContent()).toBe("RETURN 'remembered' AS word");

    const other = await Explorer.open({ ...CALM, path: address });
    await expect.poll(() => editor(other).textContent()).toBe("RETURN 'remembered' AS word");
    expect(await answer(other).getByRole('table').count()).toBe(0);
  });
});

describe('the pages', () => {
  it('have questions that all run on this graph, filled in with what is at hand', async () => {
    const explorer = await openConsole();
    for (const { title, statement } of QUESTIONS) {
      await page(explorer, 'Questions');
      await explorer.page.getByRole('button').filter({ hasText: title }).click();
      await expect.poll(() => editor(explorer).textContent()).toBe(statement.replaceAll('\n', ''));
      await explorer.button('Run').waitFor();
      await answer(explorer)
        .getByText(/^[\d,]+ rows? in/)
        .waitFor();
    }
    expect(explorer.problems).toEqual([]);
  });

  it('show the schema with its counts, as the graph has them', async () => {
    const explorer = await openConsole();
    const people = (await explorer.nodes()).filter((id) => id.startsWith('person:')).length;
    await page(explorer, 'Schema');
    const row = explorer.page.getByRole('row', { name: /:Person/ }).first();
    await row.getByRole('cell', { name: String(people), exact: true }).waitFor();
    const drawn = explorer
      .region('Console')
      .locator('svg text')
      .filter({ hasText: /^(leads|took part in) .*\d/ });
    await drawn.first().waitFor();
    await row.getByRole('button').click();
    await expect.poll(() => editor(explorer).textContent()).toContain('MATCH (n:Person)');
  });

  it.each(['light', 'dark'] as const)('have nothing that axe complains of in %s', async (colorScheme) => {
    const explorer = await openConsole({ colorScheme });
    await runByKeys(explorer, 'MATCH (n:Person) RETURN n, $x');
    await explorer.region('Console').getByRole('alert').waitFor();
    expect(await complaintsOfAxe(explorer.page)).toEqual([]);
    for (const name of ['Questions', 'History', 'Schema']) {
      await page(explorer, name);
      expect(await complaintsOfAxe(explorer.page)).toEqual([]);
    }
  });
});
