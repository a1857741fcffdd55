/** Which rules a sentence has a word for: nearly all sentences have none, and need not be matched against any pattern. */
import type { Scene } from '../../clauses/scene';
import { factOf } from '../../sentences/form';

/**
 * Tells the rules that a sentence may set off, by a test on each of its words; a rule without a test is always told.
 * @param testOf must hold for one of the words alone; beyond 31 rules two share a bit, and are told together
 */
export function wordedRules<Rule>(
  rules: readonly Rule[],
  testOf: (rule: Rule) => RegExp | undefined,
): (scene: Scene) => readonly Rule[] {
  const always = maskOf(rules, (rule) => testOf(rule) === undefined);
  const ofWord = factOf(({ lower }) => maskOf(rules, (rule) => testOf(rule)?.test(lower) ?? false));
  const chosen = new Map<number, readonly Rule[]>();
  return ({ atoms }) => {
    let mask = always;
    for (const atom of atoms) if (atom.kind === 'word') mask |= ofWord(atom);
    let told = chosen.get(mask);
    if (!told) {
      told = rules.filter((_, i) => (mask & (1 << i)) !== 0);
      chosen.set(mask, told);
    }
    return told;
  };
}

const maskOf = <Rule>(rules: readonly Rule[], holds: (rule: Rule) => boolean): number =>
  rules.reduce((mask, rule, i) => (holds(rule) ? mask | (1 << i) : mask), 0);
