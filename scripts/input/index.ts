/** Reads an article from a file or standard input, for `extract` and `ingest`. */
import { extname } from 'node:path';
import type { ArticleMeta } from '@/lib/ontology';
import { collect, decodeText, readBytes } from './bytes';
import { looksLikeHtml, readHtml } from './html';
import { requireEnglish } from './language';
import { markdownMeta } from './markdown';
import { joinMeta, readSideFile } from './metadata';

export { MAX_BYTES } from './bytes';
export { InputError } from './error';
export { joinMeta, META_KEYS } from './metadata';

export interface ArticleFile {
  /** The file's own text; of a web page its main text. Offsets of an extraction count in it. */
  readonly text: string;
  /** From the side file, else from the document itself. */
  readonly meta: ArticleMeta;
  /** What was left out, each in one line. */
  readonly warnings: readonly string[];
}

/** File names that are read when a directory is given. */
export const ARTICLE_EXTENSIONS: readonly string[] = ['.txt', '.md', '.markdown', '.html', '.htm'];

const FORMATS: Readonly<Record<string, 'html' | 'markdown'>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/**
 * Reads one article.
 * @param path a file, or `-` for standard input
 * @throws InputError in one line: no such file, a directory, empty, binary, not UTF-8, larger than 20 MB, not English
 */
export async function readArticleFile(path: string): Promise<ArticleFile> {
  const piped = path === '-';
  const where = piped ? 'standard input' : path;
  const source = decodeText(piped ? await collect(process.stdin, where) : await readBytes(path), where);
  const format = FORMATS[extname(path).toLowerCase()] ?? (looksLikeHtml(source) ? 'html' : 'text');
  const read = format === 'html' ? readHtml(source, where) : { text: source, meta: {} };
  const own = format === 'markdown' ? markdownMeta(source) : read.meta;
  requireEnglish(read.text, where);
  const side = piped ? { meta: {}, warnings: [] } : await readSideFile(path);
  return { text: read.text, meta: joinMeta(side.meta, own), warnings: side.warnings };
}
