/**
 * What speaks for a kind: each rule looks at a candidate and its neighbourhood and gives points to one kind. The kind
 * with most points wins; the rule that gave it most is recorded on the mention.
 */
import type { EntityKind } from '@/lib/ontology';
import type { Token } from '../document';
import { isGivenName } from '../gazetteer/lexicon';
import { type Candidate, words } from './candidate';
import { isAcronym, isHyphen, isInitial, isPossessive, PARTICLES } from './shape';
import {
  LOCATIVES,
  NO_NAMES,
  ORG_HEADS,
  PLACE_NOUNS,
  SPEECH_VERBS,
  STRONG_LOCATIVES,
  TITLES,
} from './vocabulary';

export interface Evidence {
  readonly name: string;
  readonly kind: EntityKind;
  readonly points: number;
  readonly holds: (candidate: Candidate) => boolean;
}

const before = ({ sentence, from }: Candidate, back = 1): Token | undefined => sentence.tokens[from - back];
const after = ({ sentence, to }: Candidate, on = 0): Token | undefined => sentence.tokens[to + on];
const nameWords = (candidate: Candidate) => words(candidate).filter((token) => !isHyphen(token));
const reading = (kind: EntityKind) => (candidate: Candidate) =>
  candidate.readings.some((known) => known.kind === kind);
const pattern = (rule: string) => (candidate: Candidate) => candidate.pattern?.rule === rule;
const isArticle = (token: Token | undefined) => token?.lower === 'the';

/** Between a name and its apposition's noun: "Mosul, the second largest city". */
function appositionHas(candidate: Candidate, nouns: ReadonlySet<string>): boolean {
  const { tokens } = candidate.sentence;
  if (!/^[,(–—-]$/.test(after(candidate)?.text ?? '')) return false;
  if (
    !/^(?:a|an|the|its|his|her|one|another|formerly|who)$/.test(after(candidate, 1)?.lower ?? '') &&
    !nouns.has(after(candidate, 1)?.lower ?? '')
  )
    return false;
  for (let i = candidate.to + 1; i < candidate.to + 9; i++) {
    const token = tokens[i];
    if (!token || /^[,;:.()]$/.test(token.text)) return false;
    if (nouns.has(token.lower)) return true;
  }
  return false;
}

const person = (name: string, points: number, holds: Evidence['holds']): Evidence => ({
  name,
  kind: 'person',
  points,
  holds,
});
const place = (name: string, points: number, holds: Evidence['holds']): Evidence => ({
  name,
  kind: 'place',
  points,
  holds,
});
const state = (name: string, points: number, holds: Evidence['holds']): Evidence => ({
  name,
  kind: 'state',
  points,
  holds,
});
const body = (name: string, points: number, holds: Evidence['holds']): Evidence => ({
  name,
  kind: 'organisation',
  points,
  holds,
});

export const EVIDENCE: readonly Evidence[] = [
  body('organisation-head', 12, pattern('organisation-head')),
  body('ministry-of-state', 14, pattern('ministry-of-state')),
  body('government-of-state', 14, pattern('government-of-state')),
  place('place-head', 11, pattern('place-head')),

  state('gazetteer-state', 8, reading('state')),
  place('gazetteer-place', 6, reading('place')),
  body('gazetteer-organisation', 7, reading('organisation')),

  person('title-before', 7, (c) => c.titled && !c.pattern),
  person('given-name', 6, (c) => {
    const parts = nameWords(c);
    return parts.length > 1 && parts.length < 6 && isGivenName((parts[0] as Token).key);
  }),
  person('given-name-second', 4, (c) => {
    const parts = nameWords(c);
    return parts.length > 1 && parts.length < 6 && isGivenName((parts[1] as Token).key);
  }),
  person(
    'given-name-alone',
    2,
    (c) => nameWords(c).length === 1 && isGivenName((nameWords(c)[0] as Token).key),
  ),
  person('particle', 4, (c) => {
    const parts = nameWords(c);
    return (
      parts.length > 2 &&
      parts
        .slice(1, -1)
        .some(
          ({ key, text }) =>
            PARTICLES.has(key) && (/^\p{Ll}/u.test(text) || /^(?:Al|Bin|Ibn|Abu|De|Van|Von|Ben)$/.test(text)),
        )
    );
  }),
  person(
    'kunya',
    4,
    (c) => /^(?:abu|umm|bin|ibn)$/.test((nameWords(c)[0] as Token).key) && nameWords(c).length > 1,
  ),
  person(
    'initial',
    4,
    (c) =>
      nameWords(c).length > 1 &&
      nameWords(c)
        .slice(0, -1)
        .some((token) => isInitial(token)),
  ),
  person('hyphenated-given-name', 3, (c) =>
    /(?:^|\s)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$|^\p{Lu}\p{Ll}+-\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text(c)),
  ),
  person('surname-prefix', 3, (c) => nameWords(c).some(({ text }) => /^(?:Mc|Mac|O['’])\p{Lu}/u.test(text))),
  person('role-apposition', 5, (c) => appositionHas(c, TITLES)),
  person(
    'age',
    5,
    (c) =>
      after(c)?.text === ',' &&
      /^\d{2}$/.test(after(c, 1)?.text ?? '') &&
      /^[,.]$/.test(after(c, 2)?.text ?? ''),
  ),
  person('pronoun-after', 1, (c) => after(c)?.text === ',' && after(c, 1)?.lower === 'who'),
  person(
    'two-words',
    2,
    (c) =>
      nameWords(c).length === 2 &&
      !c.initial &&
      !isArticle(before(c)) &&
      !nameWords(c).some((token) => isAcronym(token)),
  ),

  person(
    'speech-verb',
    2,
    (c) =>
      SPEECH_VERBS.has(after(c)?.lower ?? '') ||
      (/^(?:said|says|added|told|asked|warned)$/.test(before(c)?.lower ?? '') && !c.titled),
  ),
  place('locative', 3, (c) => STRONG_LOCATIVES.has(before(c)?.lower ?? '')),
  place('weak-locative', 1, (c) => LOCATIVES.has(before(c)?.lower ?? '')),
  place('place-noun-of', 6, (c) => before(c)?.text === 'of' && PLACE_NOUNS.has(before(c, 2)?.lower ?? '')),
  place('place-noun-after', 4, (c) => PLACE_NOUNS.has(after(c)?.text ?? '') && !c.titled),
  place('place-apposition', 6, (c) => appositionHas(c, PLACE_NOUNS)),
  place(
    'comma-state',
    4,
    (c) =>
      after(c)?.text === ',' &&
      /^\p{Lu}/u.test(after(c, 1)?.text ?? '') &&
      LOCATIVES.has(before(c)?.lower ?? ''),
  ),

  body(
    'acronym',
    5,
    (c) =>
      c.readings.length === 0 &&
      nameWords(c).length === 1 &&
      isAcronym(nameWords(c)[0] as Token) &&
      !c.shouted,
  ),
  body(
    'acronym-in-brackets',
    3,
    (c) => before(c)?.text === '(' && after(c)?.text === ')' && isAcronym(nameWords(c)[0] as Token),
  ),
  body('article-before', 3, (c) => isArticle(before(c)) && !c.titled),
  body(
    'organisation-noun-after',
    4,
    (c) =>
      ORG_HEADS.has(after(c)?.text ?? '') &&
      !isPossessive(after(c)) &&
      !/^(?:office|school|order|network)$/.test(after(c)?.text ?? ''),
  ),
  body(
    'member-noun-after',
    5,
    (c) =>
      /^(?:fighters?|militants?|terrorists?|rebels?|gunmen|insurgents?|militiam[ae]n|lawmakers?|spokesm[ae]n|spokeswoman|spokesperson|leaders?|leadership|members?|officials?|cells?|shares|employees|executives?|activists?|supporters?|candidates?|operatives?|commanders?)$/.test(
        after(c)?.text ?? '',
      ) && !c.titled,
  ),
  body('organisation-apposition', 6, (c) => appositionHas(c, ORG_HEADS)),
  body(
    'member-of',
    4,
    (c) =>
      before(c)?.text === 'of' &&
      /^(?:members?|leaders?|spokesman|spokeswoman|spokesperson|head|founders?|chairman|chairwoman|commander|fighters|director|chief|ceo|president|wing|branch|faction)$/.test(
        before(c, 2)?.text ?? '',
      ),
  ),
];

const text = (c: Candidate) =>
  c.sentence.tokens
    .slice(c.from, c.to)
    .map((token, i, all) => (i > 0 && (all[i - 1] as Token).end < token.start ? ' ' : '') + token.text)
    .join('');

/** Points per kind, and per kind the rule that gave most. */
export interface Verdict {
  readonly points: Readonly<Record<EntityKind, number>>;
  readonly rules: Readonly<Partial<Record<EntityKind, string>>>;
}

export function weigh(candidate: Candidate, rules: readonly Evidence[]): Verdict {
  const points: Record<EntityKind, number> = { person: 0, organisation: 0, state: 0, place: 0 };
  const best: Partial<Record<EntityKind, Evidence>> = {};
  for (const rule of rules) {
    if (!rule.holds(candidate)) continue;
    points[rule.kind] += rule.points;
    if (rule.points > (best[rule.kind]?.points ?? 0)) best[rule.kind] = rule;
  }
  const rulesByKind: Partial<Record<EntityKind, string>> = {};
  for (const rule of Object.values(best)) rulesByKind[rule.kind] = rule.name;
  return { points, rules: rulesByKind };
}

/** A single capitalised word that is no name by itself. */
export const isNoName = (candidate: Candidate) =>
  words(candidate).every(
    (token) => isHyphen(token) || NO_NAMES.has(token.lower) || (TITLES.has(token.lower) && !candidate.titled),
  );
