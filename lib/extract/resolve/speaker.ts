/** Who speaks in a quotation or under a name with a colon: at whom "I" and "me" point there. */
import type { Mention, Sentence, Token } from '../document';
import { isCapital } from '../mentions/shape';
import { ROLE_NOUNS } from '../mentions/vocabulary';
import type { Pointing, Sight } from './sight';

const SAID =
  /^(?:said|says|told|tells|added|adds|recalled|recalls|explained|explains|replied|remembered|remembers|wrote|writes|asked|answered|noted|continued|insisted|admitted|concluded)$/;
/** So many words of an apposition may stand between a speaker and "said". */
const APPOSITION = 10;
/** A quotation goes on for so many sentences after its speaker was named. */
const GOES_ON = 2;

/** Follows who speaks, sentence by sentence. */
export class Speakers {
  #open = false;
  #paragraph = -1;
  #label: number | undefined;
  #last: { readonly entity: number; readonly sentence: number } | undefined;
  /** Whether each word of the sentence that was taken in last stands in a quotation. */
  #quoted: readonly boolean[] = [];

  /** Takes in the next sentence. @param mentions those of its own, in order */
  hear(sentence: Sentence, mentions: readonly Mention[]): void {
    if (sentence.paragraph !== this.#paragraph) {
      this.#open = false;
      this.#label = labelOf(sentence, mentions);
      this.#paragraph = sentence.paragraph;
    }
    this.#quoted = this.#quotes(sentence.tokens);
    const entity = saidBy(sentence, mentions, this.#quoted);
    if (entity !== undefined) this.#last = { entity, sentence: sentence.index };
  }

  /** Who says the word at `at` of that sentence; undefined where it is the author, or nobody is told. */
  at(sentence: Sentence, at: number): number | undefined {
    if (!this.#quoted[at]) return this.#label;
    const near = this.#last && sentence.index - this.#last.sentence <= GOES_ON;
    return near ? this.#last!.entity : this.#label;
  }

  #quotes(tokens: readonly Token[]): boolean[] {
    return tokens.map(({ text }) => {
      if (text === '“') this.#open = true;
      else if (text === '”') this.#open = false;
      else if (text === '"') this.#open = !this.#open;
      return this.#open;
    });
  }
}

const indexOf = ({ tokens }: Sentence, offset: number) => tokens.findIndex(({ start }) => start >= offset);

/** "Mr Tilden: We met …" */
function labelOf(sentence: Sentence, mentions: readonly Mention[]): number | undefined {
  const named = mentions.find(({ kind }) => kind === 'person');
  if (!named || indexOf(sentence, named.start) > 3) return undefined;
  const after = indexOf(sentence, named.end);
  return sentence.tokens[after]?.text === ':' ? named.entity : undefined;
}

/** "…," President X told reporters; "…," said X, Y's mother; X, the leader of Y, said: "…" */
function saidBy(
  sentence: Sentence,
  mentions: readonly Mention[],
  quoted: readonly boolean[],
): number | undefined {
  const { tokens } = sentence;
  const says = (at: number) => SAID.test(tokens[at]?.lower ?? '') && !quoted[at];
  const speaker = mentions.find(({ kind, start, end }) => {
    const from = indexOf(sentence, start);
    if (kind !== 'person' || quoted[from]) return false;
    let before = from - 1;
    while (before >= 0 && (isCapital(tokens[before]) || ROLE_NOUNS.has(tokens[before]!.lower))) before--;
    const to = indexOf(sentence, end);
    if (to < 0) return says(before);
    const apposition = tokens[to]?.text === ',' ? APPOSITION : 1;
    return says(before) || tokens.slice(to, to + apposition + 1).some((_, i) => says(to + i));
  });
  return speaker?.entity;
}

/** "I met X," Y said: Y. */
export function speaker({ sentence, at, speakerAt }: Sight): Pointing | undefined {
  const entity = speakerAt(sentence, at);
  return entity === undefined ? undefined : { length: 1, entities: [entity] };
}
