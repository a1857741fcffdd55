/** Rules that say at whom a phrase points: "he", "the minister", "the two men", "the group". */
import { isCapital } from '../mentions/shape';
import { ROLE_NOUNS, TITLE_MODIFIERS } from '../mentions/vocabulary';
import { itsPeople, oneBody } from './body-references';
import { onePerson, onlyOne, PRONOUNS, samePerson } from './pronoun-rules';
import { bothOfThem, together } from './several-references';
import { distinct, lower, type Pointing, type Sight } from './sight';
import { speaker } from './speaker';

export interface ReferenceRule {
  readonly name: string;
  /** The words in lower case with which such a phrase begins. */
  readonly on: ReadonlySet<string>;
  readonly find: (sight: Sight) => Pointing | undefined;
}

/**
 * "the minister": the one person who bears the role; of several the one whom the sentence named, the only one whom the text
 * has named by then, or, with a capital, whom it named first.
 */
function bearer({ sentence, at, entities, here, known }: Sight): Pointing | undefined {
  const { tokens } = sentence;
  if (!/^(?:the|this|that)$/.test(lower(sentence, at))) return undefined;
  let to = at + 1;
  while (tokens[to] && isOfOffice(lower(sentence, to))) to += 1;
  const words = tokens.slice(at + 1, to).map((token) => token.lower);
  const noun = words.at(-1);
  if (!noun || !ROLE_NOUNS.has(noun)) return undefined;
  const next = tokens[to];
  // "the founder and chief executive of Y": one phrase
  if (next?.lower === 'and' && isOfOffice(lower(sentence, to + 1))) return undefined;
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

const isOfOffice = (word: string) => TITLE_MODIFIERS.has(word) || ROLE_NOUNS.has(word);

const hasWords = (role: string, words: readonly string[]) => {
  const own = role.toLowerCase().split(/[^\p{L}-]+/u);
  return words.every((word) => own.includes(word));
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const EXISTS = /^(?:is|are|was|were|has|have|had|will|would|may|might|can|could|be|been|remains?|seems?|'s)$/;
const NEW_PLACE = /^(?:over|out|up|in|go|get|from|near)$/;

/** "met there with X": the one place named in the sentence before it, or else in the sentence before. */
function there({ sentence, at, here, previous }: Sight): Pointing | undefined {
  if (EXISTS.test(lower(sentence, at + 1)) || NEW_PLACE.test(lower(sentence, at - 1))) return undefined;
  const near = distinct(here(), ['place']);
  const [sole, another] = near.length > 0 ? near : distinct(previous, ['place']);
  return sole === undefined || another !== undefined ? undefined : { length: 1, entities: [sole] };
}

export const REFERENCE_RULES: readonly ReferenceRule[] = [
  { name: 'pronoun', on: PRONOUNS, find: onePerson },
  { name: 'same-person', on: words('he she'), find: samePerson },
  { name: 'only-one', on: PRONOUNS, find: onlyOne },
  { name: 'together', on: words('the both'), find: together },
  { name: 'both-of-them', on: words('they'), find: bothOfThem },
  { name: 'role-bearer', on: words('the this that'), find: bearer },
  { name: 'one-body', on: words('the'), find: oneBody },
  { name: 'speaker', on: words('i me we us'), find: speaker },
  { name: 'there', on: words('there'), find: there },
  { name: 'its-people', on: words('its'), find: itsPeople },
];
