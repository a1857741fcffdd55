/** Failures that a user can mend. Their message is all that is shown: what, where, what to do. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** The text of anything thrown, on one line. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').trim();
}
