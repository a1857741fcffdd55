/** Entities of a document in one line each. */
import type { Document } from '@/lib/extract/document';

/** "name: alias, alias" of each entity that is named, not merely by an adjective. */
export function abbreviationsOf({ entities, mentions }: Document): string[] {
  return entities.flatMap(({ name, aliases }, index) =>
    mentions.some(({ entity, adjective }) => entity === index && !adjective)
      ? [`${name}: ${aliases.join(', ')}`]
      : [],
  );
}
