/** Who speaks in a quotation or under a name with a colon: at whom "I" and "me" point there. */
import type { Mention, Sentence } from '../document';
import { isCapital } from '../mentions/shape';
import { ROLE_NOUNS } from '../mentions/vocabulary';
import type { Pointing, Sight } from './sight';

const SAID =
  /^(?:said|says|told|tells|added|adds|recalled|recalls|explained|explains|replied|remembered|remembers|wrote|writes|asked|answered|noted|continued|insisted|admitted|concluded)$/;
/** So many words of an apposition may stand between a speaker and "said". */
const APPOSITION = 10;
/** A quotation goes on for so many sentences after its speaker was named. */
const GOES_ON = 2;

/** Tells who speaks; worked out where it is asked, since nearly no sentence says "I". */
export class Speakers {
  readonly #sentences: readonly Sentence[];
  readonly #mentionsOf: (sentence: number) => readonly Mention[];
  readonly #quoted = new Map<number, readonly boolean[]>();

  /** @param mentionsOf those of a sentence, by its index, in order */
  constructor(sentences: readonly Sentence[], mentionsOf: (sentence: number) => readonly Mention[]) {
    this.#sentences = sentences;
    this.#mentionsOf = mentionsOf;
  }

  /** Who says the word at `at` of a sentence; undefined where it is the author, or nobody is told. */
  at({ index }: Sentence, at: number): number | undefined {
    if (!this.#quotedIn(index)[at]) return this.#label(index);
    for (let i = index; i >= Math.max(0, index - GOES_ON); i--) {
      const entity = saidBy(this.#sentences[i]!, this.#mentionsOf(i), this.#quotedIn(i));
      if (entity !== undefined) return entity;
    }
    return this.#label(index);
  }

  #label(index: number): number | undefined {
    let first = index;
    while (this.#goesOn(first)) first--;
    return labelOf(this.#sentences[first]!, this.#mentionsOf(first));
  }

  /** Whether a sentence is not the first of its paragraph. */
  #goesOn(index: number): boolean {
    return this.#sentences[index - 1]?.paragraph === this.#sentences[index]!.paragraph;
  }

  /** Whether each word of a sentence stands in a quotation, which may have been opened earlier in the paragraph. */
  #quotedIn(index: number): readonly boolean[] {
    const known = this.#quoted.get(index);
    if (known) return known;
    let open = this.#goesOn(index) && (this.#quotedIn(index - 1).at(-1) ?? false);
    const quoted = this.#sentences[index]!.tokens.map(({ text }) => {
      if (text === '“') open = true;
      else if (text === '”') open = false;
      else if (text === '"') open = !open;
      return open;
    });
    this.#quoted.set(index, quoted);
    return quoted;
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
