/** What is drawn: the view's nodes and links after hiding, filters, focus and folding. */
import type { GraphLink, GraphNode, MeetingNode } from '@/lib/ontology/graph';
import { LINKS, type LinkType } from '@/lib/ontology/links';
import type { MeetingStatus } from '@/lib/ontology/meetings';
import type { Elements } from './elements';
import { heldNodes, shownNodes } from './explore';
import { linkPasses, nodePasses } from './filters';
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

/** @returns nodes in the order in which they were added */
export function scene(view: View, elements: Elements): Scene {
  const shown = shownNodes(view);
  const focus = view.focus && new Set(view.focus.nodes);
  const passing = new Map<string, GraphNode>();
  for (const id of shown) {
    const node = elements.nodes.get(id);
    if (node && (!focus || focus.has(id)) && nodePasses(node, view.filters, elements)) passing.set(id, node);
  }
  const links = linksBetween(passing, view, elements);
  const folds = view.meetings === 'folded' ? meetingsOf(passing) : null;
  const nodes = [...passing.values()].filter(({ id }) => !folds?.has(id));
  return {
    nodes,
    links: [
      ...links
        .filter(({ source, target }) => !folds?.has(source) && !folds?.has(target))
        .map((link) => drawn(link, passing)),
      ...(folds ? foldMeetings(folds, links) : []),
    ],
    away: {
      hidden: heldNodes(view).size - shown.size,
      filtered: shown.size - passing.size,
      folded: folds?.size ?? 0,
    },
  };
}

function linksBetween(nodes: ReadonlyMap<string, GraphNode>, view: View, elements: Elements): GraphLink[] {
  const only = view.focus?.links ? new Set(view.focus.links) : null;
  return [...elements.links.values()].filter(
    (link) =>
      nodes.has(link.source) &&
      nodes.has(link.target) &&
      (!only || only.has(link.id)) &&
      linkPasses(link, view.filters, elements),
  );
}

function meetingsOf(nodes: ReadonlyMap<string, GraphNode>): Map<string, MeetingNode> {
  const meetings = [...nodes.values()].filter((node): node is MeetingNode => node.kind === 'meeting');
  return new Map(meetings.map((meeting) => [meeting.id, meeting]));
}

function drawn(link: GraphLink, nodes: ReadonlyMap<string, GraphNode>): SceneLink {
  const { id, type, source, target, evidenceCount, role } = link;
  const meeting = [nodes.get(source), nodes.get(target)].find((node) => node?.kind === 'meeting') as
    | MeetingNode
    | undefined;
  const part = role && role !== 'participant' ? ` as ${role}` : '';
  return {
    id,
    type,
    source,
    target,
    directed: !LINKS[type].symmetric && type !== 'ATTENDED',
    status: meeting?.status ?? null,
    meetings: [],
    label: `${LINKS[type].forward}${part}`,
    weight: evidenceCount,
  };
}
