/** What the verb after a noun says of the meeting that it names: "was postponed", "never took place", "failed to end the war". */
import type { Atom } from '../../clauses/atoms';
import { isVerb, type Scene } from '../../clauses/scene';
import { verbsOf } from '../trigger-words';
import {
  BE,
  CANCELLED,
  HELD,
  mostCautious,
  NEGATION,
  PLANNED,
  PROPOSED,
  type Verdict,
  wordsOf,
} from './verdict';

/** Where the verb stands of which a noun is the subject: after its arguments; -1 when there is none. */
export function predicateAt(scene: Scene, end: number): number {
  const { atoms, groups } = scene;
  // "a meeting with X, which had been planned, was put off": what is said of it stands behind the brackets
  const relative = atoms[end - 1]?.lower === ',' && atoms[end]?.classes.has('relative') === true;
  const bracket =
    relative || atoms[end]?.lower === ','
      ? atoms.findIndex((a, i) => i > end && i < end + 14 && a.lower === ',')
      : -1;
  const goesOn = isVerb(atoms.slice(Math.max(0, bracket) + 1).find((a) => !a.classes.has('adverb')));
  let j = bracket > 0 && goesOn ? bracket + 1 : end;
  while (
    j < atoms.length &&
    !/^[.;]$/.test(atoms[j]!.lower) &&
    (atoms[j]!.kind !== 'word' || atoms[j]!.classes.has('adverb'))
  )
    j++;
  if (/^(?:which|that)$/.test(atoms[j]?.lower ?? '')) j++;
  if (atoms[j + 1]?.lower === 'by' && atoms[j]?.classes.has('auxiliary') !== true) {
    const by = groups.find((g) => g.from === j + 2);
    if (by) return predicateAt(scene, by.to);
  }
  return isVerb(atoms[j]) || verbsOf(atoms[j]?.lower ?? '').length > 0 ? j : -1;
}

/** What the verb after a noun says: "were postponed", "will take place", "ended". */
export function predicateAfter(scene: Scene, after: number, disabled: ReadonlySet<string>): Verdict | null {
  let end = after;
  // "|never| took place"
  while (scene.atoms[end - 1]?.classes.has('adverb')) end--;
  const at = predicateAt(scene, end);
  const said = rest(scene, end);
  if (CAME_TO_NAUGHT.test(said)) return CANCELLED;
  if (OPEN_STILL.test(said)) return PROPOSED;
  if (at < 0) return null;
  const words = predicateWords(scene, at);
  const further = [finiteAfter(scene, at), butAfter(scene, at)].filter((j) => j >= 0);
  const then = further.map((j) => mostCautious(predicateWords(scene, j), disabled)).find((v) => v !== null);
  const first = mostCautious(words, disabled);
  return then ?? first ?? (BE.test(words[0] ?? '') && words[1] === 'to' ? PLANNED : HELD);
}

/** The words of the clause from `at` on. */
export const rest = ({ atoms }: Scene, at: number): string => {
  const end = atoms.findIndex((a, i) => i > at && a.lower === ';');
  const clause = end < 0 ? atoms.slice(at) : atoms.slice(at, end);
  return clause.map((a) => a.lower).join(' ');
};
/** Also far behind a relative clause: "a meeting that X was arranging came to nothing". */
const CAME_TO_NAUGHT =
  /\b(?:came to nothing|fell through|(?:never|did not|didn't|has not|hasn't|had not|hadn't|will not|won't|would not|was not to) (?:yet )?(?:take place|taken place|occurred|occur|go ahead|took place|happen|happened|come about|came about|come off|came off|materiali[sz]e)|(?:planned|scheduled|proposed) .*\bcollapsed|slipped(?! (?:in|into|out|away|through))|(?:has|have|had) no (?:new )?date|out of the question|no longer on the (?:agenda|table|cards)|(?:is|was|are|were) (?:vetoed|(?:a|the stuff of) (?:myth|legend|fiction|fantasy|invention|hoax|lie))|collapsed before (?:it|they) (?:began|started))\b/;
/** "remains uncertain", "is in doubt", "was rumoured" */
const OPEN_STILL =
  /^(?:[a-z]+ly )?(?:is|was|are|were|remains?|remained|looks?|looked|seems?|seemed) (?:[a-z]+ly |still |now |only )?(?:uncertain|doubtful|unclear|unconfirmed|in doubt|in question|rumou?red|conceivable|imaginable|thinkable|desirable)\b/;

/** "failed to |end| the war", "did not |produce| a deal", "was not |a| success": talks of which this is said were held. */
const BORE_NOTHING =
  /^(?:(?:did|has|have|had|was|were|could) (?:not|never)|(?:didn't|hasn't|haven't|hadn't|wasn't|weren't)|never|failed to|fails? to|have failed to|has failed to|had failed to) (?:been )?(?:an? (?:\w+ )?(?:success|breakthrough|failure|triumph|disaster|waste)|end|ended|produce|produced|yield|yielded|bring|brought|lead|led|resolve|resolved|reach|reached|achieve|achieved|result|resulted|break|broken|stop|stopped|prevent|prevented|change|changed|bridge|bridged|succeed|succeeded|solve|solved|satisfy|convince|persuade|touch|address|addressed|mention|cover|last|secure|restore|avert|halt|ease|calm|clear|dispel|overcome|narrow|improve|alter|easy|good|productive|fruitful|successful|conclusive|constructive|friendly|smooth)\b/;

export const predicateWords = (scene: Scene, at: number): string[] => {
  const words = wordsOf(scene.atoms.slice(at, at + 5));
  if (BORE_NOTHING.test(words.join(' '))) return [];
  return words.filter(
    (w, i) =>
      // they came close to a deal: they were held
      !/^(?:without|instead|no|nor|neither|open|about|going|next|close-to)$/.test(w) &&
      // talks that failed were held; those that failed to begin were not
      !(/^fail(?:ed|s)?$/.test(w) && words[i + 1] !== 'to'),
  );
};

const CLAUSE_END = /^(?:[.;:]|who|which|that|after|because|when|as|while)$/;

/** "A meeting scheduled for Friday was called off": the finite verb after a participle; -1 for none. */
function finiteAfter({ atoms }: Scene, at: number): number {
  if (atoms[at]!.classes.has('auxiliary') || atoms[at]!.classes.has('modal')) return -1;
  for (let j = at + 1; j < Math.min(atoms.length, at + 14) && !CLAUSE_END.test(atoms[j]!.lower); j++)
    if (/^(?:was|were|is|are|has|have|had|will|would|did|does|never)$/.test(atoms[j]!.lower)) return j;
  return -1;
}

/** "was arranged but never took place": what follows "but" of the same subject; -1 for none. */
function butAfter({ atoms }: Scene, at: number): number {
  for (let j = at + 1; j < Math.min(atoms.length, at + 16) && !CLAUSE_END.test(atoms[j]!.lower); j++)
    if (atoms[j]!.lower === 'but') return carriesOn(atoms[j + 1]) ? j + 1 : -1;
  return -1;
}

const carriesOn = (atom: Atom | undefined) =>
  isVerb(atom) || atom?.classes.has('adverb') === true || NEGATION.test(atom?.lower ?? '');
