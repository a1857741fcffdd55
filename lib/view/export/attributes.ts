/** What GEXF and GraphML say of nodes and links beside name, place and look: one table for both. */
import { oneLine } from '../text';
import type { ExportLink, ExportNode } from './content';
import { quotesText } from './quote';

export type AttributeType = 'string' | 'integer' | 'boolean';

export interface Attribute<Item> {
  readonly type: AttributeType;
  /** Null or empty is not written. */
  readonly value: (item: Item) => string | number | boolean | null;
}

const list = (values: readonly string[]) => values.map(oneLine).join('; ');
const meeting = ({ node }: ExportNode) => (node.kind === 'meeting' ? node : null);
const entity = ({ node }: ExportNode) => (node.kind === 'meeting' ? null : node);

export const NODE_ATTRIBUTES: Readonly<Record<string, Attribute<ExportNode>>> = {
  kind: { type: 'string', value: ({ node }) => node.kind },
  degree: { type: 'integer', value: ({ node }) => node.degree },
  articles: { type: 'integer', value: ({ node }) => node.articleCount },
  aliases: { type: 'string', value: (each) => list(entity(each)?.aliases ?? []) },
  roles: { type: 'string', value: (each) => list(entity(each)?.roles ?? []) },
  status: { type: 'string', value: (each) => meeting(each)?.status ?? null },
  date: { type: 'string', value: (each) => meeting(each)?.date ?? null },
  recurring: { type: 'boolean', value: (each) => meeting(each)?.recurring ?? null },
  topics: { type: 'string', value: (each) => list(meeting(each)?.topics ?? []) },
  pinned: { type: 'boolean', value: ({ pinned }) => pinned },
};

export const LINK_ATTRIBUTES: Readonly<Record<string, Attribute<ExportLink>>> = {
  type: { type: 'string', value: ({ link }) => link.type },
  status: { type: 'string', value: ({ link }) => link.status },
  meetings: { type: 'string', value: ({ link }) => list(link.meetings) },
  evidence: { type: 'string', value: ({ evidence }) => quotesText(evidence) },
};

/** The attributes that an item has, in the order of the table. */
export function present<Item>(
  table: Readonly<Record<string, Pick<Attribute<Item>, 'value'>>>,
  item: Item,
): [name: string, value: string | number | boolean][] {
  return Object.entries(table).flatMap(([name, { value }]) => {
    const found = value(item);
    return found === null || found === '' ? [] : [[name, found] as [string, string | number | boolean]];
  });
}

/** The label under which a node goes. */
export const nodeLabel = ({ node }: ExportNode): string => oneLine(node.name);

/** Red, green and blue from 0 to 255 of `#rrggbb`. */
export function rgb(colour: string): { r: number; g: number; b: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return { r, g, b };
}
