/** Going through the rows of a table by keys. */

/** In pixels; all rows are of one height, so that the page knows where each stands without it being there. */
export const ROW_HEIGHT = 28;
const PAGE = 10;

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + PAGE,
  PageUp: (index) => index - PAGE,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The row that a key leads to; null for keys that lead nowhere. */
export function rowAfterKey(key: string, index: number, count: number): number | null {
  const step = STEPS[key];
  return step && count > 0 ? Math.min(count - 1, Math.max(0, step(index, count))) : null;
}
