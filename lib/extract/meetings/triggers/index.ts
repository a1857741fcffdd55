/** Finds the words of a sentence that speak of a meeting. */
import type { Scene } from '../../clauses/scene';
import { factOf } from '../../sentences/form';
import { type NounWord, nounOf, type VerbForm, type VerbWord, verbsOf } from '../trigger-words';
import { meansMeetingAsNoun } from './noun-senses';
import { actsAsVerb, formOf, isBareNoun } from './part-of-speech';
import { isPassive } from './passive';
import { meansMeetingAsVerb } from './verb-senses';

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
  const triggers: Trigger[] = [];
  scene.atoms.forEach((atom, at) => {
    const trigger = atom.kind === 'word' && speaksOfMeeting(atom) ? triggerAt(scene, at, atom.lower) : null;
    if (trigger && !disabled.has(trigger.word.rule)) triggers.push(trigger);
  });
  return triggers;
}

const speaksOfMeeting = factOf(({ lower }) => nounOf(lower) !== undefined || verbsOf(lower).length > 0);

function triggerAt(scene: Scene, at: number, word: string): Trigger | null {
  const noun = nounOf(word);
  const verbs = verbsOf(word);
  const acting = verbs.filter((verb) => (noun ? actsAsVerb(scene, at, verb) : !isBareNoun(scene, at, verb)));
  if (noun && acting.length === 0)
    return meansMeetingAsNoun(scene, at) ? { type: 'noun', at, word: noun } : null;
  const verb = acting.find((sense) => meansMeetingAsVerb(scene, at, sense));
  if (!verb) return null;
  const form = formOf(verb);
  return { type: 'verb', at, word: verb, form, passive: isPassive(scene, at, form) };
}
