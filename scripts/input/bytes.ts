/** Reads a file or standard input whole, and makes text of it only when it is text. */
import { type FileHandle, open } from 'node:fs/promises';
import { InputError } from './error';

/** The largest article that is read, in bytes. */
export const MAX_BYTES = 20_000_000;

const TOO_LARGE = `is larger than ${MAX_BYTES / 1_000_000} MB, the most that is read as one article`;

const OPENING_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  EISDIR: 'is a directory, not a file',
  ENAMETOOLONG: 'no such file (the name is too long)',
};

const said = (path: string, error: unknown) => {
  const { code, message } = error as NodeJS.ErrnoException;
  return new InputError(path, OPENING_ERRORS[code ?? ''] ?? `could not be read (${code ?? message})`);
};

/**
 * The bytes of a file.
 * @throws InputError when there is no such file, it is no regular file, or it is too large
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const stat = await file.stat();
    if (stat.isDirectory()) throw new InputError(path, 'is a directory, not a file');
    if (stat.size > MAX_BYTES) throw new InputError(path, TOO_LARGE);
    return await collect(file.createReadStream(), path);
  } catch (error) {
    throw error instanceof InputError ? error : said(path, error);
  } finally {
    await file?.close();
  }
}

/**
 * All of a stream, such as standard input; it stops reading at the limit.
 * @throws InputError when it is too large
 */
export async function collect(
  stream: AsyncIterable<Uint8Array | string>,
  where: string,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part;
    size += bytes.length;
    if (size > MAX_BYTES) throw new InputError(where, TOO_LARGE);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

/** Control characters that no text holds (tab, line feed, form feed, carriage return and escape are left out). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/g;

/**
 * The text of UTF-8 bytes, exactly as `readFileSync(path, 'utf8')` gives it: a byte order mark stays, so that offsets
 * into what is returned are offsets into the file's own text.
 * @throws InputError when it is empty, binary or not UTF-8
 */
export function decodeText(bytes: Uint8Array, where: string): string {
  if (bytes.length === 0) throw new InputError(where, 'is empty');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(where, 'is not UTF-8 text');
  }
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (text.includes('\0') || controls > text.length / 100) throw new InputError(where, 'is binary, not text');
  if (!/[\p{L}\p{N}]/u.test(text)) throw new InputError(where, 'is empty: it has no words');
  return text;
}
