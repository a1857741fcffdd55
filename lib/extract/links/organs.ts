/** A ministry, army or department is part of its state: its own name says so. */
import type { Document } from '../document';
import type { Claim } from './claim';

export const ORGAN_RULE = 'organ of a state';
const ORGAN =
  /\b(?:ministry|department|government|army|navy|air force|armed forces|military|parliament|senate|congress|cabinet|police|embassy|central bank|security forces|coast ?guard|national guard|treasury|supreme court|security council of|intelligence service|state department|pentagon|presidency|kremlin|white house)\b/i;

/** Claims for the organs that a document names and whose state it speaks of. */
export function organClaims(
  { entities, mentions }: Document,
  disabled: ReadonlySet<string>,
  states: ReadonlyMap<string, number>,
): Claim[] {
  if (disabled.has(ORGAN_RULE)) return [];
  return entities.flatMap((entity, source) => {
    if (entity.kind !== 'organisation' || !entity.country || !ORGAN.test(entity.name)) return [];
    const target = states.get(entity.country);
    const mention = mentions.find((m) => m.entity === source);
    return target === undefined || !mention
      ? []
      : [{ type: 'PART_OF' as const, source, target, sentence: mention.sentence, rule: ORGAN_RULE }];
  });
}
