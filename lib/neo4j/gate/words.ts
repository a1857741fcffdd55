/**
 * What must not stand in a statement, by its words: some of it would be stopped by nothing else, since sub-queries in
 * expressions are no operators of the plan. The same look is taken at the texts of the plan.
 */
import { isMark, isName, isWord, type Token } from './lexer';
import { Refusal } from './refusal';

/** Procedures that tell of the graph alone. All others are refused, those of plug-ins too. */
export const PROCEDURES: ReadonlySet<string> = new Set(
  [
    'db.labels',
    'db.relationshipTypes',
    'db.propertyKeys',
    'db.schema.visualization',
    'db.schema.nodeTypeProperties',
    'db.schema.relTypeProperties',
    'db.index.fulltext.queryNodes',
    'db.index.fulltext.queryRelationships',
    'db.index.fulltext.listAvailableAnalyzers',
    'db.index.vector.queryNodes',
    'db.index.vector.queryRelationships',
    'db.ping',
    'db.info',
    'dbms.components',
  ].map((name) => name.toUpperCase()),
);

/** First parts of the names of functions that Cypher itself has; a plug-in's functions can run statements of their own. */
const NAMESPACES = new Set([
  'DATE',
  'DATETIME',
  'LOCALDATETIME',
  'LOCALTIME',
  'TIME',
  'DURATION',
  'POINT',
  'VECTOR',
]);

/** What may follow SHOW. */
const SHOWN = [
  'INDEX',
  'INDEXES',
  'CONSTRAINT',
  'CONSTRAINTS',
  'FUNCTION',
  'FUNCTIONS',
  'PROCEDURE',
  'PROCEDURES',
];
const SHOWN_KINDS =
  /^(ALL|BTREE|RANGE|TEXT|POINT|LOOKUP|FULLTEXT|VECTOR|UNIQUE|UNIQUENESS|NODE|RELATIONSHIP|REL|KEY|PROPERTY|EXISTENCE|EXIST|TYPE|BUILT|IN|USER|DEFINED)$/;

const forbidden = (what: string) =>
  new Refusal('Neo.ClientError.Security.Forbidden', `${what} is not allowed here.`);

/** A dotted name that begins here, in capitals, and the index of what follows it. */
function dottedName(tokens: readonly Token[], start: number): { name: string; end: number } {
  const parts: string[] = [];
  let at = start;
  for (let token = tokens[at]; isName(token); token = tokens[at]) {
    parts.push(token.text.toUpperCase());
    at += 1;
    if (!isMark(tokens[at], '.')) break;
    at += 1;
  }
  return { name: parts.join('.'), end: at };
}

function checkCall(tokens: readonly Token[], index: number): void {
  if (!isName(tokens[index + 1])) return;
  const { name } = dottedName(tokens, index + 1);
  if (!PROCEDURES.has(name)) throw forbidden(`The procedure ${name.toLowerCase().slice(0, 100)}`);
}

/** `a.b.c(`: a function with a namespace. A property is never followed by a parenthesis. */
function checkFunction(tokens: readonly Token[], index: number): void {
  if (isMark(tokens[index - 1], '.') || !isMark(tokens[index + 1], '.')) return;
  const { name, end } = dottedName(tokens, index);
  const isCalled = isMark(tokens[end], '(') && !isWord(tokens[index - 1], 'CALL');
  if (isCalled && !NAMESPACES.has(name.split('.')[0] ?? '')) {
    throw forbidden(`The function ${name.toLowerCase().slice(0, 100)}`);
  }
}

/** Whether a clause can begin at this place. */
function beginsClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || isMark(before, '{') || isWord(before, 'UNION', 'ALL', 'DISTINCT', 'EXPLAIN');
}

function checkShow(tokens: readonly Token[], index: number): void {
  let at = index + 1;
  while (tokens[at]?.kind === 'word' && SHOWN_KINDS.test(tokens[at]?.text ?? '')) at += 1;
  if (!isWord(tokens[at], ...SHOWN)) throw forbidden('SHOW of anything but the schema');
  if (tokens.some((token) => isWord(token, 'EXECUTABLE'))) throw forbidden('SHOW … EXECUTABLE BY');
}

/**
 * @param isWhole the whole statement, not a text of its plan: then what begins a clause is looked at too
 * @throws Refusal
 */
export function checkWords(tokens: readonly Token[], isWhole = true): void {
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (isWord(token, 'LOAD') && isWord(next, 'CSV')) throw forbidden('LOAD CSV');
    if (isWord(token, 'TRANSACTION', 'TRANSACTIONS') && isWord(tokens[index - 1], 'IN', 'CONCURRENT')) {
      throw forbidden('CALL … IN TRANSACTIONS');
    }
    if (isWord(token, 'CALL')) checkCall(tokens, index);
    if (isName(token)) checkFunction(tokens, index);
    if (!isWhole || !beginsClause(tokens, index)) continue;
    if (isWord(token, 'USE') && next) throw forbidden('USE of another graph');
    if (isWord(token, 'TERMINATE')) throw forbidden('TERMINATE');
    if (isWord(token, 'SHOW')) checkShow(tokens, index);
  }
}
