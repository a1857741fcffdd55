/** Runs the stages of extraction one after the other over one document. */
import type { Document, Stage } from './document';

/** The document before any stage has read it. */
export function unread(text: string, article: Document['article']): Document {
  return {
    text,
    article,
    ignored: [],
    sentences: [],
    mentions: [],
    entities: [],
    references: [],
    dates: [],
    meetings: [],
    links: [],
  };
}

/** @param disabled names of rules to leave out, for the ablation table */
export function runStages(
  document: Document,
  stages: readonly Stage[],
  disabled: ReadonlySet<string>,
): Document {
  let read = document;
  for (const stage of stages) read = { ...read, ...stage.run(read, disabled) };
  return read;
}
