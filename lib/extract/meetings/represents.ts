/** Whether two participants may be one side of one meeting: a minister and his ministry, a leader and his delegation. */
import { affiliationsOf } from '../clauses/affiliations';
import type { Scene } from '../clauses/scene';
import { stateOf } from '../clauses/state-of';
import type { Document } from '../document';
import { delegationsOf } from './delegations';

export interface Sides {
  /** The same entity, or one speaks for the other. */
  readonly match: (a: number, b: number) => boolean;
}

/** Learns from the whole document who speaks for whom. */
export function sidesOf({ entities }: Document, scenes: readonly (Scene | null)[]): Sides {
  const bodies = new Map<number, Set<number>>();
  const put = (person: number, body: number) => {
    // "her counterpart, X": he does not speak for her
    if (person !== body && entities[body]!.kind !== 'person')
      bodies.set(person, (bodies.get(person) ?? new Set()).add(body));
  };
  for (const scene of scenes) {
    if (!scene) continue;
    for (const { person, body } of affiliationsOf(scene)) put(person, body);
    for (const { led, leaders } of delegationsOf(scene))
      for (const leader of leaders) for (const body of led?.entities ?? []) put(leader, body);
  }
  const country = (e: number) => stateOf(entities[e]!);
  const isState = (e: number) => entities[e]!.kind === 'state';
  const speaksFor = (a: number, b: number): boolean => {
    if (entities[a]!.kind === 'person')
      return [...(bodies.get(a) ?? [])].some((body) => body === b || ofOneState(body, b));
    return ofOneState(a, b);
  };
  /** A state and an organ of it. */
  const ofOneState = (a: number, b: number) => {
    const code = country(a);
    const organ = [a, b].some((e) => entities[e]!.kind === 'organisation');
    return code !== undefined && code === country(b) && (organ || isState(a)) && (isState(a) || isState(b));
  };
  return { match: (a, b) => a === b || speaksFor(a, b) || speaksFor(b, a) };
}
