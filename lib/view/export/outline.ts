/** The outlines of the kinds' shapes, of about the area of a circle of the same radius, as the canvas draws them. */
import type { Shape } from './content';

type Corner = readonly [x: number, y: number];

/** Corners for a radius of 1, y downwards. */
const CORNERS: Readonly<Record<Exclude<Shape, 'circle'>, readonly Corner[]>> = {
  square: [
    [-0.89, -0.89],
    [0.89, -0.89],
    [0.89, 0.89],
    [-0.89, 0.89],
  ],
  diamond: [
    [0, -1.23],
    [1.23, 0],
    [0, 1.23],
    [-1.23, 0],
  ],
  triangle: [
    [0, -1.36],
    [1.18, 0.68],
    [-1.18, 0.68],
  ],
  hexagon: [
    [-0.55, -0.95],
    [0.55, -0.95],
    [1.1, 0],
    [0.55, 0.95],
    [-0.55, 0.95],
    [-1.1, 0],
  ],
};

/** The data of an SVG path around a place. */
export function outline(shape: Shape, x: number, y: number, radius: number): string {
  const r = radius;
  if (shape === 'circle') {
    return `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0Z`;
  }
  const corners = CORNERS[shape].map(([dx, dy]) => `${round(x + dx * r)} ${round(y + dy * r)}`);
  return `M${corners.join('L')}Z`;
}

/** Two decimals are more than anybody sees. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
