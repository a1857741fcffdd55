/** The one whose value is in the middle. */
export function median<T>(of: readonly T[], value: (each: T) => number): T {
  return [...of].sort((a, b) => value(a) - value(b))[of.length >> 1]!;
}
