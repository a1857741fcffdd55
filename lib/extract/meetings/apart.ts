/** What sets an event apart from those that the text told before. */
import type { Scene } from '../clauses/scene';
import { phraseStart } from './noun-span';
import type { Trigger } from './triggers';

const DISTINCT =
  /^(?:another|earlier|previous|separate|separately|later|second|third|fourth|fifth|other|also|subsequent|subsequently|previously|next|new)$/;
const AGAIN = /^(?:another|second|third|fourth|fifth|sixth|next|further|new|fresh|follow-up|subsequent)$/;

/**
 * "another meeting", "Two days earlier, X met Y": never joined to one told before.
 * @param triggers atoms of all triggers of the sentence
 */
export function isApart(scene: Scene, trigger: Trigger, triggers: readonly number[]): boolean {
  const { at } = trigger;
  const nearby = scene.atoms.slice(Math.max(0, at - 5), at).map((a) => a.lower);
  return (
    opensElsewhen(scene, at, triggers) ||
    isOnward(scene, trigger) ||
    isBackstory(scene, trigger) ||
    (nearby.slice(-4).some((w) => DISTINCT.test(w) && !(w === 'also' && tellsWhat(trigger))) &&
      !nearby.includes('for'))
  );
}

/** "They also exchanged views on Y": what was spoken of, not another meeting. */
const tellsWhat = ({ type, word }: Trigger) =>
  type === 'verb' && /^verb (?:discuss|exchange views)$/.test(word.rule);

/** "Two days earlier, in P, X met Y", "…; the year before, he had met Y": another time than what was told before. */
function opensElsewhen({ atoms }: Scene, at: number, triggers: readonly number[]): boolean {
  const from = atoms.findLastIndex((a, i) => i < at && a.lower === ';') + 1;
  if (triggers.some((t) => t >= from && t < at)) return false;
  return atoms
    .slice(from, from + 5)
    .some(({ lower }) => /\b(?:earlier|later|previous|before)$/.test(lower) && lower !== 'later');
}

/** "went on to P": not where the journey told before led. */
const isOnward = ({ atoms }: Scene, { type, at, word }: Trigger) =>
  type === 'verb' &&
  word.frame === 'travel' &&
  atoms[at + 1]?.lower === 'on' &&
  atoms[at + 2]?.lower === 'to';

/** "was greeted by Y, with whom he had conferred before": another time than the main clause's. */
function isBackstory({ atoms }: Scene, { type, at }: Trigger): boolean {
  const relative = atoms.findLastIndex((a, i) => i < at && i >= at - 5 && a.classes.has('relative'));
  return type === 'verb' && relative >= 0 && atoms.slice(relative, at).some((a) => a.lower === 'had');
}

/** "A second meeting was called off": between the same, where nobody else is named. */
export function isAgain(scene: Scene, at: number): boolean {
  const words = scene.atoms.slice(phraseStart(scene, at), at).map((a) => a.lower);
  return words.some((w) => AGAIN.test(w));
}
