/** A sentence that says so: clicked, the article opens at it. */
import type { Sentence } from '@/lib/ontology/graph';
import { readArticle } from '../state/select';
import { useExplorer } from '../state/store';
import classes from './inspector.module.css';

export function Quote({ sentence }: { readonly sentence: Sentence }) {
  const lit = useExplorer(({ reading }) => reading?.sentence === sentence.id);
  return (
    <button
      type="button"
      className={classes.quote}
      data-lit={lit || undefined}
      title="Open the article at this sentence"
      onClick={() => readArticle(sentence.article, sentence.id)}
    >
      <span dir="auto">{sentence.text}</span>
    </button>
  );
}

interface QuotesProps {
  readonly evidence: readonly Sentence[];
  /** How many there are; says so when it is more than are here. */
  readonly total: number;
}

export function Quotes({ evidence, total }: QuotesProps) {
  return (
    <>
      {evidence.map((sentence) => (
        <Quote key={sentence.id} sentence={sentence} />
      ))}
      {total > evidence.length && (
        <p className={classes.more}>
          {evidence.length} of {total} sentences
        </p>
      )}
    </>
  );
}
