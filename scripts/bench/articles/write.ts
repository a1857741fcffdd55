/** Made-up articles as files, as an analyst would have them: `NAME.txt` with `NAME.json` beside it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArticleOptions, madeUpArticle } from './article';

/** Files in one folder stay few enough for any file system. */
const PER_FOLDER = 1_000;

/**
 * Writes articles `from` to below `to` below a folder.
 * @returns the characters of their texts
 */
export async function writeArticles(
  folder: string,
  [from, to]: readonly [from: number, to: number],
  options: ArticleOptions = {},
): Promise<number> {
  let characters = 0;
  for (let number = from; number < to; number += 1) {
    const { file, text, title, publisher, published } = madeUpArticle(number, options);
    const below = join(folder, String(Math.floor(number / PER_FOLDER)));
    if (number === from || number % PER_FOLDER === 0) await mkdir(below, { recursive: true });
    await writeFile(join(below, file), text);
    const side = join(below, file.replace(/\.txt$/, '.json'));
    await writeFile(side, JSON.stringify({ title, publisher, published }));
    characters += text.length;
  }
  return characters;
}
