/** Comma-separated values after RFC 4180, of which no spreadsheet makes a formula. */

/** What a spreadsheet may take for the beginning of a formula (owasp.org, "CSV Injection"), after white space too. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠\t\r\n]/u;

export type CsvValue = string | number | boolean | null;

/**
 * One value. Text that a spreadsheet would compute gets an apostrophe before it; numbers are numbers.
 * @example csvCell('=1+1') // "'=1+1"
 */
export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = guarded(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table with its header. It begins with a byte order mark, by which Excel knows UTF-8. */
export function csv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

const guarded = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

/** A table for the clipboard: a tab between values, one row a line; what would break that becomes a space. */
export function tsv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const cell = (value: CsvValue) =>
    typeof value === 'string' ? guarded(value).replace(/[\t\r\n]+/g, ' ') : String(value ?? '');
  return [header, ...rows].map((row) => row.map(cell).join('\t')).join('\n');
}
