/** What speaks for a place or a state. */
import type { Candidate } from './candidate';
import { after, before, explainedAs } from './context';
import { type Evidence, forKind, pattern, reading } from './evidence';
import { isHyphen } from './shape';
import { DIRECTIONS, LOCATIVES, OF_PLACE, PLACE_NOUNS, PLACE_NOUNS_BEFORE, PLACE_VERBS } from './vocabulary';

const place = forKind('place');
const state = forKind('state');

/** "in Doha, Qatar": a comma and another name after a place's preposition. */
const commaName = (c: Candidate) =>
  after(c)?.text === ',' && /^\p{Lu}/u.test(after(c, 1)?.text ?? '') && LOCATIVES.has(before(c)?.lower ?? '');

/** A rule on the surroundings, which hold for a state as for a place. */
const land = (name: string, points: number, holds: Evidence['holds']): Evidence => ({
  ...place(name, points, holds),
  land: true,
});

const MOTION =
  /^(?:travel|flew|fly|fl[iy]ing|went|gone?|going|return|mov|trip|visit|way|back|reassign|deploy|send|sent|arriv|journey|route|flight|tour|withdr|drove|sail|transfer|exile|deport|extradit|evacuat|head|road|close|access|ambassador|envoy|embassy)/;

/** "flew to X", "on the way to X". */
const movesTo = (c: Candidate) =>
  before(c)?.text === 'to' && [2, 3, 4].some((back) => MOTION.test(before(c, back)?.text ?? ''));

export const PLACE_EVIDENCE: readonly Evidence[] = [
  state('gazetteer-state', 8, reading('state')),
  place('gazetteer-place', 6, (c) =>
    c.readings.some(({ kind, list }) => kind === 'place' && list === 'places'),
  ),
  place('gazetteer-city', 5, (c) => c.readings.some(({ list }) => list === 'cities')),
  place('place-head', 11, pattern('place-head')),
  place('part-of-city', 9, pattern('part-of-city')),
  land('near', 8, (c) => /^(?:near|outside|around|throughout)$/i.test(before(c)?.text ?? '')),
  land('locative', 5, (c) => before(c)?.lower === 'in'),
  land('weak-locative', 1, (c) => LOCATIVES.has(before(c)?.lower ?? '')),
  land('moves-to', 4, movesTo),
  land('direction-of', 8, (c) => before(c)?.text === 'of' && DIRECTIONS.has(before(c, 2)?.lower ?? '')),
  land('direction-before', 6, (c) => DIRECTIONS.has(before(c)?.text ?? '') && !c.titled),
  land(
    'held-place',
    7,
    (c) =>
      /^(?:held|controlled|occupied|besieged|ruled)$/.test(before(c)?.text ?? '') && isHyphen(before(c, 2)),
  ),
  land('place-verb', 4, (c) => PLACE_VERBS.has(before(c)?.text ?? '')),
  land('place-noun-before', 7, (c) => PLACE_NOUNS_BEFORE.has(before(c)?.text ?? '')),
  land('place-noun-of', 7, (c) => before(c)?.text === 'of' && OF_PLACE.has(before(c, 2)?.lower ?? '')),
  land('place-noun-after', 5, (c) => PLACE_NOUNS.has(after(c)?.text ?? '') && !c.titled),
  land('place-apposition', 7, (c) => explainedAs(c, PLACE_NOUNS)),
  land('comma-name', 3, commaName),
];
