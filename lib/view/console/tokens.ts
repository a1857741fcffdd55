/** Cypher's words told apart, for colours: a stream parser for CodeMirror that knows labels and types by where they stand. */
import type { StreamParser, StringStream } from '@codemirror/language';
import { KEYWORDS, WRITING_KEYWORDS } from './vocabulary';

export interface CypherState {
  /** Brackets that are open, outermost first. */
  readonly open: string[];
  /** What ends the string, name or comment that is being read; null outside of them. */
  until: '"' | "'" | '`' | '*/' | null;
  /** Whether the next name is a label, type or property. */
  expects: 'label' | 'property' | null;
}

const RESERVED = new Set([...KEYWORDS, ...WRITING_KEYWORDS]);
/** Keywords that before a bracket are functions. */
const ALSO_FUNCTIONS = new Set(['ALL', 'ANY', 'COLLECT', 'COUNT', 'EXISTS', 'NONE', 'SINGLE']);
const STYLES = { '"': 'string', "'": 'string', '`': 'variableName', '*/': 'comment' } as const;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*/u;

export const CYPHER: StreamParser<CypherState> = {
  name: 'cypher',
  startState: () => ({ open: [], until: null, expects: null }),
  copyState: (state) => ({ ...state, open: [...state.open] }),
  token(stream, state) {
    if (state.until) return readOn(stream, state);
    if (stream.eatSpace()) return null;
    if (stream.match('//')) {
      stream.skipToEnd();
      return 'comment';
    }
    if (stream.match('/*')) return enter(stream, state, '*/');
    const next = stream.peek() ?? '';
    if (next === '"' || next === "'" || next === '`') {
      stream.next();
      return enter(stream, state, next);
    }
    return number(stream) ?? parameter(stream) ?? word(stream, state) ?? mark(stream, state);
  },
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
};

function enter(stream: StringStream, state: CypherState, until: NonNullable<CypherState['until']>): string {
  state.until = until;
  return readOn(stream, state);
}

function readOn(stream: StringStream, state: CypherState): string {
  const until = state.until ?? '"';
  const style = until === '`' && state.expects === 'label' ? 'typeName' : STYLES[until];
  while (!stream.eol()) {
    if (stream.match(until)) {
      state.until = null;
      state.expects = null;
      break;
    }
    if (stream.next() === '\\' && style === 'string') stream.next();
  }
  return style;
}

function number(stream: StringStream): string | null {
  return stream.match(/^(?:0x[\da-f]+|0o[0-7]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?)/i) ? 'number' : null;
}

function parameter(stream: StringStream): string | null {
  return stream.match(/^\$(?:[\p{L}_][\p{L}\p{N}_]*|\d+|`[^`]*`)/u) ? 'variableName.special' : null;
}

function word(stream: StringStream, state: CypherState): string | null {
  const found = stream.match(NAME);
  if (!found || found === true) return null;
  const { expects } = state;
  state.expects = null;
  if (expects === 'label') return 'typeName';
  if (expects === 'property') return 'propertyName';
  if (state.open.at(-1) === '{' && stream.match(/^\s*:/, false)) return 'propertyName';
  if (/^(true|false|null)$/i.test(found[0])) return 'atom';
  const name = found[0].toUpperCase();
  if (stream.match(/^\s*\(/, false) && (ALSO_FUNCTIONS.has(name) || !RESERVED.has(name)))
    return 'variableName.function';
  return RESERVED.has(name) ? 'keyword' : 'variableName';
}

function mark(stream: StringStream, state: CypherState): string | null {
  const character = stream.next() ?? '';
  if ('([{'.includes(character)) {
    state.open.push(character);
    return 'bracket';
  }
  if (')]}'.includes(character)) {
    state.open.pop();
    return 'bracket';
  }
  if (character === ':') state.expects = state.open.at(-1) === '{' ? null : 'label';
  else if (character === '.') state.expects = 'property';
  else if (!'|&!'.includes(character) || !state.open.at(-1)?.match(/[([]/)) state.expects = null;
  else state.expects = afterType(stream, character) ? 'label' : null;
  return /[-<>=+*/%^|&!:.]/.test(character) ? 'operator' : null;
}

/** Whether a `|`, `&` or `!` joins types, as in `[:LEADS|MEMBER_OF]`, and does not begin what a list is made of. */
function afterType(stream: StringStream, character: string): boolean {
  const before = stream.string.slice(0, stream.pos - 1);
  return character === '!' ? /[:|&(]\s*$/.test(before) : /:[\s\w|&!:`]*$/.test(before);
}
