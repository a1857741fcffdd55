/** Meetings along time, no more precisely than their dates are known, packed into lanes. */
import type { MeetingNode } from '@/lib/ontology/graph';
import { dateRange, dayNumber, isoDay } from './dates';

/** A stretch of days since 1970; `to` is exclusive. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export interface TimelineItem {
  readonly meeting: MeetingNode;
  readonly days: Days;
  readonly lane: number;
  /** Whether its label stands before its mark, for want of room behind it. */
  readonly before: boolean;
}

export interface TimelineLayout {
  readonly items: readonly TimelineItem[];
  readonly lanes: number;
  /** Meetings without a date, those that recur first. */
  readonly undated: readonly MeetingNode[];
}

/** The days that a meeting may have been on; null when it has no date. */
export function daysOf({ date }: MeetingNode): Days | null {
  if (!date) return null;
  const { from, to } = dateRange(date);
  return { from: dayNumber(from), to: dayNumber(to) + 1 };
}

/** The stretch that all dated meetings lie in, with some room around; null when none is dated. */
export function extentOf(meetings: readonly MeetingNode[]): Days | null {
  const all = meetings.map(daysOf).filter((days) => days !== null);
  if (all.length === 0) return null;
  const from = all.reduce((least, days) => Math.min(least, days.from), Number.POSITIVE_INFINITY);
  const to = all.reduce((most, days) => Math.max(most, days.to), Number.NEGATIVE_INFINITY);
  const room = Math.max(2, Math.round((to - from) * 0.04));
  return { from: from - room, to: to + room };
}

/**
 * Puts meetings into as few lanes as they need, none over another.
 * @param pixelsPerDay how wide a day is drawn
 * @param labelWidth how many pixels a meeting takes up at least, its label included
 * @param lastDay where the room for labels ends
 */
export function layOut(
  meetings: readonly MeetingNode[],
  pixelsPerDay: number,
  labelWidth: (meeting: MeetingNode) => number,
  lastDay = Number.POSITIVE_INFINITY,
): TimelineLayout {
  const ends: number[] = [];
  const items: TimelineItem[] = [];
  const dated = meetings.flatMap((meeting) => {
    const days = daysOf(meeting);
    return days ? [{ meeting, days }] : [];
  });
  dated.sort(
    (a, b) => a.days.from - b.days.from || a.days.to - b.days.to || (a.meeting.id < b.meeting.id ? -1 : 1),
  );
  for (const { meeting, days } of dated) {
    const start = days.from * pixelsPerDay;
    const wide = (days.to - days.from) * pixelsPerDay;
    const label = labelWidth(meeting);
    const before = wide < 12 && start + label > lastDay * pixelsPerDay;
    const left = before ? start - label : start;
    const free = ends.findIndex((end) => end <= left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = start + Math.max(wide, before ? 12 : label) + 4;
    items.push({ meeting, days, lane, before });
  }
  const undated = meetings.filter(({ date }) => !date);
  undated.sort((a, b) => Number(b.recurring) - Number(a.recurring) || (a.name < b.name ? -1 : 1));
  return { items, lanes: ends.length, undated };
}

export interface Tick {
  readonly day: number;
  readonly label: string;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Steps in months between ticks, or below a month in days. */
const STEPS: readonly { months?: number; days?: number }[] = [
  { days: 1 },
  { days: 7 },
  { months: 1 },
  { months: 3 },
  { months: 12 },
  { months: 60 },
  { months: 120 },
  { months: 600 },
  { months: 1_200 },
];

/** Round dates along a stretch, about as many as asked for at most. */
export function ticks(extent: Days, most: number): Tick[] {
  const days = extent.to - extent.from;
  const step =
    STEPS.find(({ days: d, months }) => days / (d ?? (months ?? 1) * 30.44) <= most) ?? STEPS.at(-1)!;
  const found: Tick[] = [];
  if (step.days) {
    for (let day = Math.ceil(extent.from / step.days) * step.days; day <= extent.to; day += step.days) {
      const [, month, date] = isoDay(day).split('-');
      found.push({ day, label: `${Number(date)} ${MONTHS[Number(month) - 1]}` });
    }
    return found;
  }
  const months = step.months!;
  const [year = 0, month = 1] = isoDay(extent.from).split('-').map(Number);
  for (let at = Math.ceil((year * 12 + month - 1) / months) * months; ; at += months) {
    const [y, m] = [Math.floor(at / 12), at % 12];
    const day = dayNumber(`${String(y).padStart(4, '0')}-${String(m + 1).padStart(2, '0')}-01`);
    if (!(day <= extent.to)) return found;
    if (day >= extent.from)
      found.push({
        day,
        label: m === 0 ? `${y}` : `${MONTHS[m]} ${months < 12 && found.length === 0 ? y : ''}`.trim(),
      });
  }
}
