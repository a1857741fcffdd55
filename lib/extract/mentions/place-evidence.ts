/** What speaks for a place or a state. */
import { findName, isCommonWord } from '../gazetteer/lexicon';
import type { Candidate } from './candidate';
import { after, before, explainedAs } from './context';
import { type Evidence, forKind, isReadAs, toldKind } from './evidence';
import { isHyphen, isPossessive } from './shape';
import {
  DIRECTIONS,
  HAPPENED_AT,
  LOCATIVES,
  OF_PLACE,
  PLACE_NOUNS,
  PLACE_NOUNS_BEFORE,
  PLACE_VERBS,
  STATE_VERBS,
} from './vocabulary';

const place = forKind('place');
const told = toldKind('place');
const state = forKind('state');

/** "in Doha, Qatar": a comma and another name after a place's preposition. */
const commaName = (c: Candidate) =>
  after(c)?.text === ',' && /^\p{Lu}/u.test(after(c, 1)?.text ?? '') && LOCATIVES.has(before(c)?.lower ?? '');

/** "Atlanta, Georgia": of a name that is a state's and a region's, the region, since the city before lies there. */
function isAfterItsCity(c: Candidate): boolean {
  const region = c.readings.find(({ kind, list }) => kind === 'place' && list === 'places')?.country;
  const city = before(c, 2);
  if (!region || before(c)?.text !== ',' || !city) return false;
  return (
    findName([city], 0)?.value.some(({ kind, country }) => kind === 'place' && country === region) ?? false
  );
}

const isSeat = (c: Candidate) => c.readings.some(({ list }) => list === 'seats');

/** The token before the name, or before its article. */
const beforeArticle = (c: Candidate) => (before(c)?.lower === 'the' ? before(c, 2) : before(c));
/** The same, stepping over an article only where the name is known as a land's: "in the Donbas". */
const landBefore = (c: Candidate) => (c.readings.length > 0 ? beforeArticle(c) : before(c));

const ACTS =
  /^(?:has|have|had|will|would|is|was|does|did|may|might|could|should|must|also|then|later|repeatedly|immediately|quickly|officially|formally|still|now)$/;
const NOT_SUBJECT =
  /^(?:in|at|near|from|of|to|outside|inside|around|into|for|over|through|between|and|or|,|-)$/;

/** "Damascus denied …", "Beijing has warned …": a capital that acts stands for its state. */
function actsAsState(c: Candidate): boolean {
  if (!c.readings.some(({ list }) => list === 'capitals') || c.pattern) return false;
  if (NOT_SUBJECT.test(before(c)?.lower ?? '')) return false;
  const next = after(c)?.text ?? '';
  const verb = ACTS.test(next) ? (after(c, 1)?.text === 'not' ? after(c, 2) : after(c, 1)) : after(c);
  return STATE_VERBS.has(verb?.text ?? '');
}

const DEALINGS =
  /^(?:talks|negotiations|dialogue|relations|ties|treaty|accord|alliance|war|ceasefire|truce|détente|rapprochement)$/;
/** "talks with Seoul", "ties with Moscow": capitals that deal with each other stand for their states. */
const dealsAsState = (c: Candidate): boolean =>
  c.readings.some(({ list }) => list === 'capitals') &&
  before(c)?.text === 'with' &&
  DEALINGS.test(before(c, 2)?.lower ?? '');

/** A rule on the surroundings, which hold for a state as for a place. */
const land = (name: string, points: number, holds: Evidence['holds']): Evidence => ({
  ...place(name, points, holds),
  land: true,
});

/** "At Sapoá, on the border, …": where a sentence that opens with it takes place. */
const opensWithPlace = (c: Candidate) =>
  c.from === 1 &&
  /^(?:At|Near|From)$/.test(before(c)?.text ?? '') &&
  (after(c)?.text === ',' ||
    (/^(?:in|on)$/.test(after(c)?.text ?? '') && WHEN.test(after(c, 1)?.text ?? ''))) &&
  c.words.length < 3;

/** "a displacement site at X", "a market in X", "the conference at X". */
const SITES = new Set(
  'site camp camps base bases barracks hospital clinic school mosque church market checkpoint airport airfield port prison jail mine refinery house home residence palace village farm garrison headquarters shrine monastery border post crossing beach inn ford abbey lodge villa hotel resort convention conference conferences meetings summits talks summit meeting negotiations ceremony session congress battle'.split(
    ' ',
  ),
);

/** What only a place is: "the town of X", "X, a village in P". */
const SETTLEMENTS = new Set(
  'town village city suburb suburbs district province port hamlet island'.split(' '),
);

const GATHERS =
  /^(?:met|meets?|meeting|received|landed|arrived|signed|opened|gathered|assembled|conferred|negotiated|talked|concluded|held|anchored|stayed|lunched|dined|parleyed|encamped|saw|visited|crossed|fought|died|born|buried|camped|slept|lived|studied|taught|worked|defeated|captured|killed|married|spoke)$/;

/** "met X at Y on 14 July", "landed at Y in May": where, for no day follows what somebody is met at else. */
function gathersAt(c: Candidate): boolean {
  if (before(c)?.text !== 'at' || c.readings.length > 0 || c.words.length > 2) return false;
  const when = /^(?:on|in)$/.test(after(c)?.lower ?? '') && WHEN.test(after(c, 1)?.text ?? '');
  const did = [2, 3, 4, 5, 6, 7].some((back) => GATHERS.test(before(c, back)?.text ?? ''));
  return when && did && c.words.every(({ lower }) => !isCommonWord(lower));
}
const WHEN =
  /^(?:\d{1,4}|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const MOTION =
  /^(?:travel|flew|fly|fl[iy]ing|went|gone?|going|return|mov|trip|visit|way|back|reassign|deploy|send|sent|arriv|journey|route|flight|tour|withdr|drove|sail|rode|ride|riding|cross|walk|hik|climb|march|fled|flee|escap|retreat|voyage|migrat|emigrat|relocat|proceed|bus|train|ferry|steamer|transfer|exile|deport|extradit|evacuat|head|road|close|access|ambassador|envoy|embassy)/;

/** "flew to X", "on the way to X". */
const movesTo = (c: Candidate) =>
  before(c)?.text === 'to' && [2, 3, 4].some((back) => MOTION.test(before(c, back)?.text ?? ''));

const LEAVES =
  /^(?:left|leave|leaves|leaving|depart(?:s|ed|ing)?|bound|out|off|headed|heading|embarked|sailed)$/;
/** "set out for X", "left P for X" */
const leavesFor = (c: Candidate) =>
  before(c)?.text === 'for' &&
  [2, 3, 4].some((back) => LEAVES.test(before(c, back)?.text ?? '')) &&
  c.words.every(({ lower }) => !isCommonWord(lower));

export const PLACE_EVIDENCE: readonly Evidence[] = [
  state('gazetteer-state', 8, (c) => isReadAs(c, 'state')),
  place('gazetteer-place', 6, (c) =>
    c.readings.some(({ kind, list }) => kind === 'place' && list === 'places'),
  ),
  place('gazetteer-city', 5, (c) => c.readings.some(({ list }) => list === 'cities' || list === 'capitals')),
  place(
    'gazetteer-long-place',
    5,
    (c) => c.words.length > 1 && c.readings.some(({ kind, list }) => kind === 'place' && list !== 'seats'),
  ),
  place('after-its-city', 6, isAfterItsCity),
  place('seat', 5, (c) => isSeat(c)),
  land(
    'inside-seat',
    8,
    (c) =>
      isSeat(c) &&
      /^(?:in|inside|at|on|outside|near|into|from|to|toward|towards|left|visited|entered|reached)$/.test(
        beforeArticle(c)?.lower ?? '',
      ),
  ),
  state('metonym', 16, actsAsState),
  state('metonym-with', 10, dealsAsState),
  told('dateline', 20),
  told('abbreviated-region', 14),
  told('place-head', 11),
  told('part-of-city', 9),
  land('near', 8, (c) => /^(?:near|outside|around|throughout)$/i.test(landBefore(c)?.text ?? '')),
  land(
    'locative',
    5,
    (c) => landBefore(c)?.lower === 'in' && (c.readings.length > 0 || !isPossessive(after(c))),
  ),
  land('opening-locative', 4, opensWithPlace),
  place('gathers-at', 4, gathersAt),
  land('weak-locative', 1, (c) => LOCATIVES.has(before(c)?.lower ?? '')),
  land(
    'into',
    4,
    (c) =>
      /^(?:into|over|across|through|via|towards?|off)$/.test(landBefore(c)?.text ?? '') &&
      c.words.every(({ lower }) => !isCommonWord(lower)),
  ),
  land('moves-to', 4, movesTo),
  land('leaves-for', 4, leavesFor),
  land(
    'comes-from',
    5,
    (c) =>
      before(c)?.text === 'from' && /^(?:comes|came|hails|hailed|originally)$/.test(before(c, 2)?.text ?? ''),
  ),
  land('direction-of', 8, (c) => before(c)?.text === 'of' && DIRECTIONS.has(before(c, 2)?.lower ?? '')),
  land('direction-before', 6, (c) => DIRECTIONS.has(before(c)?.text ?? '') && !c.titled),
  land(
    'held-place',
    7,
    (c) =>
      /^(?:held|controlled|occupied|besieged|ruled)$/.test(before(c)?.text ?? '') && isHyphen(before(c, 2)),
  ),
  land('place-verb', 4, (c) => PLACE_VERBS.has(before(c)?.text ?? '')),
  land('before-governor', 6, (c) => /^(?:governor|mayor|councillor|residents?)$/.test(after(c)?.lower ?? '')),
  land('place-noun-before', 7, (c) => PLACE_NOUNS_BEFORE.has(before(c)?.text ?? '')),
  land(
    'place-noun-at',
    6,
    (c) => /^(?:at|in|near)$/.test(before(c)?.text ?? '') && SITES.has(before(c, 2)?.lower ?? ''),
  ),
  land('place-noun-of', 7, (c) => before(c)?.text === 'of' && OF_PLACE.has(before(c, 2)?.lower ?? '')),
  land('settlement-of', 5, (c) => before(c)?.text === 'of' && SETTLEMENTS.has(before(c, 2)?.text ?? '')),
  place(
    'conference-of',
    4,
    (c) =>
      before(c)?.text === 'of' &&
      /^(?:conference|congress)$/.test(before(c, 2)?.text ?? '') &&
      c.words.length === 1 &&
      c.words.every(({ lower }) => !isCommonWord(lower)),
  ),
  land('place-noun-after', 5, (c) => PLACE_NOUNS.has(after(c)?.text ?? '') && !c.titled),
  land('place-apposition', 7, (c) => explainedAs(c, PLACE_NOUNS)),
  land('settlement-apposition', 5, (c) => explainedAs(c, SETTLEMENTS)),
  land(
    'happened-at',
    6,
    (c) =>
      before(c)?.lower === 'the' &&
      c.to - c.from === 1 &&
      HAPPENED_AT.has(after(c)?.text ?? '') &&
      c.words.every(({ lower }) => !isCommonWord(lower)),
  ),
  place(
    'region-word',
    9,
    ({ words }) =>
      words.length > 1 &&
      /^(?:sur|norte|sul|oeste|oriental|occidental|nord|ouest)$/.test(words.at(-1)?.lower ?? ''),
  ),
  land('comma-name', 3, commaName),
];
