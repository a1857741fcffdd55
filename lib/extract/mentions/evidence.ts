/**
 * What speaks for a kind: each rule looks at a candidate and its neighbourhood and gives points to one kind. The kind
 * with most points wins; the rule that gave it most is recorded on the mention.
 */
import type { EntityKind } from '@/lib/ontology';
import type { Candidate } from './candidate';

export interface Evidence {
  readonly name: string;
  readonly kind: EntityKind;
  readonly points: number;
  /** Speaks for any land: of a name that is known as a state's, it speaks for the state. */
  readonly land?: boolean;
  readonly holds: (candidate: Candidate) => boolean;
}

/** A maker of rules for one kind. */
export const forKind =
  (kind: EntityKind) =>
  (name: string, points: number, holds: Evidence['holds']): Evidence => ({ name, kind, points, holds });

/** Whether the gazetteer has the name as one of this kind. */
export const reading = (kind: EntityKind) => (candidate: Candidate) =>
  candidate.readings.some((known) => known.kind === kind);

/** Whether the name's own words told its kind by this rule. */
export const pattern = (rule: string) => (candidate: Candidate) => candidate.pattern?.rule === rule;

export type Points = Record<EntityKind, number>;

/** Points per kind, and per kind the rule that gave most. */
export interface Verdict {
  readonly points: Readonly<Points>;
  readonly rules: Readonly<Partial<Record<EntityKind, string>>>;
}

export const noPoints = (): Points => ({ person: 0, organisation: 0, state: 0, place: 0 });

export function weigh(candidate: Candidate, rules: readonly Evidence[]): Verdict {
  // what its own words say needs no surroundings
  const told = candidate.pattern && rules.find(({ name }) => name === candidate.pattern?.rule);
  if (told) return { points: { ...noPoints(), [told.kind]: told.points }, rules: { [told.kind]: told.name } };
  const points = noPoints();
  const isState = reading('state')(candidate);
  const isNoLand = candidate.readings.length > 0 && !isState && !reading('place')(candidate);
  const most = noPoints();
  const names: Partial<Record<EntityKind, string>> = {};
  for (const rule of rules) {
    if ((rule.land && isNoLand) || !rule.holds(candidate)) continue;
    points[rule.kind] += rule.points;
    if (rule.land && isState) points.state += rule.points;
    if (rule.points <= most[rule.kind]) continue;
    most[rule.kind] = rule.points;
    names[rule.kind] = rule.name;
  }
  return { points, rules: names };
}
