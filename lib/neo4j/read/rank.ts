/** The order of what a search found, and which of its names it was found by. */
import { foldName, type SearchResult } from '@/lib/ontology';

/** What the index found: everything about it that could have matched. */
export interface Candidate {
  kind: SearchResult['kind'];
  id: string;
  name: string;
  /** Aliases, then roles, then topics. */
  others: readonly string[];
  degree: number;
  /** Lucene's own score, for what is only similar. */
  score: number;
}

/** How well one text answers what was typed; smaller is better. */
const MATCH = { whole: 0, start: 1, words: 2, none: 3 } as const;

function match(text: string, typed: string): number {
  const folded = foldName(text);
  if (folded === typed) return MATCH.whole;
  if (folded.startsWith(typed)) return MATCH.start;
  const words = folded.split(' ');
  return typed.split(' ').every((part) => words.some((word) => word.startsWith(part)))
    ? MATCH.words
    : MATCH.none;
}

interface Ranked {
  candidate: Candidate;
  rank: number;
  matched: string | null;
}

/** A name before an alias before similarity; within each, the whole before its beginning before single words. */
function rank(candidate: Candidate, typed: string): Ranked {
  const byName = match(candidate.name, typed);
  const best = candidate.others
    .map((text) => ({ text, how: match(text, typed) }))
    .reduce<{ text: string; how: number } | null>((a, b) => (a && a.how <= b.how ? a : b), null);
  if (byName < MATCH.none && !(best && best.how < byName && best.how === MATCH.whole)) {
    return { candidate, rank: byName * 2, matched: null };
  }
  if (best && best.how < MATCH.none) return { candidate, rank: best.how * 2 + 1, matched: best.text };
  return { candidate, rank: MATCH.none * 2, matched: null };
}

/**
 * Candidates in the order in which an analyst wants them: exact before prefix before similar, and among equals the
 * best-connected first. Each id once.
 * @param typed what was typed, as it was typed
 */
export function rankCandidates(candidates: readonly Candidate[], typed: string): SearchResult[] {
  const folded = foldName(typed);
  const once = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return [...once.values()]
    .map((candidate) => rank(candidate, folded))
    .sort((a, b) => a.rank - b.rank || order(a.candidate, b.candidate, a.rank))
    .map(({ candidate: { kind, id, name, degree }, matched }) => ({ kind, id, name, matched, degree }));
}

function order(a: Candidate, b: Candidate, rank: number): number {
  const byScore = rank === MATCH.none * 2 ? b.score - a.score : 0;
  return byScore || b.degree - a.degree || (a.id < b.id ? -1 : 1);
}
