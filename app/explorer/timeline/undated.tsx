/** Meetings of which no date is known, or that take place regularly: a lane of their own. */
import type { MeetingNode } from '@/lib/ontology/graph';
import { oneLine, shorten } from '@/lib/view/text';
import { changeFilters } from '../state/edit';
import { showNode } from '../state/select';
import { useExplorer } from '../state/store';
import { Glyph } from '../theme/glyph';
import classes from './timeline.module.css';

const MOST = 50;

interface UndatedProps {
  readonly meetings: readonly MeetingNode[];
  /** Short ones, by id. */
  readonly labels: ReadonlyMap<string, string>;
  /** Whether the brush hides them. */
  readonly filtered: boolean;
}

export function Undated({ meetings, labels, filtered }: UndatedProps) {
  const selected = useExplorer(({ selection }) => selection.nodes);
  return (
    <div className={classes.undated} data-off={filtered || undefined}>
      <h3>
        Undated <span>{meetings.length}</span>
        <label>
          <input
            type="checkbox"
            checked={!filtered}
            onChange={() => changeFilters('Filter undated meetings', { undated: filtered })}
          />
          keep when brushing
        </label>
      </h3>
      <ul>
        {meetings.slice(0, MOST).map((meeting) => (
          <li key={meeting.id}>
            <button
              type="button"
              className={classes.meeting}
              aria-pressed={selected.includes(meeting.id)}
              title={oneLine(meeting.name)}
              onClick={() => void showNode(meeting.id)}
            >
              <Glyph kind="meeting" status={meeting.status} size={11} />
              <bdi>{shorten(labels.get(meeting.id) ?? meeting.name, 44)}</bdi>
              {meeting.recurring && <small>regularly</small>}
            </button>
          </li>
        ))}
      </ul>
      {meetings.length > MOST && <p className={classes.none}>and {meetings.length - MOST} more</p>}
    </div>
  );
}
