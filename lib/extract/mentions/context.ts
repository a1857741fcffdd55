/** What stands around a candidate. */
import type { Token } from '../document';
import type { Candidate } from './candidate';
import { ORG_NOUNS } from './vocabulary';

/** The token `back` places before the name: 1 is the neighbour. */
export const before = ({ sentence, from }: Candidate, back = 1): Token | undefined =>
  sentence.tokens[from - back];
/** The token `on` places after the name: 0 is the neighbour. */
export const after = ({ sentence, to }: Candidate, on = 0): Token | undefined => sentence.tokens[to + on];

const set = (list: string) => new Set(list.split(' '));

/** Words at which the noun of an explanation must have come: "a town |in| …", "the minister |who| …". */
const PAST_NOUN = set(
  'of in for at on by with that which who whose whom to from near since is was were are has had have and or but as when where while said says told until between against under founded led based backed headed owned formed established named',
);
const DETERMINERS = set('a an the its his her their another also now');
const COPULAS = set('is was are were remains became');
const MARKS = /^[,;:.()–—]$/;

/** "X (Arabic: …) is a town": brackets are stepped over. */
function pastBrackets({ sentence: { tokens }, to }: Candidate): number {
  if (tokens[to]?.text !== '(') return to;
  for (let i = to + 1; i < Math.min(to + 40, tokens.length); i++) if (tokens[i]?.text === ')') return i + 1;
  return to;
}

/**
 * Whether the name is explained as one of these, in apposition or by "is a":
 * "Mosul, the second largest city in Iraq", "Julie Bishop, Australia's foreign minister".
 */
export function explainedAs(candidate: Candidate, nouns: ReadonlySet<string>): boolean {
  const { tokens } = candidate.sentence;
  let at = pastBrackets(candidate);
  const link = tokens[at]?.lower ?? '';
  const copula = COPULAS.has(link);
  if (!copula && !/^[,(–—-]$/.test(link)) return false;
  at += 1;
  const first = tokens[at]?.lower ?? '';
  if (first === 'one' && tokens[at + 1]?.lower === 'of') at += 3;
  else if (DETERMINERS.has(first)) at += 1;
  else if (copula || (!nouns.has(first) && !/^\p{Lu}/u.test(tokens[at]?.text ?? ''))) return false;
  for (let i = at; i < at + 9; i++) {
    const token = tokens[i];
    if (!token || MARKS.test(token.text) || PAST_NOUN.has(token.lower))
      return nouns.has(tokens[i - 1]?.lower ?? '');
  }
  return false;
}

/** "a group called X", "the consortium, named X,": a body is called so. */
export function isCalledBody(candidate: Candidate): boolean {
  if (!/^(?:called|named|dubbed)$/.test(before(candidate)?.text ?? '')) return false;
  return ORG_NOUNS.has(before(candidate, before(candidate, 2)?.text === ',' ? 3 : 2)?.text ?? '');
}
