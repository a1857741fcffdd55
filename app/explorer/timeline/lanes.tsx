/** Meetings in their lanes; very many as columns that count them. */
import { useCallback, useMemo } from 'react';
import type { MeetingNode } from '@/lib/ontology/graph';
import { dateText } from '@/lib/view/dates';
import { counted, oneLine, shorten } from '@/lib/view/text';
import { type Days, daysOf, layOut } from '@/lib/view/timeline';
import { showNode } from '../state/select';
import { useExplorer } from '../state/store';
import { STATUS_LABELS } from '../theme/line-styles';
import classes from './timeline.module.css';

/** More meetings than this are counted, not named. */
const MOST_NAMED = 250;
const LANE_HEIGHT = 21;
const TICKS_HEIGHT = 20;
const COLUMN_WIDTH = 6;
const LABEL_LENGTH = 34;

interface LanesProps {
  readonly meetings: readonly MeetingNode[];
  /** Short ones, by id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly extent: Days;
  readonly width: number;
}

export function Lanes({ meetings, labels, extent, width }: LanesProps) {
  const seen = meetings.filter((meeting) => {
    const days = daysOf(meeting);
    return days && days.from < extent.to && days.to > extent.from;
  });
  if (seen.length > MOST_NAMED) return <Columns meetings={seen} extent={extent} width={width} />;
  return <Named meetings={seen} labels={labels} extent={extent} width={width} />;
}

function Named({ meetings, labels, extent, width }: LanesProps) {
  const selected = useExplorer(({ selection }) => selection.nodes);
  const perDay = width / (extent.to - extent.from);
  const labelOf = useCallback(
    ({ id, name }: MeetingNode) => shorten(labels.get(id) ?? name, LABEL_LENGTH),
    [labels],
  );
  const { items, lanes } = useMemo(
    () => layOut(meetings, perDay, (meeting) => labelOf(meeting).length * 5.9 + 26, extent.to),
    [meetings, perDay, labelOf, extent.to],
  );
  return (
    <ul className={classes.lanes} style={{ height: TICKS_HEIGHT + lanes * LANE_HEIGHT + 4 }}>
      {items.map(({ meeting, days, lane, before }) => {
        const from = Math.max(0, (days.from - extent.from) * perDay);
        const wide = (Math.min(extent.to, days.to) - extent.from) * perDay - from;
        return (
          <li
            key={meeting.id}
            style={{ left: from, top: TICKS_HEIGHT + lane * LANE_HEIGHT }}
            data-before={before || undefined}
          >
            <button
              type="button"
              className={classes.meeting}
              data-status={meeting.status}
              aria-pressed={selected.includes(meeting.id)}
              title={`${oneLine(meeting.name)}: ${dateText(meeting.date)}, ${STATUS_LABELS[meeting.status].toLowerCase()}`}
              onClick={() => void showNode(meeting.id)}
            >
              <span
                className={classes.bar}
                style={{ width: Math.max(9, wide) }}
                data-wide={wide > 12 || undefined}
              />
              <bdi>{labelOf(meeting)}</bdi>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Columns({ meetings, extent, width }: Omit<LanesProps, 'labels'>) {
  const columns = Math.max(1, Math.floor(width / COLUMN_WIDTH));
  const counts = new Array<number>(columns).fill(0);
  for (const meeting of meetings) {
    const { from, to } = daysOf(meeting)!;
    const middle = Math.min(extent.to - 1, Math.max(extent.from, (from + to) / 2));
    counts[Math.floor(((middle - extent.from) / (extent.to - extent.from)) * columns)]! += 1;
  }
  const most = Math.max(...counts);
  return (
    <div className={classes.columns} role="img" aria-label={`${counted(meetings.length, 'meeting')} by date`}>
      {counts.map((count, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          key={index}
          style={{ height: `${(count / most) * 100}%`, width: COLUMN_WIDTH - 1 }}
        />
      ))}
    </div>
  );
}
