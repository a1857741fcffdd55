/** A small view with names that no file format likes. */
import type { GraphLink, GraphNode, Sentence } from '@/lib/ontology/graph';
import { linkId } from '@/lib/ontology/graph';
import { type Elements, merge, NO_ELEMENTS } from '@/lib/view/elements';
import { type ExportContent, exportContent } from '@/lib/view/export/content';
import { scene } from '@/lib/view/scene';
import { tableRows } from '@/lib/view/table/rows';
import { EMPTY_VIEW, type View } from '@/lib/view/view';

/** Markup, a formula, quotes, control characters, a half of a surrogate pair, right to left, emoji. */
export const HOSTILE_NAME = '=cmd|"<b>&Ana\u0001\u202e, \ud800O\'Neil</b>" مرحبا 👩‍👩‍👧';

const entity = (id: string, kind: 'person' | 'state' | 'place', name: string): GraphNode => ({
  id,
  kind,
  name,
  degree: 3,
  articleCount: 1,
  aliases: [`${name}, the second`, '-other'],
  roles: [],
});
const meeting = (id: string, status: 'held' | 'proposed', date: string | null): GraphNode => ({
  id,
  kind: 'meeting',
  name: `Talks ${id}`,
  degree: 3,
  articleCount: 1,
  status,
  date,
  datePrecision: date ? 'day' : null,
  recurring: false,
  topics: ['a ceasefire'],
});
const link = (source: string, type: GraphLink['type'], target: string): GraphLink => ({
  id: linkId(source, type, target),
  type,
  source,
  target,
  evidenceCount: 2,
});

export const NODES = [
  entity('person:ana', 'person', HOSTILE_NAME),
  entity('person:ben', 'person', 'Ben'),
  entity('state:norrland', 'state', 'Norrland'),
  entity('place:vellmar', 'place', 'Vellmar'),
  meeting('meeting:1', 'held', '2024-03-01'),
  meeting('meeting:2', 'proposed', null),
];

export const LINKS = [
  link('person:ana', 'ATTENDED', 'meeting:1'),
  link('person:ben', 'ATTENDED', 'meeting:1'),
  link('person:ana', 'ATTENDED', 'meeting:2'),
  link('person:ben', 'ATTENDED', 'meeting:2'),
  link('meeting:1', 'HELD_IN', 'place:vellmar'),
  link('person:ana', 'OFFICIAL_OF', 'state:norrland'),
  link('person:ana', 'RIVAL_OF', 'person:ben'),
  link('person:ana', 'SPOKE_TO', 'person:ben'),
];

export const ELEMENTS: Elements = merge(NO_ELEMENTS, { nodes: NODES, links: LINKS });

const sentence = (index: number): Sentence => ({
  id: `article:a#${index}`,
  article: 'article:a',
  index,
  start: index * 10,
  end: index * 10 + 9,
  text: `Sentence ${index}, with "quotes" & <marks>;\nover two lines.`,
});

/** Every link has a sentence of its own and one that all share. */
export const EVIDENCE = Object.fromEntries(
  LINKS.map(({ id }, index) => [id, [sentence(index + 1), sentence(0)]]),
);

export const VIEW: View = {
  ...EMPTY_VIEW,
  additions: [
    { reason: 'opening', origin: null, asked: '', nodes: NODES.map(({ id }) => id), total: NODES.length },
  ],
  positions: Object.fromEntries(
    NODES.map(({ id }, index) => [id, [index * 100 - 250.5, index * -40] as const]),
  ),
  pinned: ['person:ben'],
};

export function contentOf(view: View): ExportContent {
  const drawn = scene(view, ELEMENTS);
  return exportContent({
    scene: drawn,
    rows: tableRows(view, ELEMENTS, drawn),
    positions: view.positions,
    pinned: view.pinned,
    nodeStyle: ({ kind }) => ({
      colour: '#1769b5',
      shape: kind === 'meeting' ? 'hexagon' : 'circle',
      line: 'solid',
      size: 8,
    }),
    linkStyle: ({ status }) => ({
      colour: '#a9b1ba',
      line: status === 'proposed' ? 'dotted' : 'solid',
      curvature: 0,
    }),
    evidence: EVIDENCE,
    articles: new Map([
      [
        'article:a',
        {
          id: 'article:a',
          title: 'Talks, again',
          publisher: 'The Vellmar Post',
          url: null,
          published: '2024-03-02',
        },
      ],
    ]),
  });
}
