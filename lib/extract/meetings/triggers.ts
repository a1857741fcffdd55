/** Finds the words of a sentence that speak of a meeting. */

import { isVerb, type Scene } from '../clauses/scene';
import { SENT } from './delegations';
import { phraseStart } from './noun-span';
import { type NounWord, nounOf, OTHER_THINGS, type VerbForm, type VerbWord, verbOf } from './trigger-words';

export type Trigger =
  | {
      readonly type: 'verb';
      readonly at: number;
      readonly word: VerbWord;
      readonly form: VerbForm;
      readonly passive: boolean;
    }
  | { readonly type: 'noun'; readonly at: number; readonly word: NounWord };

/** The triggers of a sentence, in order, less those whose rule is disabled. */
export function triggersOf(scene: Scene, disabled: ReadonlySet<string>): Trigger[] {
  const found: Trigger[] = [];
  scene.atoms.forEach((atom, at) => {
    if (atom.kind !== 'word') return;
    const noun = nounOf(atom.lower);
    const verb = verbOf(atom.lower);
    if (
      noun &&
      !(verb && actsAsVerb(scene, at, verb)) &&
      !disabled.has(noun.rule) &&
      isMeetingNoun(scene, at)
    )
      found.push({ type: 'noun', at, word: noun });
    else if (
      verb &&
      (noun ? actsAsVerb(scene, at, verb) : !isBareNoun(scene, at, verb)) &&
      !disabled.has(verb.rule) &&
      isMeetingVerb(scene, at, verb)
    ) {
      const form = formOf(verb);
      found.push({ type: 'verb', at, word: verb, form, passive: isPassive(scene, at, form) });
    }
  });
  return found;
}

const lower = ({ atoms }: Scene, at: number) => atoms[at]?.lower ?? '';
const classes = ({ atoms }: Scene, at: number) => atoms[at]?.classes;

/** "by telephone", "a host": no verb stands in this form after these words. */
function isBareNoun(scene: Scene, at: number, { forms }: VerbWord): boolean {
  const before = scene.atoms[at - 1];
  const preposition = before?.kind === 'word' && before.classes.has('preposition') && before.lower !== 'to';
  return forms[0] === 'base' && (preposition || before?.classes.has('determiner') === true);
}

/** Whether a word that may be a noun too ("visit", "talks", "meeting") is a verb here. */
function actsAsVerb(scene: Scene, at: number, verb: VerbWord): boolean {
  const before = scene.atoms[at - 1];
  const after = scene.atoms[at + 1];
  const word = lower(scene, at);
  if (word === 'talks')
    return (
      /^(?:with|to)$/.test(after?.lower ?? '') &&
      scene.groups.some(
        (g) =>
          g.to === at && g.position === 'free' && !g.parties.at(-1)!.possessive && g.entities.length === 1,
      )
    );
  if (verb.forms.includes('ing')) {
    if (!before) return false;
    if (/^(?:of|about|before|after|by|without|considered|avoid|from|for|to|out|off)$/.test(before.lower))
      return after?.kind !== 'word' || after.lower === 'with' || Boolean(after.classes.has('determiner'));
    if (before.lower === ',')
      return after?.kind === 'name' || /^(?:with|him|her|them|the)$/.test(after?.lower ?? '');
    if (before.classes.has('auxiliary')) return true;
    const party = scene.groups.find((g) => g.to === at);
    return (
      party !== undefined &&
      !party.parties.at(-1)!.possessive &&
      party.position === 'object' &&
      !/^(?:between|of)$/.test(after?.lower ?? '')
    );
  }
  if (!before) return false;
  let k = at - 1;
  while (k >= 0 && classes(scene, k)?.has('adverb')) k--;
  if (lower(scene, k) === 'to') return !(lower(scene, at) === 'travel' && after?.lower === 'ban');
  if (classes(scene, k)?.has('modal') || /^(?:did|does|do|not|n't)$/.test(lower(scene, k))) return true;
  const group = scene.groups.find((g) => g.to === k + 1 || g.parties.at(-1)!.to === k + 1);
  const subject = group && !group.parties.at(-1)!.possessive && group.position === 'free';
  if (verb.forms.includes('present'))
    return Boolean(subject) && !/^(?:between|of|by|with)$/.test(after?.lower ?? '');
  if (lower(scene, k) === 'and' || lower(scene, k) === 'or')
    return isVerb(scene.atoms[k - 1]) || scene.groups.some((g) => g.from === at + 1);
  return (
    Boolean(subject) &&
    (group!.parties.length > 1 || group!.parties.some((p) => /s$/.test(p.noun ?? ''))) &&
    !(word === 'travel' ? /^(?:between|of|by|with)$/ : /^(?:between|of|by|with|to)$/).test(after?.lower ?? '')
  );
}

/** Not "press conference", "call for", "travel ban". */
function isMeetingNoun(scene: Scene, at: number): boolean {
  const before = lower(scene, at - 1);
  const after = lower(scene, at + 1);
  const word = lower(scene, at);
  if (OTHER_THINGS.has(before)) return false;
  if (/^calls?$/.test(word))
    return (
      /^(?:with|between|from)$/.test(after) ||
      /^(?:phone|telephone|video|courtesy)$/.test(before) ||
      /^(?:held|holds?|had|has|have|holding)$/.test(lower(scene, at - 2))
    );
  if (word === 'stop')
    return /^(?:in|at)$/.test(after) && classes(scene, at - 1)?.has('preposition') !== true;
  if (/^engagements?$/.test(word)) return before === 'leader';
  if (word === 'session') return !startsWith(scene, at, 'in');
  if (word === 'invitation') return invitesTo(scene, at);
  if (word === 'travel') return after === 'to' && scene.atoms[at - 1]?.possessive === true;
  return (
    !/^(?:bans?|agency|advice|documents?|visas?|room|rooms|hall|place|house)$/.test(after) || word === 'talks'
  );
}

/** "in emergency session": how a body meets, not another meeting. */
const startsWith = (scene: Scene, at: number, preposition: string) =>
  lower(scene, phraseStart(scene, at) - 1) === preposition;

/** "an invitation to P", "an invitation from X to P"; not "an invitation to speak". */
function invitesTo({ atoms, groups, entities }: Scene, at: number): boolean {
  const to = atoms.findIndex((a, i) => i > at && i < at + 10 && a.lower === 'to');
  const where = groups.find((g) => g.from === to + 1);
  return (
    to > 0 && where !== undefined && where.entities.some((e) => /^(?:place|state)$/.test(entities[e]!.kind))
  );
}

/** Verbs that speak of a meeting only with this word: "exchanged views", not "exchanged fire". */
const NEEDS: Readonly<Record<string, RegExp>> = {
  'verb exchange views': /^(?:views|ideas|opinions|notes|pleasantries)$/,
  'verb shake hands': /^hands$/,
  'verb leave for': /^for$/,
  'verb sit down': /^(?:down|with|across|opposite)$/,
};

const AGREED =
  /^(?:agreements?|treaty|treaties|memorandum|memorandums|accords?|pact|deal|declaration|protocols?|communiqué|communique|contract|settlement|truce|ceasefire|charter|convention|roadmap|framework|settlement)$/;
const STAY = /^(?:days?|weeks?|weekend|night|nights|month|months|hours)$/;

/** "signed the accord with", "an accord, signed on Monday by": something that two sides sign face to face. */
function signsAgreement({ atoms }: Scene, at: number): boolean {
  const near = [...atoms.slice(Math.max(0, at - 6), at), ...atoms.slice(at + 1, at + 8)];
  return near.some((a) => AGREED.test(a.lower) || (a.kind === 'word' && a.capital && AGREED.test(a.lower)));
}

/** Words that follow a verb when it means something else: "called for", "met its targets", "received a letter". */
function isMeetingVerb(scene: Scene, at: number, { frame, rule }: VerbWord): boolean {
  const after = lower(scene, at + 1);
  const next = scene.atoms[at + 1];
  const needs = NEEDS[rule];
  if (needs) return needs.test(next?.kind === 'date' ? lower(scene, at + 2) : after);
  if (rule === 'verb see') return seesSomebody(scene, at);
  if (frame === 'sign') return signsAgreement(scene, at);
  if (frame === 'due') return /^(?:in|at)$/.test(after) && classes(scene, at - 1)?.has('auxiliary') === true;
  if (frame === 'invite') return invitesSomebody(scene, at);
  if (rule === 'verb spend days')
    return scene.atoms.slice(at + 1, at + 5).some((a) => a.kind === 'word' && STAY.test(a.lower));
  if (frame === 'meet')
    return !/^(?:its|their|the)$/.test(after) || scene.groups.some((g) => g.from === at + 1);
  if (rule === 'verb phone' && after === 'on')
    return scene.groups.some(
      (g) => g.from === at + 2 && namesPeopleOnly(scene, g.entities) && lower(scene, g.to) !== 'to',
    );
  if (rule === 'verb phone' && /^call/.test(lower(scene, at)))
    return scene.groups.some(
      (g) => g.from === at + 1 && namesPeopleOnly(scene, g.entities) && callEnds(scene, g.to),
    );
  if (frame === 'host' && isPassive(scene, at, 'past')) return true;
  if (frame === 'host' || frame === 'call')
    return after === 'by' || scene.groups.some((g) => g.from === at + 1) || hasObjectApart(scene, at);
  if (rule === 'verb lead a delegation')
    return scene.groups.some((g) => g.from === at + 1 && g.parties.some((p) => SENT.test(p.noun ?? '')));
  if (frame === 'travel')
    return (
      /^(?:to|in|into|there|for|at|from|on|home|back|today|yesterday)$/.test(after) ||
      next?.kind === 'date' ||
      next?.classes.has('adverb') === true
    );
  return true;
}

/** "invited X to P", "was invited to talks by X". */
function invitesSomebody(scene: Scene, at: number): boolean {
  const next = scene.atoms[at + 1];
  if (isPassive(scene, at, 'past'))
    return next?.lower === 'to' || next?.lower === 'by' || next?.kind === 'date';
  return scene.groups.some((g) => g.from === at + 1 && /^(?:to|for|over)$/.test(lower(scene, g.to)));
}

/** "received privately X", "B, whom A received". */
const hasObjectApart = ({ atoms }: Scene, at: number) =>
  atoms[at + 1]?.classes.has('adverb') === true ||
  atoms.slice(Math.max(0, at - 4), at).some((a) => a.lower === 'whom');
const namesPeopleOnly = ({ entities }: Scene, group: readonly number[]) =>
  group.length > 0 && group.every((e) => entities[e]!.kind === 'person');
/** "called Putin on Friday", not "called Putin a killer" or "called on". */
function callEnds(scene: Scene, to: number): boolean {
  const next = scene.atoms[to];
  return (
    !next ||
    next.kind === 'date' ||
    next.kind === 'mark' ||
    /^(?:to|on|late|early|from|and|about|after|before|again)$/.test(next.lower)
  );
}

/** "is to see X", "saw X on Friday", "saw each other"; not "saw X resign". */
function seesSomebody(scene: Scene, at: number): boolean {
  if (lower(scene, at + 1) === 'each' && lower(scene, at + 2) === 'other') return true;
  const object = scene.groups.find((g) => g.from === at + 1);
  const ahead = /^(?:to|will|'ll)$/.test(lower(scene, at - 1));
  return (
    object !== undefined &&
    namesPeopleOnly(scene, object.entities) &&
    callEnds(scene, object.to) &&
    (ahead || !/^(?:to|from|about)$/.test(lower(scene, object.to)))
  );
}

function formOf({ forms }: VerbWord): VerbForm {
  if (forms.length === 1) return forms[0]!;
  return forms.find((f) => f !== 'base') ?? forms[0]!;
}

function isPassive(scene: Scene, at: number, form: VerbForm): boolean {
  if (form !== 'past') return false;
  let k = at - 1;
  while (k >= 0 && classes(scene, k)?.has('adverb')) k--;
  const be = /^(?:is|are|was|were|be|been|being|'s)$/.test(lower(scene, k));
  return be || lower(scene, at + 1) === 'by' || isReduced(scene, at);
}

/** "signed on 1 May in P by X", "X, met at the airport by Y,": "by" follows when and where. */
function isReduced(scene: Scene, at: number): boolean {
  let k = at + 1;
  while (k < at + 9) {
    const atom = scene.atoms[k];
    const group = scene.groups.find((g) => g.from === k);
    if (!atom || atom.lower === 'by') break;
    if (group && k > at + 1) k = Math.max(group.to, k + 1);
    else if (
      atom.kind === 'date' ||
      (atom.kind === 'word' && /^(?:on|at|in|the|airport|[a-z]+ly)$/.test(atom.lower))
    )
      k++;
    else return false;
  }
  return lower(scene, k) === 'by' && scene.groups.some((g) => g.from === k + 1);
}
