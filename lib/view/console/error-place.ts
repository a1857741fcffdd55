/** Where in a statement an error is, as the database tells. */

export interface Place {
  readonly from: number;
  readonly to: number;
}

const WHERE = /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/;
const WORD = /^(?:[\p{L}\p{N}_$]+|`[^`]*`|.)/u;

/**
 * The word at which an error is; null where the message names no place in this statement.
 * @example errorPlace("Invalid input 'RETRUN' … (line 1, column 11 (offset: 10))", 'MATCH (n) RETRUN n') // { from: 10, to: 16 }
 */
export function errorPlace(message: string, statement: string): Place | null {
  const [, line, column] = WHERE.exec(message)?.map(Number) ?? [];
  if (!line || !column) return null;
  const lines = statement.split('\n');
  if (line > lines.length) return null;
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return wordAt(statement, Math.min(statement.length, start + column - 1));
}

/** The word that begins at a place, or the last one before it where none does. */
export function wordAt(statement: string, from: number): Place {
  const word = WORD.exec(statement.slice(from))?.[0];
  if (word && word !== '\n') return { from, to: from + word.length };
  // At the end of the statement something is missing: the last word is marked.
  const last = /\S+\s*$/.exec(statement.slice(0, from));
  return { from: last?.index ?? Math.max(0, from - 1), to: from };
}

/** The message without its place and the copy of the statement under it, both of which the editor shows. */
export function errorText(message: string): string {
  const place = WHERE.exec(message);
  return (place ? message.slice(0, place.index) : message).trim();
}
