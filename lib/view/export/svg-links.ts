/** The links of a picture: curves between nodes, with arrowheads where they are read in one direction. */
import type { ExportLink, Line } from './content';
import { round } from './outline';
import { element, xmlText } from './xml';

/** Where a node stands in the picture, in pixels, y downwards; `size` is its radius. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

type Dashes = Readonly<Record<Line, string | undefined>>;

export function* drawLinks(
  links: readonly ExportLink[],
  places: ReadonlyMap<string, Placed>,
  dashes: Dashes,
): Generator<string> {
  for (const { link, style } of links) {
    const [from, to] = [places.get(link.source), places.get(link.target)];
    if (!from || !to) continue;
    const width = round(1.2 + Math.min(1.6, Math.log2(Math.max(1, link.weight)) * 0.4));
    const bow = bend(from, to, style.curvature);
    yield element(
      'g',
      { stroke: style.colour },
      [
        element('title', {}, xmlText(link.label)),
        element('path', {
          d: `M${round(from.x)} ${round(from.y)}Q${round(bow.x)} ${round(bow.y)} ${round(to.x)} ${round(to.y)}`,
          'stroke-width': width,
          'stroke-dasharray': dashes[style.line],
        }),
        link.directed ? arrowhead(bow, to, style.colour, width) : '',
      ].join(''),
    );
  }
}

/** The control point of a link's curve: the curve passes half-way between it and the chord. */
function bend(from: Placed, to: Placed, curvature: number): { x: number; y: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return {
    x: (from.x + to.x) / 2 + dy * curvature * 2,
    y: (from.y + to.y) / 2 - dx * curvature * 2,
  };
}

function arrowhead(from: { x: number; y: number }, to: Placed, colour: string, width: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const tip = { x: to.x - ux * (to.size + 1.5), y: to.y - uy * (to.size + 1.5) };
  const neck = { x: tip.x - ux * (4 + width * 2.5), y: tip.y - uy * (4 + width * 2.5) };
  const half = 2 + width * 1.2;
  const corners = [
    [tip.x, tip.y],
    [neck.x - uy * half, neck.y + ux * half],
    [neck.x + uy * half, neck.y - ux * half],
  ].map(([x = 0, y = 0]) => `${round(x)} ${round(y)}`);
  return element('path', { d: `M${corners.join('L')}Z`, fill: colour, stroke: 'none' });
}
