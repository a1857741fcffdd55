/** Which rules made what: the lines of `--explain`, and what each rule adds, for the ablation table. */
import type { Extraction } from '@/lib/ontology';
import { DATE_RULES } from '../dates';
import { LINK_RULES } from '../links';
import { MEETING_RULES } from '../meetings';

/** The names of the rules of dates, meetings and links, as `--without` takes them. */
export const LATER_RULES: readonly string[] = [
  ...new Set([...DATE_RULES.map(({ rule }) => rule), ...MEETING_RULES, ...LINK_RULES]),
];

/**
 * How often each rule had a part in an extraction that was made with `explain`.
 * @example ruleCounts(extraction).get('verb meet') // 2
 */
export function ruleCounts({ entities, meetings, links }: Extraction): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (rule: string) => counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const { mentions } of entities) for (const { rule } of mentions) if (rule) count(rule);
  for (const { rules = [] } of [...meetings, ...links]) rules.forEach(count);
  return counts;
}
