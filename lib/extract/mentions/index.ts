/** The stage `mentions`: where people, organisations, states and places are named. */
import { ENTITY_KINDS, type EntityKind } from '@/lib/ontology';
import type { Document, Mention, Sentence, Stage, Token } from '../document';
import { isCommonWord } from '../gazetteer/lexicon';
import type { Candidate } from './candidate';
import { type Adjective, cutSentence } from './cut';
import { documentPoints, listPoints, organisationParts, personParts } from './document-evidence';
import { type Evidence, type Points, weigh } from './evidence';
import { ORGANISATION_EVIDENCE } from './organisation-evidence';
import { PERSON_EVIDENCE } from './person-evidence';
import { PLACE_EVIDENCE } from './place-evidence';
import { NO_NAMES, TITLES } from './vocabulary';

/** All rules that weigh a candidate by itself. */
export const EVIDENCE: readonly Evidence[] = [
  ...ORGANISATION_EVIDENCE,
  ...PLACE_EVIDENCE,
  ...PERSON_EVIDENCE,
];
/** Rules that look at the other mentions of the document. */
export const DOCUMENT_RULES = [
  'document-name',
  'part-of-name',
  'part-of-organisation',
  'list-neighbour',
] as const;

/** A name needs this many points to be taken for one. */
const ENOUGH = 3;

/** Equal points go to what stands first. */
const ORDER: readonly EntityKind[] = ['state', 'organisation', 'place', 'person'];
export const winner = (points: Readonly<Points>): EntityKind =>
  ORDER.reduce((best, kind) => (points[kind] > points[best] ? kind : best), ORDER[0] as EntityKind);

/** Words that the text also writes in small letters. */
function smallWords(sentences: readonly Sentence[]): Set<string> {
  const small = new Set<string>();
  for (const { tokens } of sentences)
    for (const token of tokens) if (token.text === token.lower) small.add(token.lower);
  return small;
}

/** A title or function word that is no name by itself. */
const isNoName = ({ words, readings, titled, pattern }: Candidate) =>
  readings.length === 0 &&
  !pattern &&
  words.every(({ lower }) => NO_NAMES.has(lower) || (TITLES.has(lower) && !titled));

function toMention({ sentence, from, to, readings }: Candidate, kind: EntityKind, rule: string): Mention {
  return {
    start: (sentence.tokens[from] as Token).start,
    end: (sentence.tokens[to - 1] as Token).end,
    kind,
    sentence: sentence.index,
    entity: -1,
    rule,
    canonical: readings.find((known) => known.kind === kind)?.name,
  };
}

const adjectiveMention = ({ from, to, reading }: Adjective, sentence: Sentence): Mention => ({
  start: (sentence.tokens[from] as Token).start,
  end: (sentence.tokens[to - 1] as Token).end,
  kind: 'state',
  sentence: sentence.index,
  entity: -1,
  rule: 'nationality',
  canonical: reading.name,
  adjective: true,
});

function run({ sentences }: Document, disabled: ReadonlySet<string>): Partial<Document> {
  const rules = EVIDENCE.filter(({ name }) => !disabled.has(name));
  const small = smallWords(sentences);
  const isSmall = (lower: string) => small.has(lower) || isCommonWord(lower);
  const found: Mention[] = [];
  const judged = sentences.flatMap((sentence) => {
    const { candidates, adjectives } = cutSentence(sentence, isSmall);
    for (const adjective of adjectives) found.push(adjectiveMention(adjective, sentence));
    return candidates
      .filter((one) => !isNoName(one))
      .map((candidate) => ({ candidate, verdict: weigh(candidate, rules) }));
  });
  const names = disabled.has('document-name') ? new Map<string, Points>() : documentPoints(judged);
  const parts = disabled.has('part-of-name') ? new Set<string>() : personParts(judged);
  const shortNames = disabled.has('part-of-organisation') ? new Set<string>() : organisationParts(judged);
  const lists = disabled.has('list-neighbour') ? [] : listPoints(judged);
  judged.forEach(({ candidate, verdict }, i) => {
    const points = { ...verdict.points };
    const everywhere = names.get(candidate.key);
    const neighbours = lists[i];
    for (const kind of ENTITY_KINDS)
      points[kind] += (everywhere?.[kind] ?? 0) * 0.6 + (neighbours?.[kind] ?? 0);
    const part = parts.has(candidate.key) && !candidate.pattern;
    if (part) points.person += candidate.readings.some(({ kind }) => kind === 'state') ? 2 : 7;
    const short = shortNames.has(candidate.key) && !part;
    if (short) points.organisation += 6;
    const kind = winner(points);
    const bare =
      candidate.initial && candidate.words.length === 1 && candidate.readings.length === 0 && !part;
    if (points[kind] < ENOUGH || (bare && isSmall((candidate.words[0] as Token).lower))) return;
    found.push(
      toMention(
        candidate,
        kind,
        verdict.rules[kind] ?? (part ? 'part-of-name' : short ? 'part-of-organisation' : 'document-name'),
      ),
    );
  });
  return { mentions: withoutOverlaps(found) };
}

/** Of mentions that overlap, the one that starts first, or else the longer. */
function withoutOverlaps(found: readonly Mention[]): Mention[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (!last || last.end <= mention.start) kept.push(mention);
  }
  return kept;
}

export const mentions: Stage = { name: 'mentions', run };
