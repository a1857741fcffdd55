/** Which sentence of an article a stretch of its text belongs to. */
import { type Span, sentenceId } from '@/lib/ontology';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface SentenceFinder {
  /** Indices of the sentences that a stretch touches, in order; none where it lies in ignored text. */
  indices(stretch: Stretch): number[];
  /**
   * Ids of the sentences that any of the stretches touches, each once, in order.
   * @throws RangeError when there is none: what is stored always has a sentence that says so
   */
  ids(stretches: readonly Stretch[]): string[];
}

/** @param sentences in the order of the text, without overlap */
export function sentenceFinder(article: string, sentences: readonly Span[]): SentenceFinder {
  /** The first sentence that ends after `offset`. */
  const firstAfter = (offset: number) => {
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const indices = ({ start, end }: Stretch) => {
    const found: number[] = [];
    for (let i = firstAfter(start); i < sentences.length && sentences[i]!.start < end; i += 1) found.push(i);
    return found;
  };
  return {
    indices,
    ids(stretches) {
      const found = [...new Set(stretches.flatMap(indices))].sort((a, b) => a - b);
      if (found.length === 0) throw new RangeError('the extraction gives evidence that is in no sentence');
      return found.map((index) => sentenceId(article, index));
    },
  };
}
