/** What may be typed next in a statement: labels, types, properties, parameters, functions, keywords, variables. */
import { isQuoted, mask, parameterNames } from './mask';
import { type FunctionInfo, KEYWORDS, PHRASES } from './vocabulary';

/** What the graph has, as the database tells. */
export interface GraphSchema {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
  readonly functions: readonly FunctionInfo[];
}

export type SuggestionKind =
  | 'label'
  | 'type'
  | 'property'
  | 'parameter'
  | 'function'
  | 'keyword'
  | 'variable';

export interface Suggestion {
  readonly text: string;
  readonly kind: SuggestionKind;
  /** Inserted instead of `text`. */
  readonly insert?: string;
  readonly detail?: string;
  readonly info?: string;
}

export interface Completion {
  /** Where what is being typed begins. */
  readonly from: number;
  readonly suggestions: readonly Suggestion[];
}

const NAME = '[\\p{L}_][\\p{L}\\p{N}_]*';
const PARTIAL = `(?:${NAME})?`;
const AFTER_COLON = new RegExp(`:\\s*(?:[!&|:\\s]|${NAME}|\`[^\`]*\`)*?!?(${PARTIAL})$`, 'u');
const AFTER_DOT = new RegExp(`(?:${NAME}|[)\\]}\`])\\.(${PARTIAL})$`, 'u');
const AFTER_DOLLAR = new RegExp(`\\$(${PARTIAL})$`, 'u');
const KEY_OF_MAP = new RegExp(`[{,]\\s*(${PARTIAL})$`, 'u');
const WORD = new RegExp(`(${NAME})$`, 'u');
const VARIABLE = new RegExp(`[([]\\s*(${NAME})\\s*[:)\\]{]|\\bAS\\s+(${NAME})|\\b(${NAME})\\s+IN\\b`, 'giu');

/** Back-quotes for names that Cypher would not take as they are. */
const quote = (name: string) =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;

const named = (names: readonly string[], kind: SuggestionKind): Suggestion[] =>
  names.map((text) => (quote(text) === text ? { text, kind } : { text, kind, insert: quote(text) }));

/**
 * @param parameters names that have a value already
 * @returns null within strings and comments, and where nothing fits
 */
export function complete(
  statement: string,
  at: number,
  schema: GraphSchema,
  parameters: readonly string[] = [],
): Completion | null {
  if (isQuoted(statement, at)) return null;
  const before = mask(statement).slice(0, at);
  const bracket = openBracket(before);
  const within = bracket === null ? before : before.slice(bracket.at);
  const found = (match: RegExpExecArray | null, suggestions: () => readonly Suggestion[]) =>
    match ? { from: at - (match[1]?.length ?? 0), suggestions: suggestions() } : null;

  return (
    found(AFTER_DOLLAR.exec(before), () =>
      named([...new Set([...parameters, ...parameterNames(statement.slice(0, at - 1))])], 'parameter'),
    ) ??
    found(AFTER_DOT.exec(before), () => named(schema.properties, 'property')) ??
    (bracket?.kind === '{'
      ? found(KEY_OF_MAP.exec(within), () => named(schema.properties, 'property'))
      : found(AFTER_COLON.exec(within), () => namesAfterColon(bracket?.kind, schema))) ??
    found(WORD.exec(before), () => words(statement, at, schema))
  );
}

function namesAfterColon(bracket: string | undefined, { labels, types }: GraphSchema): Suggestion[] {
  if (bracket === '[') return named(types, 'type');
  return bracket === '(' ? named(labels, 'label') : [...named(labels, 'label'), ...named(types, 'type')];
}

function words(statement: string, at: number, { functions }: GraphSchema): Suggestion[] {
  return [
    ...[...PHRASES, ...KEYWORDS].map((text): Suggestion => ({ text, kind: 'keyword' })),
    ...functions.map(
      ({ name, signature, description }): Suggestion => ({
        text: name,
        kind: 'function',
        insert: `${name}(`,
        detail: signature.slice(name.length),
        info: description,
      }),
    ),
    ...variables(statement.slice(0, at)).map((text): Suggestion => ({ text, kind: 'variable' })),
  ];
}

/** Names that a statement has introduced. */
export function variables(statement: string): string[] {
  const found = Array.from(mask(statement).matchAll(VARIABLE), ([, a, b, c]) => a ?? b ?? c ?? '');
  return [...new Set(found)];
}

const CLOSED_BY: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The innermost bracket that is still open at the end of a masked text. */
function openBracket(text: string): { readonly kind: string; readonly at: number } | null {
  const open: { kind: string; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if ('([{'.includes(character)) open.push({ kind: character, at });
    else if (CLOSED_BY[character] && open.at(-1)?.kind === CLOSED_BY[character]) open.pop();
  }
  return open.at(-1) ?? null;
}
