/** What the rest of the document says of a name: its other mentions, full names, and its neighbours in a list. */
import { ENTITY_KINDS } from '@/lib/ontology';
import type { Token } from '../document';
import type { Candidate } from './candidate';
import { noPoints, type Points, type Verdict } from './evidence';

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

const SEPARATORS = /^(?:,|and|or|\/|&|;)$/;

/** Whether only list marks stand between two candidates. */
function isListed(a: Candidate, b: Candidate): boolean {
  if (a.sentence !== b.sentence || b.from <= a.to || b.from - a.to > 2) return false;
  return a.sentence.tokens.slice(a.to, b.from).every((token: Token) => SEPARATORS.test(token.lower));
}

/** A name in a list is likely of its neighbour's kind: "Nilesat, Hotbird and Noorsat". */
export function listPoints(judged: readonly Judged[]): Points[] {
  return judged.map(({ candidate, verdict }, i) => {
    const points = noPoints();
    const most = Math.max(...Object.values(verdict.points));
    if (most >= 6) return points;
    for (const other of [judged[i - 1], judged[i + 1]]) {
      if (!other) continue;
      const [left, right] =
        other === judged[i - 1] ? [other.candidate, candidate] : [candidate, other.candidate];
      if (!isListed(left, right)) continue;
      for (const kind of ENTITY_KINDS)
        if (
          other.verdict.points[kind] >= 6 &&
          other.verdict.points[kind] === Math.max(...Object.values(other.verdict.points))
        )
          points[kind === 'state' ? 'place' : kind] += 3;
    }
    return points;
  });
}
