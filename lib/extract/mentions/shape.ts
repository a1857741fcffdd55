/** Asks for the looks of a token, and for the particles that stand within names. */
import type { Token } from '../document';
import { SHAPE } from '../sentences/shape';

const has = (bit: number) => (token: Token | undefined) => token !== undefined && (token.shape & bit) !== 0;

export const isHyphen = has(SHAPE.hyphen);
export const isCapital = has(SHAPE.capital);
export const isSmall = has(SHAPE.small);
export const isPossessive = has(SHAPE.possessive);
export const isAcronym = has(SHAPE.acronym);
export const isOrdinal = has(SHAPE.ordinal);
export const isInitial = has(SHAPE.initial);
export const isNumber = has(SHAPE.number);
export const isWord = has(SHAPE.word);
export const isLoud = has(SHAPE.loud);
/** Nothing stands between the two, not even a space. */
export const touches = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && a.end === b.start;

/** Particles that stand within a person's name, or before it. */
// biome-ignore format: a table
export const PARTICLES = new Set(
  'al el ad ar as ash at an az ul ur bin ibn bint ben abu umm abd de del della di da dos das do du la le van von der den ter ten zu zur los las y e i af av ap o mac mc san st st. ol oglu kyzy uulu'.split(' '),
);
/** Particles that, in lower case, can begin a name by themselves. */
export const LEADING_PARTICLES = new Set(
  'al el ad ar as ash at an az abu umm bin ibn bint van von de di du da'.split(' '),
);
