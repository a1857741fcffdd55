/** Reads articles from files and brings them into the rows that are stored. No database is needed. */
import { type ArticleRows, articleRows } from '@/lib/neo4j/write';
import type { ArticleMeta, Extraction } from '@/lib/ontology';
import { joinMeta, readArticleFile } from '../input';
import type { ArticleReader } from '../llm/reader';

/** An article that was read. */
export interface ReadArticle {
  readonly path: string;
  readonly extraction: Extraction;
  readonly rows: ArticleRows;
  /** Lines for the user, such as what of a side file was left out. */
  readonly notes: readonly string[];
}

/**
 * Reads one article.
 * @param meta what was given on the command line, which wins over the side file and the file itself
 * @throws InputError in one line
 */
export async function readArticle(
  path: string,
  meta: ArticleMeta,
  read: ArticleReader,
): Promise<ReadArticle> {
  const file = await readArticleFile(path);
  const { extraction, notes } = await read({ ...joinMeta(meta, file.meta), text: file.text });
  return { path, extraction, rows: articleRows(extraction, file.text), notes: [...file.warnings, ...notes] };
}
