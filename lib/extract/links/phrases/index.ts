/** Links that a phrase of nouns states: "Y's ally X", "X-backed Y", "the armed wing of Y", "P in S". */
import type { Scene } from '../../clauses/scene';
import type { Claim } from '../claim';
import { BODIES } from './bodies';
import { COMPANIONS } from './companions';
import { entityAt, kindOf, type PhraseRule } from './pair';
import { PLACES } from './places';

export const PHRASE_RULES: readonly PhraseRule[] = [...COMPANIONS, ...BODIES, ...PLACES];

const byWord = new Map<string, PhraseRule[]>();
for (const rule of PHRASE_RULES)
  for (const word of rule.on === 'place' ? [] : rule.on)
    byWord.set(word, [...(byWord.get(word) ?? []), rule]);
const ofPlaces = PHRASE_RULES.filter(({ on }) => on === 'place');
const NONE: readonly PhraseRule[] = [];

/** Claims of the noun phrases of a sentence. */
export function phraseClaims(scene: Scene, disabled: ReadonlySet<string>): Claim[] {
  const claims: Claim[] = [];
  scene.atoms.forEach((atom, i) => {
    const named = atom.kind === 'name' ? entityAt(atom) : undefined;
    const place = named !== undefined && kindOf(scene, named) === 'place';
    for (const { rule, at } of place ? ofPlaces : (byWord.get(atom.lower) ?? NONE)) {
      if (disabled.has(rule)) continue;
      for (const [type, source, target] of at(scene, i))
        claims.push({ type, source, target, rule, sentence: scene.sentence.index });
    }
  });
  return claims;
}
