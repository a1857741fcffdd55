/** Sharing and keeping views. */
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { encodeSnapshot, writeAddress } from '@/lib/view/url';
import { Explorer } from './explorer.driver';

const MAY_COPY = { context: { permissions: ['clipboard-read', 'clipboard-write'] } };

it('copies an address that opens the same view, for somebody else too', async () => {
  const explorer = await Explorer.open(MAY_COPY);
  await explorer.page.getByRole('checkbox', { name: /^States/ }).uncheck();
  const [first] = (await explorer.nodes()).filter((id) => id.startsWith('person:'));
  await explorer.still();
  await explorer.click(first!);
  await explorer.button('Share').click();
  await explorer.page.getByText('The address of this view is copied.').waitFor();
  const address = await explorer.page.evaluate(() => navigator.clipboard.readText());
  const other = await Explorer.open({ path: address });
  expect(await other.view()).toEqual(await explorer.view());
  expect(await other.nodes()).toEqual(await explorer.nodes());
  expect(explorer.problems).toEqual([]);
});

it('keeps a view under any name, opens it after a reload, and deletes it when that is confirmed', async () => {
  const name = `Talks <b>& “quotes”</b> / ${'\u202e'}100 % #1`;
  const explorer = await Explorer.open();
  const { page } = explorer;
  await page.getByRole('checkbox', { name: /^Places/ }).uncheck();
  await expect.poll(async () => (await explorer.nodes()).some((id) => id.startsWith('place:'))).toBe(false);
  const kept = await explorer.view();
  await explorer.button('Saved views').click();
  await page.getByLabel('Name for this view').fill(name);
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: 'Saved views' });
  const saved = list.getByRole('button', { name: /^Talks <b>&/ });
  await saved.waitFor();

  await page.goto('/');
  await page.reload();
  await explorer.drawn();
  expect(await explorer.nodes()).not.toEqual([]);
  await explorer.button('Saved views').click();
  await saved.click();
  await expect.poll(async () => (await explorer.view()).filters).toEqual(kept.filters);
  expect((await explorer.view()).positions).toEqual(kept.positions);

  await explorer.button('Saved views').click();
  await list.getByRole('button', { name: /^Delete Talks/ }).click();
  expect(await saved.count()).toBe(1);
  await list.getByRole('button', { name: 'Delete', exact: true }).click();
  await saved.waitFor({ state: 'detached' });
});

it('saves a view that is too long for an address under a name, which the address then holds', async () => {
  const { selection, reading, ...view } = await (await Explorer.open()).view();
  // Ids that do not compress, as a long exploration has many.
  const hidden = Array.from({ length: 80 }, () => `person:${randomBytes(250).toString('hex')}`);
  const text = await encodeSnapshot({ view: { ...view, hidden }, selection, reading });
  const path = `/${writeAddress({ kind: 'view', text })}`;
  const explorer = await Explorer.open({ ...MAY_COPY, path });
  await explorer.button('Share').click();
  await explorer.page.getByText(/too large for an address, so it is saved as “Shared /).waitFor();
  const address = await explorer.page.evaluate(() => navigator.clipboard.readText());
  expect(address.length).toBeLessThan(200);
  const other = await Explorer.open({ path: address });
  expect((await other.view()).hidden).toEqual(hidden);
});

it('an address that names no saved view opens with a notice', async () => {
  const explorer = await Explorer.open({ path: '/#view=nobody%20saved%20this' });
  await explorer.page.getByText(/could not be read/).waitFor();
  expect((await explorer.nodes()).length).toBeGreaterThan(0);
});
