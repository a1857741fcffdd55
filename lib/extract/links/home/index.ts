/** Offices of a state that is not named beside them, where what surrounds them leaves no other: "In Luanda … President X". */
import { affiliationsOf } from '../../clauses/affiliations';
import type { Scene } from '../../clauses/scene';
import type { Claim } from '../claim';
import { linkTypesOf } from '../offices';
import { statesLedBy } from './leaders';
import { landsIn, openingLand } from './surroundings';
import { soleOffice, type Titled, titledIn } from './titled';

export const HOME_RULES = [
  'known leader',
  'office in company',
  'office of the host',
  'office of the issuer',
] as const;
type HomeRule = (typeof HOME_RULES)[number];

/** What the article as a whole gives. */
export interface Home {
  readonly states: ReadonlyMap<string, number>;
  /** Code of the state whose ministry issues the text; its envoys and secretaries need no state. */
  readonly issuer: string | undefined;
  /** Code of the state whose capital the dateline gives. */
  readonly dateline: string | undefined;
}

type Guess = (titled: Titled, home: Home) => string | undefined;

const BY_RULE: Readonly<Record<HomeRule, Guess>> = {
  'known leader': ({ person, scene, office }, { states }) => {
    if (!/\b(?:president|prime minister|premier|chancellor|leader|king)\b/.test(office)) return undefined;
    return only(statesLedBy(scene.entities[person]!.name).filter((code) => states.has(code)));
  },
  'office in company': ({ scene, party, office }) => {
    if (!/\bminister|secretary|ambassador|adviser\b/.test(office) || /\bprime minister\b/.test(office))
      return undefined;
    const group = scene.groups.find(
      (g) => g.parties.length > 1 && g.parties.some((p) => p.from === party.from),
    );
    const at = group?.parties.findIndex((p) => p.from === party.from) ?? -1;
    const owners = at > 0 ? group!.parties[at - 1]!.beside.map((b) => scene.entities[b.entity]!) : [];
    return only(owners.flatMap((e) => (e.kind === 'state' && e.country ? [e.country] : [])));
  },
  'office of the host': ({ scene, party, office }, { dateline }) => {
    if (!soleOffice(office)) return undefined;
    const opening = openingLand(scene);
    if (party.position === 'free' && !party.appositions.length) return opening ?? whole(scene, dateline);
    const lands = landsIn(scene, party.from);
    return opening ?? (lands.size > 0 ? only([...lands]) : dateline);
  },
  'office of the issuer': ({ office }, { issuer }) =>
    /\b(?:envoy|representative|secretary|ambassador|coordinator)\b/.test(office) ? issuer : undefined,
};

/** The dateline's land, where the sentence speaks of no other. */
const whole = (scene: Scene, dateline: string | undefined) =>
  dateline && [...landsIn(scene)].every((code) => code === dateline) ? dateline : undefined;

const only = <T>(values: readonly T[]): T | undefined => {
  const [first, ...more] = new Set(values);
  return more.length === 0 ? first : undefined;
};

/** Claims for those whom no other rule gives a state or body. */
export function homeClaims(
  scenes: readonly (Scene | null)[],
  stated: readonly Claim[],
  home: Home,
  disabled: ReadonlySet<string>,
): readonly Claim[] {
  const settled = new Set(stated.filter(({ type }) => OFFICES.has(type)).map(({ source }) => source));
  const taken = bearersOf(scenes);
  const claims: Claim[] = [];
  for (const scene of scenes)
    for (const titled of scene ? titledIn(scene) : []) {
      if (settled.has(titled.person)) continue;
      const sole = soleOffice(titled.office);
      for (const rule of HOME_RULES) {
        const code = disabled.has(rule) ? undefined : BY_RULE[rule](titled, home);
        const target = code === undefined ? undefined : home.states.get(code);
        if (target === undefined || (sole && isTaken(taken, target, sole, titled.person))) continue;
        if (sole) put(taken, target, sole, titled.person);
        settled.add(titled.person);
        for (const type of linkTypesOf(titled.office, 'state'))
          claims.push({ type, source: titled.person, target, sentence: titled.scene.sentence.index, rule });
        break;
      }
    }
  return claims;
}

const OFFICES: ReadonlySet<string> = new Set(['OFFICIAL_OF', 'LEADS', 'MEMBER_OF', 'FOUNDED']);

/** Who is said to bear which sole office of which state. */
type Bearers = Map<string, number>;

const keyOf = (state: number, office: string) => `${state} ${office}`;
const put = (bearers: Bearers, state: number, office: string, person: number) =>
  bearers.set(keyOf(state, office), person);
const isTaken = (bearers: Bearers, state: number, office: string, person: number) =>
  (bearers.get(keyOf(state, office)) ?? person) !== person;

function bearersOf(scenes: readonly (Scene | null)[]): Bearers {
  const bearers: Bearers = new Map();
  for (const scene of scenes)
    for (const { person, body, office } of scene ? affiliationsOf(scene) : []) {
      const sole = soleOffice(office);
      if (sole) put(bearers, body, sole, person);
    }
  return bearers;
}
