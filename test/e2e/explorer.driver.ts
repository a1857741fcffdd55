/** What an analyst does to the page, in words, for the end-to-end tests of the explorer. */
import type { Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { ParleyHandle } from '@/app/explorer/canvas/console-handle';
import { encodeSnapshot, writeAddress } from '@/lib/view/url';
import { EMPTY_VIEW, NOTHING_SELECTED, type Snapshot, type View } from '@/lib/view/view';
import { type OpenPage, openPage, type PageOptions } from './page';

type ShownView = ParleyHandle['view'];

/** Nothing moves gradually: for tests of what stands beside the graph, which would wait for every movement. */
export const CALM: PageOptions = { context: { reducedMotion: 'reduce' } };

export class Explorer {
  private constructor(
    readonly page: Page,
    readonly problems: readonly string[],
  ) {}

  /** Opens the page and waits until the graph is drawn. */
  static async open(options: PageOptions = {}): Promise<Explorer> {
    const opened: OpenPage = await openPage(options);
    const explorer = new Explorer(opened.page, opened.problems);
    // A page that stays open goes on drawing, and slows down those after it.
    onTestFinished(() => opened.page.context().close());
    await explorer.drawn();
    return explorer;
  }

  /** Opens the page at a view that shows only these nodes. */
  static async openAt(nodes: readonly string[], options: PageOptions = {}): Promise<Explorer> {
    const view: View = {
      ...EMPTY_VIEW,
      additions: [{ reason: 'query', origin: null, asked: '', nodes, total: nodes.length }],
      positions: Object.fromEntries(nodes.map((id, index) => [id, [index * 150, 0] as const])),
    };
    const snapshot: Snapshot = { view, selection: NOTHING_SELECTED, reading: null };
    const text = await encodeSnapshot(snapshot);
    return Explorer.open({ ...options, path: `/${writeAddress({ kind: 'view', text })}` });
  }

  async drawn(): Promise<void> {
    await this.page.waitForFunction(() => (window.parley?.graph.order ?? 0) > 0, null, { timeout: 60_000 });
    await this.still();
  }

  /** Waits until no node moves any more, and the camera and the size of the canvas stand. */
  async still(): Promise<void> {
    await this.page.evaluate(async () => {
      const places = () => {
        const { graph, sigma } = window.parley ?? {};
        const box = sigma?.getContainer().getBoundingClientRect();
        return JSON.stringify([
          graph?.mapNodes((_, { x, y }) => [x, y]),
          sigma?.getCamera().getState(),
          // A panel that comes beside the graph makes it smaller; it is drawn anew a moment later.
          [box?.left, box?.top, box?.width, box?.height, sigma?.getDimensions()],
        ]);
      };
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      // A movement shows in every frame; on a busy machine these may be far between.
      const pause = async () => {
        for (let frames = 0; frames < 3; frames += 1) await frame();
      };
      for (let before = ''; before !== places(); await pause()) before = places();
    });
  }

  view(): Promise<ShownView> {
    return this.page.evaluate(() => window.parley!.view);
  }

  nodes(): Promise<string[]> {
    return this.page.evaluate(() => window.parley!.graph.nodes().sort());
  }

  links(): Promise<string[]> {
    return this.page.evaluate(() => window.parley!.graph.edges().sort());
  }

  /** Waits until so many nodes are drawn. */
  async waitForNodes(count: number): Promise<void> {
    await this.page.waitForFunction((wanted) => window.parley?.graph.order === wanted, count, {
      timeout: 15_000,
    });
    await this.still();
  }

  /** Where a node is seen, in pixels of the window. */
  place(id: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate((node) => {
      const { graph, sigma } = window.parley!;
      const { left, top } = sigma.getContainer().getBoundingClientRect();
      const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(node));
      return { x: left + x, y: top + y };
    }, id);
  }

  async click(
    id: string,
    { modifiers = [], ...options }: Parameters<Page['mouse']['click']>[2] & { modifiers?: string[] } = {},
  ): Promise<void> {
    const { x, y } = await this.place(id);
    await this.page.mouse.move(x - 3, y - 3);
    for (const key of modifiers) await this.page.keyboard.down(key);
    await this.page.mouse.click(x, y, options);
    for (const key of modifiers) await this.page.keyboard.up(key);
  }

  async clickLink(id: string): Promise<void> {
    const [from, to] = await Promise.all(
      [id.split('|')[0]!, id.split('|')[2]!].map((end) => this.place(end)),
    );
    const [x, y] = [(from!.x + to!.x) / 2, (from!.y + to!.y) / 2];
    await this.page.mouse.move(x - 2, y);
    await this.page.mouse.move(x, y);
    await this.page.mouse.click(x, y);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** What the live region says, once it says something like this. */
  async hears(words: RegExp): Promise<string> {
    const live = this.page.locator('[aria-live="polite"]').filter({ hasText: words });
    await live.first().waitFor({ state: 'attached', timeout: 30_000 });
    return (await live.first().textContent()) ?? '';
  }

  async search(text: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.keyboard.type(text);
    await this.page.getByRole('option').first().waitFor();
  }

  async choose(menu: string, item: RegExp): Promise<void> {
    await this.button(menu).click();
    await this.page
      .getByRole('menuitem', { name: item })
      .or(this.page.getByRole('menuitemradio', { name: item }))
      .click();
  }

  /** Ids of the nodes of a name, by the search that the page uses too. */
  async idOf(name: string): Promise<string> {
    return this.page.evaluate(async (q) => {
      const answer = await fetch(`/api/search?q=${encodeURIComponent(q)}`);
      const { results } = (await answer.json()) as { results: { id: string; name: string }[] };
      return results.find((result) => result.name === q)!.id;
    }, name);
  }
}
