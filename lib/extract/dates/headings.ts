/** Days that stand for themselves in a text: the line under a headline, a dateline, the headings of a chronicle. */
import type { Document, Sentence } from '../document';
import { calendarDate } from './calendar';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const WRITTEN = `(?:(?:\\d{1,2}\\s?[-–—]\\s?)?\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})`;
const BEFORE =
  '(?:(?:published|posted|updated|last updated|date|released?|issued|for immediate release)\\s*(?:on|at)?[:,]?\\s*)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?';
const TIME = '(?:[,;|]?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,4})?)?';

const AFTER = '(?:\\s*[(,]\\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\)?)?';

/** "The Forum | Commentary | 5 March 2025" */
const COLUMNS = '(?:[^|\\n]{2,60}\\|\\s*){0,3}';

/** "Oslo, 14 March 2019" */
const PLACE = "(?:\\p{Lu}[\\p{L} .'’-]{1,30},\\s*){0,2}";

const ALONE = new RegExp(
  `^[-–—•*#\\s]*${COLUMNS}${PLACE}${BEFORE}(${WRITTEN})${AFTER}${TIME}[\\s:.]*$`,
  'iu',
);
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L} .,'’/&-]{2,60}?[,(]\\s*(${WRITTEN})\\)?\\s*(?:\\([^)]{2,40}\\)\\s*)?(?:[-–—_:](?!\\s*\\d)|\\.(?=\\s+[“"]?\\p{Lu}))`,
  'u',
);
/** "- June 30, 2019: X meets Y" */
const ITEM = new RegExp(`^[-–—•*\\s]*${BEFORE}(${WRITTEN})\\s*[:–—-]\\s`, 'iu');

/** A paragraph or the opening of one that gives a day for what follows it. */
export interface Heading {
  /** Index of its sentence. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly date: string;
  /** Nothing else stands in its paragraph: it holds for the paragraphs after it. */
  readonly alone: boolean;
}

/** The paragraphs that are, or open with, a day. */
export function headingsOf({ text, sentences }: Pick<Document, 'text' | 'sentences'>): Heading[] {
  const headings: Heading[] = [];
  let previous = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === previous) continue;
    previous = sentence.paragraph;
    const found = headingIn(text, sentence);
    if (found) headings.push({ ...found, sentence: sentence.index, paragraph: sentence.paragraph });
  }
  return headings;
}

function headingIn(text: string, { start, end }: Sentence): { date: string; alone: boolean } | null {
  const first = text.charCodeAt(start);
  if (end - start > 90) end = start + 90;
  const opening = text.slice(start, end);
  if (!/\d{4}/.test(opening) || Number.isNaN(first)) return null;
  const alone = ALONE.exec(opening)?.[1];
  const written = alone ?? ITEM.exec(opening)?.[1];
  const date = written ? dayOf(written) : null;
  return date ? { date, alone: alone !== undefined } : null;
}

/** The ISO date of a day that is written out; of a range its last. */
const dayOf = (written: string) =>
  calendarDate(written.replace(/^\d{1,2}\s?[-–—]\s?(?=\d)/, ''), null, 'past');

/** A heading this far down is no date of publication. */
const LAST_PARAGRAPH = 6;

/**
 * The day of publication as the text itself gives it: on a line of the page ("Published 14 March 2023"), alone on a line
 * near the top or on the last one, or in a dateline. Null when there is none or more than one, as in a chronicle.
 */
export function publishedInText(document: Pick<Document, 'text' | 'sentences' | 'ignored'>): string | null {
  const { text } = document;
  for (const { start, end } of document.ignored) {
    const written = ALONE.exec(text.slice(start, Math.min(end, start + 90)))?.[1];
    if (written) return dayOf(written);
  }
  const days = headingsOf(document);
  const alone = new Set(days.filter((h) => h.alone).map((h) => h.date));
  if (days.some((h) => !h.alone)) return null;
  const [day] = alone;
  const last = document.sentences.at(-1)?.paragraph;
  if (alone.size === 1 && (days[0]!.paragraph <= LAST_PARAGRAPH || days[0]!.paragraph === last)) return day!;
  if (alone.size > 0) return null;
  for (const sentence of document.sentences.slice(0, 6)) {
    const written = DATELINE.exec(text.slice(sentence.start, sentence.start + 120))?.[1];
    if (written) return dayOf(written);
  }
  return null;
}
