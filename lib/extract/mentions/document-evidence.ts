/** What the rest of the document says of a name: its other mentions, full names, and its neighbours in a list. */
import { ENTITY_KINDS, type EntityKind } from '@/lib/ontology';
import type { Token } from '../document';
import { findName, isCommonWord } from '../gazetteer/lexicon';
import type { Candidate } from './candidate';
import { noPoints, type Points, type Verdict } from './evidence';
import { isAcronym, isPossessive } from './shape';
import { COMPANY_FORMS, NO_NAMES, ORG_HEADS } from './vocabulary';

export interface Judged {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
}

/** The best points per kind of a name over its mentions outside shouted headings. */
export function documentPoints(judged: readonly Judged[]): Map<string, Points> {
  const names = new Map<string, Points>();
  for (const { candidate, verdict } of judged) {
    if (candidate.shouted) continue;
    const best = names.get(candidate.key) ?? noPoints();
    for (const kind of ENTITY_KINDS) best[kind] = Math.max(best[kind], verdict.points[kind]);
    names.set(candidate.key, best);
  }
  return names;
}

const isPerson = ({ points }: Verdict) =>
  points.person >= 5 && ENTITY_KINDS.every((kind) => kind === 'person' || points[kind] < points.person);

/** By what a person of the document may be called: "Lavrov" of "Sergei Lavrov", "Abu Marzook" of "Mousa Abu Marzook". */
export function personParts(judged: readonly Judged[]): Set<string> {
  const parts = new Set<string>();
  for (const { candidate, verdict } of judged) {
    if (candidate.shouted || !isPerson(verdict)) continue;
    const keys = candidate.words.map(({ key }) => key);
    keys.forEach((key, i) => {
      parts.add(keys.slice(i).join(' '));
      if (key.length > 2) parts.add(key);
    });
  }
  return parts;
}

/**
 * "Alsumaria" of "Alsumaria News", "Northmark" of "Northmark Minerals Inc.": what is left of an organisation's name without
 * its head, or a company's without the plain words before that, where it is no word.
 */
export function organisationParts(judged: readonly Judged[]): Set<string> {
  const parts = new Set<string>();
  for (const { candidate } of judged) {
    const [first, ...more] = candidate.words;
    const head = more.at(-1);
    if (candidate.pattern?.rule !== 'organisation-head' || !first || !head) continue;
    if (
      ORG_HEADS.has(head.lower) &&
      (more.length === 1 ||
        (COMPANY_FORMS.has(head.lower) && more.slice(0, -1).every(({ lower }) => isCommonWord(lower)))) &&
      !isCommonWord(first.lower) &&
      !NO_NAMES.has(first.lower) &&
      !findName([first], 0)
    )
      parts.add(first.key);
  }
  return parts;
}

/** Further points of some candidates, by their index. */
type Given = (Points | undefined)[];

function give(given: Given, to: number, kind: EntityKind, points: number): void {
  while (given.length <= to) given.push(undefined);
  const own = given[to] ?? noPoints();
  own[kind] += points;
  given[to] = own;
}

/** What stands beside a person and belongs with them: "Fonterra's Miles Hurrell", "Gonçalo Ramos of Benfica". */
export function ownerPoints(judged: readonly Judged[]): Given {
  const given: Given = [];
  judged.forEach(({ candidate, verdict }, i) => {
    if (!isPerson(verdict)) return;
    const [left, right] = [judged[i - 1], judged[i + 1]];
    const { tokens } = candidate.sentence;
    if (
      left?.candidate.sentence === candidate.sentence &&
      left.candidate.to + 1 === candidate.from &&
      isPossessive(tokens[left.candidate.to])
    )
      give(given, i - 1, 'organisation', 4);
    if (
      right?.candidate.sentence === candidate.sentence &&
      candidate.to + 1 === right.candidate.from &&
      tokens[candidate.to]?.text === 'of'
    )
      give(given, i + 1, 'organisation', 4);
  });
  return given;
}

const SEPARATORS = /^(?:,|and|or|\/|&|;)$/;

/** Whether only list marks stand between two candidates. */
function isListed(a: Candidate, b: Candidate): boolean {
  if (a.sentence !== b.sentence || b.from <= a.to || b.from - a.to > 2) return false;
  return a.sentence.tokens.slice(a.to, b.from).every((token: Token) => SEPARATORS.test(token.lower));
}

/** From so many points on a kind is plain, and its neighbours in a list may take it over. */
const PLAIN = 6;

/** A name in a list is likely of its neighbour's kind: "Nilesat, Hotbird and Noorsat". */
export function listPoints(judged: readonly Judged[]): Given {
  const given: Given = [];
  const teach = (from: number, to: number) => {
    const [teacher, learner] = [judged[from], judged[to]];
    if (!teacher || !learner) return;
    const most = (at: number) => Math.max(...ENTITY_KINDS.map((kind) => totals(at, kind)));
    const totals = (at: number, kind: EntityKind) =>
      (judged[at] as Judged).verdict.points[kind] + (given[at]?.[kind] ?? 0);
    if (most(to) >= PLAIN || most(from) < PLAIN) return;
    const kind = ENTITY_KINDS.find((one) => totals(from, one) === most(from)) as EntityKind;
    if (kind === 'person' && learner.candidate.words.every((word) => isAcronym(word))) return;
    // the states are all known: an unknown name beside one is a place, or a body where it is made of plain words
    const { words } = learner.candidate;
    const worded = words.length > 1 && words.every(({ lower }) => isCommonWord(lower));
    const taught = kind !== 'state' ? kind : worded ? 'organisation' : 'place';
    give(given, to, taught, PLAIN);
  };
  for (let i = 1; i < judged.length; i++)
    if (isListed((judged[i - 1] as Judged).candidate, (judged[i] as Judged).candidate)) teach(i - 1, i);
  for (let i = judged.length - 1; i > 0; i--)
    if (isListed((judged[i - 1] as Judged).candidate, (judged[i] as Judged).candidate)) teach(i, i - 1);
  return given;
}

const ALIAS_LINKS = new Set(
  ', ( “ " also better widely commonly known as called nicknamed alias aka formerly by the or'.split(' '),
);
const ALIAS_WORDS = new Set('known called nicknamed alias aka formerly'.split(' '));

/** "Qayyarah Airfield West, also called “Q-West”": what something is also called is of its kind. */
export function aliasPoints(judged: readonly Judged[]): Given {
  const given: Given = [];
  judged.forEach(({ candidate }, i) => {
    const left = judged[i - 1];
    if (left?.candidate.sentence !== candidate.sentence || candidate.from - left.candidate.to > 6) return;
    const between = candidate.sentence.tokens.slice(left.candidate.to, candidate.from);
    if (
      !between.some(({ lower }) => ALIAS_WORDS.has(lower)) ||
      !between.every(({ lower }) => ALIAS_LINKS.has(lower))
    )
      return;
    const most = Math.max(...ENTITY_KINDS.map((kind) => left.verdict.points[kind]));
    const kind = ENTITY_KINDS.find((one) => left.verdict.points[one] === most);
    if (kind && most > 0) give(given, i, kind, ALIAS);
  });
  return given;
}
const ALIAS = 8;
