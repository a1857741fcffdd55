/** Prints figures in columns. */

/** Rows as lines: the first column to the left, the others to the right, the first row a heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  ');
  return rows.map(line).join('\n');
}

/** 0.8134 as 81.3; a dash where nothing was counted. */
export function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (share * 100).toFixed(1);
}
