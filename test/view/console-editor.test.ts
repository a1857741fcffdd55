import { StringStream } from '@codemirror/language';
import { describe, expect, test } from 'vitest';
import { complete, variables } from '@/lib/view/console/completion';
import { CYPHER } from '@/lib/view/console/tokens';

const SCHEMA = {
  labels: ['Person', 'Meeting', 'Odd label'],
  types: ['ATTENDED', 'LEADS'],
  properties: ['name', 'date'],
  functions: [{ name: 'count', signature: 'count(x)', description: 'Counts.' }],
};

/** Completes at the `^`. */
function at(text: string) {
  const place = text.indexOf('^');
  const found = complete(text.replace('^', ''), place, SCHEMA, ['typed']);
  return found && { from: found.from, texts: found.suggestions.map(({ text: each }) => each) };
}

describe('completion', () => {
  test.each([
    ['MATCH (n:^', ['Person', 'Meeting', 'Odd label'], 9],
    ['MATCH (n:Pe^', ['Person', 'Meeting', 'Odd label'], 9],
    ['MATCH (n:Person|Me^', ['Person', 'Meeting', 'Odd label'], 16],
    ['MATCH (a)-[:^', ['ATTENDED', 'LEADS'], 12],
    ['MATCH (a)-[r:ATTENDED|LE^]->(b)', ['ATTENDED', 'LEADS'], 22],
    ['MATCH (n) WHERE n:^', ['Person', 'Meeting', 'Odd label', 'ATTENDED', 'LEADS'], 18],
    ['MATCH (n) RETURN n.^', ['name', 'date'], 19],
    ['MATCH (n:Person {na^', ['name', 'date'], 17],
    ['MATCH (n:Person {name: "x", ^', ['name', 'date'], 28],
    ['MATCH (n {id: $a}) RETURN $^', ['typed', 'a'], 27],
  ])('%s', (text, texts, from) => {
    expect(at(text)).toEqual({ from, texts });
  });

  test('offers keywords, functions and the statement’s own variables', () => {
    const texts = at('MATCH (who:Person) WITH who AS other RETURN w^')?.texts;
    expect(texts).toEqual(expect.arrayContaining(['WHERE', 'ORDER BY', 'count', 'who', 'other']));
    expect(texts).not.toContain('CREATE');
  });

  test.each(["RETURN 'n.^'", 'RETURN 1 // n:^', 'RETURN 1 /* n:^ */', 'RETURN "open ^'])(
    'is silent within %s',
    (text) => expect(at(text)).toBeNull(),
  );

  test('quotes names that Cypher would not take', () => {
    const found = complete('MATCH (n:', 9, SCHEMA);
    expect(found?.suggestions.find(({ text }) => text === 'Odd label')?.insert).toBe('`Odd label`');
  });

  test('finds variables of patterns, AS and IN', () => {
    expect(variables('MATCH (a:X)-[r]->() UNWIND [1] AS x RETURN [y IN x | y]')).toEqual([
      'a',
      'r',
      'x',
      'y',
    ]);
  });
});

/** The words of a statement with how they are coloured. */
function tokens(statement: string): [string, string | null][] {
  const state = CYPHER.startState?.(2);
  if (!state) throw new Error('no state to start with');
  return statement.split('\n').flatMap((line) => {
    const stream = new StringStream(line, 2, 2);
    const found: [string, string | null][] = [];
    while (!stream.eol()) {
      stream.start = stream.pos;
      const style = CYPHER.token(stream, state);
      if (stream.pos === stream.start) throw new Error(`stands still at ${line.slice(stream.pos)}`);
      if (style) found.push([stream.current(), style]);
    }
    return found;
  });
}
const styleOf = (statement: string, word: string) => tokens(statement).find(([text]) => text === word)?.[1];

describe('colours', () => {
  const statement = `MATCH (p:Person|State {name: $who})-[r:LEADS|!\`ODD\`]->(m)
WHERE p.degree >= 1.5e3 AND m.name = 'it\\'s' // why
RETURN count(p) AS n, [x IN range(1, 2) | x], true /* and
so on */ AS t`;

  test.each([
    ['MATCH', 'keyword'],
    ['p', 'variableName'],
    ['Person', 'typeName'],
    ['State', 'typeName'],
    ['name', 'propertyName'],
    ['$who', 'variableName.special'],
    ['LEADS', 'typeName'],
    ['`ODD`', 'typeName'],
    ['degree', 'propertyName'],
    ['1.5e3', 'number'],
    ["'it\\'s'", 'string'],
    ['// why', 'comment'],
    ['count', 'variableName.function'],
    ['true', 'atom'],
    ['x', 'variableName'],
    ['/* and', 'comment'],
    ['so on */', 'comment'],
    ['t', 'variableName'],
  ])('%s is a %s', (word, style) => {
    expect(styleOf(statement, word)).toBe(style);
  });

  test('what writes is coloured too, and a keyword before a bracket stays one', () => {
    expect(styleOf('CREATE (n)', 'CREATE')).toBe('keyword');
    expect(styleOf('MATCH (n) WHERE (n.a) IN [1]', 'WHERE')).toBe('keyword');
  });

  test('a string that is open goes on in the next line', () => {
    expect(tokens("RETURN 'a\nb' AS c").at(-1)).toEqual(['c', 'variableName']);
  });
});
