/** Reads one English article: text in, people, organisations, states, places, meetings and links out. Pure. */
import { type ArticleMeta, articleId, type Extraction } from '@/lib/ontology';
import { clean } from './clean';
import { dates } from './dates';
import type { Document, Stage } from './document';
import { links } from './links';
import { meetings } from './meetings';
import { mentions } from './mentions';
import { toExtraction } from './output';
import { runStages, unread } from './pipeline';
import { resolve } from './resolve';
import { sentences } from './sentences';

export { foreignLanguage } from './clean/english';
export { entityIds } from './output';

/** The stages, in the order in which they run. */
export const STAGES: readonly Stage[] = [clean, sentences, mentions, resolve, dates, meetings, links];

/** An article as it comes in. Offsets of what is found count in `text`, exactly as given. */
export interface ArticleText extends ArticleMeta {
  text: string;
}

export interface ExtractOptions {
  /** Names of rules to leave out, for the ablation table. */
  disabled?: ReadonlySet<string>;
  /** Whether each mention, meeting and link says which rules made it. */
  explain?: boolean;
}

/**
 * Reads an article as far as the stages go, and keeps all that they noted on the way.
 * @param disabled names of rules to leave out
 */
export function readDocument(input: ArticleText, disabled: ReadonlySet<string> = new Set()): Document {
  const { text, title = null, publisher = null, url = null, published = null } = input;
  const article = { id: articleId({ text, title, publisher, url }), title, publisher, url, published };
  return runStages(unread(text, article), STAGES, disabled);
}

/**
 * @example extract({ text: 'Sergei Lavrov met Hakan Fidan in Antalya on Friday.' }).entities.length // 3
 */
export function extract(input: ArticleText, { disabled, explain = false }: ExtractOptions = {}): Extraction {
  return toExtraction(readDocument(input, disabled), explain);
}
