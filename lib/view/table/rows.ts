/** What is seen, as rows: entities, links and meetings, after the same filters as the drawing. */
import type { EntityNode, GraphNode, MeetingNode } from '@/lib/ontology/graph';
import type { Elements } from '../elements';
import { type Scene, type SceneLink, scene } from '../scene';
import { oneLine } from '../text';
import type { View } from '../view';

export interface EntityRow {
  readonly id: string;
  readonly node: EntityNode;
  /** Links and meetings in view, not in the whole graph. */
  readonly links: number;
  readonly meetings: number;
}

export interface LinkRow {
  readonly id: string;
  readonly link: SceneLink;
  /** The names of its ends. */
  readonly source: string;
  readonly target: string;
}

export interface MeetingRow {
  readonly id: string;
  readonly meeting: MeetingNode;
  /** Names of those in view, in the order of the view. */
  readonly participants: readonly string[];
  readonly places: readonly string[];
  /** The ids of the links in view that hang on it. */
  readonly links: readonly string[];
}

export interface TableRows {
  readonly entities: readonly EntityRow[];
  readonly links: readonly LinkRow[];
  readonly meetings: readonly MeetingRow[];
}

/**
 * @param drawn the scene of this view; links are listed as they are drawn, folded or not. Meetings are listed even when
 * they are folded away.
 */
export function tableRows(view: View, elements: Elements, drawn: Scene): TableRows {
  const unfolded = view.meetings === 'nodes' ? drawn : scene({ ...view, meetings: 'nodes' }, elements);
  const nodes = new Map(unfolded.nodes.map((node) => [node.id, node]));
  const counts = countLinks(unfolded.links);
  const name = (id: string) => oneLine(nodes.get(id)?.name ?? id);
  const around = meetingSurroundings(unfolded.links, name);
  return {
    entities: unfolded.nodes.filter(isEntity).map((node) => ({
      id: node.id,
      node,
      links: counts.get(node.id)?.links ?? 0,
      meetings: counts.get(node.id)?.meetings ?? 0,
    })),
    links: drawn.links.map((link) => ({
      id: link.id,
      link,
      source: name(link.source),
      target: name(link.target),
    })),
    meetings: unfolded.nodes.filter(isMeeting).map((meeting) => ({
      id: meeting.id,
      meeting,
      participants: around.participants.get(meeting.id) ?? [],
      places: around.places.get(meeting.id) ?? [],
      links: around.links.get(meeting.id) ?? [],
    })),
  };
}

const isMeeting = (node: GraphNode): node is MeetingNode => node.kind === 'meeting';
const isEntity = (node: GraphNode): node is EntityNode => node.kind !== 'meeting';

function countLinks(links: readonly SceneLink[]): Map<string, { links: number; meetings: number }> {
  const counts = new Map<string, { links: number; meetings: number }>();
  for (const { type, source, target } of links) {
    for (const id of [source, target]) {
      const count = counts.get(id) ?? { links: 0, meetings: 0 };
      count.links += 1;
      if (type === 'ATTENDED') count.meetings += 1;
      counts.set(id, count);
    }
  }
  return counts;
}

/** Who took part in each meeting and where it was, by name, and the links that say so. */
function meetingSurroundings(drawn: readonly SceneLink[], name: (id: string) => string) {
  const participants = new Map<string, string[]>();
  const places = new Map<string, string[]>();
  const links = new Map<string, string[]>();
  for (const { id, type, source, target } of drawn) {
    if (type !== 'ATTENDED' && type !== 'HELD_IN') continue;
    const [meeting, other] = type === 'ATTENDED' ? [target, source] : [source, target];
    append(type === 'ATTENDED' ? participants : places, meeting, name(other));
    append(links, meeting, id);
  }
  return { participants, places, links };
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
