/** Links from roles beside names: "the Iranian foreign minister, X", "X, a founder of Y". */
import type { EntityKind, EntityLinkType } from '@/lib/ontology';
import { type Affiliation, affiliationsOf } from '../clauses/affiliations';
import type { Scene } from '../clauses/scene';
import { ORGAN } from '../clauses/state-of';
import type { Claim } from './claim';
import { OFFICE_RULES, OFFICES_OF_ONE_STATE, type OfficeRule } from './office-words';

/** Prepositions that join a role to whom it is of; an ambassador "to" or an envoy "for" is of another. */
const OWNING: ReadonlySet<string> = new Set(['before', 'possessive', 'of', 'from', 'at']);

/** Claims of the offices of a sentence. */
export function officeClaims(
  scene: Scene,
  disabled: ReadonlySet<string>,
  states: ReadonlyMap<string, number>,
): Claim[] {
  const affiliations = affiliationsOf(scene);
  const stated = affiliations.flatMap((a) => claimsOf(scene, a, affiliations, disabled));
  return [...stated, ...soleOffices(scene, disabled, states, stated)];
}

function claimsOf(
  scene: Scene,
  a: Affiliation,
  all: readonly Affiliation[],
  disabled: ReadonlySet<string>,
): Claim[] {
  const { person, body, by, office, sentence } = a;
  const kind = scene.entities[body]!.kind;
  if (kind === 'person') return [];
  const speaks = by === 'for' && /^(?:chief |former |deputy )*spokes(?:man|woman|person)/.test(office);
  if (!OWNING.has(by) && !speaks) return [];
  if (!office && by === 'of' && kind === 'organisation')
    return claim(ORGAN.test(scene.entities[body]!.name) ? 'OFFICIAL_OF' : 'MEMBER_OF', 'office of', a);
  // "the Kenyan X", "Kenya's X", "X of Kenya"
  if (!office)
    return by === 'possessive' || (kind === 'state' && /^(?:before|of|from)$/.test(by))
      ? claim(kind === 'state' ? 'CITIZEN_OF' : 'MEMBER_OF', OWNER_RULE, a)
      : [];
  const nearer = all.some(
    (o) =>
      o.person === person &&
      o.office === office &&
      o.body !== body &&
      (o.by === 'of' || o.by === 'from') &&
      (by === 'before' || by === 'possessive') &&
      scene.entities[o.body]!.kind === 'organisation' &&
      kind === 'state',
  );
  const chosen = rulesFor(office, kind, disabled).filter((r) => !(nearer && r.type === 'LEADS'));
  if (chosen.length === 0 && by === 'of' && kind === 'organisation')
    return claim('MEMBER_OF', 'office of', a);
  return chosen.map(({ type, rule }) => ({ type, rule, source: person, target: body, sentence }));
}

/** "Kenya's X", "Benfica's Y": no office is named. */
export const OWNER_RULE = 'somebody of a state or body';

const NONE: ReadonlySet<string> = new Set();

/** The rules that fit an office of a body or state: the one that says who founded it, and the first of the others. */
function rulesFor(office: string, kind: EntityKind, disabled: ReadonlySet<string>): readonly OfficeRule[] {
  const fitting = OFFICE_RULES.filter(
    (r) =>
      !disabled.has(r.rule) &&
      (r.body === kind || (r.body === 'any' && kind !== 'place')) &&
      r.words.test(office),
  );
  return [fitting.find((r) => r.type === 'FOUNDED'), fitting.find((r) => r.type !== 'FOUNDED')].filter(
    (r) => r !== undefined,
  );
}

/** What an office in lower case says of its bearer and a body of this kind: who belongs to one in no known part is a member. */
export function linkTypesOf(office: string, kind: EntityKind): readonly EntityLinkType[] {
  const types = rulesFor(office, kind, NONE).map(({ type }) => type);
  return types.length || kind !== 'organisation' ? types : ['MEMBER_OF'];
}

const claim = (type: Claim['type'], rule: string, { person, body, sentence }: Affiliation): Claim[] => [
  { type, rule, source: person, target: body, sentence },
];

export const SOLE_RULE = 'office of one state';

/** "Secretary of State X": an office that only one state has, where the article speaks of that state. */
function soleOffices(
  scene: Scene,
  disabled: ReadonlySet<string>,
  states: ReadonlyMap<string, number>,
  stated: readonly Claim[],
): Claim[] {
  if (disabled.has(SOLE_RULE) || !OFFICES_OF_ONE_STATE.some(({ code }) => states.has(code))) return [];
  return scene.parties.flatMap((party) => {
    const person = party.entities[0];
    if (party.noun !== null || person === undefined || stated.some((c) => c.source === person)) return [];
    const offices = [...(party.role ? [party.role] : []), ...party.appositions].map(({ from, to }) =>
      scene.atoms
        .slice(from, to)
        .map((a) => a.lower)
        .join(' ')
        .replace(/^(?:the|a|an) /, ''),
    );
    const sole = OFFICES_OF_ONE_STATE.find((o) => offices.some((office) => o.office.test(office)));
    const state = sole && states.get(sole.code);
    return state === undefined
      ? []
      : [
          {
            type: 'OFFICIAL_OF' as const,
            rule: SOLE_RULE,
            source: person,
            target: state,
            sentence: scene.sentence.index,
          },
        ];
  });
}
