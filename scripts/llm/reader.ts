/** The extractors that `extract` and `ingest` can be told to use, by name: `rules`, `llm`, or both joined. */
import { type ArticleText, type ExtractOptions, extract, readDocument } from '@/lib/extract';
import { joinExtractions } from '@/lib/extract/join';
import type { Extraction } from '@/lib/ontology';
import { Budget } from './budget';
import { AnswerCache } from './cache';
import { modelClient } from './client';
import { extractWithModel, type ModelReport } from './extract';
import { modelSettings } from './settings';

export const EXTRACTORS = ['rules', 'llm'] as const;
export type Extractor = (typeof EXTRACTORS)[number];

/** Where a model's answers are kept, unless PARLEY_CACHE says otherwise. */
const CACHE = '.parley/llm';

/** Reads one article; `notes` are lines for the analyst, such as how much of a model's answer was dropped. */
export type ArticleReader = (
  input: ArticleText,
  options?: ExtractOptions,
) => Promise<{ extraction: Extraction; notes: string[] }>;

/**
 * Reads the value of `--extractor`.
 * @example parseExtractors('rules,llm') // ['rules', 'llm']
 * @throws Error that names what is not known
 */
export function parseExtractors(value: string): Extractor[] {
  const names = [...new Set(value.split(',').map((name) => name.trim()))];
  const unknown = names.find((name) => !EXTRACTORS.includes(name as Extractor));
  if (unknown !== undefined)
    throw new Error(
      `--extractor knows ${EXTRACTORS.join(' and ')} (or both, with a comma), not "${unknown}"`,
    );
  return names as Extractor[];
}

/**
 * A reader of articles. Settings of a model are read, and complained of, only where it is asked for.
 * @param env settings of the model, and PARLEY_CACHE: where its answers are kept
 */
export function articleReader(
  names: readonly Extractor[],
  env: Readonly<Record<string, string | undefined>>,
): ArticleReader {
  const byRules: ArticleReader = async (input, options) => ({
    extraction: extract(input, options),
    notes: [],
  });
  if (!names.includes('llm')) return byRules;
  const settings = modelSettings(env);
  const budget = new Budget(settings.tokenLimit);
  const reader = {
    model: settings.model,
    ask: modelClient(settings, budget),
    cache: new AnswerCache(env.PARLEY_CACHE || CACHE),
  };
  return async (input, options) => {
    const { extraction, report } = await extractWithModel(readDocument(input), reader);
    const notes = reportLines(report, budget.used);
    if (!names.includes('rules')) return { extraction, notes };
    return { extraction: joinExtractions(extract(input, { ...options, explain: true }), extraction), notes };
  };
}

function reportLines({ parts, cached, dropped, unread }: ModelReport, tokens: number): string[] {
  const kinds = new Map<string, number>();
  for (const { what } of dropped) kinds.set(what, (kinds.get(what) ?? 0) + 1);
  const list = [...kinds].map(([what, count]) => `${count} ${what}${count > 1 ? 's' : ''}`).join(', ');
  return [
    `model: ${parts} parts read, ${cached} from the cache; ${tokens} tokens used so far`,
    ...(list ? [`model: dropped what the text does not bear out: ${list}`] : []),
    ...(unread ? [`model: ${unread} of ${parts} parts got no well-formed answer and were left out`] : []),
  ];
}
