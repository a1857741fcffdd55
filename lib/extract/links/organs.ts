/** A ministry, army or department is part of its state, as its own name says. A government is the state that acts. */
import { ORGAN, stateInName } from '../clauses/state-of';
import type { Document } from '../document';
import type { Claim } from './claim';

export const ORGAN_RULE = 'organ of a state';

/** Claims for the organs that a document names and whose state it speaks of. */
export function organClaims(
  { entities, mentions }: Document,
  disabled: ReadonlySet<string>,
  states: ReadonlyMap<string, number>,
): Claim[] {
  if (disabled.has(ORGAN_RULE)) return [];
  return entities.flatMap((entity, source) => {
    if (entity.kind !== 'organisation' || !ORGAN.test(entity.name) || /\bgovernment\b/i.test(entity.name))
      return [];
    const target = states.get(stateInName(entity.name) ?? '');
    const mention = mentions.find((m) => m.entity === source);
    return target === undefined || !mention
      ? []
      : [{ type: 'PART_OF' as const, source, target, sentence: mention.sentence, rule: ORGAN_RULE }];
  });
}
