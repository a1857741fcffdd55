/** "the Foreign Secretary", once the article has said who bears the title, and while only one does. */

import type { Party } from './party';
import type { Row } from './row';

const SHORTEST = 6;

/** Learns titles as the sentences go by, and says whom a title alone stands for. */
export class Titles {
  readonly #bearers = new Map<string, Set<number>>();

  /** The parties of the next sentence, those that are a title alone with the one who bears it. */
  resolve(row: Row, parties: readonly Party[]): Party[] {
    const resolved = parties.map((party) => this.#borne(row, party));
    for (const party of resolved) this.#learn(row, party);
    return resolved;
  }

  #learn({ atoms, entities }: Row, { entities: [person], noun, role, appositions }: Party): void {
    if (person === undefined || noun !== null || entities[person]!.kind !== 'person') return;
    for (const stretch of [...(role ? [role] : []), ...appositions]) {
      const title = titleOf(atoms.slice(stretch.from, stretch.to));
      this.#bearers.set(title, (this.#bearers.get(title) ?? new Set()).add(person));
    }
  }

  #borne({ atoms }: Row, party: Party): Party {
    const alone = party.entities.length === 0 && isOne(atoms, party) && atoms[party.from]?.lower === 'the';
    if (!alone || party.beside.length > 0) return party;
    const title = titleOf(atoms.slice(party.from, party.to));
    if (title.length < SHORTEST) return party;
    const bearers = new Set<number>();
    for (const [known, persons] of this.#bearers)
      if (
        known === title ||
        `${known} `.startsWith(`${title} of `) ||
        `${known} `.startsWith(`${title} for `) ||
        known.endsWith(` ${title}`)
      )
        for (const person of persons) bearers.add(person);
    const [sole, another] = bearers;
    return sole === undefined || another !== undefined ? party : { ...party, entities: [sole], noun: null };
  }
}

/** "minister", not "ministers". */
const isOne = (atoms: Row['atoms'], { from, to, noun }: Party) =>
  noun !== null && !atoms.slice(from, to).some((a) => a.lower === noun && a.classes.has('collective'));

/** A title as it is compared: its words in lower case without determiners and names. */
const titleOf = (atoms: Row['atoms']) =>
  atoms
    .filter((a) => a.kind === 'word' && !a.classes.has('determiner'))
    .map((a) => a.lower)
    .join(' ');
