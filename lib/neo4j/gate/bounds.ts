/**
 * How much of what a statement may have. Neo4j's parser and planner take no notice of a transaction's timeout, and for
 * some shapes their time grows without bound: each bound here is where Neo4j 5.26 still plans within about a second.
 */
import { isMark, isWord, type Token } from './lexer';
import { Refusal } from './refusal';

export const BOUNDS = {
  characters: 65_536,
  tokens: 4_000,
  /** Parentheses, brackets and braces within each other. */
  nesting: 60,
  /** Sub-queries within each other: every level multiplies the planner's time by about 1.8. */
  subqueries: 6,
  /** Relationships in patterns. */
  relationships: 16,
} as const;

/** How often these words may stand in one statement. */
const WORDS: readonly [words: readonly string[], most: number][] = [
  [['XOR'], 10],
  [['AND', 'OR'], 200],
  [['NOT'], 100],
  [['CASE'], 50],
  [['WHEN'], 100],
  [['MATCH'], 30],
  [['OPTIONAL'], 12],
  [['WITH'], 60],
  [['UNWIND'], 60],
  [['UNION'], 60],
  [['CALL'], 30],
  [['EXISTS', 'COUNT', 'COLLECT'], 60],
  [['REDUCE', 'ALL', 'ANY', 'NONE', 'SINGLE'], 60],
];

/** How often these marks may; `+` joins strings, and a long chain of it is flattened over and over. */
const MARKS: readonly [mark: string, most: number][] = [
  ['+', 200],
  ['=', 300],
  ['|', 300],
];

const SUBQUERY_WORDS = ['EXISTS', 'COUNT', 'COLLECT', 'CALL'];

function tooComplex(what: string): Refusal {
  return new Refusal('Neo.ClientError.Statement.TooComplex', `The statement has ${what}.`);
}

function checkCounts(tokens: readonly Token[]): void {
  for (const [words, most] of WORDS) {
    if (tokens.filter((token) => isWord(token, ...words)).length > most) {
      throw tooComplex(`more than ${most} times ${words.join(' or ')}`);
    }
  }
  for (const [mark, most] of MARKS) {
    if (tokens.filter((token) => isMark(token, mark)).length > most) {
      throw tooComplex(`more than ${most} times ${mark}`);
    }
  }
}

/** `)-` or `)<-` begins a relationship; a subtraction after a parenthesis counts as one too. */
function countRelationships(tokens: readonly Token[]): number {
  const begins = (token: Token, index: number) =>
    isMark(token, ')') &&
    (isMark(tokens[index + 1], '-') || (isMark(tokens[index + 1], '<') && isMark(tokens[index + 2], '-')));
  return tokens.filter(begins).length;
}

const OPENING = ['(', '[', '{'];
const CLOSING = [')', ']', '}'];

/** Whether the brace at this place opens a sub-query: after its word, or after `CALL (…)`. */
const opensSubquery = (tokens: readonly Token[], index: number) =>
  isMark(tokens[index], '{') &&
  (isWord(tokens[index - 1], ...SUBQUERY_WORDS) || isMark(tokens[index - 1], ')'));

function checkNesting(tokens: readonly Token[]): void {
  const open: boolean[] = [];
  let subqueries = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue;
    if (OPENING.includes(token.text)) {
      open.push(opensSubquery(tokens, index));
      subqueries += open.at(-1) ? 1 : 0;
    } else if (CLOSING.includes(token.text)) {
      subqueries -= open.pop() ? 1 : 0;
    }
    if (open.length > BOUNDS.nesting) throw tooComplex(`more than ${BOUNDS.nesting} levels of brackets`);
    if (subqueries > BOUNDS.subqueries) {
      throw tooComplex(`more than ${BOUNDS.subqueries} levels of sub-queries`);
    }
  }
}

/** @throws Refusal before a text is even cut into tokens */
export function checkLength(statement: string): void {
  if (statement.length > BOUNDS.characters) {
    throw tooComplex(`more than ${BOUNDS.characters} characters: put long lists into parameters`);
  }
}

/** @throws Refusal where the statement is more than the server should be asked to plan */
export function checkBounds(tokens: readonly Token[]): void {
  if (tokens.length > BOUNDS.tokens) {
    throw tooComplex(`more than ${BOUNDS.tokens} words and marks: put long lists into parameters`);
  }
  checkNesting(tokens);
  checkCounts(tokens);
  if (countRelationships(tokens) > BOUNDS.relationships) {
    throw tooComplex(`more than ${BOUNDS.relationships} relationships in its patterns`);
  }
}
