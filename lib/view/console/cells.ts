/** Values of an answer as a table shows them: nodes by name, links by type, the rest as it is. */

import type { Column } from '../table/columns';
import { oneLine } from '../text';
import { type Answer, asLink, asNode } from './answer';
import { ExactInteger, printExact } from './exact';

export type ResultRow = readonly unknown[];

/** The property by which a node is best told. */
const NAMES = ['name', 'title', 'text', 'id'];

/**
 * One value on one line.
 * @example valueText({ elementId: '…', labels: ['Entity', 'Person'], properties: { name: 'Irena' } }) // '(Irena :Person)'
 */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return oneLine(value);
  if (value instanceof ExactInteger) return value.digits;
  if (typeof value !== 'object') return String(value);
  const node = asNode(value);
  if (node) {
    const labels = node.labels.filter((label) => label !== 'Entity' || node.labels.length === 1);
    return `(${named(node.properties)}${labels.map((label) => `:${oneLine(label)}`).join('')})`;
  }
  const link = asLink(value);
  if (link) return `[:${oneLine(link.type)}]`;
  if (Array.isArray(value)) return isPath(value) ? pathText(value) : `[${value.map(valueText).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, each]) => `${oneLine(key)}: ${valueText(each)}`)
    .join(', ')}}`;
}

function named(properties: Readonly<Record<string, unknown>>): string {
  const name = NAMES.map((key) => properties[key]).find((each) => typeof each === 'string');
  return typeof name === 'string' ? `${oneLine(name)} ` : '';
}

/** Nodes and links in turn, beginning and ending with a node. */
function isPath(value: readonly unknown[]): boolean {
  return (
    value.length > 2 &&
    value.length % 2 === 1 &&
    value.every((each, index) => (index % 2 === 0 ? asNode(each) : asLink(each)) !== null)
  );
}

function pathText(path: readonly unknown[]): string {
  return path
    .map((each, index) => {
      if (index % 2 === 0) return valueText(each);
      const isForward = asLink(each)?.startNodeElementId === asNode(path[index - 1])?.elementId;
      return isForward ? `-${valueText(each)}->` : `<-${valueText(each)}-`;
    })
    .join('');
}

/** Columns for an answer's fields. Numbers are sorted as numbers. */
export function resultColumns({ data }: Answer): Column<ResultRow>[] {
  return data.fields.map((field, index) => ({
    id: `${index}`,
    label: oneLine(field),
    value: (row) => sortValue(row[index]),
    text: (row) => valueText(row[index]),
    width: 2.4,
  }));
}

function sortValue(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (value instanceof ExactInteger) return Number(value.digits);
  return typeof value === 'number' ? value : valueText(value);
}

/** A value as a file or the clipboard takes it: text as it is, what has parts as JSON. */
export function plainValue(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (value instanceof ExactInteger) return value.digits;
  return printExact(value).replace(/\s*\n\s*/g, ' ');
}
