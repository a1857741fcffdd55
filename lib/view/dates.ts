/** Dates that are known to a day, a month or a year, as the stretch of days that they may mean. */
import { type DatePrecision, datePrecision } from '@/lib/ontology/meetings';
import type { DateRange } from './view';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * The first and the last day that a date may mean.
 * @example dateRange('2023-02') // { from: '2023-02-01', to: '2023-02-28' }
 */
export function dateRange(date: string): DateRange {
  const [year = '0000', month, day] = date.split('-');
  if (day) return { from: date, to: date };
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${year}-${month}-01`, to: `${year}-${month}-${String(last).padStart(2, '0')}` };
}

/** Whether a date may lie within a range. */
export function mayLieWithin(date: string, range: DateRange): boolean {
  const { from, to } = dateRange(date);
  return from <= range.to && to >= range.from;
}

/** Days since 1970 of an ISO day; negative before. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** The ISO day of a number of days since 1970. */
export function isoDay(days: number): string {
  return new Date(Math.round(days) * 86_400_000).toISOString().slice(0, 10);
}

/**
 * A date as it is read, no more precise than it is known.
 * @example dateText('2023-10') // 'October 2023'
 */
export function dateText(date: string | null): string {
  if (!date) return 'undated';
  const precision: DatePrecision = datePrecision(date);
  const [year, month, day] = date.split('-');
  if (precision === 'year') return `${year}`;
  const name = MONTHS[Number(month) - 1] ?? month;
  return precision === 'month' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
