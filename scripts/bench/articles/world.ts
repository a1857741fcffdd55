/** Who is who in the made-up news: the same number is always the same person or organisation, in every article. */
import { type Chance, chance } from '../seeded';
import { GIVEN, OFFICES, ORGANISATIONS, STATES, SURNAMES } from './names';

export interface Person {
  readonly name: string;
  readonly surname: string;
  readonly state: string;
  /** The office that a few hold. */
  readonly office: string;
  /** Where they belong. */
  readonly organisation: Organisation;
}

export interface Organisation {
  readonly name: string;
  readonly state: string;
  readonly city: string;
}

/** How many there are to choose from. */
export const PEOPLE = GIVEN.length * SURNAMES.length;

/** Steps without a divisor in common with what they walk over, so that every number is another name. */
const STEP = { person: 7_919, organisation: 1_543 };

export function person(number: number): Person {
  const at = (number * STEP.person) % PEOPLE;
  const surname = SURNAMES[at % SURNAMES.length]!;
  const own = chance(number * 31 + 5);
  return {
    name: `${GIVEN[Math.floor(at / SURNAMES.length)]} ${surname}`,
    surname,
    state: own.of(STATES)[0],
    office: own.of(OFFICES),
    organisation: organisation(own.skewed(ORGANISATIONS.length)),
  };
}

export function organisation(number: number): Organisation {
  const own = chance(number * 37 + 11);
  const [state, city] = own.of(STATES);
  return { name: ORGANISATIONS[(number * STEP.organisation) % ORGANISATIONS.length]!, state, city };
}

/** Different people, of different surnames, so that a surname alone is plain within an article. */
export function cast(choose: Chance, count: number): Person[] {
  const found: Person[] = [];
  while (found.length < count) {
    const one = person(choose.skewed(PEOPLE));
    if (!found.some(({ surname }) => surname === one.surname)) found.push(one);
  }
  return found;
}
