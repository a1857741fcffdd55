/** GraphML (graphml.graphdrawing.org), with the keys by which Gephi, NetworkX and yEd find label, place, size and colour. */
import { type Attribute, LINK_ATTRIBUTES, NODE_ATTRIBUTES, nodeLabel, present, rgb } from './attributes';
import type { ExportContent, ExportLink, ExportNode } from './content';
import { element, lines, XML_HEAD, xmlText } from './xml';

interface Key<Item> {
  readonly type: 'string' | 'int' | 'double' | 'boolean';
  readonly value: Attribute<Item>['value'];
}
type Keys<Item> = Readonly<Record<string, Key<Item>>>;

const NODE_KEYS: Keys<ExportNode> = {
  label: { type: 'string', value: nodeLabel },
  x: { type: 'double', value: ({ x }) => x },
  y: { type: 'double', value: ({ y }) => y },
  size: { type: 'double', value: ({ style }) => style.size },
  r: { type: 'int', value: ({ style }) => rgb(style.colour).r },
  g: { type: 'int', value: ({ style }) => rgb(style.colour).g },
  b: { type: 'int', value: ({ style }) => rgb(style.colour).b },
  shape: { type: 'string', value: ({ style }) => style.shape },
  ...keysOf(NODE_ATTRIBUTES),
};

const LINK_KEYS: Keys<ExportLink> = {
  label: { type: 'string', value: ({ link }) => link.label },
  weight: { type: 'int', value: ({ link }) => link.weight },
  r: { type: 'int', value: ({ style }) => rgb(style.colour).r },
  g: { type: 'int', value: ({ style }) => rgb(style.colour).g },
  b: { type: 'int', value: ({ style }) => rgb(style.colour).b },
  line: { type: 'string', value: ({ style }) => style.line },
  ...keysOf(LINK_ATTRIBUTES),
};

function keysOf<Item>(table: Readonly<Record<string, Attribute<Item>>>): Keys<Item> {
  return Object.fromEntries(
    Object.entries(table).map(([name, { type, value }]) => [
      name,
      { type: type === 'integer' ? 'int' : type, value } as const,
    ]),
  );
}

export function graphml({ nodes, links }: ExportContent): string {
  const graph = element(
    'graph',
    { id: 'parley', edgedefault: 'directed' },
    lines([
      ...nodes.map((each) => element('node', { id: each.node.id }, data('n', NODE_KEYS, each))),
      ...links.map((each) => {
        const { id, source, target, directed } = each.link;
        return element('edge', { id, source, target, directed }, data('e', LINK_KEYS, each));
      }),
    ]),
  );
  const root = { xmlns: 'http://graphml.graphdrawing.org/xmlns' };
  const declared = [...keys('node', 'n', NODE_KEYS), ...keys('edge', 'e', LINK_KEYS)];
  return `${XML_HEAD}${element('graphml', root, lines([...declared, graph]))}\n`;
}

/** Ids of keys must be unique in the file, so those of nodes and of links begin differently. */
function keys<Item>(of: string, prefix: string, table: Keys<Item>): string[] {
  return Object.entries(table).map(([name, { type }]) =>
    element('key', { id: `${prefix}_${name}`, for: of, 'attr.name': name, 'attr.type': type }),
  );
}

function data<Item>(prefix: string, table: Keys<Item>, item: Item): string {
  return present(table, item)
    .map(([name, value]) => element('data', { key: `${prefix}_${name}` }, xmlText(String(value))))
    .join('');
}
