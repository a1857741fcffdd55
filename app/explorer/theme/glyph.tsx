/** The shape and colour of a kind, as in the graph: for the legend, lists and menus. Says nothing to screen readers. */
import type { NodeKind } from '@/lib/ontology/kinds';
import type { MeetingStatus } from '@/lib/ontology/meetings';
import { STATUS_LINES, SVG_DASHES } from './line-styles';
import { KIND_SHAPES, type NodeShape } from './palette';

/** Outlines in a box of 16 by 16. */
export const SHAPE_PATHS: Readonly<Record<NodeShape, string>> = {
  circle: 'M8 2a6 6 0 1 1 0 12A6 6 0 1 1 8 2Z',
  square:
    'M4 2.6h8A1.4 1.4 0 0 1 13.4 4v8a1.4 1.4 0 0 1-1.4 1.4H4A1.4 1.4 0 0 1 2.6 12V4A1.4 1.4 0 0 1 4 2.6Z',
  diamond: 'M8 1 15 8 8 15 1 8Z',
  triangle: 'M8 1.6 15 13.6H1Z',
  hexagon: 'M4.6 2.2h6.8L14.8 8l-3.4 5.8H4.6L1.2 8Z',
};

interface GlyphProps {
  readonly kind: NodeKind;
  readonly status?: MeetingStatus | undefined;
  readonly size?: number;
}

export function Glyph({ kind, status = 'held', size = 13 }: GlyphProps) {
  const hollow = status !== 'held';
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={SHAPE_PATHS[KIND_SHAPES[kind]]}
        fill={hollow ? 'none' : `var(--${kind})`}
        stroke={`var(--${kind})`}
        strokeWidth={hollow ? 1.8 : 1}
        strokeDasharray={hollow ? shorter(SVG_DASHES[STATUS_LINES[status]]) : undefined}
      />
    </svg>
  );
}

/** The dashes of a link are too long for so small a shape. */
function shorter(dashes: string | undefined): string | undefined {
  return dashes
    ?.split(' ')
    .map((length) => Number(length) * 0.6)
    .join(' ');
}
