/** Whether a verb means here that somebody takes part in a meeting, is asked to, or stays away: not "refused a loan". */
import { SENT } from '../delegations';
import { nounOf } from '../trigger-words';
import { isPassive } from './passive';
import { follows, groupAt, type Sense } from './sense';
import { lower, phrase } from './word-at';

/** "took part in the talks", "participated in the meeting": in what was told before. */
const takesPart: Sense = (scene, at) => {
  const on = lower(scene, at + 1) === 'part' ? at + 2 : /^participat/.test(lower(scene, at)) ? at + 1 : -1;
  return on > 0 && /^in (?:the|this|these)$/.test(phrase(scene, on, 2));
};

const TO_COME = /^to (?:travel|attend|come|go|make|join|participate)\b/;
/** "would be unable to travel", "pulled out", "pulled out of the talks"; not "pulled out of the town". */
const fallsOut: Sense = (scene, at) => {
  if (TO_COME.test(phrase(scene, at + 1, 2))) return true;
  if (lower(scene, at + 1) !== 'out') return false;
  return lower(scene, at + 2) !== 'of' || nounOf(lower(scene, at + 4)) !== undefined;
};

const OFFERED = /^(?:requests?|offers?|invitations?|proposals?|suggestion|idea|calls?|overtures?)$/;
/** "refused.", "refused both times", "accepted the invitation": nothing else is refused or accepted. */
export const answers: Sense = ({ atoms }, at) => {
  const next = atoms[at + 1];
  if (!next || /^(?:[.;]|both|twice|again)$/.test(next.lower)) return true;
  return (
    next.classes.has('determiner') &&
    atoms.slice(at + 2, at + 4).some((a) => OFFERED.test(a.lower)) &&
    !atoms.slice(at + 2, at + 6).some((a) => a.lower === 'to')
  );
};

const BE = /^(?:is|are|was|were)$/;
/** "also present were X and Y", "X was also present", "Present at the talks were X and Y". */
const isPresent: Sense = (scene, at) => {
  const also = lower(scene, at - 1) === 'also';
  if (at === 0) return lower(scene, 1) === 'at' && scene.atoms.slice(2, 9).some((a) => BE.test(a.lower));
  if (also && BE.test(lower(scene, at + 1))) return groupAt(scene, at + 2) !== undefined;
  return also ? BE.test(lower(scene, at - 2)) : BE.test(lower(scene, at - 1)) && at + 2 >= scene.atoms.length;
};

const leadsDelegation: Sense = (scene, at) =>
  groupAt(scene, at + 1)?.parties.some((p) => SENT.test(p.noun ?? '')) ?? false;

/** "invited X to P", "was invited to talks by X". */
export const invites: Sense = (scene, at) => {
  if (isPassive(scene, at, 'past'))
    return /^(?:to|by)$/.test(lower(scene, at + 1)) || scene.atoms[at + 1]?.kind === 'date';
  const whom = groupAt(scene, at + 1);
  return whom !== undefined && /^(?:to|for|over)$/.test(lower(scene, whom.to));
};

/** "represented S at the talks" */
const representsAt: Sense = (scene, at) => {
  const to = groupAt(scene, at + 1)?.to ?? at;
  return lower(scene, to) === 'at' && scene.atoms.slice(to + 1, to + 6).some((a) => nounOf(a.lower));
};

/** By the rule of the verb. */
export const PART_SENSES: Readonly<Record<string, Sense>> = {
  'verb stay away': follows(/^away$/),
  'verb take part': takesPart,
  'verb fall out': fallsOut,
  'be present': isPresent,
  'verb lead a delegation': leadsDelegation,
  'verb represent at': representsAt,
};
