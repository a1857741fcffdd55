/** What a phrase means in the calendar: by chrono where it is a date, never more precise than it was written. */
import { en } from 'chrono-node';

/** `past` and `future` say which of the two nearest a bare weekday or day without a year is. */
export type Direction = 'past' | 'future';

const pad = (n: number, width = 2) => String(n).padStart(width, '0');
const iso = (year: number, month: number | null, day: number | null) =>
  [
    pad(year, 4),
    ...(month === null ? [] : [pad(month)]),
    ...(month === null || day === null ? [] : [pad(day)]),
  ].join('-');

const DAY = 86_400_000;
/** Noon, so that no time zone moves the day. */
const noon = (date: string) => new Date(`${date}T12:00:00Z`);
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Phrases already worked out; articles repeat a few hundred of them. */
const known = new Map<string, string | null>();
const MOST_KNOWN = 20_000;

/**
 * The ISO date of a phrase, cut to what it says; null where it gives none.
 * @param reference the article's day, ISO; null: only what names its year counts
 * @example calendarDate('Thursday', '2023-10-27', 'past') // '2023-10-26'
 * @example calendarDate('7 October', null, 'past') // null
 */
export function calendarDate(phrase: string, reference: string | null, direction: Direction): string | null {
  const key = `${reference}|${direction}|${phrase}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const value = workOut(firstOfRange(phrase), reference, direction);
  known.set(key, value);
  return value;
}

/** "July 24-August 1" as "July 24", "3-5 May" as "3 May": a range begins with its first day. */
function firstOfRange(phrase: string): string {
  const plain = phrase.replace(/\s+/g, ' ').replace(/^since /i, '');
  const between = '(?: ?(?:[-–—]|to|and|or|until|through) ?)';
  return plain
    .replace(new RegExp(`^(\\d{1,2})${between}\\d{1,2}( [A-Z])`), '$1$2')
    .replace(new RegExp(`^([A-Z]\\w+\\.? \\d{1,2})${between}(?:[A-Z]\\w+\\.? )?\\d{1,2}`), '$1')
    .replace(new RegExp(`^(\\d{1,2} [A-Z]\\w+)${between}\\d{1,2} [A-Z]\\w+`), '$1');
}

/** Days counted from the article's own. */
const NEAR_DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:today|tonight|currently|this (?:morning|afternoon|evening))$/i, 0],
  [/^(?:yesterday|last night|overnight)$/i, -1],
  [/^tomorrow$/i, 1],
];

function workOut(phrase: string, reference: string | null, direction: Direction): string | null {
  const near = NEAR_DAYS.find(([pattern]) => pattern.test(phrase));
  if (near) return reference === null ? null : isoDay(noon(reference).getTime() + near[1] * DAY);
  const dayOfWeek = weekday(phrase, reference, direction);
  if (dayOfWeek !== undefined) return dayOfWeek;
  const [result] = en.casual.parse(
    phrase.replace(/^(?:early|mid|late)[- ]/i, ''),
    noon(reference ?? '2000-01-01'),
  );
  const start = result?.start;
  if (!start) return null;
  const isKnown = (part: 'year' | 'month' | 'day') => start.isCertain(part);
  const [year, month, day] = [start.get('year')!, start.get('month')!, start.get('day')!];
  if (reference === null) {
    if (!new RegExp(`\\b${year}\\b`).test(phrase)) return null;
    return iso(year, isKnown('month') ? month : null, isKnown('day') ? day : null);
  }
  if (/\b(?:weeks?|months?|years?)\b/i.test(phrase)) return coarse(phrase, year, month, day);
  if (/\b\d{4}\b/.test(phrase) || !isKnown('month'))
    return iso(year, isKnown('month') ? month : null, isKnown('day') ? day : null);
  return iso(
    nearYear(phrase, month, isKnown('day') ? day : null, reference, direction),
    month,
    isKnown('day') ? day : null,
  );
}

/** "two months ago" is a month, "a year ago" a year. */
function coarse(phrase: string, year: number, month: number, day: number): string {
  if (/\byears?\b/i.test(phrase)) return iso(year, null, null);
  if (/\bmonths?\b/i.test(phrase)) return iso(year, month, null);
  return iso(year, month, /\bweeks?\b/i.test(phrase) ? null : day);
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The day of a bare weekday, counted from the article's; undefined when the phrase is something else. */
function weekday(phrase: string, reference: string | null, direction: Direction): string | null | undefined {
  const [, which, name, week] =
    /^(?:(last|next|this|this coming|this past) )?(\w+day)(?: (?:morning|afternoon|evening|night))?(?: (?:of )?((?:last|next|this) week))?$/i.exec(
      phrase,
    ) ?? [];
  const wanted = WEEKDAYS.indexOf(name?.toLowerCase() ?? '');
  if (wanted < 0) return undefined;
  if (reference === null) return null;
  const today = noon(reference);
  const monday = today.getTime() - ((today.getUTCDay() + 6) % 7) * DAY;
  if (week)
    return isoDay(
      monday +
        ({ last: -7, this: 0, next: 7 }[week.split(' ')[0]!.toLowerCase()] ?? 0) * DAY +
        ((wanted + 6) % 7) * DAY,
    );
  const ahead = (wanted - today.getUTCDay() + 7) % 7;
  const forward = which
    ? /next|coming/i.test(which) || (/^this$/i.test(which) && direction === 'future')
    : direction === 'future';
  if (forward)
    return isoDay(today.getTime() + (ahead === 0 && /next|coming/i.test(which ?? '') ? 7 : ahead) * DAY);
  const back = (7 - ahead) % 7;
  return isoDay(today.getTime() - (back === 0 && /last|past/i.test(which ?? '') ? 7 : back) * DAY);
}

/** The year of a day or month that is written without one: the nearest in the direction, the article's own first. */
function nearYear(
  phrase: string,
  month: number,
  day: number | null,
  reference: string,
  direction: Direction,
): number {
  const year = Number(reference.slice(0, 4));
  const width = day === null ? 7 : 10;
  const here = iso(year, month, day);
  const now = reference.slice(0, width);
  if (/^last /i.test(phrase)) return here < now ? year : year - 1;
  if (/^next /i.test(phrase)) return here > now ? year : year + 1;
  if (direction === 'past') return here <= now ? year : isSoon(month, reference) ? year : year - 1;
  return here >= now ? year : isRecent(month, reference) ? year : year + 1;
}

const monthsAhead = (month: number, reference: string) => (month - Number(reference.slice(5, 7)) + 12) % 12;
const isSoon = (month: number, reference: string) => monthsAhead(month, reference) <= 2;
const isRecent = (month: number, reference: string) =>
  monthsAhead(month, reference) >= 10 || monthsAhead(month, reference) === 0;

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/**
 * The ISO date so many units after another, no more precise than the other and the unit are: a week later is a month, a
 * year later a year. Null where the other is too coarse for the unit.
 * @example shiftedDate('2023-10-26', 3, 'day') // '2023-10-29'
 * @example shiftedDate('2023-10', 3, 'day') // null
 */
export function shiftedDate(from: string, steps: number, unit: TimeUnit): string | null {
  const year = Number(from.slice(0, 4));
  if (unit === 'year') return iso(year + steps, null, null);
  if (unit === 'month') {
    if (from.length < 7) return null;
    const index = year * 12 + Number(from.slice(5, 7)) - 1 + steps;
    return iso(Math.floor(index / 12), (index % 12) + 1, null);
  }
  if (from.length < 10) return null;
  const day = isoDay(noon(from).getTime() + steps * (unit === 'week' ? 7 : 1) * DAY);
  return unit === 'week' ? day.slice(0, 7) : day;
}

/**
 * The month or year of "this month", "last year", "earlier this week"; null where it names no single month or year.
 * @example unitDate('earlier this month', '2023-10-26') // '2023-10'
 */
export function unitDate(phrase: string, reference: string | null): string | null {
  if (reference === null) return null;
  const [, which, unit] =
    /(this|last|next|coming|previous|following|same) (\w+?)s?$/i.exec(phrase.replace(/\s+/g, ' ')) ?? [];
  const step = { last: -1, this: 0, next: 1 }[which?.toLowerCase() ?? ''];
  if (step === undefined) return null;
  if (unit === 'year') return shiftedDate(reference, step, 'year');
  if (unit === 'month') return shiftedDate(reference, step, 'month');
  if (unit !== 'week') return null;
  const today = noon(reference);
  const monday = today.getTime() - ((today.getUTCDay() + 6) % 7) * DAY + step * 7 * DAY;
  const [from, to] = [isoDay(monday), isoDay(monday + 6 * DAY)];
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null;
}
