/** A share of a queue of files, so that several processes or machines take one queue without speaking to each other. */
import { hashText } from '@/lib/ontology';

/** Share number `index`, from 1, of `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/**
 * Reads the value of `--shard`.
 * @example parseShard('2/4') // { index: 2, of: 4 }
 * @throws Error in one line
 */
export function parseShard(value: string): Shard {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(value.trim()) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (index === undefined || shard.index < 1 || shard.index > shard.of)
    throw new Error(`--shard takes I/N, from 1/N to N/N, such as 2/4, not "${value}"`);
  return shard;
}

/**
 * Whether a file belongs to a share. It depends on the file's name alone: neither on which other files there are nor on
 * where the folder is mounted.
 * @param name of a file given by itself its own, of one below a folder its path from there, with `/` between
 */
export function inShard(name: string, { index, of }: Shard): boolean {
  return Number.parseInt(hashText(name.normalize('NFC')).slice(0, 8), 16) % of === index - 1;
}
