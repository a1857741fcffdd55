/** What a token looks like, apart from what it means. */
import type { Token } from '../document';

export const isHyphen = (token: Token | undefined) => token !== undefined && /^[-‐‑–]$/.test(token.text);
export const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);
export const isPossessive = (token: Token | undefined) =>
  token !== undefined && (token.lower === "'s" || token.lower === "'");
/** "ISIL", "CJTF", "G20": two capitals or more and no small letter. */
export const isAcronym = (token: Token) => /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}.&]{2,9}$/u.test(token.text);
/** "3rd", "321st", "71st". */
export const isOrdinal = (token: Token | undefined) =>
  token !== undefined && /^\d+(?:st|nd|rd|th|d)$/.test(token.lower);
export const isInitial = (token: Token | undefined) => token !== undefined && /^\p{Lu}\.?$/u.test(token.text);
export const isNumber = (token: Token | undefined) => token !== undefined && /^\d+$/.test(token.text);
/** Nothing stands between the two, not even a space. */
export const touches = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && a.end === b.start;

/** Particles that stand within a person's name, or before it. */
// biome-ignore format: a table
export const PARTICLES = new Set(
  'al el ad ar as ash at an az ul ur bin ibn bint ben abu umm abd de del della di da dos das do du la le van von der den ter ten zu zur y e i af av ap o mac mc san st st. ol oglu kyzy uulu'.split(' '),
);
/** Particles that, in lower case, can begin a name by themselves. */
export const LEADING_PARTICLES = new Set(
  'al el ad ar as ash at an az abu umm bin ibn bint van von de di du da'.split(' '),
);
