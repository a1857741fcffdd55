/** Walking the graph with the arrow keys: from a node to the neighbour that lies most in that direction. */
import type { Drawing } from './drawing';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const DIRECTIONS: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export function isDirection(key: string): key is Direction {
  return key in DIRECTIONS;
}

/** @returns the neighbour to go to; from a node without neighbours, the nearest node; null when there is no other */
export function neighbourTowards(drawing: Drawing, from: string, direction: Direction): string | null {
  const neighbours = drawing.neighbors(from).filter((id) => id !== from);
  const candidates = neighbours.length > 0 ? neighbours : drawing.nodes().filter((id) => id !== from);
  const [dx, dy] = DIRECTIONS[direction];
  const start = drawing.getNodeAttributes(from);
  let best: string | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const id of candidates) {
    const { x, y } = drawing.getNodeAttributes(id);
    const distance = Math.hypot(x - start.x, y - start.y) || 1e-6;
    const turn = 1 - ((x - start.x) * dx + (y - start.y) * dy) / distance;
    // Direction counts most; of two that lie alike, the nearer one.
    const score = turn * 4 + distance / 2_000;
    if (score < bestScore) [best, bestScore] = [id, score];
  }
  return best;
}

/** Where the keyboard enters the graph: at the best connected node. */
export function firstNode(drawing: Drawing): string | null {
  return drawing.reduceNodes<string | null>(
    (best, id) => (best === null || drawing.degree(id) > drawing.degree(best) ? id : best),
    null,
  );
}
