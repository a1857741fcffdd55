/** Finds phrases that say when, by one cheap scan; what they mean is worked out afterwards. */
import type { DatePhrase, Sentence } from '../document';
import { factOf } from '../sentences/form';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:1\\d\\d\\d|20\\d\\d)';
/** Without a month: "in 1538", but not "in 1500 villages". */
const LONE_YEAR = '(?:1[89]\\d\\d|20\\d\\d|1[0-7]\\d\\d(?!\\s+(?:\\p{Ll}+s|people|men|women)\\b))';
const DASH = '\\s?(?:[-–—]|to|and|or|until|through)\\s?';
const UNIT = '(?:day|week|weekend|month|year|spring|summer|autumn|fall|winter)';
const OF_THAT_YEAR = '(?:,?\\s+(?:of\\s+)?(?:that(?:\\s+same)?|the\\s+same)\\s+year)';
const COUNT = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|\\d{1,2})';

const SINCE = /[sS]ince/;
const WEEKDAY_CUE = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;
const MONTH_CUE =
  /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z]{2}(?:ARY|CH|RIL|Y|E|LY|ST|BER)\b|MAY/;
const UNIT_CUE = /day|week|month|year|spring|summer|autumn|fall|winter|decade/;

export interface DateRule {
  readonly rule: string;
  readonly sense: DatePhrase['sense'];
  /** How a value is made of it; null: it has none. */
  readonly reading: 'calendar' | 'year' | 'unit' | 'told' | 'year told' | null;
  /** What every such phrase holds, cheaply looked for. */
  readonly cue: RegExp;
  /** What at least one word of whatever has the cue holds. */
  readonly word: RegExp;
  readonly pattern: RegExp;
}

const rule = (
  name: string,
  sense: DatePhrase['sense'],
  reading: DateRule['reading'],
  cue: RegExp | readonly [cue: RegExp, word: RegExp],
  pattern: string,
  flags = 'g',
): DateRule => ({
  rule: `date ${name}`,
  sense,
  reading,
  ...(cue instanceof RegExp ? { cue, word: cue } : { cue: cue[0], word: cue[1] }),
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, `${flags}u`),
});

/** In order of preference where they overlap: the longer and more exact first. */
export const DATE_RULES: readonly DateRule[] = [
  rule(
    'repeat',
    'repeat',
    null,
    [
      /ly\b|[oO]ften|[eE](?:very|ach)|times|annual|occasions|time to time/,
      /^(?:regularly|often|frequently|repeatedly|routinely|periodically|every|each|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|annual(?:ly)?|weekly|monthly|yearly|times?|occasions)$/i,
    ],
    `regularly|often|frequently|repeatedly|routinely|periodically|every\\s+(?:day|week|month|year|summer|spring|autumn|fortnight|quarter|(?:other|second|third|few|two|three|six)\\s+\\w+|${WEEKDAY})|each\\s+(?:day|week|month|year|summer|${WEEKDAY})|on\\s+${WEEKDAY}s|annually|weekly|monthly|(?:several|many|multiple|numerous|a\\s+number\\s+of|\\d+|three|four|five|six|dozens\\s+of)\\s+times|annual|yearly|on\\s+several\\s+occasions|from\\s+time\\s+to\\s+time`,
    'gi',
  ),
  rule(
    'since',
    'since',
    'calendar',
    SINCE,
    `since\\s+(?:${WEEKDAY},?\\s+)?(?:${DAY}\\s+${MONTH}(?:,?\\s+${YEAR})?|${MONTH}(?:\\s+${DAY})?(?:,?\\s+${YEAR})?|${WEEKDAY}|last\\s+(?:${UNIT}|${MONTH}|${WEEKDAY}))`,
    'gi',
  ),
  rule('since year', 'since', 'year', SINCE, `since\\s+(?:early\\s+|late\\s+|at\\s+least\\s+)?${YEAR}`, 'gi'),
  rule(
    'until',
    'until',
    null,
    /until|till|before/,
    `(?:until|till|before)\\s+(?:${DAY}\\s+${MONTH}(?:,?\\s+${YEAR})?|${MONTH}(?:\\s+${DAY})?(?:,?\\s+${YEAR})?|${YEAR}|${WEEKDAY}|(?:next|this)\\s+${UNIT})`,
  ),
  rule(
    'deadline',
    'until',
    null,
    [/by\s+(?:the\s+end\s+of|[\dJFMASOND]|next|this)/, /by$/],
    `by\\s+(?:the\\s+end\\s+of\\s+)?(?:${DAY}\\s+${MONTH}(?:,?\\s+${YEAR})?|${MONTH}(?:\\s+${DAY})?(?:,?\\s+${YEAR})?|${YEAR}|(?:next|this)\\s+${UNIT})`,
  ),
  rule('iso', 'point', 'calendar', [/\d-\d/, /\d/], '\\d{4}-\\d{2}-\\d{2}'),
  rule(
    'weekday and day',
    'point',
    'calendar',
    WEEKDAY_CUE,
    `${WEEKDAY},?\\s+(?:${DAY}\\s+${MONTH}(?:,?\\s+${YEAR})?|${MONTH}\\s+${DAY}(?:,?\\s+${YEAR})?)`,
  ),
  rule(
    'of that year',
    'point',
    'year told',
    [/same\s+year|that\s+(?:same\s+)?year/, /year/],
    `(?:${DAY}\\s+${MONTH}|${MONTH}\\s+${DAY}|(?:[Ii]n\\s+)?(?:early\\s+|late\\s+|mid-?)?${MONTH})${OF_THAT_YEAR}`,
  ),
  rule(
    'day month',
    'point',
    'calendar',
    MONTH_CUE,
    `(?:the\\s+)?${DAY}(?:${DASH}${DAY})?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+(?:of\\s+)?${YEAR})?(?:${DASH}${DAY}\\s+${MONTH}(?:,?\\s+${YEAR})?)?`,
  ),
  rule(
    'month day',
    'point',
    'calendar',
    MONTH_CUE,
    `${MONTH}\\s+${DAY}(?!\\s*[:.]\\d)(?:${DASH}(?:${MONTH}\\s+)?${DAY})?(?:,?\\s+${YEAR})?`,
  ),
  rule(
    'month year',
    'point',
    'calendar',
    MONTH_CUE,
    `(?:early|mid|late)?[-\\s]?${MONTH},?\\s+(?:of\\s+)?${YEAR}`,
  ),
  rule(
    'relative day',
    'point',
    'calendar',
    /[tT]o(?:day|night|morrow)|[cC]urrently|[yY]esterday|morning|afternoon|evening|[nN]ight/,
    `(?:today|currently|yesterday|tomorrow|tonight|(?:the\\s+)?day\\s+(?:before\\s+yesterday|after\\s+tomorrow)|this\\s+(?:morning|afternoon|evening)|last\\s+night|overnight)`,
    'gi',
  ),
  rule(
    'weekday of a week',
    'point',
    'calendar',
    [/day (?:of )?(?:last|next|this) week/, /week/],
    `${WEEKDAY}\\s+(?:of\\s+)?(?:last|next|this)\\s+week`,
    'g',
  ),
  rule(
    'weekday',
    'point',
    'calendar',
    WEEKDAY_CUE,
    `(?:last\\s+|next\\s+|this\\s+|this\\s+coming\\s+|this\\s+past\\s+)?${WEEKDAY}(?:\\s+(?:morning|afternoon|evening|night))?`,
  ),
  rule(
    'ago',
    'point',
    'calendar',
    /ago/,
    `(?:${COUNT}\\s+(?:days|weeks|months|years)|a\\s+(?:week|month|year)|an?\\s+day)\\s+ago`,
    'gi',
  ),
  rule(
    'from the day last told',
    'point',
    'told',
    [
      /day|week|month|year|night|morning|afternoon|evening|following\s+[A-Z]/,
      /later|earlier|next|following|same|previous|after|[tT]hat/,
    ],
    `(?:${COUNT}\\s+(?:day|week|month|year)s?\\s+(?:later|earlier|afterwards)|(?:the\\s+)?(?:very\\s+)?(?:next|following|same|previous|that(?:\\s+same)?)\\s+(?:day|morning|afternoon|evening|night)|that(?:\\s+same)?\\s+(?:month|year)|the\\s+following\\s+${MONTH}|the\\s+(?:(?:following|same|previous)\\s+(?:week|month|year)|(?:day|week|month|year)\\s+after(?!\\s+(?:the|a|his|her|their|its|tomorrow)\\b)))`,
    'gi',
  ),
  rule(
    'unit',
    'point',
    'unit',
    UNIT_CUE,
    `(?:(?:earlier|later)\\s+(?:in\\s+)?(?:this|last|next|the)|this|last|next|this\\s+coming|in\\s+the\\s+coming)\\s+${UNIT}s?`,
    'gi',
  ),
  rule(
    'past unit',
    'vague',
    null,
    UNIT_CUE,
    `(?:in|over|during|for|within)\\s+(?:the\\s+)?(?:past|last|recent|previous|coming|next)\\s+(?:(?:${COUNT}|few)\\s+)?(?:days?|weeks?|months?|years?|decades?)`,
    'gi',
  ),
  rule(
    'month',
    'point',
    'calendar',
    MONTH_CUE,
    `(?:[Ii]n|[Ll]ast|[Nn]ext|[Tt]his|of|[Ss]ince|[Dd]uring|[Ff]rom|[Ee]arly|[Ll]ate|[Mm]id)[-\\s]+(?:early\\s+|late\\s+|mid-?)?${MONTH}(?:${DASH}${MONTH})?`,
  ),
  rule('year', 'point', 'year', /\d{4}/, `(?:in|of|during|early|late|for|by|from)\\s+${LONE_YEAR}`, 'gi'),
  rule(
    'vague',
    'vague',
    null,
    [/recent|other day|few|soon|near future/i, /recent|other|few|soon|future/i],
    `recently|in\\s+recent\\s+(?:days|weeks|months|years)|the\\s+other\\s+day|a\\s+few\\s+(?:days|weeks|months)\\s+ago|soon|in\\s+the\\s+near\\s+future`,
    'gi',
  ),
];

/** The rules that a word speaks for, as bits by their order. */
const rulesOf = factOf(({ text }) =>
  DATE_RULES.reduce((rules, { word }, i) => (word.test(text) ? rules | (1 << i) : rules), 0),
);

export interface FoundPhrase {
  readonly start: number;
  readonly end: number;
  readonly rule: DateRule;
}

/** The phrases of a sentence, in order; offsets are within it. */
export function findPhrases(
  text: string,
  { start, end, tokens }: Sentence,
  disabled: ReadonlySet<string>,
): readonly FoundPhrase[] {
  let rules = 0;
  for (const token of tokens) rules |= rulesOf(token);
  return rules === 0 ? NONE : matches(text.slice(start, end), rules, disabled);
}

const NONE: readonly FoundPhrase[] = [];

function matches(text: string, rules: number, disabled: ReadonlySet<string>): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  DATE_RULES.forEach((dateRule, i) => {
    const spoken = (rules & (1 << i)) !== 0 && !disabled.has(dateRule.rule) && dateRule.cue.test(text);
    if (!spoken) return;
    const { pattern } = dateRule;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!found.some((f) => f.start < end && start < f.end)) found.push({ start, end, rule: dateRule });
    }
  });
  return found.sort((a, b) => a.start - b.start);
}
