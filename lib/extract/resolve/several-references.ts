/** Phrases that point at several: "the two men", "both sides", "they". */
import type { Entity, Mention, Sentence } from '../document';
import { isCapital } from '../mentions/shape';
import { distinct, lower, type Pointing, type Sight } from './sight';

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, both: 2 };
const PEOPLE = new Set(
  'men women leaders ministers presidents officials diplomats envoys politicians generals chiefs statesmen secretaries counterparts premiers negotiators'.split(
    ' ',
  ),
);
const PARTIES = new Set(
  'sides countries nations states parties governments neighbours neighbors allies powers rivals foes delegations capitals'.split(
    ' ',
  ),
);
/** "the two men", "both leaders", "the pair", "both sides": as many as were just named together. */
export function together({ here, previous, sentence, at }: Sight): Pointing | undefined {
  let i = at;
  let count = 0;
  if (lower(sentence, i) === 'the' && /^(?:pair|duo)$/.test(lower(sentence, i + 1)))
    return chosen(2, 2, ['person'], here(), previous);
  if (lower(sentence, i) === 'the') i += 1;
  count = NUMBERS[lower(sentence, i)] ?? 0;
  if (count === 0 || (i === at && count !== 2)) return undefined;
  if (i === at && lower(sentence, i) !== 'both') return undefined;
  i += 1;
  if (i > at + 1 && goesOn(sentence, i))
    return chosen(count, 2, ['person'], here(), previous) ?? chosen(count, 2, ['state'], here(), previous);
  if (!isCapital(sentence.tokens[i]) && ROLE_ADJECTIVES.has(lower(sentence, i))) i += 1;
  const noun = lower(sentence, i);
  const length = i - at + 1;
  if (PEOPLE.has(noun)) return chosen(count, length, ['person'], here(), previous);
  if (!PARTIES.has(noun)) return undefined;
  return (
    chosen(count, length, ['state'], here(), previous) ??
    chosen(count, length, ['state', 'organisation'], here(), previous)
  );
}

/** A verb, or what leads up to one, right after "the two". */
const goesOn = (sentence: Sentence, at: number) =>
  VERBAL.test(lower(sentence, at)) || /[a-z]{2}ed$/.test(lower(sentence, at));
const VERBAL =
  /^(?:have|had|are|were|will|would|could|should|may|might|must|did|do|then|also|last|first|later|never|both|briefly|privately|reportedly|spoke|met|saw|held|shook|sat|got|came|went|began|wrote|plan|expect|hope|said)$/;

/** "they", of two people alone: those whom the sentence before named, or went on about. */
export function bothOfThem({ here, previous, before, topic, sentence, at }: Sight): Pointing | undefined {
  if (lower(sentence, at) !== 'they') return undefined;
  const near = distinct(here(), ['person']);
  if (near.length > 0) return near.length === 2 ? { length: 1, entities: near } : undefined;
  const people = distinct(previous, ['person']);
  if (topic !== undefined && !people.includes(topic)) people.unshift(topic);
  if (people.length === 2) return { length: 1, entities: people };
  const subject = subjectPair(before, previous);
  return subject && { length: 1, entities: subject };
}

/** "X and Y dined with Z": X and Y, who are the subject. */
function subjectPair(
  sentence: Sentence | undefined,
  [first, second]: readonly Mention[],
): readonly number[] | undefined {
  const people = first?.kind === 'person' && second?.kind === 'person';
  const at = people ? (sentence?.tokens.findIndex(({ start }) => start >= first.end) ?? -1) : -1;
  const tokens = at < 0 ? [] : sentence!.tokens.slice(at, at + 2);
  return tokens[0]?.lower === 'and' && tokens[1]?.start === second!.start
    ? [first!.entity, second!.entity]
    : undefined;
}
const ROLE_ADJECTIVES = new Set('foreign prime defence defense top senior world warring'.split(' '));

function chosen(
  count: number,
  length: number,
  kinds: Entity['kind'][],
  here: readonly Mention[],
  previous: readonly Mention[],
): Pointing | undefined {
  for (const pool of [here, previous, [...previous, ...here]]) {
    const found = distinct(pool, kinds);
    if (found.length === count) return { length, entities: found };
  }
  return undefined;
}
