/** Cuts a sentence into candidates: titles and nationalities off, organisations and places by their heads. */
import type { Sentence, Token } from '../document';
import { findName, isGivenName, type Reading } from '../gazetteer/lexicon';
import type { Candidate } from './candidate';
import { findChains, type Range } from './chains';
import { headedOrganisation, lowerOrganisation, tailEnd } from './organisation-pattern';
import { headedPlace } from './place-pattern';
import { isCapital, isHyphen, PARTICLES } from './shape';
import { LOWER_HEADS, NO_NAMES, ORG_HEADS, THING_HEADS, TITLE_MODIFIERS, TITLES, TOPICS } from './vocabulary';

/** A nationality where it stands: kept for the link rules. */
export interface Adjective extends Range {
  readonly reading: Reading;
}

export interface Cut {
  readonly candidates: Candidate[];
  readonly adjectives: Adjective[];
}

const isAdjective = (readings: readonly Reading[]) => readings.every(({ list }) => list === 'adjectives');

/** The end of the title that begins at `at`, or -1: "Prime Minister", "Deputy Foreign Minister", "Secretary of State". */
function titleEnd(tokens: readonly Token[], at: number, limit: number): number {
  let i = at;
  let end = -1;
  while (i < limit) {
    const word = (tokens[i] as Token).lower;
    if (TITLES.has(word)) end = i + 1;
    else if (!TITLE_MODIFIERS.has(word) && !isHyphen(tokens[i])) break;
    i += 1;
  }
  return end;
}

/** After a title: "of State", "of the Treasury", "of Foreign Affairs". */
function officeEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:of|for)$/.test(tokens[at]?.text ?? '')) return at;
  let i = at + 1;
  if (tokens[i]?.lower === 'the') i += 1;
  const from = i;
  while (
    isCapital(tokens[i]) &&
    !isGivenName((tokens[i] as Token).key) &&
    (TOPICS.has((tokens[i] as Token).key) ||
      TITLE_MODIFIERS.has((tokens[i] as Token).lower) ||
      ORG_HEADS.has((tokens[i] as Token).lower) ||
      /^(?:state|treasury|staff|security)$/.test((tokens[i] as Token).lower))
  ) {
    i += 1;
    if (/^(?:and|,)$/.test(tokens[i]?.lower ?? '') && TOPICS.has(tokens[i + 1]?.key ?? '')) i += 1;
  }
  return i > from ? officeEnd(tokens, i) : at;
}

/** Whether most words of a sentence are capitalised, as in the headlines of some papers. */
function isShouted({ tokens }: Sentence): boolean {
  const content = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return content.length >= 3 && content.filter((token) => isCapital(token)).length >= content.length * 0.75;
}

/** @param known words that the text also has in small letters: in a shouted headline they are no names */
export function cutSentence(sentence: Sentence, known: ReadonlySet<string>): Cut {
  const { tokens } = sentence;
  const candidates: Candidate[] = [];
  const adjectives: Adjective[] = [];
  const shouted = isShouted(sentence);
  let done = 0;
  const first = tokens.findIndex(({ text }) => /^[\p{L}\p{N}]/u.test(text));

  for (const chain of findChains(tokens)) {
    let at = Math.max(chain.from, done);
    let titled = false;
    let national = false;
    const push = (range: Range, readings: readonly Reading[], pattern?: Candidate['pattern']) => {
      candidates.push({
        sentence,
        ...range,
        titled,
        national,
        initial: range.from === first,
        shouted,
        readings,
        pattern,
      });
      at = range.to;
      titled = false;
      national = false;
    };
    while (at < chain.to) {
      const token = tokens[at] as Token;
      const rest: Range = { from: at, to: chain.to };
      if (isHyphen(token)) {
        at += 1;
        continue;
      }
      const found = findName(tokens, at);
      const named = found && (isCapital(token) || found.length > 1) ? found : undefined;

      // function words at the head of the chain: "The", "In"
      if (
        !named &&
        NO_NAMES.has(token.lower) &&
        (token.text.length < 4 || at === first) &&
        !headedOrganisation(tokens, rest)
      ) {
        at += 1;
        continue;
      }
      if (shouted && !named && known.has(token.lower) && !isGivenName(token.key)) {
        const title = titleEnd(tokens, at, chain.to);
        titled = title > 0;
        at = Math.max(at + 1, title);
        continue;
      }
      if (/^(?:the|a|an)$/i.test(token.text) && chain.to > at + 1 && !(named && named.length > 1)) {
        at += 1;
        continue;
      }

      if (!shouted) {
        const organisation = headedOrganisation(tokens, rest);
        if (organisation && !(named && named.length >= organisation.to - organisation.from)) {
          push(organisation, [], { rule: 'organisation-head', kind: 'organisation' });
          continue;
        }
        const place = headedPlace(tokens, rest);
        if (place && !(named && named.length >= place.to - place.from)) {
          push(place, [], { rule: 'place-head', kind: 'place' });
          continue;
        }
      }
      if (named) {
        const end = at + named.length;
        const lower = named.value.some(({ kind }) => kind === 'state' || kind === 'place')
          ? lowerOrganisation(tokens, end)
          : -1;
        if (lower > 0) {
          push({ from: at, to: lower }, [], { rule: 'ministry-of-state', kind: 'organisation' });
          continue;
        }
        if (isAdjective(named.value)) {
          adjectives.push({ from: at, to: end, reading: named.value[0] as Reading });
          national = true;
          at = end;
          continue;
        }
      }
      const title = titleEnd(tokens, at, chain.to);
      if (title > 0 && !(named && named.length > title - at)) {
        titled = true;
        const office = officeEnd(tokens, title);
        at = title;
        if (office > title) {
          at = office;
          done = office;
          if (at >= chain.to && isCapital(tokens[at])) {
            // the office swallowed the chain's end and a name goes on: "Secretary of State Hillary Clinton"
            const beyond = findChains(tokens.slice(at))[0];
            if (beyond?.from === 0) push({ from: at, to: at + beyond.to }, []);
          }
        }
        continue;
      }
      const end = nameEnd(tokens, at, chain.to, named?.length ?? 0);
      if (THING_HEADS.has((tokens[end - 1] as Token).lower) && end - at > 1) {
        const inner = named && at + named.length < end ? named : undefined;
        if (inner) push({ from: at, to: at + inner.length }, inner.value);
        at = end;
        continue;
      }
      const whole = named && at + named.length === end ? named.value : [];
      push({ from: at, to: end }, whole);
    }
    done = Math.max(done, at);
  }
  return { candidates: [...candidates, ...governments(sentence)], adjectives };
}

/** "government of Iraq", "ministry of defence": a head in small letters with its tail. */
function governments(sentence: Sentence): Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  tokens.forEach((token, i) => {
    if (!LOWER_HEADS.has(token.text) || tokens[i + 1]?.text !== 'of') return;
    const to = tailEnd(tokens, i + 1);
    if (to > i + 1)
      found.push({
        sentence,
        from: i,
        to,
        titled: false,
        national: false,
        initial: false,
        shouted: false,
        readings: [],
        pattern: { rule: 'government-of-state', kind: 'organisation' },
      });
  });
  return found;
}

/** Where the name that begins at `at` ends within its chain. */
function nameEnd(tokens: readonly Token[], at: number, limit: number, named: number): number {
  let i = at + 1;
  while (i < limit) {
    const token = tokens[i] as Token;
    if (isHyphen(token)) {
      const left = tokens[i - 1] as Token;
      const known = findName(tokens, i + 1)?.value.some(({ kind }) => kind === 'state');
      if (named === i - at && (known || !PARTICLES.has(left.key))) return i;
      i += 1;
      continue;
    }
    const found = findName(tokens, i);
    const afterKnown = named > 0 && i === at + named && !isGivenName((tokens[at] as Token).key);
    if (
      found?.value.some(({ kind, list }) => kind === 'state' && list === 'states') &&
      !isGivenName((tokens[at] as Token).key) &&
      !isGivenName(token.key)
    )
      return i;
    if (afterKnown) return i;
    const title = titleEnd(tokens, i, limit);
    if (title > i + 1 || (title > 0 && title < limit && !isGivenName(token.key) && i - at > 1)) return i;
    i += 1;
  }
  return limit;
}
