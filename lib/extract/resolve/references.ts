/** Phrases that point at entities without naming them: "he", "the minister", "the two men", "the delegation". */
import type { Document, Mention, Reference, Sentence, Token } from '../document';
import { type Delegation, delegationIn } from './delegations';
import { groupBySentence } from './draft';
import { REFERENCE_RULES, type ReferenceRule } from './reference-rules';
import { sexesOf } from './sex';
import { lower, type Pointed, type Pointing, type Sight } from './sight';
import { Speakers } from './speaker';

const isDelegation = (sentence: Sentence, at: number) =>
  /^(?:the|this|that)$/.test(lower(sentence, at)) &&
  lower(sentence, at + 1) === 'delegation' &&
  !/^(?:of|from)$/.test(lower(sentence, at + 2));

/** @param mentions with their entities, in order */
export function findReferences(
  document: Pick<Document, 'sentences' | 'mentions' | 'entities'>,
  disabled: ReadonlySet<string>,
): Reference[] {
  const bySentence = groupBySentence(document.mentions);
  const sexes = sexesOf(document);
  const ownOf = (sentence: number) => (bySentence.get(sentence) ?? []).filter(({ adjective }) => !adjective);
  const speakers = new Speakers(document.sentences, ownOf);
  const speakerAt = speakers.at.bind(speakers);
  const found: Reference[] = [];
  let delegation: Delegation | undefined;
  let previous: readonly Mention[] = [];
  let before: Sentence | undefined;
  let topic: number | undefined;
  const known = new Set<number>();
  const hero = mostNamed(document);
  for (const sentence of document.sentences) {
    const all = bySentence.get(sentence.index) ?? [];
    const own = ownOf(sentence.index);
    delegation = delegationIn(sentence, all, delegation);
    const pointed: Pointed[] = [];
    for (let at = 0; at < sentence.tokens.length; at++) {
      const { lower: word, start } = sentence.tokens[at] as Token;
      const rules = RULES_ON.get(word);
      if (!rules) continue;
      let named: readonly Mention[] | undefined;
      const sight: Sight = {
        sentence,
        at,
        here: () => {
          named ??= own.filter(({ end }) => end <= start);
          return named;
        },
        previous,
        before,
        topic,
        entities: document.entities,
        sexes,
        speakerAt,
        known,
        pointed,
      };
      const reference =
        delegation && isDelegation(sentence, at) && !disabled.has('delegation')
          ? referenceOf(sight, { length: 2, entities: delegation.entities }, 'delegation')
          : referenceAt(sight, rules, disabled);
      if (!reference) continue;
      found.push(reference);
      pointed.push({ lower: word, entities: reference.entities });
    }
    for (const { entity } of own) known.add(entity);
    const centre = pointed.find(({ lower: word }) => CENTRAL.has(word))?.entities[0];
    topic = sentence.headline
      ? undefined
      : centre === hero && hero !== undefined
        ? hero
        : firstPerson(own, found, sentence.index);
    if (own.length > 0 || sentence.headline) {
      previous = sentence.headline ? [] : own;
      before = sentence;
    }
  }
  return found;
}

/** What the first rule that finds something points at. */
function referenceAt(
  sight: Sight,
  rules: readonly ReferenceRule[],
  disabled: ReadonlySet<string>,
): Reference | undefined {
  for (const rule of rules) {
    const pointing = disabled.has(rule.name) ? undefined : rule.find(sight);
    if (pointing) return referenceOf(sight, pointing, rule.name);
  }
  return undefined;
}

function referenceOf({ sentence, at }: Sight, { length, entities }: Pointing, rule: string): Reference {
  const [first, last] = [sentence.tokens[at] as Token, sentence.tokens[at + length - 1] as Token];
  return { start: first.start, end: last.end, sentence: sentence.index, entities, rule };
}

/** The person whom a text names more than any other. */
function mostNamed({ mentions, entities }: Pick<Document, 'mentions' | 'entities'>): number | undefined {
  const counts = new Map<number, number>();
  for (const { entity } of mentions)
    if (entities[entity]?.kind === 'person') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** The person that a sentence names or points at first. */
function firstPerson(
  own: readonly Mention[],
  found: readonly Reference[],
  sentence: number,
): number | undefined {
  const named = own.find(({ kind }) => kind === 'person');
  let at = found.length;
  while (at > 0 && found[at - 1]!.sentence === sentence) at--;
  const pointed = found.slice(at).find((reference) => PERSONAL.has(reference.rule));
  if (!pointed || (named && named.start < pointed.start)) return named?.entity;
  return pointed.entities[0];
}

/**
 * Of whom a sentence speaks by a pronoun it is about, whoever else it names, if the text is about him: "Y led him in. He
 * then left." (Grosz, Joshi & Weinstein 1995, Centering)
 */
const CENTRAL: ReadonlySet<string> = new Set(['he', 'she', 'him']);
const PERSONAL: ReadonlySet<string> = new Set(['pronoun', 'same-person', 'only-one', 'role-bearer']);

/** The rules by the words in lower case with which their phrases begin. */
const RULES_ON: ReadonlyMap<string, readonly ReferenceRule[]> = new Map(
  REFERENCE_RULES.flatMap(({ on }) => [...on]).map((word) => [
    word,
    REFERENCE_RULES.filter(({ on }) => on.has(word)),
  ]),
);
