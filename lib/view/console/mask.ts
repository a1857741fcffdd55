/** A statement without what is quoted or remarked: of the same length, so that places stay what they are. */

const QUOTED = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)/g;

/** Comments and string literals become spaces; names in back-quotes stay. */
export function mask(statement: string): string {
  return statement.replace(QUOTED, (quoted) => quoted.replace(/[^\n]/g, ' '));
}

/** Whether a place lies within a string or a comment. */
export function isQuoted(statement: string, at: number): boolean {
  for (const { index, 0: quoted } of statement.matchAll(QUOTED)) {
    const closed = !quoted.startsWith('//') && /(\*\/|['"])$/.test(quoted) && quoted.length > 1;
    if (index < at && (at < index + quoted.length || (at === index + quoted.length && !closed))) return true;
  }
  return false;
}

const PARAMETER = /\$(?:`([^`]+)`|([\p{L}_][\p{L}\p{N}_]*|\d+))/gu;

/** The names of a statement's parameters, each once, in the order in which they appear. */
export function parameterNames(statement: string): string[] {
  const names = Array.from(mask(statement).matchAll(PARAMETER), ([, quoted, plain]) => quoted ?? plain ?? '');
  return [...new Set(names)];
}
