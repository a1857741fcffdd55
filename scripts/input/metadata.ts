/** What is known of an article beside its text, from whichever source says it. */
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type ArticleMeta, articleMeta } from '@/lib/ontology';
import { decodeText, readBytes } from './bytes';

export const META_KEYS = ['title', 'publisher', 'url', 'published'] as const;
type MetaKey = (typeof META_KEYS)[number];

/** Several sources as one; for each key the first that has it counts. */
export function joinMeta(...sources: readonly ArticleMeta[]): ArticleMeta {
  return Object.fromEntries(
    META_KEYS.flatMap((key) => {
      const value = sources.find((source) => source[key])?.[key];
      return value ? [[key, value]] : [];
    }),
  );
}

/**
 * What is valid of loosely given metadata, such as a page's; the rest is left out. A moment becomes its day as written.
 * @example cleanMeta({ title: ' Talks ', published: '2023-10-26T18:02:00Z' }) // { title: 'Talks', published: '2023-10-26' }
 */
export function cleanMeta(loose: Readonly<Partial<Record<MetaKey, unknown>>>): ArticleMeta {
  return Object.fromEntries(
    META_KEYS.flatMap((key) => {
      const value = key === 'published' ? dayOf(loose[key]) : loose[key];
      const parsed = articleMeta.shape[key].safeParse(value);
      return parsed.success && parsed.data ? [[key, parsed.data]] : [];
    }),
  );
}

/** The day of an ISO moment, or of a date written out in English; null for what is neither. */
function dayOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1];
  if (iso) return iso;
  if (!/\b\d{4}\b/.test(value) || !/[A-Za-z]{3}/.test(value)) return null;
  const written = new Date(`${value.trim()} UTC`);
  return Number.isNaN(written.getTime()) ? null : written.toISOString().slice(0, 10);
}

/**
 * The side file of an article: `NAME.json` beside `NAME.txt`. A file of another shape is no side file and is left alone;
 * one of the right keys with a wrong value is left out with a warning.
 */
export async function readSideFile(path: string): Promise<{ meta: ArticleMeta; warnings: string[] }> {
  const side = join(dirname(path), `${basename(path, extname(path))}.json`);
  const nothing = { meta: {}, warnings: [] };
  if (side === path || !(await stat(side).catch(() => null))?.isFile()) return nothing;
  let content: unknown;
  try {
    content = JSON.parse(decodeText(await readBytes(side), side).replace(/^\ufeff/, ''));
  } catch {
    return nothing;
  }
  const parsed = articleMeta.safeParse(content);
  if (parsed.success) return { meta: parsed.data, warnings: [] };
  const ours = parsed.error.issues.every((i) => i.path.length === 1);
  if (!ours) return nothing;
  const wrong = parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ');
  return { meta: cleanMeta(content as object), warnings: [`${side}: ${wrong}; left out`] };
}
