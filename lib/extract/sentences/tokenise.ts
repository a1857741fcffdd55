/** Cuts a stretch of text into words, numbers and marks in one pass. */
import type { Token } from '../document';
import { AFTER_TOWN, ANYWHERE, BEFORE_NAME } from './abbreviations';
import { formAt } from './form';

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const APOSTROPHE = /['’ʼ‘`´]/;
const SPACE = /\s/;
const INITIALS = /^\p{L}(?:\.\p{L})*$/u;

/** ASCII is looked up, the rest is asked of Unicode. */
const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  kinds[code] = /[A-Za-z0-9]/.test(char) ? 1 : SPACE.test(char) ? 2 : 0;
}
const isWord = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code < 128
    ? kinds[code] === 1
    : LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) || code === 0xad;
};
const isSpace = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code < 128
    ? kinds[code] === 2
    : SPACE.test(text[at] as string) || code === 0x200b || code === 0xfeff;
};
const width = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Where the word that starts at `from` ends. */
function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    if (isWord(text, at)) at += width(text, at);
    else if (at + 1 < limit && isWord(text, at + 1)) {
      const char = text[at] as string;
      const previous = text[at - 1] as string;
      const next = text[at + 1] as string;
      if (APOSTROPHE.test(char) && !endsInS(text, at, limit)) at += 1;
      else if ((char === '.' || char === ',') && /\d/.test(previous) && /\d/.test(next)) at += 1;
      else if (
        char === '.' &&
        /\p{L}/u.test(next) &&
        INITIALS.test(text.slice(from, at)) &&
        (at + 2 >= limit || !/\p{L}/u.test(text[at + 2] as string))
      )
        at += 1;
      else break;
    } else break;
  }
  return at;
}

/** Whether the apostrophe at `at` begins a possessive or a contraction: "Iraq's", "he'll". */
function endsInS(text: string, at: number, limit: number): boolean {
  const rest = /^(?:s|S|ll|re|ve|d|m|t)(?![\p{L}\p{N}])/u.exec(text.slice(at + 1, Math.min(limit, at + 5)));
  return rest !== null && !/^t/.test(rest[0]);
}

function token(text: string, start: number, end: number): Token {
  const form = formAt(text, start, end);
  return { start, end, text: form.text, lower: form.lower, key: form.key, shape: form.shape, form };
}

/**
 * The tokens between two offsets.
 * @example tokenise("Iraq's U.S. envoy", 0, 17) // Iraq, 's, U.S., envoy
 */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    if (isSpace(text, at)) {
      at += 1;
      continue;
    }
    const from = at;
    if (isWord(text, at)) {
      at = wordEnd(text, at, end);
      if (text[at] === '.' && at < end) {
        const bare = text.slice(from, at);
        const lower = bare.toLowerCase();
        const initial = INITIALS.test(bare) && (bare.length > 1 || /\p{Lu}/u.test(bare));
        const town = AFTER_TOWN.has(lower) && /^[,-]$/.test(tokens.at(-1)?.text ?? '');
        if (initial || town || BEFORE_NAME.has(lower) || (ANYWHERE.has(lower) && /^\p{Lu}|\./u.test(bare)))
          at += 1;
      }
    } else if (
      APOSTROPHE.test(text[at] as string) &&
      at > start &&
      isWord(text, at - 1) &&
      endsInS(text, at, end)
    ) {
      at = wordEnd(text, at + 1, end);
    } else at += width(text, at);
    tokens.push(token(text, from, at));
  }
  return tokens;
}
