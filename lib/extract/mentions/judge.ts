/** Decides for each candidate whether it is a name, and of which kind, by its own evidence and the document's. */
import { ENTITY_KINDS, type EntityKind } from '@/lib/ontology';
import { isCommonWord } from '../gazetteer/lexicon';
import type { Candidate } from './candidate';
import {
  aliasPoints,
  documentPoints,
  type Judged,
  listPoints,
  organisationParts,
  ownerPoints,
  personParts,
} from './document-evidence';
import { type Evidence, type Points, scalesOf, weigh } from './evidence';
import { isAcronym } from './shape';

/** Rules that look at the other mentions of the document. */
export const DOCUMENT_RULES = [
  'document-name',
  'part-of-name',
  'part-of-organisation',
  'list-neighbour',
  'owner-of-person',
  'alias-of-neighbour',
] as const;
type DocumentRule = (typeof DOCUMENT_RULES)[number];

/** A name needs this many points to be taken for one. */
const ENOUGH = 3;
/** How much the best mention of a name counts for its other mentions. */
const ELSEWHERE = 0.6;
const PART_OF_NAME = 7;
/** A part of a name that is also a state's or a place's name: "Jordan", "Chad". */
const PART_THAT_IS_LAND = 2;
const PART_OF_ORGANISATION = 6;

/** What was decided of a candidate. */
export interface Decision {
  readonly candidate: Candidate;
  readonly kind: EntityKind;
  readonly rule: string;
}

/** Equal points go to what stands first. */
const ORDER: readonly EntityKind[] = ['state', 'organisation', 'place', 'person'];
const winner = (points: Readonly<Points>): EntityKind =>
  ORDER.reduce((best, kind) => (points[kind] > points[best] ? kind : best), ORDER[0] as EntityKind);

/** One word that English, or the text itself, has in small letters, and that only its surroundings speak for. */
function isPlainWord(candidate: Candidate, isSmall: (lower: string) => boolean): boolean {
  const [word, ...more] = candidate.words;
  if (!word || more.length > 0 || candidate.readings.length > 0) return false;
  if (candidate.pattern || candidate.titled) return false;
  return candidate.initial ? isSmall(word.lower) : isCommonWord(word.lower) && !isAcronym(word);
}

/** @param isSmall whether a word is one that the text, or English, has in small letters */
export function judge(
  candidates: readonly Candidate[],
  rules: readonly Evidence[],
  disabled: ReadonlySet<string>,
  isSmall: (lower: string) => boolean,
): Decision[] {
  const scales = scalesOf(rules);
  const judged: Judged[] = candidates.map((candidate) => ({ candidate, verdict: weigh(candidate, scales) }));
  const unless = <Result>(rule: DocumentRule, none: Result, find: () => Result) =>
    disabled.has(rule) ? none : find();
  const names = unless('document-name', new Map<string, Points>(), () => documentPoints(judged));
  const parts = unless('part-of-name', new Set<string>(), () => personParts(judged));
  const shortNames = unless('part-of-organisation', new Set<string>(), () => organisationParts(judged));
  const neighbours = [
    unless('list-neighbour', [], () => listPoints(judged)),
    unless('owner-of-person', [], () => ownerPoints(judged)),
    unless('alias-of-neighbour', [], () => aliasPoints(judged)),
  ];
  const decisions: Decision[] = [];
  judged.forEach(({ candidate, verdict }, i) => {
    const { person, organisation, state, place } = verdict.points;
    const points: Points = { person, organisation, state, place };
    const elsewhere = names.get(candidate.key);
    for (const kind of ENTITY_KINDS) {
      if (elsewhere) points[kind] += elsewhere[kind] * ELSEWHERE;
      for (const given of neighbours) points[kind] += given[i]?.[kind] ?? 0;
    }
    const part = parts.has(candidate.key) && !candidate.pattern;
    const isLand = candidate.readings.some(({ kind }) => kind === 'state');
    if (part) points.person += isLand ? PART_THAT_IS_LAND : PART_OF_NAME;
    // "Wellington stopped in Paris": the duke, not the capital that acts for its state
    if (part && !isLand) points.state = 0;
    const short = shortNames.has(candidate.key) && !part;
    if (short) points.organisation += PART_OF_ORGANISATION;
    const kind = winner(points);
    if (points[kind] < ENOUGH || (!part && !short && isPlainWord(candidate, isSmall))) return;
    const fallback: DocumentRule = part ? 'part-of-name' : short ? 'part-of-organisation' : 'document-name';
    decisions.push({ candidate, kind, rule: verdict.rules[kind] ?? fallback });
  });
  return decisions;
}
