/** Meetings folded, layouts, communities and centrality. */
import { describe, expect, it } from 'vitest';
import { Explorer } from './explorer.driver';

const HAMAS = 'organisation:hamas';
const RUSSIA = 'state:russia';

describe('meetings and layouts', () => {
  it('folds meetings into links between those who met, and unfolds them', async () => {
    const explorer = await Explorer.open();
    const all = await explorer.nodes();
    await explorer.choose('Colour, size and meetings', /Folded/);
    await explorer.page.keyboard.press('Escape');
    await explorer.still();
    expect((await explorer.nodes()).some((id) => id.startsWith('meeting:'))).toBe(false);
    expect((await explorer.links()).some((id) => id.includes('|MET:held|'))).toBe(true);
    await explorer.button('unfold').click();
    await explorer.waitForNodes(all.length);
  });

  it('lays out in a worker, live, and leaves pins where they are', async () => {
    const explorer = await Explorer.open();
    await explorer.click(HAMAS);
    await explorer.button('Pin').click();
    const { positions: before } = await explorer.view();
    await explorer.choose('Layout', /^Force/);
    // Nodes move before the layout has ended: it is live. It goes on for hundreds of rounds, so there is time to stop it.
    await explorer.page.waitForFunction(
      ([id, [x]]) => Math.abs(window.parley!.graph.getNodeAttribute(id, 'x') - x) > 1,
      [RUSSIA, before[RUSSIA]!] as const,
    );
    expect((await explorer.view()).positions).toEqual(before);
    await explorer.button('Stop layout').click();
    await explorer.hears(/settled/);
    const { positions: after } = await explorer.view();
    expect(after[HAMAS]).toEqual(before[HAMAS]);
    expect(after[RUSSIA]).not.toEqual(before[RUSSIA]);
    await explorer.button('Undo').click();
    expect((await explorer.view()).positions).toEqual(before);
  });

  it.each(['Circle', 'Layers', 'Time'])('lays out by %s, to be undone', async (name) => {
    const explorer = await Explorer.open();
    const { positions: before } = await explorer.view();
    await explorer.choose('Layout', new RegExp(`^${name}`));
    await explorer.still();
    expect((await explorer.view()).positions).not.toEqual(before);
    await explorer.button('Undo').click();
    expect((await explorer.view()).positions).toEqual(before);
  });

  it('colours by community and sizes by betweenness', async () => {
    const explorer = await Explorer.open();
    const looks = () =>
      explorer.page.evaluate(() =>
        window.parley!.graph.mapNodes((_, { community, size }) => [community, size]),
      );
    const before = await looks();
    await explorer.button('Colour, size and meetings').click();
    await explorer.page.getByRole('menuitemradio', { name: 'By community' }).click();
    await explorer.page.getByRole('menuitemradio', { name: /betweenness/ }).click();
    await explorer.page.waitForFunction(
      () => new Set(window.parley!.graph.mapNodes((_, { community }) => community)).size > 1,
    );
    expect(await looks()).not.toEqual(before);
  });
});
