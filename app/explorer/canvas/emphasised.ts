/** Draws what is pointed at or selected onto a two-dimensional canvas: links, rings, and names. */
import type Sigma from 'sigma';
import { CANVAS_DASHES } from '../theme/line-styles';
import type { Drawing, DrawnLink, DrawnNode } from './drawing';
import { type Box, FONT, isFree, widthOf, write } from './lettering';
import { writeLinkLabels } from './link-labels';
import type { Appearance } from './reducers';

type Renderer = Sigma<DrawnNode, DrawnLink>;

/** Of a large selection the links are not drawn: they would hide it. */
const MOST_LINKS = 4_000;
/** Of so many nodes the names are written, where there is room. */
const MOST_NAMES = 40;
const RING = 2.4;
const HEAD = 7;

/**
 * The links and rings of what is emphasised.
 * @param context of a canvas that is as large as the renderer, in pixels of the page
 */
export function drawEmphasised(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  drawing: Drawing,
  appearance: Appearance,
): void {
  const nodes = emphasisedNodes(drawing, appearance);
  const { hoveredLink, selectedLink } = appearance.emphasis;
  const pointed = [hoveredLink, selectedLink].filter(
    (id): id is string => id !== null && drawing.hasEdge(id),
  );
  const around = new Set(nodes.flatMap((id) => drawing.edges(id)));
  const links = around.size > MOST_LINKS ? pointed : [...around, ...pointed];
  for (const id of links) drawLink(context, sigma, drawing, id, appearance, pointed.includes(id));
  context.setLineDash([]);
  for (const id of nodes) drawRing(context, sigma, drawing, id, appearance);
}

/** The names of what is emphasised, and what its links say. */
export function writeEmphasised(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  drawing: Drawing,
  appearance: Appearance,
): void {
  const taken: Box[] = [];
  for (const id of emphasisedNodes(drawing, appearance).slice(0, MOST_NAMES))
    writeName(context, sigma, drawing, id, appearance, taken);
  writeLinkLabels(context, sigma, drawing, appearance, taken);
}

function emphasisedNodes(drawing: Drawing, { emphasis }: Appearance): string[] {
  return [...new Set([emphasis.hovered, ...emphasis.selected])].filter(
    (id): id is string => id !== null && drawing.hasNode(id),
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function placeOf(sigma: Renderer, drawing: Drawing, id: string): Place {
  const node = drawing.getNodeAttributes(id);
  return { ...sigma.graphToViewport(node), radius: sigma.scaleSize(node.size) };
}

function drawLink(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  drawing: Drawing,
  id: string,
  { palette }: Appearance,
  pointed: boolean,
): void {
  const { curvature, line, directed } = drawing.getEdgeAttributes(id);
  const from = placeOf(sigma, drawing, drawing.source(id));
  const to = placeOf(sigma, drawing, drawing.target(id));
  // As the link program bends them, on a screen whose y runs downwards.
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature * 2,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature * 2,
  };
  const start = towards(from, control);
  const end = towards(to, control);
  context.strokeStyle = palette.strongLink;
  context.lineWidth = pointed ? 2.4 : 1.6;
  context.setLineDash(CANVAS_DASHES[line]);
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.stroke();
  if (!directed) return;
  const angle = Math.atan2(end.y - control.y, end.x - control.x);
  context.fillStyle = palette.strongLink;
  context.beginPath();
  context.moveTo(end.x, end.y);
  for (const side of [-0.4, 0.4])
    context.lineTo(end.x - HEAD * Math.cos(angle + side), end.y - HEAD * Math.sin(angle + side));
  context.fill();
}

/** Where a line from the middle of a node leaves it. */
function towards({ x, y, radius }: Place, to: { readonly x: number; readonly y: number }) {
  const distance = Math.hypot(to.x - x, to.y - y) || 1;
  const share = Math.min(0.5, (radius + 1) / distance);
  return { x: x + (to.x - x) * share, y: y + (to.y - y) * share };
}

function drawRing(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  drawing: Drawing,
  id: string,
  { palette, emphasis }: Appearance,
): void {
  const { x, y, radius } = placeOf(sigma, drawing, id);
  context.strokeStyle = emphasis.selected.has(id) ? palette.selection : palette.strongLink;
  context.lineWidth = emphasis.selected.has(id) ? RING : RING / 2;
  context.beginPath();
  context.arc(x, y, radius * 1.15 + RING, 0, 2 * Math.PI);
  context.stroke();
}

/** To the right of its node, where no other name is. */
function writeName(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  drawing: Drawing,
  id: string,
  { palette }: Appearance,
  taken: Box[],
): void {
  const { x, y, radius } = placeOf(sigma, drawing, id);
  const text = drawing.getNodeAttribute(id, 'label');
  context.font = `600 13px ${FONT}`;
  const left = x + radius + 7;
  const box = { left, top: y - 9, right: left + widthOf(context, text), bottom: y + 9 };
  if (!isFree(box, taken)) return;
  taken.push(box);
  write(context, text, { x: left, y, ink: palette.ink }, palette);
}
