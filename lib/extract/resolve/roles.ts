/** What people are, in the words of the text: "Russian deputy foreign minister", "a founder and political leader of Hamas". */
import type { Document, Sentence, Token } from '../document';
import { isCapital, isHyphen, isPossessive, isSmall, isWord } from '../mentions/shape';
import { PERSON_VERBS, ROLE_NOUNS, SPEECH_VERBS, TITLE_MODIFIERS, TITLES } from '../mentions/vocabulary';
import { evened, tokenRange } from './draft';

const DETERMINERS = new Set('a an the its his her their our'.split(' '));
const STOPS = new Set(
  'who which that whose where when and but said says told while after before as is was were are has had have will would'.split(
    ' ',
  ),
);
const HONORIFICS = new Set('mr mr. mrs mrs. ms ms. miss sir dame dr dr. hon hon. he'.split(' '));
/** So many words make a role at most. */
const LONGEST = 16;

const isRole = (token: Token | undefined) =>
  token !== undefined && (ROLE_NOUNS.has(token.lower) || TITLES.has(token.lower));

/** Which tokens of a sentence belong to mentions: of people, and of anything. */
export interface Taken {
  readonly people: ReadonlySet<number>;
  readonly all: ReadonlySet<number>;
}

const JOINTS = new Set('of for the and to &'.split(' '));
const isOwner = (tokens: readonly Token[], i: number, { all }: Taken) =>
  isPossessive(tokens[i]) && all.has(i - 1);

const NO_FIELD = new Set(
  'with by in at on from as after before or that which who while also then is was are were has had'.split(
    ' ',
  ),
);

/** "the European Commission's competition chief": one plain word between the owner and the role; no verb. */
function isField(tokens: readonly Token[], i: number, { all }: Taken): boolean {
  const token = tokens[i] as Token;
  const { lower } = token;
  if (!isSmall(token) || JOINTS.has(lower) || NO_FIELD.has(lower)) return false;
  if (isPossessive(tokens[i - 1])) return true;
  return all.has(i - 1) && !lower.endsWith('ed') && !SPEECH_VERBS.has(lower) && !PERSON_VERBS.has(lower);
}

/** Where the noun phrase that ends before `to` begins: back over titles, nationalities, names of bodies and "of". */
function phraseStart(tokens: readonly Token[], to: number, taken: Taken): number {
  let at = to;
  for (let i = to - 1; i >= Math.max(0, to - LONGEST); i--) {
    const token = tokens[i] as Token;
    if (taken.people.has(i) && !isPossessive(tokens[i + 1])) break;
    const { lower } = token;
    const worded = TITLES.has(lower) || TITLE_MODIFIERS.has(lower) || ROLE_NOUNS.has(lower);
    const field = i + 1 < to && isField(tokens, i, taken);
    if (worded || field || taken.all.has(i) || isOwner(tokens, i, taken) || (isCapital(token) && i + 1 < to))
      at = i;
    else if (!(JOINTS.has(lower) && i + 1 < to) && !isHyphen(token)) break;
  }
  return at;
}

/** "the Russian deputy foreign minister, Mikhail Bogdanov": the phrase before the comma, from its determiner on. */
function beforeComma(tokens: readonly Token[], comma: number, taken: Taken): [number, number] | undefined {
  for (let i = comma - 1; i >= Math.max(0, comma - LONGEST); i--) {
    const token = tokens[i] as Token;
    if (/^[.;:!?()“”"—–]$/.test(token.text)) return undefined;
    if (token.text === ',') return undefined;
    if (!DETERMINERS.has(token.lower) && !isOwner(tokens, i, taken)) continue;
    const head = headNoun(tokens, i + 1, comma);
    if (!head) continue;
    return [DETERMINERS.has(token.lower) ? i + 1 : i, comma];
  }
  return undefined;
}

/** Whether the head of the phrase, before any "of" or "in", is a role. */
function headNoun(tokens: readonly Token[], from: number, to: number): boolean {
  let end = from;
  while (end < to && !/^(?:of|for|in|to|at|on|from|with)$/.test((tokens[end] as Token).lower)) end += 1;
  return isRole(tokens[end - 1]);
}

/** ", a founder and political leader of Hamas, …": the phrase after the comma. */
function afterComma(tokens: readonly Token[], at: number): [number, number] | undefined {
  const link = tokens[at]?.lower ?? '';
  const copula = /^(?:is|was|became)$/.test(link);
  if (link !== ',' && !copula) return undefined;
  let to = at + 1;
  while (
    to < Math.min(tokens.length, at + LONGEST) &&
    (isWord(tokens[to]) || isHyphen(tokens[to]) || isPossessive(tokens[to]))
  ) {
    const word = (tokens[to] as Token).lower;
    if (
      STOPS.has(word) &&
      !(word === 'and' && isRole(tokens[to + 1])) &&
      !(word === 'and' && isRole(tokens[to + 2]))
    )
      break;
    to += 1;
  }
  const closed =
    copula ||
    !tokens[to] ||
    /^[,.;)—–]$/.test((tokens[to] as Token).text) ||
    STOPS.has((tokens[to] as Token).lower);
  if (!closed || to === at + 1 || (copula && !DETERMINERS.has(tokens[at + 1]?.lower ?? ''))) return undefined;
  const first = tokens[at + 1] as Token;
  const determined =
    DETERMINERS.has(first.lower) || isCapital(first) || isRole(first) || TITLE_MODIFIERS.has(first.lower);
  return determined && phraseHasRole(tokens, at + 1, to) ? [at + 1, to] : undefined;
}

/** A role before the first "of", "in" or "and". */
function phraseHasRole(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (i > from && /^(?:of|for|in|to|at|on|from|and)$/.test(token.lower)) return isRole(tokens[i - 1]);
  }
  return isRole(tokens[to - 1]);
}

/** The roles that a sentence gives to the person named at [start, end). */
export function rolesAt(
  document: Document,
  sentence: Sentence,
  start: number,
  end: number,
  taken: Taken,
): string[] {
  const { tokens } = sentence;
  const [from, to] = tokenRange(tokens, start, end);
  const phrase = (range: [number, number] | undefined) => {
    if (!range) return undefined;
    let [first, last] = range;
    while (
      first < last &&
      (isPossessive(tokens[first]) ||
        (DETERMINERS.has((tokens[first] as Token).lower) &&
          (tokens[first] as Token).lower !== 'a' &&
          (tokens[first] as Token).lower !== 'an'))
    )
      first += 1;
    while (first < last && isHyphen(tokens[first])) first += 1;
    while (last > first && isHyphen(tokens[last - 1])) last -= 1;
    if (first >= last || tokens.slice(first, last).every(({ lower }) => HONORIFICS.has(lower)))
      return undefined;
    return evened(document.text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end));
  };
  const direct = phraseStart(tokens, from, taken);
  const adjacent =
    direct < from && tokens.slice(direct, from).some((token) => isRole(token))
      ? ([direct, from] as [number, number])
      : undefined;
  const comma = tokens[from - 1]?.text === ',' ? beforeComma(tokens, from - 1, taken) : undefined;
  return [phrase(adjacent), phrase(comma), phrase(afterComma(tokens, to))].filter(
    (role) => role !== undefined,
  );
}
