/** The stage `mentions`: where people, organisations, states and places are named. */
import type { EntityKind } from '@/lib/ontology';
import type { Document, Mention, Sentence, Stage, Token } from '../document';
import { countryName, isCommonWord } from '../gazetteer/lexicon';
import type { Candidate } from './candidate';
import { type Adjective, cutSentence } from './cut';
import type { Evidence } from './evidence';
import { type Decision, judge } from './judge';
import { ORGANISATION_EVIDENCE } from './organisation-evidence';
import { PERSON_EVIDENCE } from './person-evidence';
import { PLACE_EVIDENCE } from './place-evidence';
import { isSmall } from './shape';
import { NO_NAMES, TITLES } from './vocabulary';

export { DOCUMENT_RULES } from './judge';

/** All rules that weigh a candidate by itself. */
export const EVIDENCE: readonly Evidence[] = [
  ...ORGANISATION_EVIDENCE,
  ...PLACE_EVIDENCE,
  ...PERSON_EVIDENCE,
];

/** Words that the text also writes in small letters. */
function smallWords(sentences: readonly Sentence[]): Set<string> {
  const small = new Set<string>();
  for (const { tokens } of sentences) for (const token of tokens) if (isSmall(token)) small.add(token.lower);
  return small;
}

/** A title or function word that is no name by itself. */
const isNoName = ({ words, readings, titled, pattern }: Candidate) =>
  readings.length === 0 &&
  !pattern &&
  words.every(({ lower }) => NO_NAMES.has(lower) || (TITLES.has(lower) && !titled));

/** The gazetteer's name; for a capital that acts as its state, the state's. */
function canonicalName({ readings, pattern }: Candidate, kind: EntityKind, rule: string): string | undefined {
  const capital = rule === 'metonym' ? readings.find(({ list }) => list === 'capitals')?.country : undefined;
  if (capital) return countryName(capital);
  return pattern?.canonical ?? (readings.find((known) => known.kind === kind)?.name || undefined);
}

function toMention({ candidate, kind, rule }: Decision): Mention {
  const { sentence, from, to } = candidate;
  return {
    start: (sentence.tokens[from] as Token).start,
    end: (sentence.tokens[to - 1] as Token).end,
    kind,
    sentence: sentence.index,
    entity: -1,
    rule,
    canonical: canonicalName(candidate, kind, rule),
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

/** Where the cleaned part of a dateline begins, right behind its town, with its length. */
const datelinesIn = (ignored: Document['ignored']): ReadonlyMap<number, number> =>
  new Map(ignored.flatMap(({ reason, start, end }) => (reason === 'dateline' ? [[start, end - start]] : [])));

/** Longer than " — ": a date or an agency stands before the dash. */
const DASH_ALONE = 4;

/** A town with its region, or with a date or an agency behind it; "FEATURE —" is no town. */
function isDateline({ end, tokens }: Sentence, datelines: ReadonlyMap<number, number>): boolean {
  const length = datelines.get(end);
  return length !== undefined && (length > DASH_ALONE || tokens.some(({ text }) => text === ','));
}

function run({ sentences, ignored }: Document, disabled: ReadonlySet<string>): Partial<Document> {
  const rules = EVIDENCE.filter(({ name }) => !disabled.has(name));
  let small: ReadonlySet<string> | undefined;
  const isSmallWord = (lower: string) => {
    if (isCommonWord(lower)) return true;
    small ??= smallWords(sentences);
    return small.has(lower);
  };
  const datelines = datelinesIn(ignored);
  const found: Mention[] = [];
  const candidates: Candidate[] = [];
  for (const sentence of sentences) {
    const cut = cutSentence(sentence, isSmallWord, isDateline(sentence, datelines));
    if (!disabled.has('nationality'))
      for (const adjective of cut.adjectives) found.push(adjectiveMention(adjective, sentence));
    for (const candidate of cut.candidates) if (!isNoName(candidate)) candidates.push(candidate);
  }
  for (const decision of judge(candidates, rules, disabled, isSmallWord)) found.push(toMention(decision));
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
