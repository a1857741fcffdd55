/** The view as a drawing: shapes, colours and lines as on the screen, labels where there is room, names of all on pointing. */
import { KINDS } from '@/lib/ontology/kinds';
import { counted, shorten } from '../text';
import { nodeLabel } from './attributes';
import type { ExportContent, ExportNode, Line } from './content';
import { LABEL_HEIGHT, placeLabels } from './labels';
import { outline, round } from './outline';
import { drawLinks, type Placed } from './svg-links';
import { element, lines, XML_HEAD, xmlText } from './xml';

export interface SvgStyle {
  readonly ground: string;
  readonly ink: string;
  /** Lengths on and off of each line; undefined where it is solid. */
  readonly dashes: Readonly<Record<Line, string | undefined>>;
}

/** Wide enough for most labels; radii stay as they are. */
const PIXELS_PER_UNIT = 1.25;
const MARGIN = 60;
const LABEL_LENGTH = 42;
const FONT = 'ui-sans-serif, system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif';

/** SVG's y runs downwards, the view's upwards. */
const place = ({ x, y, style }: ExportNode): Placed => ({
  x: x * PIXELS_PER_UNIT,
  y: -y * PIXELS_PER_UNIT,
  size: style.size,
});

export function svg({ nodes, links }: ExportContent, style: SvgStyle): string {
  const places = new Map(nodes.map((each) => [each.node.id, place(each)]));
  const labels = placeLabels(
    nodes.map((each) => ({ ...place(each), id: each.node.id, text: shorten(each.node.name, LABEL_LENGTH) })),
  );
  const { left, top, width, height } = extent([...places.values()]);
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `${left} ${top} ${width} ${height}`,
    width,
    height,
    role: 'img',
    'font-family': FONT,
    'font-size': LABEL_HEIGHT,
  };
  const content = lines([
    element('title', {}, `${counted(nodes.length, 'node')}, ${counted(links.length, 'link')}`),
    element('rect', { x: left, y: top, width, height, fill: style.ground }),
    element('g', { fill: 'none', 'stroke-linecap': 'butt' }, lines(drawLinks(links, places, style.dashes))),
    element('g', { 'stroke-linejoin': 'round' }, lines(nodes.map((each) => drawNode(each, style)))),
    element(
      'g',
      { fill: style.ink, stroke: style.ground, 'stroke-width': 3, 'paint-order': 'stroke' },
      lines(
        labels.map(({ text, x, y }) =>
          element(
            'text',
            { x: round(x), y: round(y), dy: '0.35em', style: 'unicode-bidi:plaintext' },
            xmlText(text),
          ),
        ),
      ),
    ),
  ]);
  return `${XML_HEAD}${element('svg', root, content)}\n`;
}

function extent(places: readonly Placed[]): { left: number; top: number; width: number; height: number } {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const [index, { x, y, size }] of places.entries()) {
    left = index === 0 ? x - size : Math.min(left, x - size);
    top = index === 0 ? y - size : Math.min(top, y - size);
    right = index === 0 ? x + size : Math.max(right, x + size);
    bottom = index === 0 ? y + size : Math.max(bottom, y + size);
  }
  // To the right there is room for a label.
  return {
    left: Math.floor(left - MARGIN),
    top: Math.floor(top - MARGIN),
    width: Math.ceil(right - left + 2 * MARGIN + LABEL_LENGTH * 5),
    height: Math.ceil(bottom - top + 2 * MARGIN),
  };
}

function drawNode(each: ExportNode, { ground, dashes }: SvgStyle): string {
  const { x, y, size } = place(each);
  const { colour, shape, line } = each.style;
  const hollow = line !== 'solid';
  return element(
    'g',
    {},
    [
      element('title', {}, xmlText(`${nodeLabel(each)}, ${KINDS[each.node.kind].singular}`)),
      element('path', {
        d: outline(shape, x, y, size),
        fill: hollow ? ground : colour,
        stroke: hollow ? colour : ground,
        'stroke-width': hollow ? 2 : 1.2,
        'stroke-dasharray': hollow ? dashes[line] : undefined,
      }),
      each.pinned
        ? element('circle', {
            cx: round(x),
            cy: round(y),
            r: round(Math.max(1.6, size * 0.3)),
            fill: hollow ? colour : ground,
          })
        : '',
    ].join(''),
  );
}
