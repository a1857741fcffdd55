/** Stretches of a text as the contract gives them. */
import type { Span } from '@/lib/ontology';
import type { Document, Stretch } from './document';

/** A stretch of a document with its text. */
export function spanOf({ text }: Pick<Document, 'text'>, { start, end }: Stretch): Span {
  return { start, end, text: text.slice(start, end) };
}

/** Two lists of stretches as one, in the order of the text, each once. */
export function mergeSpans<S extends Stretch>(a: readonly S[], b: readonly S[]): S[] {
  const spans = new Map([...b, ...a].map((s) => [`${s.start}-${s.end}`, s]));
  return [...spans.values()].sort((x, y) => x.start - y.start || x.end - y.end);
}

/** Of stretches that overlap the longest, else the first; in the order of the text. */
export function withoutOverlap<S extends Stretch>(stretches: readonly S[]): S[] {
  const kept: S[] = [];
  for (const s of [...stretches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some((k) => k.start < s.end && s.start < k.end)) kept.push(s);
  return kept.sort((a, b) => a.start - b.start);
}
