/** People with a title of state beside their name and no state: "President X", "Y, the economics minister,". */
import type { Party } from '../../clauses/party';
import type { Scene } from '../../clauses/scene';

export interface Titled {
  readonly person: number;
  /** In lower case: "foreign minister". */
  readonly office: string;
  readonly scene: Scene;
  readonly party: Party;
}

/** Offices that a state has. */
const OF_STATE =
  /\b(?:president|premier|prime minister|chancellor|king|queen|emir|sultan|minister|envoy|special representative|ambassador|secretary|foreign minister|paramount leader|supreme leader|national security adviser|coordinator)\b/;
/** Of something smaller, or of a body. */
const OF_LESS =
  /\b(?:general|executive|press|party|vice-chancellor|club|company|regional|provincial|district|union)\b/;

const wordsOf = ({ atoms }: Scene, { from, to }: { from: number; to: number }) =>
  atoms
    .slice(from, to)
    .filter((a) => a.kind === 'word' && !a.classes.has('determiner'))
    .map((a) => a.lower)
    .join(' ');

/** The people of a sentence whose title says of no state. */
export function titledIn(scene: Scene): readonly Titled[] {
  return scene.parties.flatMap((party): Titled[] => {
    const [person, another] = party.entities;
    if (person === undefined || another !== undefined || party.noun !== null) return [];
    if (scene.entities[person]!.kind !== 'person') return [];
    const bare = [
      ...(party.role && party.beside.length === 0 ? [party.role] : []),
      ...bareAppositions(party),
    ];
    const office = bare
      .map((stretch) => wordsOf(scene, stretch))
      .find((o) => OF_STATE.test(o) && !OF_LESS.test(o));
    return office === undefined ? [] : [{ person, office, scene, party }];
  });
}

const bareAppositions = ({ appositions }: Party) => appositions.filter(({ beside }) => beside.length === 0);

/** What only one person of a state is at a time; undefined for other offices. */
export function soleOffice(office: string): string | undefined {
  if (/\b(?:former|ex|late|then|deputy|vice|assistant)\b/.test(office)) return undefined;
  return /\b(?:prime minister|foreign minister|president|premier|chancellor|king|queen|emir|sultan|\S+ minister)$/.exec(
    office,
  )?.[0];
}
