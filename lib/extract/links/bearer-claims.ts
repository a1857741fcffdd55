/** Links of those who bear an office, where it stands apart from the name of the body: "its chairman, X". */
import type { EntityLinkType } from '@/lib/ontology';
import type { Scene } from '../clauses/scene';
import { delegationsOf } from '../meetings/delegations';
import type { Claim } from './claim';
import { linkTypesOf } from './offices';
import type { Antecedents } from './patterns/antecedents';
import { bearersIn } from './patterns/bearers';

export const DELEGATION_RULE = 'leads a delegation of';

/** Claims of the bearers that a sentence names. */
export function bearerClaims(
  scene: Scene,
  antecedents: Antecedents,
  disabled: ReadonlySet<string>,
): readonly Claim[] {
  const sentence = scene.sentence.index;
  const borne = bearersIn(scene, antecedents, disabled).flatMap(({ person, body, office, rule }) =>
    typesOf(scene, body, office).map(
      (type): Claim => ({ type, source: person, target: body, sentence, rule }),
    ),
  );
  return disabled.has(DELEGATION_RULE) ? borne : [...borne, ...leadersOfDelegations(scene)];
}

const typesOf = (scene: Scene, body: number, office: string): readonly EntityLinkType[] =>
  linkTypesOf(office, scene.entities[body]!.kind);

/** "a delegation of Y led by X": X stands for Y. */
function leadersOfDelegations(scene: Scene): Claim[] {
  return delegationsOf(scene).flatMap(({ led, leaders }) => {
    const sent = led?.parties.filter((p) => /^(?:delegation|mission|team)$/.test(p.noun ?? '')) ?? [];
    if (led?.entities.length !== 1 && leaders.length > 1) return [];
    return sent.flatMap((party) =>
      party.entities.flatMap((target) =>
        leaders.map(
          (source): Claim => ({
            type: 'OFFICIAL_OF',
            source,
            target,
            sentence: scene.sentence.index,
            rule: DELEGATION_RULE,
          }),
        ),
      ),
    );
  });
}
