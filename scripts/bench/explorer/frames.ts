/** Frames a second while the camera moves: Parley, bare Sigma and the others, turn about in the same browser. */
import type { Page } from 'playwright-core';
import { median } from '../median';
import type { MadeGraph } from './graph';
import type { Frames } from './in-page';
import type { OpenedParley } from './pages';
import type { DrawnGraph, Rival } from './rivals';

export type Subject = 'Parley' | 'Parley, every link drawn' | Rival;
export type FrameFigures = Partial<Record<Subject, Frames>>;

const MS = 2_000;

/** What the rivals draw: nodes of the sizes and colours that Parley gives them. */
export async function drawnGraph(page: Page, { nodes, links, positions }: MadeGraph): Promise<DrawnGraph> {
  const looks = await page.evaluate(() => {
    const { graph, sigma } = window.parley!;
    return Object.fromEntries(
      graph.mapNodes((id, { size }) => [
        id,
        { size, color: sigma.getNodeDisplayData(id)?.color ?? '#888888' },
      ]),
    );
  });
  return {
    nodes: nodes.map(({ id, name }) => {
      const [x, y] = positions[id]!;
      return { id, x, y, label: name, ...looks[id]! };
    }),
    links,
  };
}

function parleysFrames(page: Page, detail: 'auto' | 'full'): Promise<Frames> {
  return page.evaluate(
    async ({ detail: wanted, ms }) => {
      const parley = window.parley!;
      parley.detail = wanted;
      const camera = parley.sigma.getCamera();
      const home = camera.getState();
      const frames = await window.bench.countFrames(
        (right, down, zoom) =>
          camera.setState({ ...home, x: home.x + right, y: home.y + down, ratio: home.ratio * zoom }),
        ms,
      );
      parley.detail = 'auto';
      return frames;
    },
    { detail, ms: MS },
  );
}

/** @returns the median of some rounds for each subject */
export async function compareFrames(
  { page, size }: OpenedParley,
  empty: Page,
  graph: MadeGraph,
  options: { readonly rivals: readonly Rival[]; readonly rounds: number },
): Promise<FrameFigures> {
  const drawn = await drawnGraph(page, graph);
  const measured = new Map<Subject, Frames[]>();
  const note = (subject: Subject, frames: Frames) =>
    measured.set(subject, [...(measured.get(subject) ?? []), frames]);
  for (let round = 0; round < options.rounds; round += 1) {
    await page.bringToFront();
    note('Parley', await parleysFrames(page, 'auto'));
    note('Parley, every link drawn', await parleysFrames(page, 'full'));
    await empty.bringToFront();
    for (const rival of options.rivals) {
      const ask = { rival, drawn, size, ms: MS };
      note(
        rival,
        await empty.evaluate(
          ({ rival: name, drawn: what, size: box, ms }) => window.bench.measure(name, what, box, ms),
          ask,
        ),
      );
    }
  }
  return Object.fromEntries(
    [...measured].map(([subject, runs]) => [subject, median(runs, ({ perSecond }) => perSecond)]),
  );
}
