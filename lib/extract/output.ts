/** Puts a document that was read into the contract's shape. */
import type { Extraction } from '@/lib/ontology';
import { entityId } from '@/lib/ontology';
import type { Document, Entity, Mention } from './document';
import { spanOf } from './spans';

/** Ids already made, by the entities of their document: three stages ask for the same. */
const made = new WeakMap<readonly Entity[], readonly string[]>();

/** The ids of a document's entities, in their order; the ids are what meetings and links speak of. */
export function entityIds({ entities, article }: Pick<Document, 'entities' | 'article'>): readonly string[] {
  const ids =
    made.get(entities) ??
    entities.map(({ kind, name, within }) => entityId({ kind, name, within, articleId: article.id }));
  made.set(entities, ids);
  return ids;
}

const withoutRules = <T extends { rules?: unknown }>({ rules: _, ...rest }: T): Omit<T, 'rules'> => rest;

/** @param explain whether each mention, meeting and link says which rules made it */
export function toExtraction(document: Document, explain: boolean): Extraction {
  const { article, entities, mentions, meetings, links, ignored, sentences } = document;
  const ids = entityIds(document);
  const needed = new Set([
    ...links.flatMap(({ source, target }) => [source, target]),
    ...meetings.flatMap(({ participants, place, country }) => [...participants, place, country]),
  ]);
  const mentionsOf: Mention[][] = entities.map(() => []);
  for (const mention of mentions) mentionsOf[mention.entity]?.push(mention);
  const printed = new Map<string, Extraction['entities'][number]>();
  entities.forEach((entity, index) => {
    const id = ids[index] as string;
    const own = mentionsOf[index] as Mention[];
    const named = own.filter(({ adjective }) => !adjective);
    // a state that only its adjective names is printed when a meeting or a link speaks of it
    const shown = named.length > 0 || !needed.has(id) ? named : own;
    if (shown.length === 0) return;
    const same = printed.get(id);
    const spans = shown.map((mention) => {
      const { start, end, text } = spanOf(document, mention);
      return explain ? { start, end, text, rule: mention.rule } : { start, end, text };
    });
    printed.set(id, {
      id,
      type: entity.kind,
      name: same?.name ?? entity.name,
      aliases: [...new Set([...(same?.aliases ?? []), ...entity.aliases])],
      roles: [...new Set([...(same?.roles ?? []), ...entity.roles])],
      mentions: [...(same?.mentions ?? []), ...spans],
      ...(entity.country ? { countryCode: entity.country } : {}),
    });
  });
  return {
    article,
    entities: [...printed.values()],
    meetings: explain ? [...meetings] : meetings.map(withoutRules),
    links: explain ? [...links] : links.map(withoutRules),
    ignored: [...ignored],
    sentences: sentences.map((sentence) => spanOf(document, sentence)),
  };
}
