/** How a meeting's status looks, on its node's border and on its links: never to be mixed up with one that was held. */
import type { MeetingStatus } from '@/lib/ontology/meetings';

export const LINE_STYLES = ['solid', 'dashed', 'dotted', 'sparse'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export const STATUS_LINES: Readonly<Record<MeetingStatus, LineStyle>> = {
  held: 'solid',
  planned: 'dashed',
  proposed: 'dotted',
  cancelled: 'sparse',
};

export const STATUS_LABELS: Readonly<Record<MeetingStatus, string>> = {
  held: 'Held',
  planned: 'Planned',
  proposed: 'Proposed, not held',
  cancelled: 'Cancelled',
};

/** The dashes of a line style for SVG: on, off. */
export const SVG_DASHES: Readonly<Record<LineStyle, string | undefined>> = {
  solid: undefined,
  dashed: '6 4',
  dotted: '1.5 3.5',
  sparse: '3 9',
};

/** The same for a canvas. */
export const CANVAS_DASHES: Readonly<Record<LineStyle, number[]>> = {
  solid: [],
  dashed: [6, 4],
  dotted: [1.5, 3.5],
  sparse: [3, 9],
};
