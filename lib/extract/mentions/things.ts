/** Capitalised names of things that Parley does not keep: treaties, ships, operations, storms, models. */
import type { Token } from '../document';
import { isCapital, isHyphen } from './shape';
import { THING_HEADS, THING_PREFIXES } from './vocabulary';

/** "Treaty on the …", "Law of …": whether what begins at `at` belongs to a thing's name. */
export function isOfThing(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const head = tokens[link - 1];
  return (
    /^(?:of|on|for)$/.test(tokens[link]?.text ?? '') && isCapital(head) && THING_HEADS.has(head?.lower ?? '')
  );
}

/** Where a thing that begins at `at` ends: "USS Iowa", "Hurricane Mitch", "KC-135", "DDG 70" in brackets. */
export function thingEnd(tokens: readonly Token[], at: number, limit: number): number | undefined {
  const token = tokens[at] as Token;
  if (THING_PREFIXES.has(token.lower) && at + 1 < limit) return limit;
  if (!/^\p{Lu}{1,4}$/u.test(token.text)) return undefined;
  if (isHyphen(tokens[at + 1]) && /^\d/.test(tokens[at + 2]?.text ?? '')) return at + 3;
  const bracketed =
    tokens[at - 1]?.text === '(' && /^\d/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ')';
  return bracketed ? at + 1 : undefined;
}
