/** Meetings in the order of their dates. */
import type { MeetingNode, MeetingSummary, TimelineAnswer } from '@/lib/ontology';
import { list, nodeMap, toNode } from './projection';
import { int, type Query, type Reader } from './query';

/**
 * A page of meetings with the ids of who took part and of where it was. Dated ones come from the index of dates, in its
 * order; those without a date follow, and are looked for only when the page reaches beyond the dated ones.
 *
 *     CALL () {
 *       MATCH (m:Meeting) WHERE m.date >= '' RETURN m ORDER BY m.date LIMIT $reach
 *       UNION ALL
 *       MATCH (m:Meeting) WHERE m.date IS NULL RETURN m LIMIT $reach
 *     }
 *     WITH m SKIP $offset LIMIT $limit
 *     RETURN m {…} AS meeting, COLLECT { … } AS participants, COLLECT { … } AS places
 */
export function meetingsByDate(limit: number, offset: number): Query {
  return {
    text: `CALL () {
  MATCH (m:Meeting) WHERE m.date >= '' RETURN m ORDER BY m.date LIMIT $reach
  UNION ALL
  MATCH (m:Meeting) WHERE m.date IS NULL RETURN m LIMIT $reach
}
WITH m SKIP $offset LIMIT $limit
RETURN ${nodeMap('m')} AS meeting,
  COLLECT { MATCH (m)<-[:ATTENDED]-(e) RETURN e.id ORDER BY e.degree DESC } AS participants,
  COLLECT { MATCH (m)-[:HELD_IN]->(p) RETURN p.id } AS places`,
    parameters: { limit: int(limit), offset: int(offset), reach: int(limit + offset) },
  };
}

/** `RETURN COUNT { (:Meeting) } AS total`, from the count store. */
export const meetingTotal: Query = { text: 'RETURN COUNT { (:Meeting) } AS total', parameters: {} };

/** A page of the timeline, and how many meetings there are in all. */
export async function readTimeline(read: Reader, limit: number, offset: number): Promise<TimelineAnswer> {
  const [rows, totals] = await Promise.all([read(meetingsByDate(limit, offset)), read(meetingTotal)]);
  const meetings = rows.map(
    (row): MeetingSummary => ({
      meeting: toNode(row.meeting) as MeetingNode,
      participants: list(row, 'participants') as string[],
      places: list(row, 'places') as string[],
    }),
  );
  return { meetings, total: totals[0]?.total as number };
}
