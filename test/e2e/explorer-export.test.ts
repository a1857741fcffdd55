/** Exporting what is seen: every file is kept by the browser and read back. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { expect, it } from 'vitest';
import { CALM, Explorer } from './explorer.driver';

/** Chooses from the menu. @returns the file's name and content */
async function exported(explorer: Explorer, item: RegExp): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    explorer.page.waitForEvent('download'),
    explorer.choose('Export', item),
  ]);
  const name = download.suggestedFilename();
  const folder = await mkdtemp(join(tmpdir(), 'parley-export-'));
  try {
    await download.saveAs(join(folder, name));
    return { name, content: await readFile(join(folder, name)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

it('GEXF and GraphML hold all that is drawn, where it stands, with evidence', async () => {
  const explorer = await Explorer.open(CALM);
  const [nodes, links, { positions }] = [
    await explorer.nodes(),
    await explorer.links(),
    await explorer.view(),
  ];
  const files = [
    { ...(await exported(explorer, /^GEXF/)), parse: parseGexf },
    { ...(await exported(explorer, /^GraphML/)), parse: parseGraphml },
  ];
  for (const { content, parse } of files) {
    const graph = parse(MultiGraph, content.toString());
    expect(graph.nodes().sort()).toEqual(nodes);
    expect(graph.edges().sort()).toEqual(links);
    for (const id of nodes) {
      const { x, y } = graph.getNodeAttributes(id);
      expect([x, y]).toEqual(positions[id]);
    }
    for (const link of links)
      expect(graph.getEdgeAttribute(link, 'evidence')).toMatch(/^“.+” \(.+sentence \d+/);
  }
  expect(explorer.problems).toEqual([]);
});

it('tables hold a record for each row, and what is filtered away is not among them', async () => {
  const explorer = await Explorer.open(CALM);
  await explorer.page.getByRole('checkbox', { name: /^People/ }).uncheck();
  await explorer.page.waitForFunction(
    () => !window.parley?.graph.nodes().some((id) => id.startsWith('person:')),
  );
  const { name, content } = await exported(explorer, /^Entities/);
  expect(name).toMatch(/^parley-\d{4}-\d\d-\d\d-entities\.csv$/);
  const ids = content
    .toString()
    .split('\r\n')
    .slice(1, -1)
    .map((record) => record.split(',')[0]);
  expect(ids.sort()).toEqual((await explorer.nodes()).filter((id) => !id.startsWith('meeting:')));
  const json = JSON.parse((await exported(explorer, /^JSON/)).content.toString());
  expect(json.nodes).toHaveLength((await explorer.nodes()).length);
  expect(json.articles.length).toBeGreaterThan(0);
  expect((await exported(explorer, /^Links/)).content.toString()).toContain('sentence');
  expect((await exported(explorer, /^Meetings/)).content.toString()).toContain('meeting:');
});

it('the picture has twice the resolution of the screen, and the drawing is one that a browser shows', async () => {
  const explorer = await Explorer.open(CALM);
  const { name, content } = await exported(explorer, /^Picture/);
  expect(name).toMatch(/\.png$/);
  expect(content.subarray(1, 4).toString()).toBe('PNG');
  const { width, height } = await explorer.page.evaluate(() => window.parley!.sigma.getDimensions());
  expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([width * 2, height * 2]);
  const drawing = (await exported(explorer, /^Drawing/)).content.toString();
  const shown = await explorer.page.evaluate(async (svg) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, drawing);
  expect(Math.min(...shown)).toBeGreaterThan(100);
  expect(await explorer.page.evaluate(() => window.devicePixelRatio)).toBe(1);
});
