/**
 * GEXF 1.2 (gexf.net/1.2draft), as Gephi and Gephi Lite read it: places, colours, sizes, shapes, kinds and evidence.
 * Own writer, since lists in graphology-gexf's fall apart where a sentence has a comma; see docs/decisions/0051.
 */
import { type Attribute, LINK_ATTRIBUTES, NODE_ATTRIBUTES, nodeLabel, present, rgb } from './attributes';
import type { ExportContent, ExportLink, ExportNode, Line, Shape } from './content';
import { element, lines, XML_HEAD } from './xml';

/** The shapes that GEXF knows; each has the nearest. */
const SHAPES: Readonly<Record<Shape, string>> = {
  circle: 'disc',
  square: 'square',
  diamond: 'diamond',
  triangle: 'triangle',
  hexagon: 'disc',
};

const LINES: Readonly<Record<Line, string>> = {
  solid: 'solid',
  dashed: 'dashed',
  dotted: 'dotted',
  sparse: 'dotted',
};

/** @param exportedAt ISO date */
export function gexf({ nodes, links }: ExportContent, exportedAt: string): string {
  const meta = element(
    'meta',
    { lastmodifieddate: exportedAt.slice(0, 10) },
    element('creator', {}, 'Parley'),
  );
  const graph = element(
    'graph',
    { mode: 'static', defaultedgetype: 'directed' },
    lines([
      model('node', NODE_ATTRIBUTES),
      model('edge', LINK_ATTRIBUTES),
      element('nodes', {}, lines(nodes.map(nodeElement))),
      element('edges', {}, lines(links.map(linkElement))),
    ]),
  );
  const root = {
    xmlns: 'http://www.gexf.net/1.2draft',
    'xmlns:viz': 'http://www.gexf.net/1.2draft/viz',
    version: '1.2',
  };
  return `${XML_HEAD}${element('gexf', root, lines([meta, graph]))}\n`;
}

function model<Item>(of: string, table: Readonly<Record<string, Attribute<Item>>>): string {
  const declared = Object.entries(table).map(([id, { type }]) =>
    element('attribute', { id, title: id, type }),
  );
  return element('attributes', { class: of }, lines(declared));
}

function values<Item>(table: Readonly<Record<string, Attribute<Item>>>, item: Item): string {
  const written = present(table, item).map(([name, value]) => element('attvalue', { for: name, value }));
  return element('attvalues', {}, written.join(''));
}

function nodeElement(each: ExportNode): string {
  const { node, x, y, style } = each;
  return element(
    'node',
    { id: node.id, label: nodeLabel(each) },
    [
      values(NODE_ATTRIBUTES, each),
      element('viz:color', rgb(style.colour)),
      element('viz:size', { value: style.size }),
      element('viz:position', { x, y, z: 0 }),
      element('viz:shape', { value: SHAPES[style.shape] }),
    ].join(''),
  );
}

function linkElement(each: ExportLink): string {
  const { link, style } = each;
  const { id, source, target, directed, weight, label } = link;
  return element(
    'edge',
    { id, source, target, type: directed ? 'directed' : 'undirected', weight, label },
    [
      values(LINK_ATTRIBUTES, each),
      element('viz:color', rgb(style.colour)),
      element('viz:shape', { value: LINES[style.line] }),
    ].join(''),
  );
}
