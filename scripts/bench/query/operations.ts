/** What the page asks of the graph, as the routes ask it. */
import type { Reader } from '@/lib/neo4j/read';
import {
  readCard,
  readCounts,
  readNeighbours,
  readOverview,
  readPaths,
  readSearch,
  readTimeline,
} from '@/lib/neo4j/read';
import type { Chance } from '../seeded';
import { entityAt, type Sizes } from './graph';
import type { Names } from './names';

export interface Operation {
  readonly name: string;
  /** The p95 that is aimed at with 1,000,000 entities, in ms; null where none is set. */
  readonly aim: number | null;
  /** Draws what to ask for, so that no two askings need be the same. */
  readonly draw: (any: Chance, sizes: Sizes, names: Names) => (read: Reader) => Promise<unknown>;
}

const PAGE = { kind: [], type: [], limit: 50, offset: 0 };
const hub = (any: Chance, { hubs }: Sizes) => entityAt(any.between(0, hubs - 1));
const anyEntity = (any: Chance, { entities }: Sizes) => entityAt(any.between(0, entities - 1));

/** A name as far as it has been typed: three letters or more. */
function typed(any: Chance, { first, last }: Names): string {
  const name = `${any.of(first)} ${any.of(last)}`;
  return name.slice(0, any.between(3, name.length));
}

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'search as typed',
    aim: 50,
    draw: (any, _sizes, names) => {
      const text = typed(any, names);
      return (read) => readSearch(read, text, 20);
    },
  },
  {
    name: 'card of an entity',
    aim: 100,
    draw: (any, sizes) => {
      const id = anyEntity(any, sizes);
      return (read) => readCard(read, id);
    },
  },
  {
    name: 'card of a hub',
    aim: 100,
    draw: (any, sizes) => {
      const id = hub(any, sizes);
      return (read) => readCard(read, id);
    },
  },
  {
    name: 'a hub’s neighbours',
    aim: 100,
    draw: (any, sizes) => {
      const id = hub(any, sizes);
      return (read) => readNeighbours(read, { ...PAGE, id });
    },
  },
  {
    name: 'a hub’s counts',
    aim: 100,
    draw: (any, sizes) => {
      const id = hub(any, sizes);
      return (read) => readCounts(read, id);
    },
  },
  {
    name: 'a hub’s neighbours, filtered',
    aim: 100,
    draw: (any, sizes) => {
      const id = hub(any, sizes);
      return (read) => readNeighbours(read, { ...PAGE, id, kind: ['person'], type: ['LEADS'] });
    },
  },
  {
    name: 'paths up to 6',
    aim: 400,
    draw: (any, sizes) => {
      const [from, to] = [anyEntity(any, sizes), anyEntity(any, sizes)];
      return (read) => readPaths(read, { from, to, max: 6, limit: 20 });
    },
  },
  { name: 'overview', aim: 500, draw: () => (read) => readOverview(read, 200) },
  {
    name: 'timeline',
    aim: null,
    draw: (any) => {
      const offset = 100 * any.between(0, 5);
      return (read) => readTimeline(read, 100, offset);
    },
  },
];
