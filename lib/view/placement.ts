/** Where nodes that come into a view stand: around what they were expanded from, in free room, the old ones untouched. */
import { type Point, type Positions, point } from './view';

/** How far apart neighbouring nodes stand, in the view's units. */
export const SPACING = 100;

/** The angle by which a sunflower turns from seed to seed: no two of them line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How near two nodes may come, as a part of `SPACING`. */
const CLOSEST = 0.7;

/**
 * Places new nodes on a spiral around an anchor, leaving out what is taken. The same input gives the same places.
 * @param ids nodes without a place, those to stand nearest first
 * @param anchor the place of the node that they come from
 * @param taken the places of the nodes that stay
 */
export function placeAround(
  ids: readonly string[],
  anchor: Point,
  taken: Iterable<Point>,
): Record<string, Point> {
  const room = new Room(taken);
  room.take(anchor);
  const start = awayFrom(anchor, room);
  const places: Record<string, Point> = {};
  let turn = 1;
  for (const id of ids) {
    for (; ; turn += 1) {
      const radius = SPACING * Math.sqrt(turn) * 0.9;
      const angle = start + turn * GOLDEN_ANGLE;
      const place = point(anchor[0] + radius * Math.cos(angle), anchor[1] + radius * Math.sin(angle));
      if (!room.isFree(place)) continue;
      room.take(place);
      places[id] = place;
      break;
    }
  }
  return places;
}

/** The middle of some places; 0, 0 of none. */
export function middle(places: readonly Point[]): Point {
  if (places.length === 0) return [0, 0];
  const sum = places.reduce<[number, number]>(([x, y], place) => [x + place[0], y + place[1]], [0, 0]);
  return point(sum[0] / places.length, sum[1] / places.length);
}

/** The places that some nodes have. */
export function placesOf(ids: Iterable<string>, positions: Positions): Point[] {
  return [...ids].map((id) => positions[id]).filter((place) => place !== undefined);
}

/** The direction from the middle of all to the anchor, so that what is new grows outwards. */
function awayFrom(anchor: Point, room: Room): number {
  const [x, y] = room.centre();
  return Math.atan2(anchor[1] - y, anchor[0] - x);
}

/** Which squares of the plane are taken. A square is as wide as nodes may come near. */
class Room {
  private readonly squares = new Map<string, Point[]>();
  private readonly all: Point[] = [];
  private readonly width = SPACING * CLOSEST;

  constructor(taken: Iterable<Point>) {
    for (const place of taken) this.take(place);
  }

  take(place: Point): void {
    const key = this.key(place[0], place[1]);
    this.squares.set(key, [...(this.squares.get(key) ?? []), place]);
    this.all.push(place);
  }

  isFree([x, y]: Point): boolean {
    for (const dx of [-this.width, 0, this.width]) {
      for (const dy of [-this.width, 0, this.width]) {
        const near = this.squares.get(this.key(x + dx, y + dy)) ?? [];
        if (near.some((other) => Math.hypot(other[0] - x, other[1] - y) < this.width)) return false;
      }
    }
    return true;
  }

  centre(): Point {
    return middle(this.all);
  }

  private key(x: number, y: number): string {
    return `${Math.floor(x / this.width)},${Math.floor(y / this.width)}`;
  }
}
