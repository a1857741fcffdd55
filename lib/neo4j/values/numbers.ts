/** Numbers as Neo4j prints them: integers to the last of their 64 bits, floats as Java does. */
import { type Integer, int } from 'neo4j-driver';

const LEAST = -(2n ** 63n);
const MOST = 2n ** 63n - 1n;

/**
 * A 64-bit integer by its digits.
 * @returns null where it does not fit
 */
export function toInteger(text: string): Integer | null {
  if (!/^[+-]?\d{1,40}$/.test(text)) return null;
  const value = BigInt(text);
  return value < LEAST || value > MOST ? null : int(value);
}

/** An integer's digits, without passing through a JavaScript number where it would lose some. */
export function printInteger(value: Integer): string {
  const { high, low } = value;
  return high === 0 ? String(low >>> 0) : high === -1 && low < 0 ? String(low) : value.toString();
}

/**
 * A float as Java's `Double.toString` prints it, which is what Neo4j answers: always with a fraction, in scientific
 * notation outside of [10⁻³, 10⁷).
 * @example printFloat(1) // '1.0'
 * @example printFloat(1.5e-7) // '1.5E-7'
 */
export function printFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e7) {
    const text = String(value);
    return text.includes('.') ? text : `${text}.0`;
  }
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
}
