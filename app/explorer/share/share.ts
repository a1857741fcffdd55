/** The address of the view, to be sent to somebody: the view itself, or where that is too long, the name it is saved under. */
import { encodeSnapshot, writeAddress } from '@/lib/view/url';
import { client } from '../state/client';
import { currentSnapshot } from '../state/restore';

/** Longer addresses are cut off by some mail and chat programs. */
const LONGEST_SHARED = 16_000;

export interface Shared {
  readonly address: string;
  /** The name under which the view was saved for it; null when the address holds the view itself. */
  readonly savedAs: string | null;
}

/** @throws ApiError when the view is too long for an address and cannot be saved */
export async function shareView(now: Date): Promise<Shared> {
  const snapshot = currentSnapshot();
  const text = await encodeSnapshot(snapshot);
  if (text.length <= LONGEST_SHARED)
    return { address: addressOf(writeAddress({ kind: 'view', text })), savedAs: null };
  const name = `Shared ${now.toISOString().slice(0, 19).replace('T', ' ')}`;
  await client.saveView(name, snapshot);
  return { address: addressOf(writeAddress({ kind: 'saved', name })), savedAs: name };
}

const addressOf = (hash: string) => new URL(hash, window.location.href).href;

/** @returns whether the browser let it be copied */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
