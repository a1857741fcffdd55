/** The front matter of a Markdown file. The text itself stays as it is, so that offsets are the file's own. */
import type { ArticleMeta } from '@/lib/ontology';
import { cleanMeta } from './metadata';

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Keys of the front matter as site generators name them, and what they say. */
const KEYS: Readonly<Record<string, keyof ArticleMeta>> = {
  title: 'title',
  headline: 'title',
  publisher: 'publisher',
  source: 'publisher',
  site: 'publisher',
  url: 'url',
  link: 'url',
  canonical: 'url',
  date: 'published',
  published: 'published',
  pubdate: 'published',
};

/** What a Markdown text says of itself: its front matter (`key: value` lines), else its first heading as the title. */
export function markdownMeta(text: string): ArticleMeta {
  const loose: Record<string, string> = {};
  for (const line of (FRONT_MATTER.exec(text)?.[1] ?? '').split(/\r?\n/)) {
    const [, key, value] = /^([A-Za-z_]+)[ \t]*:[ \t]*(.+?)[ \t]*$/.exec(line) ?? [];
    const known = KEYS[key?.toLowerCase() ?? ''];
    if (known && value) loose[known] ??= value.replace(/^(["'])(.*)\1$/, '$2');
  }
  loose.title ??= /^#[ \t]+(.+?)[ \t#]*$/m.exec(text)?.[1] ?? '';
  return cleanMeta(loose);
}
