/**
 * The written forms of words, each once however often it stands in texts, with what was asked of it before. Articles share
 * most of their words, so nearly all questions about a word have been answered before.
 */
import { foldWord } from '../gazetteer/fold';
import { shapeOf } from './shape';

/** What is known of a written form. */
export interface Form {
  readonly text: string;
  /** `text` in lower case, curly quotes straightened. */
  readonly lower: string;
  /** `lower` without accents and apostrophes. */
  readonly key: string;
  /** Bits of `SHAPE`. */
  readonly shape: number;
  /** The answers to the questions that were asked of it, by the number of the question. */
  readonly facts: unknown[];
  /** The form that was met before it and has the same number. */
  readonly next: Form | undefined;
}

/** So many forms are remembered; a text of more distinct words starts again, which costs time and changes nothing. */
const LIMIT = 100_000;
let remembered = 0;
/** By a number of their letters, so that no string is made of a word to look it up. */
const forms = new Map<number, Form>();

/** The form of the word that stands in a text from `start` to `end` (exclusive). */
export function formAt(text: string, start: number, end: number): Form {
  let number = 0;
  for (let at = start; at < end; at++) number = (Math.imul(number, 31) + text.charCodeAt(at)) | 0;
  let form = forms.get(number);
  while (form && !(form.text.length === end - start && text.startsWith(form.text, start))) form = form.next;
  return form ?? remember(number, text.slice(start, end));
}

/** The form of a word. */
export const formOf = (word: string): Form => formAt(word, 0, word.length);

function remember(number: number, text: string): Form {
  if (remembered >= LIMIT) {
    forms.clear();
    remembered = 0;
  }
  const lower = text.toLowerCase().replace(/[’‘ʼ]/g, "'");
  const form = makeForm(text, lower, foldWord(text), forms.get(number));
  forms.set(number, form);
  remembered += 1;
  return form;
}

/** A form that is not remembered, for a word that stands in no text. */
export const makeForm = (text: string, lower: string, key: string, next?: Form): Form => ({
  text,
  lower,
  key,
  shape: shapeOf(text),
  facts: new Array<unknown>(questions).fill(undefined),
  next,
});

let questions = 0;

/**
 * A question about words, asked once a form. The answer must depend on the form alone, and is anything but undefined.
 * @example const cuesOf = factOf(({ text }) => maskOf(text)); cuesOf(token)
 */
export function factOf<Answer extends object | string | number | boolean | null>(
  ask: (form: Form) => Answer,
): (word: { readonly form: Form }) => Answer {
  const question = questions++;
  return ({ form }) => {
    const known = form.facts[question];
    if (known !== undefined) return known as Answer;
    while (form.facts.length <= question) form.facts.push(undefined);
    const answer = ask(form);
    form.facts[question] = answer;
    return answer;
  };
}
