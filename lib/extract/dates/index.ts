/** The stage `dates`: phrases that say when, and the day of publication where the text alone gives it. */
import type { DatePhrase, Document, Sentence, Stage } from '../document';
import { calendarDate, type Direction, unitDate } from './calendar';
import { headingsOf, publishedInText } from './headings';
import { type FoundPhrase, findPhrases } from './phrases';
import { Thread } from './thread';

export { headingsOf, publishedInText } from './headings';
export { DATE_RULES } from './phrases';

/** Words before a phrase after which it lies ahead. */
const AHEAD =
  /\b(?:will|shall|to be|is to|are to|due|set|scheduled|plans?|planned|planning|expected|expects|upcoming|(?<!went |gone |going )ahead|would|next|could|may|should|must|intends?|agreed|invited|postponed until|meets|travels|arrives|flies|heads|departs|visits|leaves|hosts|receives|returns|opens|begins|resumes|(?<!did )(?:open|begin|start|resume|meet|convene)(?= (?:in [A-Z]\w+ )?on )|until)\b/gi;
/** Words after which it lies behind, though one of the others stands before. */
const BEHIND =
  /\b(?:was|were|said|told|met|held|had|has|announced|called|visited|arrived|went|came|took|began|ended|flew|left|received|hosted|returned|travelled|earlier|ago|last)\b/gi;
/** So many letters before a phrase say which way it lies. */
const REACH = 70;

function directionOf(text: string, sentence: Sentence, at: number): Direction {
  const before = text.slice(Math.max(sentence.start, at - REACH), at);
  const ahead = lastMatch(AHEAD, before);
  if (
    ahead < 0 &&
    /\bwill\b|\bto be\b/.test(text.slice(at, Math.min(sentence.end, at + 60))) &&
    lastMatch(BEHIND, before) < 0
  )
    return 'future';
  return ahead > lastMatch(BEHIND, before) ? 'future' : 'past';
}

/** "in May of that year": of the year last told. */
const OF_THAT_YEAR = /,? (?:of )?(?:that(?: same)?|the same) year$/i;

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/** @param pattern a global one */
function lastMatch(pattern: RegExp, text: string): number {
  let last = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match.index;
  return last;
}

/** "the first visit since 2016": says when the one before was, not when this one is. */
function isRecord(text: string, sentence: Sentence, { start, rule }: FoundPhrase): boolean {
  if (rule.sense !== 'since') return false;
  const before = text.slice(sentence.start, sentence.start + start);
  return /\b(?:first|second|third|only|largest|biggest|worst|highest|deadliest|most)\b[^.;]{0,80}$/i.test(
    before,
  );
}

function meaningOf(
  text: string,
  sentence: Sentence,
  found: FoundPhrase,
  reference: string | null,
  thread: Thread,
): string | null {
  const phrase = text.slice(sentence.start + found.start, sentence.start + found.end);
  const { reading } = found.rule;
  if (reading === null) return null;
  if (reading === 'told') return thread.dateOf(phrase);
  if (reading === 'year') return /\d{4}/.exec(phrase)?.[0] ?? null;
  if (reading === 'unit') return unitDate(phrase, reference);
  const bare = phrase.replace(/^(?:in|of|during|from|early|late|mid)[-\s]+/i, '').replace(/\s+/g, ' ');
  if (reading === 'year told') {
    const told = thread.withYear(bare.replace(OF_THAT_YEAR, ''));
    return /\d{4}$/.test(told) ? calendarDate(told, reference, 'past') : null;
  }
  return calendarDate(
    reference === null ||
      (thread.toldYearIn(sentence.index) && /[A-Z][a-z]{2}/.test(bare.replace(WEEKDAY, '')))
      ? thread.withYear(bare)
      : bare,
    reference,
    directionOf(text, sentence, sentence.start + found.start),
  );
}

function run(document: Document, disabled: ReadonlySet<string>): Partial<Document> {
  const { text, sentences, article } = document;
  const published =
    article.published ?? (disabled.has('date published in text') ? null : publishedInText(document));
  const headings = headingsOf(document);
  const dates: DatePhrase[] = [];
  let at = 0;
  let day = published;
  const thread = new Thread();
  for (const sentence of sentences) {
    while (headings[at] && headings[at]!.paragraph <= sentence.paragraph) day = headings[at++]!.date;
    for (const found of findPhrases(text, sentence, disabled)) {
      const record = isRecord(text, sentence, found);
      const date: DatePhrase = {
        start: sentence.start + found.start,
        end: sentence.start + found.end,
        sentence: sentence.index,
        value: record ? null : meaningOf(text, sentence, found, day, thread),
        sense: record ? 'vague' : found.rule.sense,
        rule: found.rule.rule,
      };
      thread.tell(date, text.slice(date.start, date.end));
      dates.push(date);
    }
  }
  return { dates, ...(published === article.published ? {} : { article: { ...article, published } }) };
}

export const dates: Stage = { name: 'dates', run };
