/** Whether a verb means a meeting here: not "called for", "met its targets", "received a letter", "saw X resign". */
import type { Group } from '../../clauses/groups';
import { namesPeopleOnly, type Scene } from '../../clauses/scene';
import type { VerbFrame, VerbWord } from '../trigger-words';
import { ADDRESS_SENSES, calls } from './address-senses';
import { COMPANY_SENSES } from './company-senses';
import { accompanies, goes, JOURNEY_SENSES } from './journey-senses';
import { answers, invites, PART_SENSES } from './part-senses';
import { isPassive } from './passive';
import { groupAt, objectPast, type Sense } from './sense';
import { lower } from './word-at';

/** "received X", "received privately X", "was briefed by", "B, whom A received"; not "welcomed X's reforms". */
const hasObject: Sense = (scene, at) =>
  lower(scene, at + 1) === 'by' ||
  groupAt(scene, at + 1)?.parties.at(-1)?.possessive === false ||
  scene.atoms[at + 1]?.classes.has('adverb') === true ||
  objectPast(scene, at) !== undefined ||
  scene.atoms.slice(Math.max(0, at - 4), at).some((a) => a.lower === 'whom');

const BORDERS =
  /^(?:shores?|borders?|frontiers?|rivers?|banks?|confluence|straits?|pass|crossing|mountains|lake|sea|foot|edge|corner|point)$/;
/** "Austria and Hungary meet at the lake": lands, not people. */
const isBorder: Sense = ({ atoms }, at) =>
  /^(?:at|along|near|in)$/.test(atoms[at + 1]?.lower ?? '') &&
  /^meets?$/.test(atoms[at]!.lower) &&
  atoms.slice(at + 2, at + 6).some((a) => BORDERS.test(a.lower));

/** "met his match", "met her death" */
const FATES =
  /^(?:match|death|deaths|end|ends|fate|fates|maker|demise|doom|waterloo|nemesis|needs?|goals?|targets?|obligations?|deadline)$/;

/** "can be met", "was met with protests": a demand, not somebody; "was met at the airport by X" is. */
const isAnswered: Sense = (scene, at) =>
  lower(scene, at) === 'met' &&
  /^(?:be|been|being|was|were|is|are)$/.test(lower(scene, at - 1)) &&
  !(/^(?:by|at|in|on)$/.test(lower(scene, at + 1)) && lower(scene, at - 1) !== 'be') &&
  scene.atoms[at + 1]?.kind !== 'date';

/** "met X's demands", "meet UK music fans' demand": nobody is met. */
const isOwnersThing = ({ atoms, entities }: Scene, { to, parties, entities: named }: Group): boolean => {
  const quoted = atoms[to]?.kind === 'mark' && /^["“‘']$/.test(atoms[to]!.lower);
  const next = atoms[quoted ? to + 1 : to];
  const last = parties.at(-1)!;
  const noun = next?.kind === 'word' && !next.capital && next.classes.bits === 0;
  return (
    (last.possessive && noun) ||
    (noun && last.noun === null && named.length > 0 && named.every((e) => entities[e]!.kind === 'state'))
  );
};

/** "met the X minister", "met the Free State president, X"; not "met the deadline". */
const meetsSomebody: Sense = (scene, at) => {
  if (isBorder(scene, at) || FATES.test(lower(scene, at + 2)) || lower(scene, at - 1) === 'ends')
    return false;
  if (isAnswered(scene, at)) return false;
  const owner = groupAt(scene, at + 1);
  if (owner && isOwnersThing(scene, owner)) return false;
  const isThing = scene.atoms[at + 1]?.classes.has('determiner') === true && !owner;
  const isSoon = (from: number) => from > at + 1 && from <= at + 3;
  return (
    !isThing ||
    scene.groups.some((g) => isSoon(g.from) && g.position === 'object' && namesPeopleOnly(scene, g))
  );
};

/** What a verb needs around it, by its rule. */
const BY_RULE: Readonly<Record<string, Sense>> = {
  ...COMPANY_SENSES,
  ...ADDRESS_SENSES,
  ...PART_SENSES,
  ...JOURNEY_SENSES,
};

/** The same by its frame, for those that need nothing of their own. */
const BY_FRAME: Readonly<Partial<Record<VerbFrame, Sense>>> = {
  meet: meetsSomebody,
  accompany: accompanies,
  answer: answers,
  due: (scene, at) =>
    /^(?:in|at|here|there)$/.test(lower(scene, at + 1)) &&
    scene.atoms[at - 1]?.classes.has('auxiliary') === true,
  invite: invites,
  host: (scene, at) => isPassive(scene, at, 'past') || hasObject(scene, at),
  call: (scene, at) => (/^call/.test(lower(scene, at)) ? calls(scene, at) : hasObject(scene, at)),
  travel: goes,
};

export function meansMeetingAsVerb(scene: Scene, at: number, { rule, frame }: VerbWord): boolean {
  const sense = BY_RULE[rule] ?? BY_FRAME[frame];
  return sense ? sense(scene, at) : true;
}
