/** The stage `resolve`: which mentions name the same entity, what the text says each is, and what points at them. */
import type { Document, Entity, Mention, Sentence, Stage } from '../document';
import { countryName, countryOf } from '../gazetteer/lexicon';
import { joinBodies } from './bodies';
import { type Draft, groupBySentence, nameMentions, nameOf, tokenRange } from './draft';
import { joinKnownAs } from './known-as';
import { joinPeople } from './people';
import { findReferences } from './references';
import { rolesAt } from './roles';

/** Which tokens of a sentence belong to a mention. */
function namedTokens(sentence: Sentence, mentions: readonly Mention[]): Set<number> {
  const inside = new Set<number>();
  for (const { start, end } of mentions) {
    const [from, to] = tokenRange(sentence.tokens, start, end);
    for (let i = from; i < to; i++) inside.add(i);
  }
  return inside;
}

function aliasesOf({ named }: Draft, name: string): string[] {
  const forms = named.filter(({ mention, loud }) => !mention.adjective && !loud).map(({ text }) => text);
  return [...new Set(forms)].filter((form) => form !== name);
}

function rolesOf(
  document: Document,
  { kind, named }: Draft,
  bySentence: ReadonlyMap<number, readonly Mention[]>,
): string[] {
  if (kind !== 'person') return [];
  const roles: string[] = [];
  for (const { mention } of named) {
    const sentence = document.sentences[mention.sentence] as Sentence;
    if (sentence.headline && named.length > 1) continue;
    const own = bySentence.get(mention.sentence) ?? [];
    const people = own.filter(({ kind }) => kind === 'person');
    const tokens = { people: namedTokens(sentence, people), all: namedTokens(sentence, own) };
    roles.push(...rolesAt(document, sentence, mention.start, mention.end, tokens));
  }
  const unique = [...new Map(roles.map((role) => [role.toLowerCase(), role])).values()];
  // "President" says nothing that "Iranian President" does not
  return unique.filter(
    (role) =>
      !unique.some(
        (other) => other !== role && ` ${other.toLowerCase()} `.includes(` ${role.toLowerCase()} `),
      ),
  );
}

/** "Paris, Texas": the land that the text puts a namesake in, where it is not the one best known by the name. */
function landAfter(document: Document, draft: Draft, country: string | undefined): string | undefined {
  if (draft.kind !== 'place' || !country) return undefined;
  for (const { index, mention } of draft.named) {
    const next = document.mentions[index + 1];
    if (
      next?.kind !== 'state' ||
      next.adjective ||
      !/^,\s*$/.test(document.text.slice(mention.end, next.start))
    )
      continue;
    const other = countryOf('state', next.canonical ?? '');
    if (other && other !== country) return countryName(other);
  }
  return undefined;
}

function run(document: Document, disabled: ReadonlySet<string>): Partial<Document> {
  const named = nameMentions(document);
  const ofKind = (isPerson: boolean) =>
    named.filter(({ mention }) => (mention.kind === 'person') === isPerson);
  const apart = [
    ...joinPeople(ofKind(true), disabled),
    ...joinBodies(document.text, ofKind(false), disabled),
  ];
  const joined = disabled.has('known-as') ? apart : joinKnownAs(document.text, apart);
  const firsts = new Map(joined.map((draft) => [draft, firstIndex(draft)]));
  const drafts = joined.sort((a, b) => firsts.get(a)! - firsts.get(b)!);

  const bySentence = groupBySentence(document.mentions);
  const owner = new Array<number>(named.length).fill(-1);
  const entities = drafts.map((draft, entity): Entity => {
    for (const { index } of draft.named) owner[index] = entity;
    const name = nameOf(draft);
    const country = draft.canonical ? countryOf(draft.kind, draft.canonical) : undefined;
    return {
      kind: draft.kind,
      name,
      aliases: aliasesOf(draft, name),
      roles: rolesOf(document, draft, bySentence),
      country,
      within: landAfter(document, draft, country),
    };
  });
  const mentions = document.mentions.map((mention, i) => ({ ...mention, entity: owner[i] as number }));
  return {
    entities,
    mentions,
    references: findReferences({ sentences: document.sentences, mentions, entities }, disabled),
  };
}

const firstIndex = ({ named }: Draft) => named.reduce((first, { index }) => Math.min(first, index), Infinity);

export const resolve: Stage = { name: 'resolve', run };
