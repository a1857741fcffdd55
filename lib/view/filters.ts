/** Which of the view's nodes and links the filters let through, and how many there are to switch on or off. */
import type { GraphLink, GraphNode, MeetingNode } from '@/lib/ontology/graph';
import { NODE_KINDS, type NodeKind } from '@/lib/ontology/kinds';
import { LINK_TYPES, type LinkType } from '@/lib/ontology/links';
import { MEETING_STATUSES, type MeetingStatus } from '@/lib/ontology/meetings';
import { mayLieWithin } from './dates';
import type { Elements } from './elements';
import { shownNodes } from './explore';
import type { Filters, View } from './view';

interface NodeFilter {
  /** Whether it is set: one that is not lets everything through, and is not asked. */
  readonly isSet: (filters: Filters) => boolean;
  readonly passes: (node: GraphNode, filters: Filters, elements: Elements) => boolean;
}

const ofMeetings =
  (passes: (meeting: MeetingNode, filters: Filters) => boolean): NodeFilter['passes'] =>
  (node, filters) =>
    node.kind !== 'meeting' || passes(node, filters);

const NODE_FILTERS = {
  kinds: {
    isSet: ({ kinds }) => kinds.length > 0,
    passes: (node, { kinds }) => !kinds.includes(node.kind),
  },
  statuses: {
    isSet: ({ statuses }) => statuses.length > 0,
    passes: ofMeetings(({ status }, { statuses }) => !statuses.includes(status)),
  },
  dates: {
    isSet: ({ dates }) => dates !== null,
    passes: ofMeetings(
      ({ date }, { dates, undated }) => !dates || (date ? mayLieWithin(date, dates) : undated),
    ),
  },
  articles: {
    isSet: ({ articles }) => articles.length > 0,
    passes: (node, { articles }, elements) => saidBy(node.id, articles, elements),
  },
  degree: {
    isSet: ({ degree }) => degree > 0,
    passes: ({ degree }, filters) => degree >= filters.degree,
  },
} satisfies Record<string, NodeFilter>;

type FilterName = keyof typeof NODE_FILTERS;
const NODE_FILTER_ENTRIES = Object.entries(NODE_FILTERS) as [FilterName, NodeFilter][];

/** An article that was not fetched yet hides nothing: better too much for a moment than an empty graph. */
function saidBy(id: string, articles: readonly string[], elements: Elements): boolean {
  if (articles.length === 0) return true;
  return articles.some((article) => elements.articles.get(article)?.has(id) ?? true);
}

/** A test of whether a node passes every filter, but the one to leave out. */
export function nodeTest(
  filters: Filters,
  elements: Elements,
  except?: FilterName,
): (node: GraphNode) => boolean {
  const set = NODE_FILTER_ENTRIES.filter(([name, { isSet }]) => name !== except && isSet(filters));
  return (node) => set.every(([, { passes }]) => passes(node, filters, elements));
}

/** A test of whether a link passes the filters of links; its ends have theirs. */
export function linkTest(filters: Filters, elements: Elements): (link: GraphLink) => boolean {
  const { types, articles } = filters;
  return ({ id, type }) => !types.includes(type) && saidBy(id, articles, elements);
}

/** How many there are of each, where every filter but its own is applied. */
export interface Facets {
  readonly kinds: Readonly<Record<NodeKind, number>>;
  readonly types: Readonly<Record<LinkType, number>>;
  readonly statuses: Readonly<Record<MeetingStatus, number>>;
}

export function facets(view: View, elements: Elements): Facets {
  const kinds = zeroes(NODE_KINDS);
  const statuses = zeroes(MEETING_STATUSES);
  const types = zeroes(LINK_TYPES);
  const { filters } = view;
  const passes = nodeTest(filters, elements);
  const passesButKind = nodeTest(filters, elements, 'kinds');
  const passesButStatus = nodeTest(filters, elements, 'statuses');
  const passing = new Set<string>();
  for (const id of shownNodes(view)) {
    const node = elements.nodes.get(id);
    if (!node) continue;
    if (passesButKind(node)) kinds[node.kind] += 1;
    if (node.kind === 'meeting' && passesButStatus(node)) statuses[node.status] += 1;
    if (passes(node)) passing.add(id);
  }
  for (const { id, type, source, target } of elements.links.values()) {
    if (passing.has(source) && passing.has(target) && saidBy(id, filters.articles, elements))
      types[type] += 1;
  }
  return { kinds, types, statuses };
}

function zeroes<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}

/** Switches a value of a list on or off. */
export function toggle<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}

/** How many filters are at work. */
export function activeFilters(filters: Filters): number {
  const { kinds, types, statuses, articles, dates, degree } = filters;
  return (
    [kinds, types, statuses, articles].filter((list) => list.length > 0).length +
    (dates ? 1 : 0) +
    (degree > 0 ? 1 : 0)
  );
}
