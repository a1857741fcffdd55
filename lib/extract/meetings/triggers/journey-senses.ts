/** Whether a verb means a journey here: not "continued to fight", "was accompanied by a letter", "went too far". */
import { namesLand } from '../../clauses/scene';
import { isPassive } from './passive';
import { follows, groupAt, meetsPerson, type Sense } from './sense';
import { lower } from './word-at';

const STAY = /^(?:days?|weeks?|weekend|nights?|months?|hours?|minutes|morning|afternoon|evening)$/;
/** "spent two days in P" */
const spendsDays: Sense = ({ atoms }, at) =>
  atoms[at + 1]?.kind === 'date' ||
  atoms.slice(at + 1, at + 5).some((a) => a.kind === 'word' && STAY.test(a.lower));

/** "will be in P", "was to have been in P"; what is said of a past stay is too little. */
const isSomewhere: Sense = (scene, at) => {
  const where = lower(scene, at + 1) === 'in' ? groupAt(scene, at + 2) : undefined;
  const before = scene.atoms.slice(Math.max(0, at - 3), at);
  const ahead = before.some((a) => /^(?:will|to|would|'ll)$/.test(a.lower));
  return ahead && namesLand(scene, where);
};

/** "proceeded to P", "continued on to P"; not "continued to fight". */
const goesOnTo: Sense = (scene, at) => {
  const { atoms, groups } = scene;
  const to = atoms[at + 1]?.lower === 'on' ? at + 2 : at + 1;
  const where = /^(?:to|for)$/.test(atoms[to]?.lower ?? '')
    ? groups.find((g) => g.from === to + 1)
    : undefined;
  return namesLand(scene, where);
};

/** "accompanied X to P", "accompanied X on a trip", "was accompanied to P by Y"; not "accompanied by a letter". */
export const accompanies: Sense = (scene, at) => {
  if (isPassive(scene, at, 'past')) return lower(scene, at + 1) === 'to';
  const whom = groupAt(scene, at + 1);
  const after = whom ? lower(scene, whom.to) : '';
  return (
    meetsPerson(scene, at) && (after === 'to' || (after === 'on' && TRIP.test(lower(scene, whom!.to + 2))))
  );
};
const TRIP = /^(?:trip|visit|journey|tour|mission|pilgrimage)$/;

/** "went to P", "flew there", "arrived on Monday" */
export const goes: Sense = (scene, at) => {
  const next = scene.atoms[at + 1];
  const onward = /^(?:to|in|into|there|for|at|from|on|home|back|today|yesterday)$/;
  return onward.test(next?.lower ?? '') || next?.kind === 'date' || next?.classes.has('adverb') === true;
};

/** By the rule of the verb. */
export const JOURNEY_SENSES: Readonly<Record<string, Sense>> = {
  'be in': isSomewhere,
  'verb be sent': (scene, at) => isPassive(scene, at, 'past') && lower(scene, at + 1) === 'to',
  'verb sail': goesOnTo,
  'verb journey': goesOnTo,
  'verb proceed': goesOnTo,
  'verb hurry': goesOnTo,
  'verb leave for': follows(/^for$/),
  'verb stop': follows(/^(?:in|at|over)$/),
  'verb spend days': spendsDays,
};
