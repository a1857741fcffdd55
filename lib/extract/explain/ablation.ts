/** What each rule adds: the score of everything, less the score without that rule. */

/** A rule with what it is worth on some gold. */
export interface RuleWorth<Score> {
  readonly rule: string;
  readonly without: Score;
}

/**
 * Scores a set of texts once with all rules and once without each.
 * @param rules names of rules, such as `LATER_RULES` or those that `ruleCounts` found at work
 * @param score reads and scores the texts with these rules disabled
 * @example ablate(LATER_RULES, (disabled) => scoreReader(texts, (t) => extract(t, { disabled })))
 */
export function ablate<Score>(
  rules: readonly string[],
  score: (disabled: ReadonlySet<string>) => Score,
): { readonly all: Score; readonly rules: readonly RuleWorth<Score>[] } {
  return {
    all: score(new Set()),
    rules: rules.map((rule) => ({ rule, without: score(new Set([rule])) })),
  };
}
