/** What is looked at in a statement before the server ever sees it. */
import { checkBounds, checkLength } from './bounds';
import { shapeOf } from './heavy';
import { decodeEscapes, isWord, type Token, tokenise } from './lexer';
import { Refusal } from './refusal';
import { checkWords } from './words';

/** A statement that may be sent to the server to be planned. */
export interface CheckedStatement {
  readonly text: string;
  /** It asks for its plan alone, so it must not be prefixed with EXPLAIN again. */
  readonly isExplained: boolean;
  /** By which it is known again, whatever its strings and numbers. */
  readonly shape: string;
}

/** The words that may stand before a statement: `EXPLAIN`, and the version of the language. */
function readPrefix(tokens: readonly Token[]): { isExplained: boolean; length: number } {
  let isExplained = false;
  let at = 0;
  for (; isWord(tokens[at], 'EXPLAIN', 'PROFILE', 'CYPHER'); at += 1) {
    if (isWord(tokens[at], 'PROFILE')) {
      throw new Refusal('Neo.ClientError.Security.Forbidden', 'PROFILE is not allowed here: use EXPLAIN.');
    }
    isExplained ||= isWord(tokens[at], 'EXPLAIN');
    if (isWord(tokens[at], 'CYPHER') && tokens[at + 1]?.kind === 'number') at += 1;
  }
  if (at > 0 && tokens[at + 1]?.text === '=') {
    throw new Refusal('Neo.ClientError.Security.Forbidden', 'Options of CYPHER are not allowed here.');
  }
  return { isExplained, length: at };
}

/**
 * Whether `\\u0027` ends a string, and `\\u000a` a comment, depends on the version of Neo4j's parser, as does an escape
 * after a backslash. Nobody needs them: the mark itself can be written, or a parameter used.
 */
function checkEscapes(text: string): void {
  const isMark = (character: string) => character < '\u0080' && !/[A-Za-z0-9]/.test(character);
  const marks = [...text.matchAll(/\\u+[0-9a-fA-F]{4}/g)].map(([code]) => decodeEscapes(code));
  if (marks.some(isMark) || /\\\\u/.test(text)) {
    throw new Refusal(
      'Neo.ClientError.Request.Invalid',
      'Marks may not be written as \\u escapes here: write the mark itself, or use a parameter.',
    );
  }
}

/**
 * Bounds and words of a statement. Nothing is asked of the server for what is refused here.
 * @throws Refusal
 */
export function checkStatement(text: string): CheckedStatement {
  if (text.trim() === '') {
    throw new Refusal('Neo.ClientError.Request.Invalid', 'statement cannot be null or empty');
  }
  checkLength(text);
  checkEscapes(text);
  const tokens = tokenise(decodeEscapes(text));
  checkBounds(tokens);
  const { isExplained, length } = readPrefix(tokens);
  checkWords(tokens.slice(length));
  return { text, isExplained, shape: shapeOf(tokens) };
}
