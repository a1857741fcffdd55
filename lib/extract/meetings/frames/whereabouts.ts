/** Where a meeting named by a noun was, beyond its own phrase: "came to P for talks", "a meeting, in P,", "resumed in P". */
import { type Argument, type Arguments, argumentsAfter } from '../../clauses/arguments';
import { isVerb, type Scene } from '../../clauses/scene';
import { predicateAt } from '../status/predicate';
import { locationsIn } from './frame';

/** "for talks between": whoever came for them takes part; whoever called for them does not. */
export const isPurpose = ({ atoms }: Scene, start: number) =>
  atoms[start - 1]?.lower === 'for' &&
  !isVerb(atoms[start - 2]) &&
  !/^(?:appeal|plans?|proposals?|hopes?|call|date|venue|push)$/.test(atoms[start - 2]?.lower ?? '');

/** "was in P for talks", "flew to P on Friday for talks": P. */
export const cameTo = (scene: Scene, verb: number | null, start: number): Argument[] =>
  verb !== null && isPurpose(scene, start) && !isPreparing(scene, verb, start)
    ? locationsIn(scene, argumentsAfter(scene, verb, start), true).filter(
        // "left P for talks": from there
        ({ by }) => by !== 'object' || !/^(?:left|lea|depart)/.test(scene.atoms[verb]!.lower),
      )
    : [];

/** "met X in P to prepare for the trip": that is somewhere else. */
const isPreparing = ({ atoms }: Scene, verb: number, start: number) =>
  atoms.slice(verb, start).some((a) => /^(?:prepare|plan|arrange|organi[sz]e)$/.test(a.lower));

/** "talks between A and B, due to start in P,", "a meeting, in P,": where the words between commas say. */
export function announced(scene: Scene, { end }: Arguments, stop: number): Argument[] {
  const told =
    /^(?:due|scheduled|planned|set|expected|slated|pencilled|penciled|arranged|agreed|held|in|at)$/.test(
      scene.atoms[end + 1]?.lower ?? '',
    );
  if (scene.atoms[end]?.lower !== ',' || !told) return [];
  const start = scene.atoms.findIndex((a, i) => i > end && /^(?:in|at)$/.test(a.lower));
  return start < 0 ? [] : locationsIn(scene, argumentsAfter(scene, start - 1, stop), false);
}

/** "are due to resume in P": words on the way to the verb that says where. */
const LEADS_ON = /^(?:due|set|scheduled|expected|planned|slated|to|not|also|now|again)$/;

/** "A meeting between A and B took place in P": the verb of which the noun is the subject; -1 when it is none. */
export function predicateOf(scene: Scene, start: number, { end }: Arguments, stop: number): number {
  const before = scene.atoms[start - 1];
  if (before && before.kind !== 'mark' && !/^(?:that|and|but)$/.test(before.lower)) return -1;
  let at = predicateAt(scene, end);
  if (at < 0 || at >= stop) return -1;
  while (isVerb(scene.atoms[at + 1]) || LEADS_ON.test(scene.atoms[at + 1]?.lower ?? '')) at++;
  return at;
}
