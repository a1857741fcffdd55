/** What the graph is made of, from the ontology, with how many there are of each. Each leads to a first question. */
import { useMemo } from 'react';
import {
  askOfLinks,
  askOfNodes,
  COUNT_SCHEMA,
  type SchemaLink,
  type SchemaNode,
  schemaLinks,
  schemaNodes,
} from '@/lib/view/console/schema';
import { countText } from '@/lib/view/text';
import { useRemote } from '../state/remote';
import { Glyph } from '../theme/glyph';
import { ask } from './ask';
import classes from './console.module.css';
import { SchemaPicture } from './schema-picture';
import { chooseQuery } from './state';

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

async function countAll(): Promise<ReadonlyMap<string, number>> {
  const parts = await Promise.all(COUNT_SCHEMA.map((statement) => ask(statement)));
  const rows = parts.flatMap(({ answer }) => answer.data.values);
  return new Map(rows.map(([name, count]) => [String(name), Number(count)]));
}

export function SchemaPage() {
  const { value, failure } = useRemote('schema', countAll);
  const counts = value ?? NO_COUNTS;
  const nodes = useMemo(() => schemaNodes(counts), [counts]);
  const links = useMemo(() => schemaLinks(counts), [counts]);
  const ask = (statement: string) => chooseQuery({ statement, parameters: {} });
  return (
    <div className={classes.schema}>
      {failure && <p role="alert">The counts could not be had. {failure}</p>}
      <SchemaPicture counts={counts} />
      <table>
        <caption>Nodes</caption>
        <thead>
          <tr>
            <th scope="col">Label</th>
            <th scope="col">Count</th>
            <th scope="col">What it is</th>
            <th scope="col">Properties</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => (
            <NodeRow key={node.label} node={node} onAsk={() => ask(askOfNodes(node.label))} />
          ))}
        </tbody>
      </table>
      <table>
        <caption>
          Links: from one node to another, with the sentences that say so in their property evidence
        </caption>
        <thead>
          <tr>
            <th scope="col">Type</th>
            <th scope="col">Count</th>
            <th scope="col">What it says</th>
            <th scope="col">From, to</th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <LinkRow key={link.type} link={link} onAsk={() => ask(askOfLinks(link.type))} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const countOf = (count: number | null) => (count === null ? '' : countText(count));

function NodeRow({ node, onAsk }: { readonly node: SchemaNode; readonly onAsk: () => void }) {
  const { label, definition, properties, count, kind } = node;
  return (
    <tr>
      <th scope="row">
        <button type="button" onClick={onAsk}>
          {kind && <Glyph kind={kind} />} :{label}
        </button>
      </th>
      <td>{countOf(count)}</td>
      <td>{definition}</td>
      <td>
        <code>{properties.join(', ')}</code>
      </td>
    </tr>
  );
}

function LinkRow({ link, onAsk }: { readonly link: SchemaLink; readonly onAsk: () => void }) {
  const { type, count, definition, from, to, symmetric } = link;
  return (
    <tr>
      <th scope="row">
        <button type="button" onClick={onAsk}>
          :{type}
        </button>
      </th>
      <td>{countOf(count)}</td>
      <td>
        {definition}
        {symmetric && ' Read both ways: leave out the arrow.'}
      </td>
      <td>
        <code>
          ({from.join('|')}) {symmetric ? '–' : '→'} ({to.join('|')})
        </code>
      </td>
    </tr>
  );
}
