/** At whom "he", "she", "him" and "her" point. */
import { isCapital } from '../mentions/shape';
import { ROLE_NOUNS } from '../mentions/vocabulary';
import { sexMeant } from './sex';
import { distinct, lower, type Pointing, type Sight } from './sight';

export const PRONOUNS: ReadonlySet<string> = new Set('he she him her his hers himself herself'.split(' '));

/** Whether a pronoun can mean a person: "she" no Hugo. */
function mayMean({ sentence, at, sexes }: Sight, person: number): boolean {
  const sex = sexes[person] ?? null;
  return sex === null || sex === sexMeant(lower(sentence, at));
}

/** Of those that are named, the persons whom the pronoun can mean. */
const meant = (sight: Sight, mentions: Sight['previous']) =>
  distinct(mentions, ['person']).filter((person) => mayMean(sight, person));

/** Whom the sentence before was about, if the pronoun can mean them. */
const topicMeant = (sight: Sight) =>
  sight.topic !== undefined && mayMean(sight, sight.topic) ? sight.topic : undefined;

/** One person named in the sentence before the pronoun, or else one alone in the sentence before it. */
export function onePerson(sight: Sight): Pointing | undefined {
  const { here, previous, sentence, at, pointed } = sight;
  const pronoun = lower(sentence, at);
  // "He saw X and flew on to P, where he was received by Y"
  const again = /^s?he$/.test(pronoun) ? pointed.find((p) => p.lower === pronoun) : undefined;
  if (again) return { length: 1, entities: again.entities };
  const near = meant(sight, here());
  const topic = topicMeant(sight);
  const before = meant(sight, previous).filter((person) => !near.includes(person));
  const subjects = subjectsOf(sight);
  if (subjects.length > 0) {
    const others = near.filter((person) => !subjects.includes(person));
    const [sole, more] = others.length > 0 ? others : topic === undefined ? before : [topic];
    const person = more === undefined ? sole : undefined;
    return person === undefined || subjects.includes(person) ? undefined : { length: 1, entities: [person] };
  }
  if (near.length === 1) return { length: 1, entities: near };
  if (near.length > 1) return otherPerson(near, sight);
  const another = topic !== undefined && before[0] !== topic;
  return before.length === 1 && !another ? { length: 1, entities: before } : undefined;
}

const AFTER_OBJECT = /^(?:in|at|on|for|to|with|from|again|there|and|but|[.,;])$/;
const PARTICLE = /^(?:with|to|on|for|at)$/;
const NO_VERB = /^(?:and|or|but|who|whom|that|which|with|to|of|by|for|on|in|at)$/;

/** "X briefed him", "X and Y met him": nobody does that to himself; him is somebody else. */
function subjectsOf({ here, sentence, at }: Sight): readonly number[] {
  const { tokens } = sentence;
  const pronoun = lower(sentence, at);
  const isObject = pronoun === 'him' || (pronoun === 'her' && AFTER_OBJECT.test(lower(sentence, at + 1)));
  const persons = isObject ? here().filter(({ kind }) => kind === 'person') : [];
  const last = persons.at(-1);
  if (!last) return [];
  const verb = tokens.slice(
    tokens.findIndex(({ start }) => start >= last.end),
    at,
  );
  const acts = verb.length > 0 && verb.length <= 3 && verb.every(({ text }) => /^\p{Ll}+$/u.test(text));
  // "called on him": of what follows its verb a preposition is part
  if (!acts || verb.some((word, i) => NO_VERB.test(word.lower) && (i === 0 || !PARTICLE.test(word.lower))))
    return [];
  let from = persons.length - 1;
  while (from > 0 && isJoined(sentence, persons[from - 1]!.end, persons[from]!.start)) from--;
  const before = wordBefore(sentence, persons[from]!.start);
  return OBJECT_OF.test(before) ? [] : persons.slice(from).map(({ entity }) => entity);
}

function isJoined({ tokens }: Sight['sentence'], from: number, to: number): boolean {
  const between = tokens.filter(({ start, end }) => start >= from && end <= to);
  return between.length <= 2 && between.some((word) => /^(?:and|,|or)$/.test(word.lower));
}

/** The word before a name, over titles and roles. */
function wordBefore(sentence: Sight['sentence'], start: number): string {
  let k = sentence.tokens.findIndex((token) => token.start === start) - 1;
  while (k >= 0 && (isCapital(sentence.tokens[k]) || ROLE_NOUNS.has(lower(sentence, k)))) k--;
  return lower(sentence, k);
}

/** "X flew in, but Y did not receive him", "X wrote to Y and met him": of two people the one whom the verb is not said of. */
function otherPerson(near: readonly number[], { sentence, at, here }: Sight): Pointing | undefined {
  if (near.length !== 2) return undefined;
  // "X wrote to Y, with whom he spoke": not Y
  if (lower(sentence, at - 1) === 'whom') return { length: 1, entities: [near[0]!] };
  if (lower(sentence, at) !== 'him') return undefined;
  const second = here().find(({ entity }) => entity === near[1])!;
  const acts = sentence.tokens.some((t, i) => i < at && t.start > second.end && t.lower === 'who');
  const isObject = !acts && OBJECT_OF.test(wordBefore(sentence, second.start));
  return { length: 1, entities: [near[isObject ? 1 : 0]!] };
}
const OBJECT_OF = /^(?:to|with|from|by|for|of|at|on|against|met|saw|told|\p{Ll}{2,}ed)$/u;

/** A pronoun before anybody is named in its sentence goes on about whom the sentence before was about. */
export function samePerson(sight: Sight): Pointing | undefined {
  const topic = topicMeant(sight);
  if (topic === undefined || meant(sight, sight.here()).length > 0) return undefined;
  return { length: 1, entities: [topic] };
}

/** "Her first journey", after a man was named: the only one so far whom the pronoun can mean. */
export function onlyOne(sight: Sight): Pointing | undefined {
  const { entities, sexes, known, here } = sight;
  const named = [...new Set([...known, ...distinct(here(), ['person'])])];
  const [sole, another] = named.filter((e) => entities[e]!.kind === 'person' && mayMean(sight, e));
  if (sole === undefined || another !== undefined || sexes[sole] === null) return undefined;
  return { length: 1, entities: [sole] };
}
