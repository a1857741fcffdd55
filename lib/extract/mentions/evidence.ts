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
  /** Speaks by the name's own words alone: of a candidate with the pattern of this name, and of no other. */
  readonly told?: boolean;
  readonly holds: (candidate: Candidate) => boolean;
}

/** A maker of rules for one kind. */
export const forKind =
  (kind: EntityKind) =>
  (name: string, points: number, holds: Evidence['holds']): Evidence => ({ name, kind, points, holds });

/** Whether the gazetteer has the name as one of this kind. */
export const isReadAs = ({ readings }: Candidate, kind: EntityKind) =>
  readings.length > 0 && readings.some((known) => known.kind === kind);

/** A maker of rules for names whose own words tell their kind. */
export const toldKind =
  (kind: EntityKind) =>
  (name: string, points: number): Evidence => ({
    name,
    kind,
    points,
    told: true,
    holds: ({ pattern }) => pattern?.rule === name,
  });

export type Points = Record<EntityKind, number>;

/** Points per kind, and per kind the rule that gave most. */
export interface Verdict {
  readonly points: Readonly<Points>;
  readonly rules: Readonly<Partial<Record<EntityKind, string>>>;
}

export const noPoints = (): Points => ({ person: 0, organisation: 0, state: 0, place: 0 });

/** Rules by how they are asked. */
export interface Scales {
  /** Those of which at most one holds, by their names. */
  readonly told: ReadonlyMap<string, Evidence>;
  readonly weighed: readonly Evidence[];
}

export const scalesOf = (rules: readonly Evidence[]): Scales => ({
  told: new Map(rules.filter(({ told }) => told).map((rule) => [rule.name, rule])),
  weighed: rules.filter(({ told }) => !told),
});

export function weigh(candidate: Candidate, { told: tellers, weighed }: Scales): Verdict {
  // what its own words say needs no surroundings
  const told = candidate.pattern && tellers.get(candidate.pattern.rule);
  if (told) return { points: { ...noPoints(), [told.kind]: told.points }, rules: { [told.kind]: told.name } };
  const points = noPoints();
  const isState = isReadAs(candidate, 'state');
  const isNoLand = candidate.readings.length > 0 && !isState && !isReadAs(candidate, 'place');
  const most = noPoints();
  const names: Partial<Record<EntityKind, string>> = {};
  for (const rule of weighed) {
    if ((rule.land && isNoLand) || !rule.holds(candidate)) continue;
    points[rule.kind] += rule.points;
    if (rule.land && isState) points.state += rule.points;
    if (rule.points <= most[rule.kind]) continue;
    most[rule.kind] = rule.points;
    names[rule.kind] = rule.name;
  }
  return { points, rules: names };
}
