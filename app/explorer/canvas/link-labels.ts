/** What links say, written on those that are pointed at or selected, and on those of such a node. */
import type Sigma from 'sigma';
import type { Drawing, DrawnLink, DrawnNode } from './drawing';
import { type Box, FONT, isFree, widthOf, write } from './lettering';
import type { Appearance } from './reducers';

/** More labels than this hide what they name. */
const MOST_LABELS = 24;

/** @param taken where nothing is to be written; grows */
export function writeLinkLabels(
  context: CanvasRenderingContext2D,
  sigma: Sigma<DrawnNode, DrawnLink>,
  drawing: Drawing,
  { palette, emphasis }: Appearance,
  taken: Box[],
): void {
  const { hovered, hoveredLink, selected, selectedLink } = emphasis;
  const centre = hovered ?? (selected.size === 1 ? [...selected][0] : null);
  const around = centre && drawing.hasNode(centre) ? drawing.edges(centre) : [];
  const named = [hoveredLink, selectedLink].filter((id) => id !== null && drawing.hasEdge(id)) as string[];
  context.font = `500 11px ${FONT}`;
  for (const id of [...new Set([...named, ...around])].slice(0, MOST_LABELS)) {
    const { label, curvature } = drawing.getEdgeAttributes(id);
    const { x, y } = middleOf(sigma, drawing, id, curvature);
    const width = widthOf(context, label);
    const box = { left: x - width / 2 - 2, top: y - 8, right: x + width / 2 + 2, bottom: y + 8 };
    if (!named.includes(id) && !isFree(box, taken)) continue;
    taken.push(box);
    write(context, label, { x: x - width / 2, y, ink: palette.faintInk }, palette);
  }
}

/** Where the middle of a link is seen: a quadratic curve passes half-way between its chord and its control point. */
function middleOf(
  sigma: Sigma<DrawnNode, DrawnLink>,
  drawing: Drawing,
  id: string,
  curvature: number,
): { x: number; y: number } {
  const from = sigma.graphToViewport(drawing.getNodeAttributes(drawing.source(id)));
  const to = sigma.graphToViewport(drawing.getNodeAttributes(drawing.target(id)));
  // The screen's y runs downwards, so the curve bends to the other side.
  return {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
}
