/** Meetings folded into links between those who took part: "met, 4 times", one link a status, so that none is mixed up. */
import type { GraphLink, MeetingNode } from '@/lib/ontology/graph';
import type { MeetingStatus } from '@/lib/ontology/meetings';
import type { SceneLink } from './scene';

/** How a folded link is read, by status. */
const FOLDED_LABELS: Readonly<Record<MeetingStatus, string>> = {
  held: 'met',
  planned: 'plan to meet',
  proposed: 'proposed to meet',
  cancelled: 'cancelled a meeting',
};

/**
 * One link for each pair of participants and status.
 * @param meetings those to fold
 * @param attendance the ATTENDED links of them; links to participants that are not shown are left out by the caller
 */
export function foldMeetings(
  meetings: ReadonlyMap<string, MeetingNode>,
  attendance: readonly GraphLink[],
): SceneLink[] {
  const participants = new Map<string, string[]>();
  for (const { type, source, target } of attendance) {
    if (type === 'ATTENDED' && meetings.has(target))
      participants.set(target, [...(participants.get(target) ?? []), source]);
  }
  const folded = new Map<
    string,
    { source: string; target: string; status: MeetingStatus; meetings: string[] }
  >();
  for (const [meeting, who] of participants) {
    const { status } = meetings.get(meeting)!;
    for (const [source, target] of pairs([...new Set(who)].sort())) {
      const id = `${source}|MET:${status}|${target}`;
      const link = folded.get(id) ?? { source, target, status, meetings: [] };
      link.meetings.push(meeting);
      folded.set(id, link);
    }
  }
  return [...folded].map(([id, { source, target, status, meetings: of }]) => ({
    id,
    type: 'MET',
    source,
    target,
    directed: false,
    status,
    meetings: of,
    label: `${FOLDED_LABELS[status]}, ${of.length === 1 ? 'once' : `${of.length} times`}`,
    weight: of.length,
  }));
}

function* pairs<T>(list: readonly T[]): Generator<[T, T]> {
  for (const [index, first] of list.entries())
    for (const second of list.slice(index + 1)) yield [first, second];
}
