/** Whether a word that may be a noun or a verb is a verb here: "visit", "talks", "meeting", "telephone". */
import { isVerb, type Scene } from '../../clauses/scene';
import type { VerbForm, VerbWord } from '../trigger-words';
import { lower } from './word-at';

const classes = ({ atoms }: Scene, at: number) => atoms[at]?.classes;

/** The form of a word, of several the one that says more: "met" is past. */
export function formOf({ forms }: VerbWord): VerbForm {
  if (forms.length === 1) return forms[0]!;
  return forms.find((f) => f !== 'base') ?? forms[0]!;
}

/** "TV |host| X", "outgoing |host| X": what somebody is, right before the name, with no subject of several before it. */
function isCalling({ atoms, groups }: Scene, at: number): boolean {
  const titled = atoms[at + 1]?.kind === 'word' && atoms[at + 1]!.capital;
  if (atoms[at]!.lower !== 'host' || atoms[titled ? at + 2 : at + 1]?.kind !== 'name') return false;
  const subject = groups.find((g) => g.to === at);
  const several =
    subject && (subject.parties.length > 1 || subject.parties.some((p) => /s$/.test(p.noun ?? '')));
  const before = atoms[at - 1];
  return !several && before?.lower !== 'to' && before?.classes.has('modal') !== true;
}

/** "by telephone", "a host": no verb stands in this form after these words. */
export function isBareNoun(scene: Scene, at: number, { forms }: VerbWord): boolean {
  const before = scene.atoms[at - 1];
  const preposition = before?.kind === 'word' && before.classes.has('preposition') && before.lower !== 'to';
  const described = before?.classes.has('determiner') === true;
  return (
    (forms[0] === 'base' && (preposition || described || isCalling(scene, at))) ||
    (forms.includes('ing') && described)
  );
}

/** Whether a word that is also a noun for a meeting is a verb here. */
export function actsAsVerb(scene: Scene, at: number, verb: VerbWord): boolean {
  if (lower(scene, at) === 'talks') return talks(scene, at);
  return verb.forms.includes('ing') ? isGerund(scene, at) : isFiniteForm(scene, at, verb);
}

/** "X talks to Y" */
const talks = (scene: Scene, at: number) =>
  /^(?:with|to)$/.test(lower(scene, at + 1)) &&
  scene.groups.some(
    (g) => g.to === at && g.position === 'free' && !g.parties.at(-1)!.possessive && g.entities.length === 1,
  );

/** Words that a gerund follows: prepositions, and verbs such as "admitted meeting". */
const GERUND_AFTER =
  /^(?:of|about|before|after|by|without|from|for|to|out|off|considered|avoid|avoided|admitted|admits|denied|denies|recalled|recalls|remembers|remembered)$/;

/** Classes of words with which an object may begin. */
const OBJECT = ['determiner', 'modifier', 'role', 'collective'] as const;

/** "Meeting in P on Monday, X and Y agreed": before a subject of its own. */
function opensWith({ atoms, groups }: Scene, at: number): boolean {
  const comma = atoms.findIndex((a) => a.lower === ',');
  const next = atoms[at + 1];
  const leads =
    next?.kind === 'name' || next?.kind === 'date' || /^(?:in|at|with|on)$/.test(next?.lower ?? '');
  return (
    leads && comma > 0 && groups.some((g) => g.from > comma && g.from <= comma + 2 && g.position === 'free')
  );
}

/** "after meeting X", "is meeting X", ", meeting X"; not "a meeting of". */
function isGerund(scene: Scene, at: number): boolean {
  const before = scene.atoms[at - 1];
  const after = scene.atoms[at + 1];
  if (!before) return opensWith(scene, at);
  if (GERUND_AFTER.test(before.lower))
    return after?.kind !== 'word' || after.lower === 'with' || OBJECT.some((c) => after.classes.has(c));
  if (before.lower === ',')
    return (
      after?.kind === 'name' ||
      /^(?:with|him|her|them|the)$/.test(after?.lower ?? '') ||
      (/^(?:in|at|on)$/.test(after?.lower ?? '') &&
        scene.groups.some((g) => g.to === at - 1 && g.position === 'free'))
    );
  let k = at - 1;
  while (k > 0 && classes(scene, k)?.has('adverb')) k--;
  if (classes(scene, k)?.has('auxiliary')) return true;
  const party = scene.groups.find((g) => g.to === at);
  return (
    party !== undefined &&
    !party.parties.at(-1)!.possessive &&
    party.position === 'object' &&
    !/^(?:between|of)$/.test(after?.lower ?? '')
  );
}

/** "to visit", "will call", "X and Y travel": after "to", a modal, or a subject of the same number. */
function isFiniteForm(scene: Scene, at: number, { forms }: VerbWord): boolean {
  const word = lower(scene, at);
  const after = lower(scene, at + 1);
  if (at === 0) return false;
  let k = at - 1;
  while (k >= 0 && classes(scene, k)?.has('adverb')) k--;
  if (lower(scene, k) === 'to') return !(word === 'travel' && after === 'ban');
  if (classes(scene, k)?.has('modal') || /^(?:did|does|do|not|n't)$/.test(lower(scene, k))) return true;
  const group = scene.groups.find((g) => g.to === k + 1 || g.parties.at(-1)!.to === k + 1);
  const subject = group && !group.parties.at(-1)!.possessive && group.position === 'free' ? group : undefined;
  if (forms.includes('present')) return subject !== undefined && !/^(?:between|of|by|with)$/.test(after);
  if (/^(?:and|or)$/.test(lower(scene, k)))
    return isVerb(scene.atoms[k - 1]) || scene.groups.some((g) => g.from === at + 1);
  // "Did X visit P?"
  if (group && /^(?:did|does|do)$/.test(lower(scene, group.from - 1))) return true;
  const several =
    subject !== undefined &&
    (subject.parties.length > 1 || subject.parties.some((p) => /s$/.test(p.noun ?? '')));
  const ofNoun = word === 'travel' ? /^(?:between|of|by|with)$/ : /^(?:between|of|by|with|to)$/;
  return several && !ofNoun.test(after);
}
