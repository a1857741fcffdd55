/**
 * JSON in which numbers keep the digits they were written with: `9007199254740993` and `1.0` must reach Neo4j as they
 * are, and JavaScript's own parser would make `9007199254740992` and `1` of them. Strict JSON (RFC 8259) otherwise.
 */

/** A number as it was written. */
export class ExactNumber {
  constructor(readonly text: string) {}

  /** Written without fraction and exponent. */
  get isInteger(): boolean {
    return /^-?\d+$/.test(this.text);
  }
}

export type ExactJson = null | boolean | string | ExactNumber | ExactJson[] | { [key: string]: ExactJson };

/** A text that is no JSON; the message says what was expected where. */
export class JsonError extends Error {}

/** Deeper nesting is refused before it could overflow the stack of anybody. */
const MAX_DEPTH = 100;

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings, and this is what finds them
const STRING = /"((?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*)"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
const WORD = /true|false|null/y;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  parse(): ExactJson {
    const value = this.value(0);
    this.match(SPACE);
    if (this.at < this.text.length) throw this.expected('the end');
    return value;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return null;
    this.at = pattern.lastIndex;
    return found[0];
  }

  private expected(what: string): JsonError {
    return new JsonError(`expected ${what} at character ${this.at}`);
  }

  /** Takes a mark of punctuation, with the space before it. */
  private takes(mark: string): boolean {
    this.match(SPACE);
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }

  private value(depth: number): ExactJson {
    if (depth > MAX_DEPTH) throw new JsonError(`nested more than ${MAX_DEPTH} deep`);
    if (this.takes('{')) return this.object(depth);
    if (this.takes('[')) return this.array(depth);
    if (this.text[this.at] === '"') return this.string();
    const word = this.match(WORD);
    if (word !== null) return WORDS[word] ?? null;
    const number = this.match(NUMBER);
    if (number !== null) return new ExactNumber(number);
    throw this.expected('a value');
  }

  private string(): string {
    const found = this.match(STRING);
    if (found === null) throw this.expected('a string');
    return JSON.parse(found) as string;
  }

  private array(depth: number): ExactJson[] {
    const items: ExactJson[] = [];
    if (this.takes(']')) return items;
    do items.push(this.value(depth + 1));
    while (this.takes(','));
    if (!this.takes(']')) throw this.expected(', or ]');
    return items;
  }

  /** The last of several values of one key counts, as in `JSON.parse`; `__proto__` is a key like any other. */
  private object(depth: number): { [key: string]: ExactJson } {
    const entries: [string, ExactJson][] = [];
    if (this.takes('}')) return {};
    do {
      this.match(SPACE);
      const key = this.string();
      if (!this.takes(':')) throw this.expected(':');
      entries.push([key, this.value(depth + 1)]);
    } while (this.takes(','));
    if (!this.takes('}')) throw this.expected(', or }');
    return Object.fromEntries(entries);
  }
}

/**
 * Reads JSON without touching its numbers.
 * @throws JsonError
 * @example parseExact('[1.0]') // [ExactNumber { text: '1.0' }]
 */
export function parseExact(text: string): ExactJson {
  return new Parser(text).parse();
}

/** Whether it is an object of JSON. */
export function isJsonObject(value: ExactJson | undefined): value is { [key: string]: ExactJson } {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber)
  );
}
