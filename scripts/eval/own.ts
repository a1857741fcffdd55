/** Runs extractors over the project's own annotated texts. */
import { ENTITY_KINDS, type Extraction } from '@/lib/ontology';
import { rates, type Share } from './counts';
import type { GoldText } from './gold';
import { emptyScore, type Score, scoreText } from './score';
import { percent, table } from './table';

/** Something that reads a text; `published` is what the gold says of its date. */
export type Reader = (input: { text: string; published: string | null }) => Extraction;

/** The score of a reader over texts. */
export function scoreReader(texts: readonly GoldText[], read: Reader): Score {
  const score = emptyScore();
  for (const { text, gold } of texts)
    scoreText(score, gold, read({ text, published: gold.article?.published ?? null }));
  return score;
}

const share = ({ right, of }: Share) => percent(right / of);

/** What is printed of a score, and how; the rows of the table. */
const FIGURES: readonly (readonly [string, (score: Score) => string])[] = [
  ...(['all', ...ENTITY_KINDS] as const).map(
    (kind) => [`mentions F1, ${kind}`, (s: Score) => percent(rates(s.mentions[kind]).f1)] as const,
  ),
  ['meetings, precision', (s) => percent(rates(s.meetings).precision)],
  ['meetings, recall', (s) => percent(rates(s.meetings).recall)],
  ['status', (s) => share(s.status)],
  ['never held but shown so', (s) => String(s.falseHeld)],
  ['participants F1', (s) => percent(rates(s.participants).f1)],
  ['place, where given', (s) => share(s.place)],
  ['date, where given', (s) => share(s.date)],
  ['links, precision', (s) => percent(rates(s.links).precision)],
  ['links, recall', (s) => percent(rates(s.links).recall)],
];

/** Scores side by side, a column each. */
export function scoreTable(scores: Readonly<Record<string, Score>>): string {
  const heading = ['', ...Object.keys(scores)];
  return table([heading, ...FIGURES.map(([name, show]) => [name, ...Object.values(scores).map(show)])]);
}
