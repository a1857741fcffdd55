/** A snapshot as the part of an address after `#`: it never leaves the browser unless the analyst sends it. */
import { parseSnapshot } from './parse';
import type { Snapshot } from './view';

/** An address is kept up to this length; a longer view is to be saved under a name. */
export const LONGEST_ADDRESS = 60_000;
/** What a compressed snapshot may come to when it is opened: guards against a few bytes that fill the memory. */
const LONGEST_TEXT = 20_000_000;

/** What an address may name: a view in itself, or a saved one. */
export type Address =
  | { readonly kind: 'view'; readonly text: string }
  | { readonly kind: 'saved'; readonly name: string };

/** @example readAddress('#view=Moscow%20talks') // { kind: 'saved', name: 'Moscow talks' } */
export function readAddress(hash: string): Address | null {
  const [, key, value] = /^#(v|view)=(.+)$/s.exec(hash) ?? [];
  if (!value) return null;
  if (key === 'v') return { kind: 'view', text: value };
  try {
    return { kind: 'saved', name: decodeURIComponent(value) };
  } catch {
    return null;
  }
}

export function writeAddress(address: Address): string {
  return address.kind === 'view' ? `#v=${address.text}` : `#view=${encodeURIComponent(address.name)}`;
}

/** JSON, compressed (deflate), in letters that an address may hold. The same snapshot gives the same text. */
export async function encodeSnapshot(snapshot: Snapshot): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(snapshot));
  const packed = await through(json, new CompressionStream('deflate-raw'));
  return toBase64Url(packed);
}

/** @returns null for what is no snapshot: cut off, changed, or of something else */
export async function decodeSnapshot(text: string): Promise<Snapshot | null> {
  const packed = fromBase64Url(text);
  if (!packed) return null;
  try {
    const json = await through(packed, new DecompressionStream('deflate-raw'));
    return parseSnapshot(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)));
  } catch {
    return null;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of read(new Blob([bytes]).stream().pipeThrough(stream))) {
    length += chunk.length;
    if (length > LONGEST_TEXT) throw new RangeError('too long');
    chunks.push(chunk);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Not every browser can iterate over a stream itself. */
async function* read(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** `String.fromCharCode` takes only so many arguments. */
const CHUNK = 8_192;

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    return null;
  }
}
