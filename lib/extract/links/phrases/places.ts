/** Where places lie and whose citizens people are. */
import { type Scene, subjectOf } from '../../clauses/scene';
import { entityAt, isName, kindOf, type Pair, type PhraseRule, skip, words } from './pair';

const COMPASS = words('northern southern eastern western central north south east west the -');
const SETTLEMENTS = words('city town village capital port province region district island');

/** "Istanbul, Turkey", "Mosul in northern Iraq", "the Iraqi city of Mosul" */
function locatedIn(scene: Scene, i: number): readonly Pair[] {
  const { atoms } = scene;
  const place = entityAt(atoms[i])!;
  const joint = atoms[i + 1]?.lower;
  const at = joint === ',' || joint === 'in' ? skip(scene, i + 2, COMPASS) : -1;
  const state = entityAt(atoms[at]);
  const listed =
    joint === ',' &&
    (atoms[at + 1]?.lower === 'and' || (atoms[at + 1]?.lower === ',' && isName(atoms[at + 2])));
  if (state !== undefined && kindOf(scene, state) === 'state' && !atoms[at]!.adjective && !listed)
    return [['LOCATED_IN', place, state]];
  const settled = atoms[i - 1]?.lower === 'of' && SETTLEMENTS.has(atoms[i - 2]?.lower ?? '');
  const owner = settled ? (entityAt(atoms[i - 3]) ?? entityAt(atoms[i - 4])) : undefined;
  return owner !== undefined && kindOf(scene, owner) === 'state' ? [['LOCATED_IN', place, owner]] : [];
}

/** "stripped of his citizenship", "applied for a passport" */
const LOST =
  /^(?:stripped|lost|renounced|revoked|gave|applied|applies|denied|refused|sought|seeks|without|no|not|never)$/;
/** "holds Canadian citizenship" */
function citizenship(scene: Scene, i: number): readonly Pair[] {
  const state = entityAt(scene.atoms[i - 1]);
  if (state === undefined || kindOf(scene, state) !== 'state') return [];
  if (scene.atoms.slice(Math.max(0, i - 8), i).some((a) => LOST.test(a.lower))) return [];
  const people = (subjectOf(scene, i - 2)?.entities ?? []).filter((e) => kindOf(scene, e) === 'person');
  return people.map((e) => ['CITIZEN_OF', e, state]);
}

export const PLACES: readonly PhraseRule[] = [
  { rule: 'located in', on: 'place', at: locatedIn },
  { rule: 'citizenship', on: words('citizenship nationality passport'), at: citizenship },
];
