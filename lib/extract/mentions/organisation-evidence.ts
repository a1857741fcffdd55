/** What speaks for an organisation. */
import type { Token } from '../document';
import { isCommonWord } from '../gazetteer/lexicon';
import type { Candidate } from './candidate';
import { after, before, explainedAs } from './context';
import { type Evidence, forKind, pattern, reading } from './evidence';
import { isAcronym } from './shape';
import { MEMBER_NOUNS, NO_ACRONYMS, ORG_NOUNS, ORG_NOUNS_BEFORE, ORG_PREFIXES } from './vocabulary';

const body = forKind('organisation');

/** One word of capitals that is neither a measure nor a role. */
function loneAcronym({ words, shouted, readings, sentence, from }: Candidate, shortest: number): boolean {
  const [word] = words;
  if (!word || shouted || readings.length > 0 || !words.every((part) => isAcronym(part))) return false;
  if (NO_ACRONYMS.has(word.lower) || word.text.includes('.')) return false;
  return (
    word.text.replace(/[^\p{L}]/gu, '').length >= shortest &&
    !/^\d/.test(sentence.tokens[from - 1]?.text ?? '')
  );
}

export const ORGANISATION_EVIDENCE: readonly Evidence[] = [
  body('organisation-head', 12, pattern('organisation-head')),
  body('ministry-of-state', 14, pattern('ministry-of-state')),
  body('inner-body', 14, pattern('inner-body')),
  body('government-of-state', 14, pattern('government-of-state')),
  body('gazetteer-organisation', 7, reading('organisation')),
  body('gazetteer-long-organisation', 4, (c) => c.words.length > 1 && reading('organisation')(c)),
  body('acronym', 5, (c) => loneAcronym(c, 3)),
  body('short-acronym', 2, (c) => loneAcronym(c, 2)),
  body(
    'acronym-in-brackets',
    3,
    (c) => before(c)?.text === '(' && after(c)?.text === ')' && loneAcronym(c, 2),
  ),
  body('organisation-prefix', 9, (c) => c.words.length > 1 && ORG_PREFIXES.has((c.words[0] as Token).key)),
  body('city-team', 8, pattern('city-team')),
  body(
    'article-before',
    3,
    (c) => before(c)?.lower === 'the' && !c.titled && c.words.some(({ lower }) => !isCommonWord(lower)),
  ),
  body('organisation-noun-before', 7, (c) => ORG_NOUNS_BEFORE.has(before(c)?.text ?? '') && !c.titled),
  body('organisation-noun-after', 4, (c) => ORG_NOUNS.has(after(c)?.text ?? '')),
  body('member-noun-after', 5, (c) => MEMBER_NOUNS.has(after(c)?.text ?? '') && !c.titled),
  body('organisation-apposition', 6, (c) => explainedAs(c, ORG_NOUNS)),
  body('member-of', 4, (c) => before(c)?.text === 'of' && MEMBER_NOUNS.has(before(c, 2)?.text ?? '')),
  body('based-group', 6, (c) =>
    /(?:^|-)(?:based|backed|run|led|aligned|linked|affiliated|owned)$/.test(before(c)?.lower ?? ''),
  ),
];
