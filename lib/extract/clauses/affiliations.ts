/** Who holds what office of which body or state, as noun phrases say: "Russian deputy foreign minister X". */
import type { Beside } from './noun-phrase';
import { oncePerScene } from './once';
import type { Party } from './party';
import { isPerson } from './row';
import type { Scene } from './scene';

/** A person beside a body or state. */
export interface Affiliation {
  readonly person: number;
  readonly body: number;
  readonly by: Beside['by'];
  /** The words of the office, in lower case, names left out: "deputy foreign minister". Empty: none is named. */
  readonly office: string;
  readonly sentence: number;
  /** It stands after the name, between commas. */
  readonly apposed: boolean;
}

const PLURAL = /(?:s|men|women|people)$/;

const wordsBetween = ({ atoms }: Scene, from: number, to: number) =>
  atoms
    .slice(from, to)
    .filter((a) => a.kind === 'word' && !a.classes.has('determiner'))
    .map((a) => a.lower)
    .join(' ');

/** All affiliations that the parties of a sentence state; made once, asked for by two stages. */
export const affiliationsOf = oncePerScene<readonly Affiliation[]>((scene) => {
  const found: Affiliation[] = [];
  for (const { parties } of scene.groups) {
    const shared = officeOfAll(scene, parties);
    parties.forEach((party, i) => {
      if (!headIsPerson(scene, party)) return;
      const own = ofParty(scene, party);
      for (const a of own) found.push(a.office === '' ? { ...a, office: shared } : a);
      if (own.length === 0 && i > 0 && !party.role) found.push(...inherited(scene, parties[0]!, party));
    });
  }
  return found;
});

/** "three former prime ministers, X of P and Y of Q": the office that a list of people shares, in lower case; else empty. */
function officeOfAll(scene: Scene, parties: readonly Party[]): string {
  const role = parties.length > 1 ? parties[0]!.role : null;
  const office = role ? wordsBetween(scene, role.from, role.to) : '';
  return /s$/.test(office) ? office.slice(0, -1) : '';
}

const headIsPerson = (scene: Scene, { entities, noun }: Party) =>
  noun === null && entities.length === 1 && scene.entities[entities[0]!]!.kind === 'person';

function ofParty(scene: Scene, party: Party): Affiliation[] {
  if (!headIsPerson(scene, party)) return [];
  const person = party.entities[0]!;
  const sentence = scene.sentence.index;
  const row = (beside: Beside, from: number, to: number, apposed: boolean): Affiliation => ({
    person,
    body: beside.entity,
    by: beside.by,
    office: wordsBetween(scene, from, to),
    sentence,
    apposed,
  });
  const before = party.beside.map((b) =>
    row(b, party.role?.from ?? party.from, party.role?.to ?? party.from, false),
  );
  const after = party.appositions.flatMap((a) => a.beside.map((b) => row(b, a.from, a.to, true)));
  return [...before, ...after].filter((a) => a.body !== person);
}

/** "New Zealand MPs A, B and C": what stands before the first holds for all. */
function inherited(scene: Scene, first: Party, party: Party): Affiliation[] {
  const plural =
    first.role &&
    scene.atoms
      .slice(first.role.from, first.role.to)
      .some((a) => a.classes.has('collective') && PLURAL.test(a.lower));
  if (!plural || !isPerson(scene, scene.atoms[party.to - 1])) return [];
  return ofParty(scene, first).map((a) => ({ ...a, person: party.entities[0]! }));
}
