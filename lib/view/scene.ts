/** What is drawn: the view's nodes and links after hiding, filters, focus and folding. */
import type { GraphLink, GraphNode, MeetingNode } from '@/lib/ontology/graph';
import { LINK_TYPES, LINKS, type LinkType } from '@/lib/ontology/links';
import type { MeetingStatus } from '@/lib/ontology/meetings';
import type { Elements } from './elements';
import { heldNodes, shownNodes } from './explore';
import { linkTest, nodeTest } from './filters';
import { foldMeetings } from './fold';
import type { View } from './view';

/** A link as it is drawn: one of the graph's, or meetings folded into one. */
export interface SceneLink {
  readonly id: string;
  readonly type: LinkType | 'MET';
  readonly source: string;
  readonly target: string;
  /** Whether it is read in one direction only. */
  readonly directed: boolean;
  /** Of a link of a meeting, or of folded meetings: whether it happened. */
  readonly status: MeetingStatus | null;
  /** The ids of the meetings that were folded into it. */
  readonly meetings: readonly string[];
  /** Read from source to target. */
  readonly label: string;
  /** Sentences that say so, or meetings folded. */
  readonly weight: number;
}

export interface Scene {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly SceneLink[];
  /** How many of the view's nodes are not drawn, and why. */
  readonly away: { readonly hidden: number; readonly filtered: number; readonly folded: number };
}

/** @returns nodes in the order in which they were added. A link that is drawn as before is the same object again. */
export function scene(view: View, elements: Elements): Scene {
  const shown = shownNodes(view);
  const passing = passingNodes(shown, view, elements);
  const folds = view.meetings === 'folded' ? meetingsOf(passing) : null;
  const links: SceneLink[] = [];
  const ofFolds: GraphLink[] = [];
  for (const link of linksBetween(passing, view, elements)) {
    if (folds?.has(link.source) || folds?.has(link.target)) ofFolds.push(link);
    else links.push(drawn(link, statusOf(link, passing)));
  }
  return {
    nodes: [...passing.values()].filter(({ id }) => !folds?.has(id)),
    links: folds ? [...links, ...foldMeetings(folds, ofFolds)] : links,
    away: {
      hidden: heldNodes(view).size - shown.size,
      filtered: shown.size - passing.size,
      folded: folds?.size ?? 0,
    },
  };
}

function passingNodes(
  shown: ReadonlySet<string>,
  { focus, filters }: View,
  elements: Elements,
): Map<string, GraphNode> {
  const inFocus = focus && new Set(focus.nodes);
  const passes = nodeTest(filters, elements);
  const passing = new Map<string, GraphNode>();
  for (const id of shown) {
    const node = elements.nodes.get(id);
    if (node && (!inFocus || inFocus.has(id)) && passes(node)) passing.set(id, node);
  }
  return passing;
}

function linksBetween(nodes: ReadonlyMap<string, GraphNode>, view: View, elements: Elements): GraphLink[] {
  const only = view.focus?.links ? new Set(view.focus.links) : null;
  const passes = linkTest(view.filters, elements);
  const between: GraphLink[] = [];
  for (const link of elements.links.values()) {
    if (nodes.has(link.source) && nodes.has(link.target) && (!only || only.has(link.id)) && passes(link))
      between.push(link);
  }
  return between;
}

function meetingsOf(nodes: ReadonlyMap<string, GraphNode>): Map<string, MeetingNode> {
  const meetings = [...nodes.values()].filter((node): node is MeetingNode => node.kind === 'meeting');
  return new Map(meetings.map((meeting) => [meeting.id, meeting]));
}

/** At which end a link of a type has a meeting. */
const MEETING_ENDS = new Map<LinkType, 'source' | 'target'>();
for (const type of LINK_TYPES) {
  if (LINKS[type].from.includes('meeting')) MEETING_ENDS.set(type, 'source');
  else if (LINKS[type].to.includes('meeting')) MEETING_ENDS.set(type, 'target');
}

/** Of a link of a meeting, whether that happened. */
function statusOf(link: GraphLink, nodes: ReadonlyMap<string, GraphNode>): MeetingStatus | null {
  const end = MEETING_ENDS.get(link.type);
  const meeting = end && nodes.get(link[end]);
  return meeting?.kind === 'meeting' ? meeting.status : null;
}

const drawnBefore = new WeakMap<GraphLink, SceneLink>();

function drawn(link: GraphLink, status: MeetingStatus | null): SceneLink {
  const before = drawnBefore.get(link);
  if (before?.status === status) return before;
  const { id, type, source, target, evidenceCount, role } = link;
  const part = role && role !== 'participant' ? ` as ${role}` : '';
  const now: SceneLink = {
    ...{ id, type, source, target, status },
    directed: !LINKS[type].symmetric && type !== 'ATTENDED',
    meetings: [],
    label: `${LINKS[type].forward}${part}`,
    weight: evidenceCount,
  };
  drawnBefore.set(link, now);
  return now;
}

/** The nodes that no link is drawn to: what filters have left alone, or what nothing is said of but its name. */
export function unlinked({ nodes, links }: Scene): string[] {
  const linked = new Set<string>();
  for (const { source, target } of links) linked.add(source).add(target);
  return nodes.map(({ id }) => id).filter((id) => !linked.has(id));
}
