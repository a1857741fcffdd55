/** A sentence of evidence in words: what it says and where. */
import { oneLine } from '../text';
import type { Quote } from './content';

/**
 * @example '“They met in Doha.” (Hamas delegation in Moscow, 2023-10-26, sentence 2)'
 */
export function quoteText({ sentence, article }: Quote): string {
  const where = [
    article?.title ? oneLine(article.title) : sentence.article,
    article?.publisher && oneLine(article.publisher),
    article?.published,
    `sentence ${sentence.index + 1}`,
    article?.url,
  ];
  return `“${oneLine(sentence.text)}” (${where.filter(Boolean).join(', ')})`;
}

/** One sentence a line. */
export function quotesText(quotes: readonly Quote[]): string {
  return quotes.map(quoteText).join('\n');
}
