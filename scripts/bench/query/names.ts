/** Names of nobody, out of syllables. */
import type { Chance } from '../seeded';

const SYLLABLES = (
  'ba mo ka ri sha del tor vin lu gan pe sto mar zo ek han yu ni cor fa bel dri os wen tak ' +
  'il sur ven pol gre nad thi qua ros im lek dun av mir'
).split(' ');

export interface Names {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

function word(any: Chance): string {
  const syllables = Array.from({ length: any.between(2, 3) }, () => any.of(SYLLABLES)).join('');
  return syllables.charAt(0).toUpperCase() + syllables.slice(1);
}

export const makeNames = (any: Chance): Names => ({
  first: Array.from({ length: 800 }, () => word(any)),
  last: Array.from({ length: 20_000 }, () => word(any)),
});
