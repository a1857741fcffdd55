/** The axis of time: dragged over, it filters by date. */
import { type PointerEvent, type ReactNode, useRef } from 'react';
import { dayNumber, isoDay } from '@/lib/view/dates';
import { type Days, ticks } from '@/lib/view/timeline';
import type { DateRange } from '@/lib/view/view';
import classes from './timeline.module.css';

interface BrushProps {
  readonly extent: Days;
  readonly width: number;
  readonly dates: DateRange | null;
  readonly onBrush: (dates: DateRange | null) => void;
  readonly children: ReactNode;
}

/** Shorter drags are clicks. */
const SHORTEST_DRAG = 4;

export function Brush({ extent, width, dates, onBrush, children }: BrushProps) {
  const start = useRef<number | null>(null);
  const dragged = useRef(false);
  const perDay = width / (extent.to - extent.from);
  const x = (day: number) => (day - extent.from) * perDay;
  const at = (event: PointerEvent<HTMLElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    return Math.min(width, Math.max(0, event.clientX - left));
  };
  const dayAt = (pixel: number) => extent.from + pixel / perDay;
  return (
    <div
      className={classes.brush}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        start.current = at(event);
        dragged.current = false;
      }}
      onPointerMove={(event) => {
        const from = start.current;
        const to = at(event);
        if (from === null || (!dragged.current && Math.abs(to - from) < SHORTEST_DRAG)) return;
        if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = true;
        const [first, last] = from < to ? [from, to] : [to, from];
        onBrush({
          from: isoDay(Math.floor(dayAt(first))),
          to: isoDay(Math.max(Math.floor(dayAt(first)), Math.ceil(dayAt(last)) - 1)),
        });
      }}
      onPointerUp={() => {
        start.current = null;
      }}
      onPointerCancel={() => {
        start.current = null;
      }}
    >
      <div className={classes.ticks} aria-hidden="true">
        {ticks(extent, Math.max(2, width / 70)).map(({ day, label }) => (
          <span key={day} style={{ left: x(day) }}>
            {label}
          </span>
        ))}
      </div>
      {dates && (
        <div
          className={classes.brushed}
          style={{
            left: Math.max(0, x(dayNumber(dates.from))),
            width: Math.max(
              2,
              Math.min(width, x(dayNumber(dates.to) + 1)) - Math.max(0, x(dayNumber(dates.from))),
            ),
          }}
        />
      )}
      {children}
    </div>
  );
}
