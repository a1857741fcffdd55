/** A small graph for the tests of the view: made up, so that every test can see the whole of it. */
import type { EntityNode, GraphLink, GraphNode, MeetingNode } from '@/lib/ontology/graph';
import type { LinkType } from '@/lib/ontology/links';
import type { MeetingStatus } from '@/lib/ontology/meetings';
import { type Elements, merge, NO_ELEMENTS } from '@/lib/view/elements';
import { type Addition, EMPTY_VIEW, type View } from '@/lib/view/view';

export function entity(id: string, rest: Partial<EntityNode> = {}): EntityNode {
  const [kind] = id.split(':') as [EntityNode['kind']];
  return { id, kind, name: id, degree: 3, articleCount: 1, aliases: [], roles: [], ...rest };
}

export function meeting(id: string, status: MeetingStatus = 'held', date: string | null = null): MeetingNode {
  return {
    id,
    kind: 'meeting',
    name: id,
    degree: 2,
    articleCount: 1,
    status,
    date,
    datePrecision: null,
    recurring: false,
    topics: [],
  };
}

export function link(source: string, type: LinkType, target: string): GraphLink {
  return { id: `${source}|${type}|${target}`, type, source, target, evidenceCount: 1 };
}

export function elementsOf(nodes: readonly GraphNode[], links: readonly GraphLink[]): Elements {
  return merge(NO_ELEMENTS, { nodes: [...nodes], links: [...links] });
}

export function addition(nodes: readonly string[], rest: Partial<Addition> = {}): Addition {
  return { reason: 'opening', origin: null, asked: '', nodes, total: nodes.length, ...rest };
}

/** A view that opened with these nodes, side by side. */
export function viewOf(...nodes: string[]): View {
  return {
    ...EMPTY_VIEW,
    additions: [addition(nodes)],
    positions: Object.fromEntries(nodes.map((id, index) => [id, [index * 100, 0] as const])),
  };
}
