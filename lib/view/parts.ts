/** How many nodes are asked for: in parts that the server takes, so that every link among them is in one of the answers. */
import { API_LIMITS } from '@/lib/ontology/limits';

export interface PartRequest {
  readonly ids: readonly string[];
  /** Nodes whose links to `ids` are wanted too. */
  readonly known: readonly string[];
}

type Limits = Readonly<Record<'ids' | 'known', number>>;

/**
 * The requests for some nodes with their links to each other and to those on screen. They don't wait for one another:
 * each knows the nodes that those before it ask for.
 * @param beside nodes on screen
 * @example requestsFor(['a', 'b', 'c'], ['x'], { ids: 2, known: 9 })
 * // [{ ids: ['a', 'b'], known: ['x'] }, { ids: ['c'], known: ['x', 'a', 'b'] }]
 */
export function requestsFor(
  ids: readonly string[],
  beside: readonly string[],
  limits: Limits = API_LIMITS,
): PartRequest[] {
  return chunks(ids, limits.ids).flatMap((asked, index) => {
    const known = [...beside, ...ids.slice(0, index * limits.ids)];
    const parts = known.length > 0 ? chunks(known, limits.known) : [[]];
    return parts.map((part) => ({ ids: asked, known: part }));
  });
}

function chunks<T>(list: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
