/**
 * Cuts a Cypher statement into tokens, as far as the gate needs: it must know what is a word and what is inside of a
 * string, a quoted name or a comment. Linear in the length of the text.
 */

export type TokenKind = 'word' | 'name' | 'string' | 'number' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  /** A word in capitals, a quoted name without its quotes, a mark as it is; nothing of strings and numbers. */
  readonly text: string;
}

/**
 * Cypher decodes `\uXXXX` before it parses, wherever it stands: `\u004COAD` is LOAD, and `\u0027` ends a string.
 * https://neo4j.com/docs/cypher-manual/5/syntax/parsing/#_using_unicodes_in_cypher
 */
export function decodeEscapes(statement: string): string {
  return statement.replace(/\\u+([0-9a-fA-F]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** What stands at a place of the text; the first alternative that fits counts. */
const TOKEN = new RegExp(
  [
    String.raw`(?<space>[\s\u0085\u180e\u200b\u2060\u001c-\u001f]+|//[^\n\r]*|/\*[^]*?(?:\*/|$))`,
    String.raw`(?<string>'(?:[^'\\]|\\[^])*(?:'|$)|"(?:[^"\\]|\\[^])*(?:"|$))`,
    '(?<name>`(?:[^`]|``)*(?:`|$))',
    String.raw`(?<word>[\p{ID_Start}\p{Pc}][\p{ID_Continue}\p{Pc}\p{Sc}]*)`,
    String.raw`(?<number>(?:\d[\d_]*(?:\.(?!\.)\d[\d_]*)?|\.\d+)(?:[eE][+-]?\d+)?[\p{L}\d_]*)`,
    '(?<mark>[^])',
  ].join('|'),
  'uy',
);

const KINDS = ['word', 'name', 'string', 'number', 'mark'] as const;

function textOf(kind: TokenKind, found: string): string {
  if (kind === 'word') return found.toUpperCase();
  if (kind === 'name') return found.replace(/^`|`$/g, '').replaceAll('``', '`');
  return kind === 'mark' ? found : '';
}

/**
 * The tokens of a statement whose escapes are decoded, without space and comments.
 * @example tokenise("RETURN 'LOAD CSV'") // [word RETURN, string]
 */
export function tokenise(statement: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(statement); found; found = TOKEN.exec(statement)) {
    const kind = KINDS.find((one) => found?.groups?.[one] !== undefined);
    if (kind) tokens.push({ kind, text: textOf(kind, found[0]) });
  }
  return tokens;
}

/** Whether a token is this word of Cypher, not a quoted name that looks like it. */
export const isWord = (token: Token | undefined, ...words: string[]) =>
  token?.kind === 'word' && words.includes(token.text);

export const isMark = (token: Token | undefined, mark: string) =>
  token?.kind === 'mark' && token.text === mark;

/** A name that can stand between dots, quoted or not. */
export const isName = (token: Token | undefined): token is Token =>
  token?.kind === 'word' || token?.kind === 'name';
