/** Rules that say at whom a phrase points: "he", "the minister", "the two men", "the group". */
import type { Entity, Mention, Sentence } from '../document';
import { isCapital } from '../mentions/shape';
import { ORG_HEADS, ORG_NOUNS, ROLE_NOUNS, TITLE_MODIFIERS } from '../mentions/vocabulary';

/** What a rule sees: the sentence, the entities named shortly before, and what is known of all. */
export interface Sight {
  readonly sentence: Sentence;
  readonly at: number;
  /** Mentions of this sentence before the phrase, and of the one before, in order; no adjectives. */
  readonly here: () => readonly Mention[];
  readonly previous: readonly Mention[];
  /** The sentence of `previous`. */
  readonly before: Sentence | undefined;
  /** Whom the sentence before was about: the person it named, or pointed at, first. */
  readonly topic: number | undefined;
  readonly entities: readonly Entity[];
  /** Those named so far. */
  readonly known: ReadonlySet<number>;
}

export interface Pointing {
  readonly length: number;
  readonly entities: readonly number[];
}

export interface ReferenceRule {
  readonly name: string;
  readonly find: (sight: Sight) => Pointing | undefined;
}

export const lower = (sentence: Sentence, at: number) => sentence.tokens[at]?.lower ?? '';
const distinct = (mentions: readonly Mention[], kinds: readonly Entity['kind'][]) => [
  ...new Set(mentions.filter(({ kind }) => kinds.includes(kind)).map(({ entity }) => entity)),
];

export const PRONOUNS = new Set('he she him her his hers himself herself'.split(' '));
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
const BODIES = new Set(
  'group organisation organization movement party company firm agency militia militants alliance ministry bank bloc faction'.split(
    ' ',
  ),
);

/** One person named in the sentence before the pronoun, or else one alone in the sentence before it. */
function onePerson(sight: Sight): Pointing | undefined {
  const { here, previous, topic, sentence, at } = sight;
  if (!PRONOUNS.has(lower(sentence, at))) return undefined;
  const near = distinct(here(), ['person']);
  if (near.length === 1 && !isOwnSubject(sight)) return { length: 1, entities: near };
  if (near.length > 1) return otherPerson(near, sight);
  const before = distinct(previous, ['person']).filter((person) => !near.includes(person));
  const another = near.length === 0 && topic !== undefined && before[0] !== topic;
  return before.length === 1 && !another ? { length: 1, entities: before } : undefined;
}

/** "X briefed him": nobody does that to himself; him is somebody else. */
function isOwnSubject({ here, sentence, at }: Sight): boolean {
  if (lower(sentence, at) !== 'him') return false;
  const subject = here().find(({ kind }) => kind === 'person');
  const from = sentence.tokens.findIndex(({ start }) => start >= (subject?.end ?? 0));
  const between = sentence.tokens.slice(from, at);
  return (
    subject?.start === sentence.start &&
    between.length <= 2 &&
    between.every(({ text }) => /^\p{Ll}+$/u.test(text))
  );
}

/** "X flew in, but Y did not receive him", "X wrote to Y and met him": of two people the one whom the verb is not said of. */
function otherPerson(near: readonly number[], { sentence, at, here }: Sight): Pointing | undefined {
  if (lower(sentence, at) !== 'him' || near.length !== 2) return undefined;
  const second = here().find(({ entity }) => entity === near[1]);
  let k = sentence.tokens.findIndex(({ start }) => start === second?.start) - 1;
  while (k >= 0 && (isCapital(sentence.tokens[k]) || ROLE_NOUNS.has(lower(sentence, k)))) k--;
  const acts = sentence.tokens.some((t, i) => i < at && t.start > (second?.end ?? 0) && t.lower === 'who');
  const isObject = !acts && OBJECT_OF.test(lower(sentence, k));
  return { length: 1, entities: [near[isObject ? 1 : 0]!] };
}
const OBJECT_OF =
  /^(?:to|with|from|by|for|of|at|on|against|met|saw|told|asked|phoned|telephoned|called|invited|visited|received)$/;

/** "its delegates": of the one organisation that the sentence before named. */
function itsPeople({ sentence, at, here, previous }: Sight): Pointing | undefined {
  if (lower(sentence, at) !== 'its' || !PEOPLE_OF.has(lower(sentence, at + 1))) return undefined;
  for (const pool of [here(), previous]) {
    const found = distinct(pool, ['organisation']);
    if (found.length === 1) return { length: 2, entities: found };
    if (found.length > 1) return undefined;
  }
  return undefined;
}
const PEOPLE_OF = new Set(
  'delegates delegation representatives envoys negotiators leaders officials emissaries'.split(' '),
);

/** A pronoun before anybody is named in its sentence goes on about whom the sentence before was about. */
function samePerson({ here, topic, sentence, at }: Sight): Pointing | undefined {
  if (topic === undefined || !/^s?he$/.test(lower(sentence, at))) return undefined;
  if (here().some(({ kind }) => kind === 'person')) return undefined;
  return { length: 1, entities: [topic] };
}

/** "the two men", "both leaders", "the pair", "both sides": as many as were just named together. */
function together({ here, previous, sentence, at }: Sight): Pointing | undefined {
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
const goesOn = (sentence: Sentence, at: number) => VERBAL.test(lower(sentence, at));
const VERBAL =
  /^(?:have|had|are|were|will|would|could|should|may|might|must|did|do|then|also|last|first|later|never|both|briefly|privately|reportedly|spoke|met|discussed|agreed|held|signed|shook|talked|announced|exchanged|clashed|appeared|sat|dined|plan|expect|hope|said)$/;

/** "they", of two people alone: those whom the sentence before named, or went on about. */
function bothOfThem({ here, previous, before, topic, sentence, at }: Sight): Pointing | undefined {
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

/**
 * "the minister": the one person who bears the role; of several the one whom the sentence named, the only one whom the text
 * has named by then, or, with a capital, whom it named first.
 */
function bearer({ sentence, at, entities, here, known }: Sight): Pointing | undefined {
  const { tokens } = sentence;
  if (!/^(?:the|this|that)$/.test(lower(sentence, at))) return undefined;
  let to = at + 1;
  while (tokens[to] && (TITLE_MODIFIERS.has(lower(sentence, to)) || ROLE_NOUNS.has(lower(sentence, to))))
    to += 1;
  const words = tokens.slice(at + 1, to).map((token) => token.lower);
  const noun = words.at(-1);
  if (!noun || !ROLE_NOUNS.has(noun)) return undefined;
  const next = tokens[to];
  if (next && (isCapital(next) || /^(?:of|for|to|,|-)$/.test(next.text))) return undefined;
  const bearers = entities.flatMap(({ kind, roles }, index) =>
    kind === 'person' && roles.some((role) => hasWords(role, words)) ? [index] : [],
  );
  const named = distinct(here(), ['person']);
  const knownBearers = bearers.filter((e) => known.has(e));
  // "The President received …": in the style of an office its own head, who is named first
  const ofHouse = isCapital(tokens[at + 1]) ? knownBearers.slice(0, 1) : [];
  const pools = [bearers, bearers.filter((e) => named.includes(e)), knownBearers, ofHouse];
  const sole = pools.find((pool) => pool.length === 1);
  return sole && { length: to - at, entities: sole };
}

const hasWords = (role: string, words: readonly string[]) => {
  const own = role.toLowerCase().split(/[^\p{L}-]+/u);
  return words.every((word) => own.includes(word));
};

/** "the group", "the organisation": the one organisation that was just named. */
function oneBody({ sentence, at, here, previous, entities }: Sight): Pointing | undefined {
  const noun = lower(sentence, at + 1);
  const capital = isCapital(sentence.tokens[at + 1]);
  const known = capital ? ORG_HEADS.has(noun) : BODIES.has(noun) || ORG_NOUNS.has(noun);
  if (lower(sentence, at) !== 'the' || !known) return undefined;
  const next = sentence.tokens[at + 2];
  if (next && (isCapital(next) || /^(?:of|for)$/.test(next.text))) return undefined;
  for (const pool of [here(), previous]) {
    const found = distinct(pool, ['organisation']).filter((e) =>
      capital ? isCalled(entities[e] as Entity, noun) : canBe(entities[e] as Entity, noun),
    );
    if (found.length === 1) return { length: 2, entities: found };
    if (found.length > 1) return undefined;
  }
  return undefined;
}

/** What only bodies of some kind are called; of "its founder, a former colonel of the Malian Army" the army is no "group". */
const CALLED: readonly { readonly noun: RegExp; readonly name: RegExp; readonly not?: boolean }[] = [
  {
    noun: /^(?:group|movement|faction|militia|militants|party)$/,
    name: /\b(?:army|armed forces|navy|air force|ministry|government|police|court|council|university|nations)\b/i,
    not: true,
  },
  { noun: /^ministry$/, name: /\b(?:ministry|department|office)\b/i },
];

/** "the Chamber": a body whose name has the word. */
const isCalled = ({ name, aliases }: Entity, noun: string) =>
  [name, ...aliases].some((form) => form.toLowerCase().split(' ').includes(noun));

const canBe = (entity: Entity, noun: string) =>
  !BODIES.has(noun)
    ? isCalled(entity, noun)
    : CALLED.every((row) => !row.noun.test(noun) || row.name.test(entity.name) !== (row.not ?? false));

export const REFERENCE_RULES: readonly ReferenceRule[] = [
  { name: 'pronoun', find: onePerson },
  { name: 'same-person', find: samePerson },
  { name: 'together', find: together },
  { name: 'both-of-them', find: bothOfThem },
  { name: 'role-bearer', find: bearer },
  { name: 'one-body', find: oneBody },
  { name: 'its-people', find: itsPeople },
];
