/** Meetings by date, as precisely as their dates are known; a stretch that is brushed filters the graph. */
import { Button } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { MeetingNode } from '@/lib/ontology/graph';
import { dayNumber, isoDay } from '@/lib/view/dates';
import { nodeTest } from '@/lib/view/filters';
import { canvasLabels } from '@/lib/view/labels';
import { counted } from '@/lib/view/text';
import { type Days, extentOf } from '@/lib/view/timeline';
import type { DateRange } from '@/lib/view/view';
import { changeFilters } from '../state/edit';
import { useExplorer, useShown, useView } from '../state/store';
import { Brush } from './brush';
import { Lanes } from './lanes';
import classes from './timeline.module.css';
import { Undated } from './undated';
import { useWidth } from './use-width';

export function Timeline() {
  const meetings = useMeetings();
  const labels = useLabels();
  const { dates, undated } = useView().filters;
  const whole = useMemo(() => extentOf(meetings), [meetings]);
  const known = useExplorer(({ phase }) => phase === 'ready' || phase === 'empty');
  const [zoomed, setZoomed] = useState<Days | null>(null);
  const [width, measure] = useWidth();
  const extent = zoomed ?? whole;
  const withoutDate = meetings.filter(({ date }) => !date);
  return (
    <section className={classes.timeline} aria-label="Timeline">
      <header className={classes.bar}>
        <h2>Timeline</h2>
        {known && <span className={classes.total}>{counted(meetings.length, 'meeting')}</span>}
        <span className={classes.grow} />
        {whole && <DateFields dates={dates} extent={whole} />}
        {dates && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => setZoomed({ from: dayNumber(dates.from) - 1, to: dayNumber(dates.to) + 2 })}
          >
            Zoom in
          </Button>
        )}
        {zoomed && (
          <Button size="compact-xs" variant="default" onClick={() => setZoomed(null)}>
            All time
          </Button>
        )}
        {dates && (
          <Button size="compact-xs" variant="subtle" onClick={() => brush(null)}>
            Clear dates
          </Button>
        )}
      </header>
      {known && meetings.length === 0 && <p className={classes.none}>No meetings in this view.</p>}
      <div className={classes.body}>
        <div ref={measure} className={classes.axis}>
          {extent && width > 0 && (
            <Brush extent={extent} width={width} dates={dates} onBrush={brush}>
              <Lanes meetings={meetings} labels={labels} extent={extent} width={width} />
            </Brush>
          )}
        </div>
        {withoutDate.length > 0 && (
          <Undated meetings={withoutDate} labels={labels} filtered={dates !== null && !undated} />
        )}
      </div>
    </section>
  );
}

function brush(dates: DateRange | null): void {
  changeFilters(dates ? 'Filter by date' : 'Clear dates', { dates }, dates !== null);
}

/**
 * The meetings in the view that pass every filter but that of dates: those stay, for the brush to move over. They follow
 * the graph, which is drawn first.
 */
function useMeetings(): MeetingNode[] {
  const shown = useDeferredValue(useShown());
  const filters = useDeferredValue(useView().filters);
  const elements = useExplorer((state) => state.elements);
  return useMemo(() => {
    const passes = nodeTest(filters, elements, 'dates');
    return [...shown]
      .map((id) => elements.nodes.get(id))
      .filter((node): node is MeetingNode => node?.kind === 'meeting' && passes(node));
  }, [shown, filters, elements]);
}

/** The same short labels as on the canvas, of all that was fetched: a brush does not change them. */
function useLabels(): ReadonlyMap<string, string> {
  const { nodes, links } = useExplorer((state) => state.elements);
  return useMemo(() => canvasLabels([...nodes.values()], links.values()), [nodes, links]);
}

function DateFields({ dates, extent }: { readonly dates: DateRange | null; readonly extent: Days }) {
  const from = dates?.from ?? isoDay(extent.from);
  const to = dates?.to ?? isoDay(extent.to - 1);
  const change = (range: DateRange) => {
    if (range.from && range.to && range.from <= range.to) brush(range);
  };
  return (
    <span className={classes.dates}>
      <input
        type="date"
        className={classes.date}
        aria-label="From"
        value={from}
        onChange={(event) => change({ from: event.currentTarget.value, to })}
      />
      <span aria-hidden="true">–</span>
      <input
        type="date"
        className={classes.date}
        aria-label="To"
        value={to}
        onChange={(event) => change({ from, to: event.currentTarget.value })}
      />
    </span>
  );
}
