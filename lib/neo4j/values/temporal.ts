/** Temporal and spatial values as Neo4j prints them (java.time's notation, Neo4j's own for durations). */
import type {
  Date as CypherDate,
  DateTime,
  Duration,
  Integer,
  LocalDateTime,
  LocalTime,
  Point,
  Time,
} from 'neo4j-driver';
import { printFloat } from './numbers';

/** The driver gives a part as an Integer or, where it was made by hand, as a number. */
type Part = Integer | number | bigint;

const big = (part: Part) => BigInt(part.toString());
const two = (part: Part) => part.toString().padStart(2, '0');

interface Day {
  year: Part;
  month: Part;
  day: Part;
}

interface Clock {
  hour: Part;
  minute: Part;
  second: Part;
  nanosecond: Part;
}

/** Years have four digits at least, a sign before year 0 and after 9999. */
export function printDate({ year, month, day }: Day | CypherDate): string {
  const value = big(year);
  const digits = (value < 0n ? -value : value).toString().padStart(4, '0');
  const sign = value < 0n ? '-' : value > 9999n ? '+' : '';
  return `${sign}${digits}-${two(month)}-${two(day)}`;
}

/** `.12` for 120,000,000 ns: no zeros at the end, nothing for none. */
function printFraction(nanoseconds: bigint): string {
  const digits = nanoseconds.toString().padStart(9, '0').replace(/0+$/, '');
  return digits && `.${digits}`;
}

export function printClock({ hour, minute, second, nanosecond }: Clock | LocalTime): string {
  return `${two(hour)}:${two(minute)}:${two(second)}${printFraction(big(nanosecond))}`;
}

export const printLocalDateTime = (value: (Day & Clock) | LocalDateTime) =>
  `${printDate(value)}T${printClock(value)}`;

/** `Z`, `+01:00`, `-00:25:21`. */
function printOffset(seconds: Part): string {
  const total = Number(seconds);
  if (total === 0) return 'Z';
  const size = Math.abs(total);
  const [hours, minutes, rest] = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60];
  return `${total < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}${rest ? `:${two(rest)}` : ''}`;
}

export const printTime = (value: Time) => `${printClock(value)}${printOffset(value.timeZoneOffsetSeconds)}`;

/** A moment with its offset, without the name of its zone. */
export function printDateTime(value: DateTime): string {
  return `${printLocalDateTime(value)}${printOffset(value.timeZoneOffsetSeconds ?? 0)}`;
}

const unit = (amount: bigint, letter: string) => (amount === 0n ? '' : `${amount}${letter}`);

function printSeconds(seconds: bigint, nanoseconds: bigint): string {
  const isNegative = seconds < 0n;
  const carries = isNegative && nanoseconds !== 0n;
  const whole = carries ? seconds + 1n : seconds;
  const fraction = carries ? 1_000_000_000n - nanoseconds : nanoseconds;
  const rest = whole % 60n;
  const sign = isNegative && rest === 0n && fraction !== 0n ? '-' : '';
  const last = rest !== 0n || fraction !== 0n ? `${sign}${rest}${printFraction(fraction)}S` : '';
  return `${unit(whole / 3600n, 'H')}${unit((whole % 3600n) / 60n, 'M')}${last}`;
}

/**
 * A duration: months as years and months, days, seconds as hours, minutes and seconds.
 * @example 'P14DT16H12M', 'P1Y2MT-0.999999995S', 'PT0S'
 */
export function printDuration({ months, days, seconds, nanoseconds }: Duration): string {
  const date = `${unit(big(months) / 12n, 'Y')}${unit(big(months) % 12n, 'M')}${unit(big(days), 'D')}`;
  const time = printSeconds(big(seconds), big(nanoseconds));
  return time ? `P${date}T${time}` : date ? `P${date}` : 'PT0S';
}

/** A point in well-known text with its reference system: `SRID=4979;POINT Z (2.0 1.0 3.0)`. */
export function printPoint({ srid, x, y, z }: Point): string {
  const axes = [x, y, ...(z === undefined ? [] : [z])].map((axis) => printFloat(Number(axis)));
  return `SRID=${srid};POINT ${z === undefined ? '' : 'Z '}(${axes.join(' ')})`;
}
