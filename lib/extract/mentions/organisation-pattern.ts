/** Organisations told by their own words: "Ministry of Defence", "Bank of England", "Russian foreign ministry". */
import type { Token } from '../document';
import { findName, isCommonWord } from '../gazetteer/lexicon';
import type { Range } from './chains';
import { isAcronym, isCapital, isHyphen, isNumber, isOrdinal, isPossessive } from './shape';
import { titleEnd } from './titles';
import {
  COMPANY_FORMS,
  DOUBTFUL_HEADS,
  LOWER_HEADS,
  LOWER_MODIFIERS,
  NO_NAMES,
  ORG_HEADS,
  OWNING_CLASSES,
  TITLES,
  TOPICS,
  WEAK_ORG_HEADS,
} from './vocabulary';

/** Titles that are also parts of organisations' names. */
const ALSO_NAMES = new Set(
  'general chief staff deputy private royal author king queen prince crown writer press justice saint st st. major captain cardinal sister brother'.split(
    ' ',
  ),
);

/** "defected from the Labour Party to the Workers' Front": no part of its name. */
const PARTIES = /^(?:party|front|army|movement|union|club|united|city|university|bank|company|league)$/;

/** Where "of (the) X", "for X and Y" after a head ends; the head's end where there is none. */
export function tailEnd(tokens: readonly Token[], headEnd: number): number {
  let at = headEnd;
  for (;;) {
    const link = tokens[at];
    if (!link || !/^(?:of|for|on|to)$/.test(link.text)) return at;
    if (link.text === 'to' && PARTIES.test(tokens[at - 1]!.lower)) return at;
    let from = at + 1;
    if (tokens[from]?.lower === 'the' || tokens[from]?.lower === 'all') from += 1;
    const first = tokens[from];
    if (!isCapital(first)) return at;
    // "the government of Prime Minister X": whoever bears the title, not a part of the name
    const bearer = titleEnd(tokens, from, tokens.length);
    if (bearer > from && isCapital(tokens[bearer]) && !ORG_HEADS.has(tokens[bearer]?.lower ?? '')) return at;
    const named = TOPICS.has(first?.key ?? '') || findName(tokens, from) || isCommonWord(first?.lower ?? '');
    if (link.text !== 'of' && (!named || NO_NAMES.has(first?.lower ?? ''))) return at;
    at = phraseEnd(tokens, from);
  }
}

/** The end of the capitalised phrase at `from`, going on over commas and "and" between topics. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const name = findName(tokens, at);
    if (name && isCapital(tokens[at])) at += name.length;
    else at += 1;
    while (isHyphen(tokens[at]) && isCapital(tokens[at + 1])) at += 2;
    const token = tokens[at];
    if (isCapital(token) && !isPossessive(token)) {
      if (TITLES.has(token?.lower ?? '')) return at;
      continue;
    }
    // "Union of Traders' Associations"
    if (isPossessive(token) && OWNING_CLASSES.has(tokens[at - 1]?.lower ?? '') && isCapital(tokens[at + 1])) {
      at += 1;
      continue;
    }
    const joint = token?.lower;
    const topical = TOPICS.has(tokens[at - 1]?.key ?? '');
    if (joint === 'and' && topical && TOPICS.has(tokens[at + 1]?.key ?? '') && isCapital(tokens[at + 1]))
      at += 1;
    else if (
      joint === ',' &&
      topical &&
      TOPICS.has(tokens[at + 1]?.key ?? '') &&
      isCapital(tokens[at + 1]) &&
      /^(?:,|and)$/.test(tokens[at + 2]?.lower ?? '')
    )
      at += 1;
    else return at;
  }
}

/** "Pentagon Press Secretary": the press is no newspaper here. */
const isPressOffice = (tokens: readonly Token[], at: number, limit: number) =>
  tokens[at]?.lower === 'press' && at + 1 < limit && TITLES.has(tokens[at + 1]?.lower ?? '');

/** "Movement for Democracy in Liberia (MODEL)": brackets say that "in Liberia" belongs to the name. */
function bracketedEnd(tokens: readonly Token[], from: number, end: number): number {
  if (tokens[end]?.text !== 'in' || !isCapital(tokens[end + 1])) return end;
  const to = phraseEnd(tokens, end + 1);
  const short = tokens[to + 1];
  if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || !short || !isAcronym(short)) return end;
  const letters = short.key.replace(/[^a-z]/g, '');
  return letters[0] === tokens[from]?.key[0] && letters.at(-1) === tokens[end + 1]?.key[0] ? to : end;
}

/** Units of an army: "3rd Brigade of …" ends at its head, for what follows is the larger one. */
const UNITS = new Set(
  'battalion regiment brigade division corps squadron company platoon battery'.split(' '),
);

/** "Qin Gang": two words, of which the last is as likely a name, and no article. */
function isName(tokens: readonly Token[], { from, to }: Range, head: number): boolean {
  const alone = head === from + 1 && to === from + 2;
  const first = tokens[from] as Token;
  return (
    alone &&
    DOUBTFUL_HEADS.has((tokens[head] as Token).lower) &&
    !isCommonWord(first.lower) &&
    tokens[from - 1]?.lower !== 'the'
  );
}

/** The organisation that begins at the chain's first token and is told by a head: "Syrian Democratic Forces". */
export function headedOrganisation(tokens: readonly Token[], chain: Range): Range | undefined {
  let head = -1;
  for (let i = chain.from; i < chain.to; i++) {
    const token = tokens[i] as Token;
    if (
      i > chain.from &&
      TITLES.has(token.lower) &&
      !ALSO_NAMES.has(token.lower) &&
      !ORG_HEADS.has(token.lower) &&
      !(token.lower.endsWith('s') && ORG_HEADS.has(tokens[i + 1]?.lower ?? ''))
    )
      break;
    if (ORG_HEADS.has(token.lower) && isCapital(token) && !isPressOffice(tokens, i, chain.to)) head = i;
  }
  if (head < 0 || isName(tokens, chain, head)) return undefined;
  const unit = isOrdinal(tokens[chain.from]) && UNITS.has((tokens[head] as Token).lower);
  if (unit) return { from: chain.from, to: head + 1 };
  if (COMPANY_FORMS.has((tokens[head] as Token).lower) && head > chain.from)
    return { from: chain.from, to: head + 1 };
  let end = bracketedEnd(tokens, chain.from, tailEnd(tokens, head + 1));
  // "Task Force Sinai": the name comes after
  if ((tokens[head] as Token).lower === 'force' && tokens[head - 1]?.lower === 'task')
    while (end < chain.to) end += 1;
  const word = (tokens[head] as Token).lower;
  const alone = head === chain.from;
  if (!alone && end === head + 1) end = campusEnd(tokens, head);
  const tailed = end > head + 1;
  if (alone && !tailed) return undefined;
  if (alone && WEAK_ORG_HEADS.has(word) && NO_NAMES.has(word)) return undefined;
  const numbered = isNumber(tokens[end]) && /force|group|company|brigade|unit|team|squadron/.test(word);
  return { from: chain.from, to: numbered ? end + 1 : end };
}

/** "King's College |London|", "Queen's University |Belfast|": the city right behind the head belongs to the name. */
function campusEnd(tokens: readonly Token[], head: number): number {
  const city = /^(?:university|college)$/.test((tokens[head] as Token).lower)
    ? findName(tokens, head + 1)
    : undefined;
  const isCity = city?.value.some(
    ({ list }) => list === 'cities' || list === 'capitals' || list === 'places',
  );
  return isCity && isCapital(tokens[head + 1]) ? head + 1 + city!.length : head + 1;
}

/** "Israeli government", "Russian foreign ministry", "Kurdistan regional government": small letters after a name. */
export function lowerOrganisation(tokens: readonly Token[], afterName: number): number {
  let at = afterName;
  if (isPossessive(tokens[at])) at += 1;
  while (LOWER_MODIFIERS.has(tokens[at]?.text ?? '') && at - afterName < 5) at += 1;
  const head = tokens[at]?.text ?? '';
  if (LOWER_HEADS.has(head)) return at + 1;
  if (head === 'bank' && tokens[at - 1]?.text === 'central') return at + 1;
  return -1;
}

const INNER = /^(?:bureau|wing|office|council|committee|arm|directorate)$/;
const INNER_KIND = new Set(
  'political military armed executive central media foreign shura consultative'.split(' '),
);

/**
 * A part of a movement in small letters, with the movement after "of": "political bureau of (the …) Hamas".
 * Gives the range of the part and its full name.
 */
export function innerBody(tokens: readonly Token[], at: number): { range: Range; name: string } | undefined {
  if (
    !INNER_KIND.has(tokens[at]?.text ?? '') ||
    !INNER.test(tokens[at + 1]?.text ?? '') ||
    tokens[at + 2]?.text !== 'of'
  )
    return undefined;
  // "of the Islamic resistance movement Hamas": the name may come after what it is
  for (let i = at + 3; i < at + 9; i++) {
    const found = findName(tokens, i);
    const body = found?.value.find(({ kind }) => kind === 'organisation');
    if (body)
      return {
        range: { from: at, to: at + 2 },
        name: `${body.name} ${tokens[at]?.text} ${tokens[at + 1]?.text}`,
      };
    if (!isCapital(tokens[i]) && tokens[i]?.text !== 'the') return undefined;
  }
  return undefined;
}
