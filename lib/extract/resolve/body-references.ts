/** Phrases that point at a body: "the group", "the Chamber", "its delegates". */
import type { Entity } from '../document';
import { isCapital } from '../mentions/shape';
import { ORG_HEADS, ORG_NOUNS } from '../mentions/vocabulary';
import { distinct, lower, type Pointing, type Sight } from './sight';

const BODIES = new Set(
  'group organisation organization movement party company firm agency militia militants alliance ministry bank bloc faction'.split(
    ' ',
  ),
);

/** "its delegates": of the one organisation that the sentence before named. */
export function itsPeople({ sentence, at, here, previous }: Sight): Pointing | undefined {
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

/** "the group", "the organisation": the one organisation that was just named. */
export function oneBody({ sentence, at, here, previous, entities }: Sight): Pointing | undefined {
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
