/** Phrases that point at entities without naming them: "he", "the minister", "the two men", "the delegation". */
import type { Document, Mention, Reference, Sentence, Token } from '../document';
import { isWord } from '../mentions/shape';
import { type Delegation, delegationIn } from './delegations';
import { groupBySentence } from './draft';
import { REFERENCE_RULES } from './reference-rules';
import { sexesOf } from './sex';
import { lower, type Pointed, type Sight } from './sight';
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
  const rules = REFERENCE_RULES.filter(({ name }) => !disabled.has(name));
  const bySentence = groupBySentence(document.mentions);
  const sexes = sexesOf(document);
  const speakers = new Speakers();
  const speakerAt: Sight['speakerAt'] = (sentence, at) => speakers.at(sentence, at);
  const found: Reference[] = [];
  let delegation: Delegation | undefined;
  let previous: readonly Mention[] = [];
  let before: Sentence | undefined;
  let topic: number | undefined;
  const known = new Set<number>();
  for (const sentence of document.sentences) {
    const all = bySentence.get(sentence.index) ?? [];
    const own = all.filter(({ adjective }) => !adjective);
    speakers.hear(sentence, own);
    delegation = delegationIn(sentence, all, delegation);
    const pointed: Pointed[] = [];
    const add = (at: number, length: number, entities: readonly number[], rule: string) => {
      const [first, last] = [sentence.tokens[at] as Token, sentence.tokens[at + length - 1] as Token];
      found.push({ start: first.start, end: last.end, sentence: sentence.index, entities, rule });
      pointed.push({ lower: first.lower, entities });
    };
    for (let at = 0; at < sentence.tokens.length; at++) {
      const token = sentence.tokens[at] as Token;
      if (!isWord(token) || !STARTS.has(token.lower)) continue;
      if (delegation && isDelegation(sentence, at) && !disabled.has('delegation')) {
        add(at, 2, delegation.entities, 'delegation');
        continue;
      }
      const here = () => own.filter(({ end }) => end <= token.start);
      const { entities } = document;
      const sight: Sight = {
        sentence,
        at,
        here,
        previous,
        before,
        topic,
        entities,
        sexes,
        speakerAt,
        known,
        pointed,
      };
      for (const rule of rules) {
        const pointing = rule.on.has(token.lower) ? rule.find(sight) : undefined;
        if (!pointing) continue;
        add(at, pointing.length, pointing.entities, rule.name);
        break;
      }
    }
    for (const { entity } of own) known.add(entity);
    topic = sentence.headline ? undefined : firstPerson(own, found, sentence.index);
    if (own.length > 0 || sentence.headline) {
      previous = sentence.headline ? [] : own;
      before = sentence;
    }
  }
  return found;
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

const PERSONAL: ReadonlySet<string> = new Set(['pronoun', 'same-person', 'only-one', 'role-bearer']);
const STARTS = new Set(REFERENCE_RULES.flatMap(({ on }) => [...on]));
