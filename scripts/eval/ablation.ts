/** The ablation table: what each rule adds on annotated texts, in points of F1. */
import { extract } from '@/lib/extract';
import { ablate, ruleCounts } from '@/lib/extract/explain';
import { rates } from './counts';
import type { GoldText } from './gold';
import { scoreReader } from './own';
import type { Score } from './score';
import { table } from './table';

const MEASURES = ['mentions', 'meetings', 'links'] as const;
const f1 = (score: Score, measure: (typeof MEASURES)[number]) =>
  100 * (rates(measure === 'mentions' ? score.mentions.all : score[measure]).f1 || 0);

/** Rules that make a difference on these texts, the most valuable first. */
export function ablationTable(texts: readonly GoldText[]): string {
  const rules = new Set(
    texts.flatMap(({ text }) => [...ruleCounts(extract({ text }, { explain: true })).keys()]),
  );
  const { all, rules: worth } = ablate([...rules], (disabled) =>
    scoreReader(texts, (input) => extract(input, { disabled })),
  );
  const rows = worth
    .map(({ rule, without }) => ({ rule, adds: MEASURES.map((m) => f1(all, m) - f1(without, m)) }))
    .filter(({ adds }) => adds.some((points) => Math.abs(points) >= 0.05))
    .sort((a, b) => Math.max(...b.adds) - Math.max(...a.adds));
  return table([
    ['without it, F1 falls by', ...MEASURES],
    ...rows.map(({ rule, adds }) => [rule, ...adds.map((points) => points.toFixed(1))]),
  ]);
}
