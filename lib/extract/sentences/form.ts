/**
 * The written forms of words, each once however often it stands in texts, with what was asked of it before. Articles share
 * most of their words, so nearly all questions about a word are answered by a number that lies on its form.
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
  readonly facts: (number | undefined)[];
}

/** So many forms are remembered; a text of more distinct words starts again, which costs time and changes nothing. */
const LIMIT = 100_000;
const forms = new Map<string, Form>();

/** The form of a token's text. */
export function formOf(text: string): Form {
  let form = forms.get(text);
  if (!form) {
    if (forms.size >= LIMIT) forms.clear();
    const lower = text.toLowerCase().replace(/[’‘ʼ]/g, "'");
    form = makeForm(text, lower, foldWord(text));
    forms.set(text, form);
  }
  return form;
}

/** A form that is not remembered, for a word that stands in no text. */
export const makeForm = (text: string, lower: string, key: string): Form => ({
  text,
  lower,
  key,
  shape: shapeOf(text),
  facts: new Array<number | undefined>(questions).fill(undefined),
});

let questions = 0;

/**
 * A question about words, asked once a form. The answer is a whole number: bits, or 0 and 1.
 * @param ask what it answers must depend on the form alone
 * @example const cuesOf = factOf(({ text }) => maskOf(text)); cuesOf(token)
 */
export function factOf(ask: (form: Form) => number): (word: { readonly form: Form }) => number {
  const question = questions++;
  return ({ form }) => {
    const known = form.facts[question];
    if (known !== undefined) return known;
    while (form.facts.length <= question) form.facts.push(undefined);
    const answer = ask(form);
    form.facts[question] = answer;
    return answer;
  };
}
