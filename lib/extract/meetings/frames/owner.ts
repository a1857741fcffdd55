/** Whose meeting it was, and whom else its surroundings name: "X, whose talks", "offered X a meeting", "told Y in a call". */
import type { Group } from '../../clauses/groups';
import { isHuman, namesPeopleOnly, type Scene } from '../../clauses/scene';

const GIVES =
  /^(?:granted|gave|grants|gives|given|offered|offers|offering|promised|promises|denied|denies|refused|refuses|proposed|proposes)$/;

/** "granted |X| an audience": X, who stands between the verb and what is given. */
export function receiverOf({ atoms, groups }: Scene, start: number): Group | undefined {
  const whom = groups.find((g) => g.to === start && g.position === 'object');
  return whom && GIVES.test(atoms[whom.from - 1]?.lower ?? '') ? whom : undefined;
}

/** "granted an audience to X", "offered X a meeting": X. */
export function grantedTo(scene: Scene, start: number, to: readonly Group[]): readonly Group[] {
  if (GIVES.test(scene.atoms[start - 1]?.lower ?? '')) return to;
  const whom = receiverOf(scene, start);
  return whom ? [whom] : [];
}

/** "X's Lima meeting": X. */
export function ownerBeside({ groups }: Scene, start: number, at: number): Group | undefined {
  const group = groups.find((g) => g.from >= start && g.to <= at);
  const beside = group?.parties.at(0)?.beside ?? [];
  const owners = beside.filter(({ by }) => by === 'possessive').map(({ entity }) => entity);
  return group && owners.length ? { ...group, entities: owners } : undefined;
}

/** "X, whose talks with Y ended": X. */
export function antecedentOf({ atoms, groups }: Scene, start: number): Group | null {
  const at = atoms[start]?.lower === 'whose' ? start : start - 1;
  return groups.findLast((g) => g.to <= at && at - g.to <= 1) ?? null;
}

/** "X's longest encounter was with Y": Y. */
export const wasWith = ({ atoms, groups }: Scene, at: number): readonly Group[] =>
  /^(?:is|was|were|are)$/.test(atoms[at + 1]?.lower ?? '') && atoms[at + 2]?.lower === 'with'
    ? groups.filter((g) => g.from === at + 3)
    : [];

const ASKING = /^(?:asking|requesting|seeking|proposing|suggesting|demanding|offering)$/;
const WROTE = /^(?:wrote|written|writes|writing|cabled|telegraphed|emailed|appealed|applied)$/;

/** "wrote to X asking for a meeting", "asked X for a meeting": X. */
export function askedOf({ atoms, groups }: Scene, start: number): readonly Group[] {
  if (atoms[start - 1]?.lower === 'for') {
    const whom = groups.find((g) => g.to === start - 1 && g.position === 'object');
    if (
      whom &&
      /^(?:ask|asks|asked|asking|petitioned|begged|pressed)$/.test(atoms[whom.from - 1]?.lower ?? '')
    )
      return [whom];
  }
  const asking = atoms.findLastIndex((a, i) => i < start && i >= start - 3 && ASKING.test(a.lower));
  return asking < 0
    ? []
    : groups.filter(
        (g) => g.to === asking && g.position === 'to' && WROTE.test(atoms[g.from - 2]?.lower ?? ''),
      );
}

const TELLS =
  /^(?:told|tells|informed|asked|warned|assured|urged|thanked|briefed|congratulated|reassured|pressed|promised|persuaded|convinced)$/;

/** "X tells Y …, in his first meeting with a foreign leader", "X told Y in a call": Y is whom X met. */
export function toldIn(scene: Scene, start: number, owner: Group, verb: number | null): Group | null {
  const { atoms, groups } = scene;
  if (!/^(?:in|during|at|over)$/.test(atoms[start - 1]?.lower ?? '')) return null;
  const addressed = (g: Group) =>
    (g.position === 'to' && verb !== null && g.from > verb && g.to <= start) ||
    (g.position === 'object' && TELLS.test(atoms[g.from - 1]?.lower ?? ''));
  const object = groups.find((g) => (g.to <= start || start <= 1) && isHuman(scene, g) && addressed(g));
  return object && !object.entities.some((e) => owner.entities.includes(e)) ? object : null;
}

/** "X flew to P, where Y gave a dinner": X, who came to where Y did it. */
export function whoCame(scene: Scene, doer: Group | null): Group | null {
  const { atoms, groups } = scene;
  const where = (doer?.from ?? 0) - 1;
  if (atoms[where]?.lower !== 'where' || atoms[where - 1]?.lower !== ',') return null;
  return groups.findLast((g) => g.to < where && g.position === 'free' && namesPeopleOnly(scene, g)) ?? null;
}
