/**
 * Reading what an address or a saved view holds. It may come from anywhere, so every field is looked at; this is done
 * by hand, for a schema library would be the largest part of the page.
 */
import { NODE_KINDS } from '@/lib/ontology/kinds';
import { LINK_TYPES } from '@/lib/ontology/links';
import { MEETING_STATUSES } from '@/lib/ontology/meetings';
import {
  ADDITION_REASONS,
  type Addition,
  COLOUR_BY,
  type DateRange,
  type Filters,
  type Focus,
  LAYOUT_NAMES,
  MEETING_MODES,
  type Point,
  type Positions,
  point,
  type Reading,
  type Selection,
  SIZE_BY,
  type Snapshot,
  type View,
} from './view';

/** A value that is not what it should be: `parseSnapshot` answers null. */
class Unreadable extends Error {}

type Read<T> = (value: unknown) => T;

const fail = (): never => {
  throw new Unreadable();
};

const text: Read<string> = (value) => (typeof value === 'string' && value.length <= 600 ? value : fail());
const count: Read<number> = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : fail();
const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : fail());
const day: Read<string> = (value) => (/^\d{4}-\d{2}-\d{2}$/.test(text(value)) ? text(value) : fail());
const coordinate: Read<number> = (value) =>
  typeof value === 'number' && Math.abs(value) < 1e7 ? value : fail();

const oneOf =
  <T extends string>(values: readonly T[]): Read<T> =>
  (value) =>
    values.find((each) => each === value) ?? fail();

const list =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value) =>
    Array.isArray(value) && value.length <= 100_000 ? value.map(read) : fail();

const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value) =>
    value === null ? null : read(value);

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : fail();
}

/** Reads an object field by field. */
const shape =
  <T>(fields: { readonly [Key in keyof T]: Read<T[Key]> }): Read<T> =>
  (value) => {
    const found = record(value);
    const entries = Object.entries(fields) as [string, Read<unknown>][];
    return Object.fromEntries(entries.map(([key, read]) => [key, read(found[key])])) as T;
  };

const place: Read<Point> = (value) => {
  if (!Array.isArray(value) || value.length !== 2) return fail();
  return point(coordinate(value[0]), coordinate(value[1]));
};

const positions: Read<Positions> = (value) =>
  Object.fromEntries(Object.entries(record(value)).map(([id, at]) => [text(id), place(at)]));

const addition = shape<Addition>({
  reason: oneOf(ADDITION_REASONS),
  origin: orNull(text),
  asked: text,
  nodes: list(text),
  total: count,
});

const filters = shape<Filters>({
  kinds: list(oneOf(NODE_KINDS)),
  types: list(oneOf(LINK_TYPES)),
  statuses: list(oneOf(MEETING_STATUSES)),
  articles: list(text),
  dates: orNull(shape<DateRange>({ from: day, to: day })),
  undated: flag,
  degree: count,
});

const view = shape<View>({
  additions: list(addition),
  hidden: list(text),
  pinned: list(text),
  positions,
  filters,
  focus: orNull(shape<Focus>({ label: text, nodes: list(text), links: orNull(list(text)) })),
  meetings: oneOf(MEETING_MODES),
  layout: oneOf(LAYOUT_NAMES),
  colour: oneOf(COLOUR_BY),
  size: oneOf(SIZE_BY),
});

const snapshot = shape<Snapshot>({
  view,
  selection: shape<Selection>({ nodes: list(text), link: orNull(text) }),
  reading: orNull(shape<Reading>({ article: text, sentence: orNull(text) })),
});

/** A snapshot out of plain data; null when it is none. Fields that are not known are left out. */
export function parseSnapshot(value: unknown): Snapshot | null {
  try {
    return snapshot(value);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
