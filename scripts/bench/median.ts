/** The one whose value is in the middle; numbers are their own value. */
export function median<T>(of: readonly T[], value: (each: T) => number = Number): T {
  return [...of].sort((a, b) => value(a) - value(b))[of.length >> 1]!;
}
