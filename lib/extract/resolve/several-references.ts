/** Phrases that point at several: "the two men", "both sides", "they". */
import type { Entity, Mention, Sentence } from '../document';
import { isCapital } from '../mentions/shape';
import { distinct, lower, type Pointing, type Sight } from './sight';

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['both', 2],
]);
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
export function together(sight: Sight): Pointing | undefined {
  const { sentence, at } = sight;
  let i = at;
  let count = 0;
  if (lower(sentence, i) === 'the' && /^(?:pair|duo)$/.test(lower(sentence, i + 1)))
    return chosen(2, 2, ['person'], sight);
  if (lower(sentence, i) === 'the') i += 1;
  count = NUMBERS.get(lower(sentence, i)) ?? 0;
  if (count === 0 || (i === at && count !== 2)) return undefined;
  if (i === at && lower(sentence, i) !== 'both') return undefined;
  i += 1;
  if (i > at + 1 && goesOn(sentence, i))
    return chosen(count, 2, ['person'], sight) ?? chosen(count, 2, ['state'], sight);
  if (!isCapital(sentence.tokens[i]) && ROLE_ADJECTIVES.has(lower(sentence, i))) i += 1;
  const noun = lower(sentence, i);
  const length = i - at + 1;
  if (PEOPLE.has(noun))
    return chosen(count, length, ['person'], sight) ?? bearing(noun, count, length, sight);
  if (!PARTIES.has(noun)) return undefined;
  return chosen(count, length, ['state'], sight) ?? chosen(count, length, ['state', 'organisation'], sight);
}

/** A verb, or what leads up to one, right after "the two". */
const goesOn = (sentence: Sentence, at: number) =>
  VERBAL.test(lower(sentence, at)) || /[a-z]{2}ed$/.test(lower(sentence, at));
const VERBAL =
  /^(?:have|had|are|were|will|would|could|should|may|might|must|did|do|then|also|last|first|later|never|both|briefly|privately|reportedly|spoke|met|saw|spent|held|shook|sat|got|came|went|began|wrote|plan|expect|hope|said)$/;

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

/** Where the several may be found, nearest first; those at whom this sentence pointed count as named in it. */
function pools({ here, previous, pointed, entities }: Sight, kinds: readonly Entity['kind'][]): number[][] {
  const near = pointed.flatMap((p) => p.entities).filter((e) => kinds.includes(entities[e]!.kind));
  const own = [...new Set([...distinct(here(), kinds), ...near])];
  const before = distinct(previous, kinds);
  return [own, before, [...new Set([...before, ...own])]];
}

function chosen(count: number, length: number, kinds: Entity['kind'][], sight: Sight): Pointing | undefined {
  const found = pools(sight, kinds).find((pool) => pool.length === count);
  return found && { length, entities: found };
}

/** "the two presidents", where a minister is named too: those who are presidents. */
function bearing(noun: string, count: number, length: number, sight: Sight): Pointing | undefined {
  const office = new RegExp(`\\b${noun.replace(/ies$/, 'y').replace(/s$/, '')}\\b`, 'i');
  const bears = (person: number) => sight.entities[person]!.roles.some((role) => office.test(role));
  const found = pools(sight, ['person'])
    .map((pool) => pool.filter(bears))
    .find((pool) => pool.length === count);
  return found && { length, entities: found };
}
