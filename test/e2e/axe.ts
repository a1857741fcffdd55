/** What axe has to say of a page. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Each violation in a line: the rule, and where. */
export async function complaintsOfAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
