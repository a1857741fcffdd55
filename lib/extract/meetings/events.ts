/** Reads the events of one sentence: each trigger with its parties, status, place and time. */
import type { MeetingStatus } from '@/lib/ontology';
import type { Atom } from '../clauses/atoms';
import { isVerb, type Scene } from '../clauses/scene';
import type { Document } from '../document';
import { isAgain, isApart } from './apart';
import { delegationsOf } from './delegations';
import type { Event } from './event';
import { dispersed, type Frame, separated } from './frames/frame';
import { nounFrame } from './frames/noun';
import { verbFrames } from './frames/verb';
import { whereOf } from './place';
import { isFiction } from './status/doubt';
import { nounStatus } from './status/noun';
import { verbStatus } from './status/verb';
import { UNKNOWN, type Verdict } from './status/verdict';
import { topicsOf } from './topics';
import { nounOf } from './trigger-words';
import { type Trigger, triggersOf } from './triggers';
import { type When, whenOf } from './when';

export interface Reading {
  readonly document: Document;
  readonly disabled: ReadonlySet<string>;
  readonly states: ReadonlyMap<string, number>;
  /** The day that a sentence's heading gives, or of publication: what lies after it has not been. */
  readonly today: (sentence: number) => string | null;
  /** The day of the heading that a sentence stands under. */
  readonly headed: (sentence: number) => string | null;
}

const ANAPHORIC = /^(?:the|this|that|these|those|both|their|his|her)$/;
const RECURRING =
  /^(?:regular|annual|weekly|monthly|frequent|repeated|periodic|yearly|several|numerous|many|multiple|series|biannual|daily)$/;

/** "Question (Reuters): Sources say that X met Y": who asks tells nothing. */
const ASKED = /^(?:question|q)\b[^:\n]{0,40}:/i;
function isAsked({ text, sentences }: Document, { sentence }: Scene): boolean {
  let first = sentence.index;
  while (first > 0 && sentences[first - 1]!.paragraph === sentence.paragraph) first--;
  const { start } = sentences[first]!;
  return ASKED.test(text.slice(start, start + 50));
}

/** The events of a sentence, in order. */
export function eventsOf(reading: Reading, scene: Scene): Event[] {
  const triggers = withoutVenues(scene, triggersOf(scene, reading.disabled));
  if (triggers.length === 0 || isFiction(scene) || isAsked(reading.document, scene)) return [];
  const positions = triggers.map((t) => t.at);
  const topics = topicsOf(reading.document, scene);
  return triggers.flatMap((trigger, i) => {
    const stop = positions[i + 1] ?? scene.atoms.length;
    const read =
      trigger.type === 'verb' ? verbFrames(scene, trigger, stop) : [nounFrame(scene, trigger, stop)];
    const frames = read
      .flatMap((frame) => separated(scene, trigger.at, frame))
      .flatMap((frame) => dispersed(scene, frame));
    return frames.flatMap((frame) => {
      const verdict = verdictOf(reading, scene, trigger, frame);
      if (verdict.status === 'denied' || (isPurpose(scene, trigger) && verdict.status !== 'planned'))
        return [];
      return [eventAt(reading, scene, trigger, frame, verdict, positions, topics)];
    });
  });
}

/** "met X at the summit in P": the summit is where they met, not another meeting. */
function withoutVenues({ atoms }: Scene, triggers: readonly Trigger[]): Trigger[] {
  return triggers.filter((trigger, i) => {
    if (trigger.type === 'verb' || i === 0 || /^(?:with|between)$/.test(atoms[trigger.at + 1]?.lower ?? ''))
      return true;
    const since = atoms.slice(triggers[i - 1]!.at + 1, trigger.at);
    const at = since.findLastIndex((a) => a.kind === 'word' && (a.classes.has('preposition') || isVerb(a)));
    const attended = isAttended(triggers[i - 1]!) && !since.some((a) => isVerb(a));
    if (attended) return false;
    if (isEve(since.slice(0, at + 1))) return false;
    const venue =
      /^(?:at|during)$/.test(since[at]?.lower ?? '') ||
      /^(?:margins|sidelines|fringes)$/.test(since[at - 1]?.lower ?? '');
    return !venue || since.some((a) => isVerb(a) || /^[,;]$/.test(a.lower));
  });
}

/** "met X on the eve of the summit", "ahead of the summit": when, and no meeting that is told. */
const isEve = (until: readonly Atom[]): boolean =>
  /\b(?:eve of|ahead of|prior to|run-up to|margins of)$/.test(until.map(({ lower }) => lower).join(' '));

/** "attended the summit": the summit is what was attended. */
const isAttended = (before: Trigger) => before.type === 'verb' && before.word.frame === 'attend';

/** "to discuss X", "to sign Y" after another verb of meeting says what it was for; it is no meeting of its own. */
const isPurpose = ({ atoms }: Scene, trigger: Trigger) =>
  trigger.type === 'verb' &&
  /^(?:discuss|sign)$/.test(trigger.word.frame) &&
  atoms[trigger.at - 1]?.lower === 'to';

function verdictOf({ disabled }: Reading, scene: Scene, trigger: Trigger, frame: Frame): Verdict {
  const context = { scene, disabled };
  return trigger.type === 'verb'
    ? verbStatus(context, trigger.at, trigger.form, frame.subject, trigger.passive)
    : nounStatus(context, trigger.at, frame.subject, frame.end);
}

function eventAt(
  reading: Reading,
  scene: Scene,
  trigger: Trigger,
  frame: Frame,
  verdict: Verdict,
  positions: readonly number[],
  topics: readonly string[],
): Event {
  const { sentence } = scene;
  const { at, word } = trigger;
  const when = whenOf(scene, [at, ...(frame.predicate < 0 ? [] : [frame.predicate])], positions);
  const nearby = scene.atoms.slice(Math.max(0, at - 5), at).map((a) => a.lower);
  const recurring = when.recurring || nearby.slice(-3).some((w) => RECURRING.test(w)) || isUsed(scene, at);
  const headed = reading.headed(sentence.index);
  const today = reading.today(sentence.index);
  const said = isPastTense(trigger) && verdict.status === 'held' ? lastPast(reading, when, today) : when.date;
  const date = said ?? (verdict.status === 'held' && isPresent(trigger) ? headed : null);
  // "took note of X's visit to P on 21 April": told of a day that is over, and nothing takes it back
  const over = verdict === UNKNOWN && when.date?.length === 10 && today !== null && when.date < today;
  const status = over
    ? 'held'
    : dateStatus(verdict.status as MeetingStatus | null, date, today, trigger, isAhead(reading, when));
  return {
    sentences: [sentence.index],
    rules: [word.rule, verdict.rule],
    journey: frame.journey,
    assembly: isAssembly(scene, trigger, frame),
    ...withLeaders(scene, frame, at),
    status,
    ...whereOf(scene, frame, at, reading.states),
    date,
    recurring,
    topics,
    sided: frame.sides,
    anaphoric: isAnaphoric(scene, trigger, frame),
    joins: isJoining(scene, trigger),
    leans: isAnswer(trigger) || isPresence(trigger),
    named: trigger.type === 'noun' || isAnswer(trigger),
    distinct: isApart(scene, trigger, positions),
    again: trigger.type === 'noun' && isAgain(scene, at),
    present: isToldInPresent(scene, trigger),
  };
}

/** Nouns for those within a body who meet each other. */
const BODY = /s$|^(?:group|council|committee|board|bureau|caucus|cabinet|wing|faction|leadership)$/;

/** "NATO ambassadors met in P", "the Security Council met": one body, and nobody whom it met. */
function isAssembly({ entities }: Scene, trigger: Trigger, { subject, participants, sides }: Frame): boolean {
  if (trigger.type !== 'verb' || trigger.word.frame !== 'meet' || sides) return false;
  const [party, another] = subject?.parties ?? [];
  const [body, other] = participants;
  const bodyOnly = body !== undefined && other === undefined && entities[body]!.kind === 'organisation';
  return (
    bodyOnly && party !== undefined && another === undefined && (party.noun === null || BODY.test(party.noun))
  );
}

const PRESENT =
  /^(?:concludes|continues|begins|starts|ends|opens|travels|visits|meets|holds|hosts|flies|heads|departs|leaves|arrives|goes|returns)$/;
/** "He concludes his trip in P" */
const isToldInPresent = ({ atoms }: Scene, { at }: Trigger) =>
  atoms.slice(Math.max(0, at - 3), at + 1).some(({ lower }) => PRESENT.test(lower));

const isUsed = ({ atoms }: Scene, at: number) =>
  atoms[at - 2]?.lower === 'used' && atoms[at - 1]?.lower === 'to';
/** Told in the present, as items under a date are. */
const isPresent = (trigger: Trigger) =>
  trigger.type === 'noun' || trigger.form === 'present' || trigger.form === 'base' || trigger.passive;

const isPastTense = (trigger: Trigger) =>
  trigger.type === 'verb' && trigger.form === 'past' && !trigger.passive;

/** "departed January 27", read in November: the last one, since it is over. */
function lastPast({ document }: Reading, { date, phrase }: When, today: string | null): string | null {
  if (!date || !phrase || !today || date.length < 7 || date.slice(0, 7) <= today.slice(0, 7)) return date;
  if (/\d{4}|next|tomorrow/i.test(document.text.slice(phrase.start, phrase.end))) return date;
  return `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
}

/** "next week", "tomorrow" */
const isAhead = ({ document }: Reading, { phrase }: When): boolean =>
  phrase !== null &&
  /^(?:tomorrow|(?:later )?next (?!day))/i.test(document.text.slice(phrase.start, phrase.end));

/** What is told in the present of a day to come is planned. */
function dateStatus(
  status: MeetingStatus | null,
  date: string | null,
  today: string | null,
  trigger: Trigger,
  ahead: boolean,
): MeetingStatus | null {
  if (status !== 'held' || !date || !today) return status;
  return (ahead || date > today.slice(0, date.length)) && !isPastTense(trigger) ? 'planned' : status;
}

/** "Y refused": the meeting itself was proposed before. */
const isAnswer = (trigger: Trigger) => trigger.type === 'verb' && trigger.word.frame === 'answer';

const isPresence = (trigger: Trigger) => trigger.type === 'verb' && trigger.word.frame === 'present';

/** "also attended the meeting", "was also present": at what was told before, and said of further ones. */
function isJoining({ atoms }: Scene, trigger: Trigger): boolean {
  if (trigger.type !== 'verb') return false;
  if (isPresence(trigger)) return true;
  const noun = atoms.slice(trigger.at + 1, trigger.at + 5).findIndex((a) => nounOf(a.lower) !== undefined);
  const phrase = atoms.slice(trigger.at + 1, trigger.at + 1 + Math.max(0, noun));
  return (
    trigger.word.frame === 'attend' &&
    noun > 0 &&
    phrase.some((a) => /^(?:the|this|these)$/.test(a.lower)) &&
    !phrase.some((a) => a.kind === 'name')
  );
}

/** "the talks", "the two leaders discussed": names nobody itself, or only some of those named before. */
function isAnaphoric(scene: Scene, trigger: Trigger, frame: Frame): boolean {
  // "returned the visit": another one
  if (/^return/.test(scene.atoms[trigger.at - 2]?.lower ?? '')) return false;
  if (trigger.type === 'verb')
    return (
      trigger.word.frame === 'discuss' ||
      isAnswer(trigger) ||
      (frame.participants.length === 0 && frame.subject !== null && trigger.word.frame !== 'sign')
    );
  let j = trigger.at - 1;
  while (j >= 0 && scene.atoms[j]!.kind === 'word' && scene.atoms[j]!.classes.has('modifier')) j--;
  return ANAPHORIC.test(scene.atoms[j]?.lower ?? '') && !frame.sides;
}

/** Those who lead a delegation that takes part come with it. */
function withLeaders(
  scene: Scene,
  frame: Frame,
  at: number,
): { participants: number[]; roles: Event['roles'] } {
  const participants = [...frame.participants];
  const roles = new Map(frame.roles);
  for (const { led, leaders } of delegationsOf(scene)) {
    const comes =
      leaders.some((l) => participants.includes(l)) ||
      (led &&
        (led === frame.subject ||
          // "received a delegation of elders led by X": it names nobody itself
          (led.entities.length === 0 && led.from > at && led.from <= at + 3 && !frame.journey) ||
          led.entities.some((e) => participants.includes(e))));
    if (!comes) continue;
    for (const leader of leaders) {
      if (!participants.includes(leader)) participants.push(leader);
      roles.set(leader, 'leader');
    }
  }
  return { participants, roles };
}
