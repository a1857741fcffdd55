/** The stage `mentions`: where people, organisations, states and places are named. */
import type { EntityKind } from '@/lib/ontology';
import { ENTITY_KINDS } from '@/lib/ontology';
import type { Document, Mention, Stage, Token } from '../document';
import { type Candidate, surface, words } from './candidate';
import { type Adjective, cutSentence } from './cut';
import { EVIDENCE, isNoName, type Verdict, weigh } from './evidence';

/** A name needs this many points to be taken for one. */
const ENOUGH = 3;

interface Judged {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
  readonly key: string;
}

const winner = (points: Verdict['points']): EntityKind =>
  ENTITY_KINDS.reduce((best, kind) => (points[kind] > points[best] ? kind : best));

/** Words that the text also writes in small letters. */
function smallWords({ sentences }: Document): Set<string> {
  const small = new Set<string>();
  for (const sentence of sentences)
    for (const token of sentence.tokens) if (token.text === token.lower) small.add(token.lower);
  return small;
}

/** What the whole document says of a name: its best points per kind over all mentions outside shouted headlines. */
function documentPoints(judged: readonly Judged[]): Map<string, Record<EntityKind, number>> {
  const names = new Map<string, Record<EntityKind, number>>();
  for (const { candidate, verdict, key } of judged) {
    if (candidate.shouted) continue;
    const sum = names.get(key) ?? { person: 0, organisation: 0, state: 0, place: 0 };
    for (const kind of ENTITY_KINDS) sum[kind] = Math.max(sum[kind], verdict.points[kind]);
    names.set(key, sum);
  }
  return names;
}

/** The parts of the people's full names: "Lavrov" of "Sergei Lavrov", "Abu Marzook" of "Mousa Abu Marzook". */
function personParts(judged: readonly Judged[], names: Map<string, Record<EntityKind, number>>): Set<string> {
  const parts = new Set<string>();
  for (const { candidate, key } of judged) {
    const points = names.get(key);
    if (!points || winner(points) !== 'person' || points.person < 5) continue;
    const pieces = key.split(' ');
    for (let i = 0; i < pieces.length; i++) parts.add(pieces.slice(i).join(' '));
    for (const token of words(candidate)) if (token.text.length > 2) parts.add(token.key);
    parts.add(pieces[0] as string);
  }
  return parts;
}

function toMention(candidate: Candidate, kind: EntityKind, rule: string): Mention {
  const inside = words(candidate);
  const known = candidate.readings.find((reading) => reading.kind === kind);
  return {
    start: (inside[0] as Token).start,
    end: (inside.at(-1) as Token).end,
    kind,
    sentence: candidate.sentence.index,
    entity: -1,
    rule,
    canonical: known?.name,
  };
}

const adjectiveMention = (
  { from, to, reading }: Adjective,
  sentence: Document['sentences'][number],
): Mention => ({
  start: (sentence.tokens[from] as Token).start,
  end: (sentence.tokens[to - 1] as Token).end,
  kind: 'state',
  sentence: sentence.index,
  entity: -1,
  rule: 'nationality',
  canonical: reading.name,
  adjective: true,
});

function run(document: Document, disabled: ReadonlySet<string>): Partial<Document> {
  const rules = EVIDENCE.filter(({ name }) => !disabled.has(name));
  const small = smallWords(document);
  const mentions: Mention[] = [];
  const judged: Judged[] = [];
  for (const sentence of document.sentences) {
    const { candidates, adjectives } = cutSentence(sentence, small);
    mentions.push(...adjectives.map((adjective) => adjectiveMention(adjective, sentence)));
    for (const candidate of candidates)
      if (!isNoName(candidate) || candidate.readings.length > 0)
        judged.push({ candidate, verdict: weigh(candidate, rules), key: surface(words(candidate)) });
  }
  const names = documentPoints(judged);
  const parts = disabled.has('part-of-name') ? new Set<string>() : personParts(judged, names);
  for (const { candidate, verdict, key } of judged) {
    const points = { ...verdict.points };
    const all = names.get(key);
    if (all && !disabled.has('document-name'))
      for (const kind of ENTITY_KINDS) points[kind] += all[kind] * 0.6;
    const part = parts.has(key) && !candidate.pattern;
    if (part) points.person += candidate.readings.some(({ kind }) => kind === 'state') ? 2 : 7;
    const kind = winner(points);
    const alone = candidate.to - candidate.from === 1;
    const bare = candidate.initial && alone && !candidate.readings.length && !part;
    if (points[kind] < ENOUGH || (bare && small.has((words(candidate)[0] as Token).lower))) continue;
    mentions.push(
      toMention(candidate, kind, verdict.rules[kind] ?? (part ? 'part-of-name' : 'document-name')),
    );
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    mentions: mentions.filter(
      (mention, i) =>
        !mentions.slice(Math.max(0, i - 3), i).some((other) => other.end > mention.start && !other.adjective),
    ),
  };
}

export const mentions: Stage = { name: 'mentions', run };
