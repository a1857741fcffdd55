/** The thread of time in a narrative: the day last told, from which "three days later" and "On 24 July" are counted. */
import type { DatePhrase } from '../document';
import { shiftedDate, type TimeUnit } from './calendar';

// biome-ignore format: a table
const COUNTS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
};
const COUNTED = /^(\w+)\s+(day|week|month|year)s?\s+(later|earlier|afterwards)$/i;
const NEIGHBOUR =
  /^(?:the\s+)?(?:very\s+)?(next|following|same|previous|that(?:\s+same)?)\s+(day|morning|afternoon|evening|night|week|month|year)$/i;
const AFTER = /^the\s+(day|week|month|year)\s+after$/i;
const STEPS: Readonly<Record<string, number>> = { next: 1, following: 1, same: 0, that: 0, previous: -1 };

const FOLLOWING_MONTH = /^the\s+following\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "the following March": the first after the day last told. */
function followingMonth(last: string, name: string): string {
  const month = `-${String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0')}`;
  const year = Number(last.slice(0, 4));
  return `${last.slice(4, 7) < month && last.length > 4 ? year : year + 1}${month}`;
}

/** Follows the days of a text as they are told. */
export class Thread {
  #last: string | null = null;
  #year: string | null = null;
  #sentence = -1;

  /** Takes in a date that the text gave in this phrase. */
  tell({ value, sense, sentence }: Pick<DatePhrase, 'value' | 'sense' | 'sentence'>, phrase: string): void {
    if (value === null || sense !== 'point') return;
    this.#last = value;
    if (!/\d{4}/.test(phrase) && !FOLLOWING_MONTH.test(phrase)) return;
    this.#year = value.slice(0, 4);
    this.#sentence = sentence;
  }

  /** "In May 1935 X met Y, and on 12 June they signed": whether a sentence has told its year already. */
  toldYearIn(sentence: number): boolean {
    return this.#sentence === sentence;
  }

  /**
   * The ISO date of a phrase that counts from the day last told, no more precise than both are; null where none was told.
   * @example after '2023-10-26': dateOf('three days later') // '2023-10-29'
   */
  dateOf(phrase: string): string | null {
    if (this.#last === null) return null;
    const [, count, unit, way] = COUNTED.exec(phrase) ?? [];
    if (unit) {
      const steps = COUNTS[count!.toLowerCase()] ?? Number(count);
      return shiftedDate(this.#last, /earlier/i.test(way!) ? -steps : steps, unit.toLowerCase() as TimeUnit);
    }
    const [, month] = FOLLOWING_MONTH.exec(phrase) ?? [];
    if (month) return followingMonth(this.#last, month);
    const [, after] = AFTER.exec(phrase) ?? [];
    if (after) return shiftedDate(this.#last, 1, after.toLowerCase() as TimeUnit);
    const [, which, near] = NEIGHBOUR.exec(phrase) ?? [];
    if (!near) return null;
    const step = STEPS[which!.toLowerCase().split(/\s/)[0]!]!;
    const ofDay = !/^(?:week|month|year)$/i.test(near);
    return shiftedDate(this.#last, step, ofDay ? 'day' : (near.toLowerCase() as TimeUnit));
  }

  /** "On 24 July" with the year last told; as it is where it has one, or none was told. */
  withYear(phrase: string): string {
    return this.#year === null || /\d{4}/.test(phrase) || !/[A-Z]\w{2}/.test(phrase)
      ? phrase
      : `${phrase} ${this.#year}`;
  }
}
