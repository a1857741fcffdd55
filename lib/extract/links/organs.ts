/** A ministry, army or department is part of its state, as its own name says. */
import { ORGAN, stateInName } from '../clauses/state-of';
import type { Document } from '../document';
import type { Claim } from './claim';

export const ORGAN_RULE = 'organ of a state';

/** A government is the state that acts; a red army or an army of liberation is nobody's ministry. */
const NO_ORGAN = /\b(?:government|red army|liberation|republican army|resistance|salvation|rebel)\b/i;

/** Claims for the organs that a document names and whose state it speaks of. */
export function organClaims(
  { entities, mentions }: Document,
  disabled: ReadonlySet<string>,
  states: ReadonlyMap<string, number>,
): Claim[] {
  if (disabled.has(ORGAN_RULE)) return [];
  return entities.flatMap((entity, source) => {
    if (entity.kind !== 'organisation' || !ORGAN.test(entity.name) || NO_ORGAN.test(entity.name)) return [];
    const target = states.get(stateInName(entity.name) ?? '');
    const mention = mentions.find((m) => m.entity === source);
    return target === undefined || !mention
      ? []
      : [{ type: 'PART_OF' as const, source, target, sentence: mention.sentence, rule: ORGAN_RULE }];
  });
}
