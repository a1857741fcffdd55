/** Which of the view's nodes and links the filters let through, and how many there are to switch on or off. */
import type { GraphLink, GraphNode, MeetingNode } from '@/lib/ontology/graph';
import { NODE_KINDS, type NodeKind } from '@/lib/ontology/kinds';
import { LINK_TYPES, type LinkType } from '@/lib/ontology/links';
import { MEETING_STATUSES, type MeetingStatus } from '@/lib/ontology/meetings';
import { mayLieWithin } from './dates';
import type { Elements } from './elements';
import { shownNodes } from './explore';
import type { Filters, View } from './view';

/** A question that a filter asks of a node. All must say yes. */
type NodeTest = (node: GraphNode, filters: Filters, elements: Elements) => boolean;

const ofMeetings =
  (test: (meeting: MeetingNode, filters: Filters) => boolean): NodeTest =>
  (node, filters) =>
    node.kind !== 'meeting' || test(node, filters);

const NODE_TESTS = {
  kinds: (node, { kinds }) => !kinds.includes(node.kind),
  statuses: ofMeetings(({ status }, { statuses }) => !statuses.includes(status)),
  dates: ofMeetings(({ date }, { dates, undated }) => !dates || (date ? mayLieWithin(date, dates) : undated)),
  articles: (node, { articles }, elements) => saidBy(node.id, articles, elements),
  degree: ({ degree }, filters) => degree >= filters.degree,
} satisfies Record<string, NodeTest>;

type TestName = keyof typeof NODE_TESTS;
const TEST_ENTRIES = Object.entries(NODE_TESTS) as [TestName, NodeTest][];

/** An article that was not fetched yet hides nothing: better too much for a moment than an empty graph. */
function saidBy(id: string, articles: readonly string[], elements: Elements): boolean {
  if (articles.length === 0) return true;
  return articles.some((article) => elements.articles.get(article)?.has(id) ?? true);
}

/** Whether a node passes every filter, but the one to leave out. */
export function nodePasses(
  node: GraphNode,
  filters: Filters,
  elements: Elements,
  except?: TestName,
): boolean {
  return TEST_ENTRIES.every(([name, test]) => name === except || test(node, filters, elements));
}

/** Whether a link passes the filters of links; its ends have theirs. */
export function linkPasses(link: GraphLink, filters: Filters, elements: Elements): boolean {
  return !filters.types.includes(link.type) && saidBy(link.id, filters.articles, elements);
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
  const passing = new Set<string>();
  for (const id of shownNodes(view)) {
    const node = elements.nodes.get(id);
    if (!node) continue;
    if (nodePasses(node, view.filters, elements, 'kinds')) kinds[node.kind] += 1;
    if (node.kind === 'meeting' && nodePasses(node, view.filters, elements, 'statuses'))
      statuses[node.status] += 1;
    if (nodePasses(node, view.filters, elements)) passing.add(id);
  }
  for (const { id, type, source, target } of elements.links.values()) {
    if (passing.has(source) && passing.has(target) && saidBy(id, view.filters.articles, elements))
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
