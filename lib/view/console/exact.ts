/** JSON with whole numbers that JavaScript cannot hold: they are kept as they were written. */

/** A whole number beyond 2^53, by its digits. */
export class ExactInteger {
  constructor(readonly digits: string) {}
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactInteger);

/** Longer than any whole number that JavaScript holds for certain. */
const LONG_NUMBER = /(?<=[[,:{\s]|^)-?\d{16,}(?=[\],}\s]|$)/g;
const STRING = /"(?:\\.|[^"\\])*"/g;

/** As `JSON.parse`, but whole numbers beyond 2^53 become `ExactInteger`. */
export function parseExact(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  const mark = unusedMark(text);
  const markNumbers = (part: string) =>
    part.replace(LONG_NUMBER, (digits) => (isSafe(digits) ? digits : `"${mark}${digits}"`));
  let at = 0;
  let marked = '';
  for (const { index, 0: string } of text.matchAll(STRING)) {
    marked += markNumbers(text.slice(at, index)) + string;
    at = index + string.length;
  }
  return JSON.parse(marked + markNumbers(text.slice(at)), (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith(mark) ? new ExactInteger(value.slice(mark.length)) : value,
  );
}

/** A beginning that no string of this text has. */
function unusedMark(text: string): string {
  let mark = '#';
  while (text.includes(`"${mark}`)) mark += '#';
  return mark;
}

const isSafe = (digits: string) => Number.isSafeInteger(Number(digits)) && String(Number(digits)) === digits;

/** As `JSON.stringify` with an indent of two, and exact numbers as they were. */
export function printExact(value: unknown, indent = ''): string {
  if (value instanceof ExactInteger) return value.digits;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((each) => deeper + printExact(each, deeper)).join(',\n')}\n${indent}]`;
  }
  if (isObject(value)) {
    const entries = Object.entries(value);
    if (entries.length === 0) return '{}';
    const written = entries.map(
      ([key, each]) => `${deeper}${JSON.stringify(key)}: ${printExact(each, deeper)}`,
    );
    return `{\n${written.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
