/** Which files are meant by what was given: files as they are, directories with all articles below them. */
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { ARTICLE_EXTENSIONS, InputError } from '../input';
import { inShard, type Shard } from './shard';

export interface Inputs {
  /** Files in the order given, those of a directory by name, each once; `-` is standard input. */
  readonly paths: readonly string[];
  readonly failed: readonly InputError[];
}

/**
 * Looks into directories; whether a file can be read is found out when it is read.
 * @param shard the share of the files that is wanted, where not all are
 */
export async function findInputs(given: readonly string[], shard: Shard | null = null): Promise<Inputs> {
  const paths = new Set<string>();
  const failed: InputError[] = [];
  for (const path of given) {
    const isDirectory = path !== '-' && (await stat(path).catch(() => null))?.isDirectory();
    const found = isDirectory
      ? await articlesBelow(path).catch((error) => toInputError(path, error))
      : [path];
    if (found instanceof InputError) failed.push(found);
    else
      for (const file of found)
        if (!shard || inShard(isDirectory ? nameBelow(path, file) : basename(file), shard)) paths.add(file);
  }
  return { paths: [...paths], failed };
}

const nameBelow = (directory: string, file: string) => relative(directory, file).split(sep).join('/');

async function articlesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory() && ARTICLE_EXTENSIONS.includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length > 0) return files;
  const kinds = ARTICLE_EXTENSIONS.join(', ');
  throw new InputError(directory, `has no articles in it (files that end with ${kinds})`);
}

function toInputError(path: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  return new InputError(path, `could not be looked into (${(error as NodeJS.ErrnoException).code})`);
}
