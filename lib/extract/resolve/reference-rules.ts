/** Rules that say at whom a phrase points: "he", "the minister", "the two men", "the group". */
import { isCapital } from '../mentions/shape';
import { ROLE_NOUNS, TITLE_MODIFIERS } from '../mentions/vocabulary';
import { itsPeople, oneBody } from './body-references';
import { bothOfThem, together } from './several-references';
import { distinct, lower, type Pointing, type Sight } from './sight';

export interface ReferenceRule {
  readonly name: string;
  /** The words in lower case with which such a phrase begins. */
  readonly on: ReadonlySet<string>;
  readonly find: (sight: Sight) => Pointing | undefined;
}

const PRONOUNS = new Set('he she him her his hers himself herself'.split(' '));

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

/** A pronoun before anybody is named in its sentence goes on about whom the sentence before was about. */
function samePerson({ here, topic, sentence, at }: Sight): Pointing | undefined {
  if (topic === undefined || !/^s?he$/.test(lower(sentence, at))) return undefined;
  if (here().some(({ kind }) => kind === 'person')) return undefined;
  return { length: 1, entities: [topic] };
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

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const REFERENCE_RULES: readonly ReferenceRule[] = [
  { name: 'pronoun', on: PRONOUNS, find: onePerson },
  { name: 'same-person', on: words('he she'), find: samePerson },
  { name: 'together', on: words('the both'), find: together },
  { name: 'both-of-them', on: words('they'), find: bothOfThem },
  { name: 'role-bearer', on: words('the this that'), find: bearer },
  { name: 'one-body', on: words('the'), find: oneBody },
  { name: 'its-people', on: words('its'), find: itsPeople },
];
