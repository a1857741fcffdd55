import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { gexf } from '@/lib/view/export/gexf';
import { graphml } from '@/lib/view/export/graphml';
import { json } from '@/lib/view/export/json';
import { oneLine } from '@/lib/view/text';
import { contentOf, HOSTILE_NAME, LINKS, NODES, VIEW } from './export.fixture';

const content = contentOf(VIEW);

const FORMATS = {
  gexf: () => parseGexf(MultiGraph, gexf(content, '2026-11-22T10:00:00Z')),
  graphml: () => parseGraphml(MultiGraph, graphml(content)),
};

describe.each(Object.entries(FORMATS))('%s, read back', (_name, read) => {
  const graph = read();

  test('has every node and link, and their directions', () => {
    expect(new Set(graph.nodes())).toEqual(new Set(NODES.map(({ id }) => id)));
    expect(new Set(graph.edges())).toEqual(new Set(LINKS.map(({ id }) => id)));
    expect(graph.extremities('person:ana|OFFICIAL_OF|state:norrland')).toEqual([
      'person:ana',
      'state:norrland',
    ]);
  });

  test('has names, places, colours, sizes and kinds', () => {
    const ana = graph.getNodeAttributes('person:ana');
    expect(ana).toMatchObject({ x: -250.5, y: 0, size: 8, kind: 'person', degree: 3, pinned: false });
    expect(ana.label).toBe(oneLine(HOSTILE_NAME).replace('\ud800', ''));
    expect(ana.aliases).toContain('the second; -other');
    expect(['rgb(23,105,181)', '#1769b5']).toContain(ana.color);
    expect(graph.getNodeAttribute('person:ben', 'pinned')).toBe(true);
    expect(graph.getNodeAttributes('meeting:2')).toMatchObject({ status: 'proposed', topics: 'a ceasefire' });
    expect(graph.getNodeAttribute('meeting:2', 'date')).toBeUndefined();
  });

  test('has the evidence of every link, one sentence a line', () => {
    for (const { id } of LINKS) {
      const lines = String(graph.getEdgeAttribute(id, 'evidence')).split('\n');
      expect(lines).toHaveLength(2);
      expect(lines[0]).toContain('“Sentence 0, with "quotes" & <marks>; over two lines.” (Talks, again');
    }
  });
});

test('JSON has everything, with evidence as sentences', () => {
  const read = JSON.parse(json(content, '2026-11-22T10:00:00Z'));
  expect(read).toMatchObject({ format: 'parley', version: 1, exportedAt: '2026-11-22T10:00:00Z' });
  expect(read.nodes[0]).toMatchObject({ id: 'person:ana', x: -250.5, colour: '#1769b5', kind: 'person' });
  expect(read.nodes[0].name).toBe(HOSTILE_NAME);
  expect(read.links.find(({ id }: { id: string }) => id === LINKS[5]?.id).evidence).toHaveLength(2);
  expect(read.meetings[0]).toMatchObject({ id: 'meeting:1', places: ['Vellmar'] });
  expect(read.articles.map(({ title }: { title: string }) => title)).toEqual(['Talks, again']);
});

test('an empty view makes empty files that can be read', () => {
  const empty = contentOf({ ...VIEW, additions: [] });
  expect(parseGexf(MultiGraph, gexf(empty, '2026-11-22')).order).toBe(0);
  expect(parseGraphml(MultiGraph, graphml(empty)).order).toBe(0);
});
