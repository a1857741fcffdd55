/** Counting right and wrong. */

/** Right, wrong (found, not in the gold) and missed (in the gold, not found). */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export const noCounts = (): Counts => ({ right: 0, wrong: 0, missed: 0 });

/** Adds `more` to `counts`, in place. */
export function addCounts(counts: Counts, more: Counts): void {
  counts.right += more.right;
  counts.wrong += more.wrong;
  counts.missed += more.missed;
}

/** Precision, recall and their harmonic mean, 0 to 1; NaN where nothing was there to count. */
export function rates({ right, wrong, missed }: Counts): { precision: number; recall: number; f1: number } {
  return {
    precision: right / (right + wrong),
    recall: right / (right + missed),
    f1: (2 * right) / (2 * right + wrong + missed),
  };
}

/** How many of how many. */
export interface Share {
  of: number;
  right: number;
}

export const noShare = (): Share => ({ of: 0, right: 0 });

export function addShare(share: Share, right: boolean): void {
  share.of++;
  if (right) share.right++;
}
