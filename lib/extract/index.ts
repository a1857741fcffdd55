/** Reads one English article: text in, people, organisations, states, places, meetings and links out. Pure. */
import { type ArticleMeta, articleId, type Extraction } from '@/lib/ontology';
import { clean } from './clean';
import type { Stage } from './document';
import { mentions } from './mentions';
import { toExtraction } from './output';
import { runStages, unread } from './pipeline';
import { resolve } from './resolve';
import { sentences } from './sentences';

export { isEnglish } from './clean/english';
export { entityIds } from './output';

/** The stages, in the order in which they run. */
export const STAGES: readonly Stage[] = [clean, sentences, mentions, resolve];

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
 * @example extract({ text: 'Sergei Lavrov met Hakan Fidan in Antalya on Friday.' }).entities.length // 3
 */
export function extract(
  input: ArticleText,
  { disabled = new Set(), explain = false }: ExtractOptions = {},
): Extraction {
  const { text } = input;
  const [title = null, publisher = null, url = null, published = null] = [
    input.title ?? null,
    input.publisher ?? null,
    input.url ?? null,
    input.published ?? null,
  ];
  const article = { id: articleId({ text, title, publisher, url }), title, publisher, url, published };
  return toExtraction(runStages(unread(text, article), STAGES, disabled), explain);
}
