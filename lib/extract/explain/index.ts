/** Which rule made what, and what each is worth. */
export { ablate, type RuleWorth } from './ablation';
export { LATER_RULES, ruleCounts } from './rules';
