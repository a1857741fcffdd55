/** Which rules a sentence has a word for: nearly all sentences have none, and need not be matched against any pattern. */
import type { Scene } from '../../clauses/scene';

/** Words differ less than sentences; so many are remembered. */
const REMEMBERED = 20_000;

/**
 * Tells the rules that a sentence may set off, by a test on each of its words; a rule without a test is always told.
 * @param tests at most 31
 */
export function wordedRules<Rule>(
  rules: readonly Rule[],
  testOf: (rule: Rule) => RegExp | undefined,
): (scene: Scene) => readonly Rule[] {
  const known = new Map<string, number>();
  const always = maskOf(rules, (rule) => testOf(rule) === undefined);
  const ofWord = (lower: string): number => {
    let mask = known.get(lower);
    if (mask === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      mask = maskOf(rules, (rule) => testOf(rule)?.test(lower) ?? false);
      known.set(lower, mask);
    }
    return mask;
  };
  const chosen = new Map<number, readonly Rule[]>();
  return ({ atoms }) => {
    let mask = always;
    for (const atom of atoms) if (atom.kind === 'word') mask |= ofWord(atom.lower);
    const before = chosen.get(mask) ?? rules.filter((_, i) => (mask & (1 << i)) !== 0);
    chosen.set(mask, before);
    return before;
  };
}

const maskOf = <Rule>(rules: readonly Rule[], holds: (rule: Rule) => boolean): number =>
  rules.reduce((mask, rule, i) => (holds(rule) ? mask | (1 << i) : mask), 0);
