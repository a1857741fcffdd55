/** What can be said of a meeting: whether it happened, who came as what, and how precisely its date is known. */

export const MEETING_STATUSES = ['held', 'planned', 'proposed', 'cancelled'] as const;
/**
 * - `held`: the article says that it happened, or is going on.
 * - `planned`: agreed or announced, still to come.
 * - `proposed`: wanted, called for or offered by somebody. Never shown as held.
 * - `cancelled`: refused, postponed or called off.
 */
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const DATE_PRECISIONS = ['day', 'month', 'year'] as const;
/** How much of an ISO date is known. */
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const PARTICIPANT_ROLES = ['participant', 'host', 'leader', 'mediator'] as const;
/** What a participant was at a meeting; `leader` is the head of a delegation. */
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/**
 * The precision of an ISO date that may be cut short.
 * @example datePrecision('2023-10') // 'month'
 */
export function datePrecision(date: string): DatePrecision {
  return DATE_PRECISIONS[3 - date.split('-').length] ?? 'year';
}
