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

/** What two people hold together: "the Reagan-Gorbachev summit". */
const HELD =
  /^(?:summit|talks|meeting|meetings|agreement|accord|pact|treaty|deal|call|letters?|friendship|rivalry|relationship|line|plan|government|coalition|axis)$/;

/** "Reagan-Gorbachev" before a noun for what two hold together: the place of the hyphen between two names, or -1. */
export function pairAt(tokens: readonly Token[], at: number): number {
  const [first, hyphen, second, noun] = tokens.slice(at, at + 4);
  const paired = isHyphen(hyphen) && isCapital(first) && isCapital(second) && HELD.test(noun?.text ?? '');
  return paired ? at + 1 : -1;
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
