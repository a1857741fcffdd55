/** The schema drawn. The tables below it say the same to those who do not see it. */
import { KINDS, type NodeKind } from '@/lib/ontology/kinds';
import { LINKS, type LinkType } from '@/lib/ontology/links';
import { COUNT_PAIRS, drawSchema, type PairCount } from '@/lib/view/console/schema-drawing';
import { countText } from '@/lib/view/text';
import { useRemote } from '../state/remote';
import { SHAPE_PATHS } from '../theme/glyph';
import { KIND_SHAPES } from '../theme/palette';
import { ask } from './ask';
import classes from './console.module.css';

const NOT_COUNTED: readonly PairCount[] = [];

async function countPairs(): Promise<readonly PairCount[]> {
  const { answer } = await ask(COUNT_PAIRS);
  return answer.data.values
    .map(([from, type, to, count]) => ({ from, type, to, count: Number(count) }))
    .filter((row): row is PairCount => isKind(row.from) && isKind(row.to) && isType(row.type));
}

const isKind = (value: unknown): value is NodeKind => typeof value === 'string' && value in KINDS;
const isType = (value: unknown): value is LinkType => typeof value === 'string' && value in LINKS;

interface SchemaPictureProps {
  /** By kind. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The kinds stand there at once; their links are counted after them, so that the page does not jump, nor waits for both. */
export function SchemaPicture({ counts }: SchemaPictureProps) {
  const { value } = useRemote(counts.size > 0 ? 'schema pairs' : null, countPairs);
  const { width, height, kinds, arcs } = drawSchema(value ?? NOT_COUNTED);
  return (
    <svg className={classes.picture} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <defs>
        <marker
          id="schema-head"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8Z" />
        </marker>
      </defs>
      {arcs.map(({ from, to, path, width: thick, title }) => (
        <path key={`${from} ${to}`} d={path} strokeWidth={thick} markerEnd="url(#schema-head)">
          <title>{title}</title>
        </path>
      ))}
      {arcs.map(({ from, to, label, labelAt, title }) => (
        <text key={`${from} ${to}`} x={labelAt.x} y={labelAt.y} data-label>
          {label}
          <title>{title}</title>
        </text>
      ))}
      {kinds.map(({ kind, x, y }) => (
        <g key={kind}>
          <path
            d={SHAPE_PATHS[KIND_SHAPES[kind]]}
            transform={`translate(${x - 12} ${y - 12}) scale(1.5)`}
            style={{ fill: `var(--${kind})`, stroke: 'none' }}
          />
          <text x={x + 18} y={y + 4} data-kind>
            {KINDS[kind].label} {counts.has(kind) && countText(counts.get(kind)!)}
          </text>
        </g>
      ))}
    </svg>
  );
}
