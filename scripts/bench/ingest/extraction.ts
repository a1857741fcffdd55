/** How fast articles are read, without any database: by the time of a core that it takes, whatever else the machine does. */
import { extract } from '@/lib/extract';
import { madeUpArticle } from '../articles/article';

export interface ExtractionFigures {
  readonly articles: number;
  readonly characters: number;
  /** Of one core. */
  readonly seconds: number;
  readonly charactersPerSecond: number;
}

/** So many articles first, which do not count: the engine compiles what it runs often. */
const WARM_UP = 200;

export function timeExtraction(articles: number): ExtractionFigures {
  const made = Array.from({ length: articles }, (_, number) => madeUpArticle(number));
  for (const article of made.slice(0, WARM_UP)) extract(article);
  const began = process.cpuUsage();
  for (const article of made) extract(article);
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1_000_000;
  const characters = made.reduce((sum, { text }) => sum + text.length, 0);
  return { articles, characters, seconds, charactersPerSecond: characters / seconds };
}
