/** What speaks for a place or a state. */
import type { Candidate } from './candidate';
import { after, before, explainedAs } from './context';
import { type Evidence, forKind, pattern, reading } from './evidence';
import { DIRECTIONS, LOCATIVES, PLACE_NOUNS, PLACE_NOUNS_BEFORE, PLACE_VERBS } from './vocabulary';

const place = forKind('place');
const state = forKind('state');

/** "in Doha, Qatar": a comma and another name after a place's preposition. */
const commaName = (c: Candidate) =>
  after(c)?.text === ',' && /^\p{Lu}/u.test(after(c, 1)?.text ?? '') && LOCATIVES.has(before(c)?.lower ?? '');

export const PLACE_EVIDENCE: readonly Evidence[] = [
  state('gazetteer-state', 8, reading('state')),
  place('gazetteer-place', 6, (c) =>
    c.readings.some(({ kind, list }) => kind === 'place' && list === 'places'),
  ),
  place('gazetteer-city', 5, (c) => c.readings.some(({ list }) => list === 'cities')),
  place('place-head', 11, pattern('place-head')),
  place('part-of-city', 9, pattern('part-of-city')),
  place('near', 8, (c) => /^(?:near|outside|around|throughout)$/i.test(before(c)?.text ?? '')),
  place('locative', 5, (c) => before(c)?.lower === 'in'),
  place('weak-locative', 1, (c) => LOCATIVES.has(before(c)?.lower ?? '')),
  place('direction-of', 8, (c) => before(c)?.text === 'of' && DIRECTIONS.has(before(c, 2)?.lower ?? '')),
  place('direction-before', 6, (c) => DIRECTIONS.has(before(c)?.lower ?? '') && !c.titled),
  place('place-verb', 4, (c) => PLACE_VERBS.has(before(c)?.text ?? '')),
  place('place-noun-before', 7, (c) => PLACE_NOUNS_BEFORE.has(before(c)?.text ?? '')),
  place('place-noun-of', 7, (c) => before(c)?.text === 'of' && PLACE_NOUNS.has(before(c, 2)?.lower ?? '')),
  place('place-noun-after', 5, (c) => PLACE_NOUNS.has(after(c)?.text ?? '') && !c.titled),
  place('place-apposition', 7, (c) => explainedAs(c, PLACE_NOUNS)),
  place('comma-name', 3, commaName),
];
