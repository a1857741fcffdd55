/** What is drawn: the view's nodes and links after hiding, filters, focus and folding. */
import type { GraphLink, GraphNode, MeetingNode } from '@/lib/ontology/graph';
import { LINKS, type LinkType } from '@/lib/ontology/links';
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
  const links = linksBetween(passing, view, elements);
  const folds = view.meetings === 'folded' ? meetingsOf(passing) : null;
  const isDrawn = (id: string) => !folds?.has(id);
  return {
    nodes: [...passing.values()].filter(({ id }) => isDrawn(id)),
    links: [
      ...links
        .filter(({ source, target }) => isDrawn(source) && isDrawn(target))
        .map((link) => drawn(link, statusOf(link, passing))),
      ...(folds ? foldMeetings(folds, links) : []),
    ],
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

/** Of a link of a meeting, whether that happened. */
function statusOf(
  { source, target }: GraphLink,
  nodes: ReadonlyMap<string, GraphNode>,
): MeetingStatus | null {
  for (const end of [nodes.get(source), nodes.get(target)]) if (end?.kind === 'meeting') return end.status;
  return null;
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
