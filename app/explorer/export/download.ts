/** Hands a file to the browser to keep. */

/** How long the browser may take to begin with it, in ms. */
const PATIENCE = 60_000;

export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}

/** @example fileName(new Date('2026-11-22'), '.svg') // 'parley-2026-11-22.svg' */
export function fileName(now: Date, ending: string): string {
  return `parley-${now.toISOString().slice(0, 10)}${ending}`;
}
