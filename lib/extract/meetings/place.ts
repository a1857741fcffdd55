/** Where a meeting was, and in which state. */

import type { Scene } from '../clauses/scene';
import type { Entity } from '../document';
import type { Frame } from './frames/frame';

export interface Where {
  readonly place: number | null;
  readonly countries: readonly number[];
}

/** The states of the document by their code. */
export function statesByCode(entities: readonly Entity[]): ReadonlyMap<string, number> {
  return new Map(
    entities.flatMap((e, i) => (e.kind === 'state' && e.country ? [[e.country, i] as const] : [])),
  );
}

/**
 * The place that a frame's clause gives, else one that opens the sentence ("In Geneva, …"). A state is given as the
 * country; the country of a place is known from the gazetteer and given only where the article speaks of it.
 */
export function whereOf(scene: Scene, frame: Frame, at: number, states: ReadonlyMap<string, number>): Where {
  const { entities } = scene;
  const groups = [...frame.locations.map((l) => l.group), ...openingPlace(scene, at)];
  const named = groups.flatMap((g) => g.entities);
  const place = named.find((e) => entities[e]!.kind === 'place') ?? null;
  const given = [...new Set(named.filter((e) => entities[e]!.kind === 'state'))];
  const code = place === null ? undefined : entities[place]!.country;
  const lies = code === undefined ? undefined : states.get(code);
  if (lies !== undefined) return { place, countries: [lies] };
  return { place, countries: given };
}

function openingPlace({ atoms, groups, entities }: Scene, at: number) {
  const first = groups.find((g) => g.from <= 2 && /^(?:in|at|from)$/.test(g.position) && g.to < at);
  if (!first || atoms[first.to]?.lower !== ',') return [];
  return first.entities.every((e) => entities[e]!.kind === 'place' || entities[e]!.kind === 'state') &&
    first.position !== 'from'
    ? [first]
    : [];
}
