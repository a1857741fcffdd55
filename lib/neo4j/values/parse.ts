/** Temporal and spatial values out of the notation in which Neo4j prints them. Each gives null for what is none. */
import { DateTime, Date as Day, Duration, int, LocalDateTime, LocalTime, Point, Time } from 'neo4j-driver';

const DATE = '([+-]?\\d{4,9})-(\\d{2})-(\\d{2})';
const CLOCK = '(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?';
const OFFSET = '(Z|[+-]\\d{2}(?::?\\d{2}(?::?\\d{2})?)?)';
const ZONE = '(?:\\[([A-Za-z0-9_+\\-/]{1,60})\\])?';

const whole = (pattern: string) => new RegExp(`^${pattern}$`);
const PATTERNS = {
  date: whole(DATE),
  localTime: whole(CLOCK),
  time: whole(CLOCK + OFFSET),
  localDateTime: whole(`${DATE}T${CLOCK}`),
  dateTime: whole(`${DATE}T${CLOCK}${OFFSET}${ZONE}`),
};

type Parts = (string | undefined)[];

const number = (text: string | undefined) => Number(text ?? 0);

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dateOf(parts: Parts): [number, number, number] | null {
  const [year, month, day] = parts.slice(0, 3).map(number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? [year, month, day] : null;
}

function clockOf(parts: Parts): [number, number, number, number] | null {
  const [hour, minute, second] = parts.slice(0, 3).map(number) as [number, number, number];
  if (hour > 23 || minute > 59 || second > 59) return null;
  return [hour, minute, second, Number((parts[3] ?? '').padEnd(9, '0'))];
}

/** Seconds east of Greenwich; null beyond 18 hours, as in java.time. */
function offsetOf(text: string | undefined): number | null {
  if (text === 'Z') return 0;
  const [hours = 0, minutes = 0, seconds = 0] = (text ?? '').match(/\d{2}/g)?.map(Number) ?? [];
  if (minutes > 59 || seconds > 59) return null;
  const total = hours * 3600 + minutes * 60 + seconds;
  return total > 18 * 3600 ? null : text?.startsWith('-') ? -total : total;
}

export function parseDate(text: string): Day<number> | null {
  const date = dateOf(PATTERNS.date.exec(text)?.slice(1) ?? []);
  return date && new Day(...date);
}

export function parseLocalTime(text: string): LocalTime<number> | null {
  const found = PATTERNS.localTime.exec(text);
  const clock = found && clockOf(found.slice(1));
  return clock && new LocalTime(...clock);
}

export function parseTime(text: string): Time<number> | null {
  const found = PATTERNS.time.exec(text);
  const clock = found && clockOf(found.slice(1));
  const offset = found && offsetOf(found[5]);
  return clock && offset !== null ? new Time(...clock, offset) : null;
}

export function parseLocalDateTime(text: string): LocalDateTime<number> | null {
  const found = PATTERNS.localDateTime.exec(text);
  const date = found && dateOf(found.slice(1));
  const clock = found && clockOf(found.slice(4));
  return date && clock && new LocalDateTime(...date, ...clock);
}

/** A moment with its offset, and with the name of its zone where that follows in brackets. */
export function parseDateTime(text: string): DateTime<number> | null {
  const found = PATTERNS.dateTime.exec(text);
  const date = found && dateOf(found.slice(1));
  const clock = found && clockOf(found.slice(4));
  const offset = found && offsetOf(found[8]);
  return date && clock && offset !== null ? new DateTime(...date, ...clock, offset, found?.[9]) : null;
}

const AMOUNT = '([+-]?\\d{1,18})';
const optional = (letter: string) => `(?:${AMOUNT}${letter})?`;
const DURATION = new RegExp(
  `^([+-]?)P(?=.)${['Y', 'M', 'W', 'D'].map(optional).join('')}` +
    `(?:T(?=.)${['H', 'M'].map(optional).join('')}(?:([+-]?)(\\d{1,18})(?:[.,](\\d{1,9}))?S)?)?$`,
);

/** Months, days, seconds and nanoseconds of an ISO 8601 duration; each part may have a sign of its own. */
export function parseDuration(text: string): Duration | null {
  const found = DURATION.exec(text);
  if (!found) return null;
  const whole = found[1] === '-' ? -1n : 1n;
  const big = (index: number) => BigInt(found[index] ?? 0) * whole;
  const sign = (found[8] === '-' ? -1n : 1n) * whole;
  const nanoseconds = BigInt((found[10] ?? '').padEnd(9, '0')) * sign;
  const seconds = big(6) * 3600n + big(7) * 60n + BigInt(found[9] ?? 0) * sign;
  const borrowed = nanoseconds < 0n ? 1n : 0n;
  const parts = [
    big(2) * 12n + big(3),
    big(4) * 7n + big(5),
    seconds - borrowed,
    nanoseconds + borrowed * 1_000_000_000n,
  ];
  const [months, days, secs, nanos] = parts.map((part) => int(part)) as [never, never, never, never];
  return new Duration(months, days, secs, nanos);
}

const FLOAT = '(-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)';
const POINT = new RegExp(`^SRID=(\\d{1,6});\\s*POINT (Z )?\\(${FLOAT} ${FLOAT}(?: ${FLOAT})?\\)$`);

/** `SRID=7203;POINT (1.0 2.0)`; three numbers where it says `Z`. */
export function parsePoint(text: string): Point | null {
  const found = POINT.exec(text);
  if (!found || (found[2] === undefined) !== (found[5] === undefined)) return null;
  const [x, y] = [Number(found[3]), Number(found[4])];
  const srid = int(Number(found[1]));
  return found[5] === undefined ? new Point(srid, x, y) : new Point(srid, x, y, Number(found[5]));
}
