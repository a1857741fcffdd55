import { describe, expect, test } from 'vitest';
import { queryAddress, queryOfAddress } from '@/lib/view/console/address';
import { graphOf, parseAnswer } from '@/lib/view/console/answer';
import { plainValue, resultColumns, valueText } from '@/lib/view/console/cells';
import { errorPlace, errorText } from '@/lib/view/console/error-place';
import { ExactInteger, parseExact, printExact } from '@/lib/view/console/exact';
import {
  EMPTY_BOOK,
  MOST_RUNS,
  readBook,
  recordRun,
  removeQuery,
  saveQuery,
} from '@/lib/view/console/history';
import { mask, parameterNames } from '@/lib/view/console/mask';
import { notesOf } from '@/lib/view/console/notes';
import { parameterFault, parameterValue, parameterValues } from '@/lib/view/console/parameters';
import { filledIn, QUESTIONS } from '@/lib/view/console/questions';
import { schemaLinks, schemaNodes } from '@/lib/view/console/schema';
import { sortRows } from '@/lib/view/table/columns';

describe('what is quoted', () => {
  test('is blanked, place for place', () => {
    const statement = `MATCH (n {a: "it's $no"}) // $no\nRETURN /* 'x */ n.\`b c\`, '\\'$no'`;
    const masked = mask(statement);
    expect(masked).toHaveLength(statement.length);
    expect(masked).not.toContain('$no');
    expect(masked).toContain('n.`b c`');
    expect(masked.indexOf('RETURN')).toBe(statement.indexOf('RETURN'));
  });

  test('has no parameters', () => {
    expect(parameterNames("RETURN $a, '$b', $`c d`, $a, $1 // $e")).toEqual(['a', 'c d', '1']);
  });
});

describe('an error’s place', () => {
  const message = (line: number, column: number, offset: number) =>
    `Invalid input 'RETRUN': expected … (line ${line}, column ${column} (offset: ${offset}))\n"MATCH (n) RETRUN n"\n          ^`;

  test('is the word there', () => {
    expect(errorPlace(message(1, 11, 10), 'MATCH (n) RETRUN n')).toEqual({ from: 10, to: 16 });
    expect(errorPlace(message(2, 1, 10), 'MATCH (n)\nRETRUN n')).toEqual({ from: 10, to: 16 });
  });

  test('is the last word where the end is missing', () => {
    expect(errorPlace(message(1, 10, 9), 'MATCH (n)')).toEqual({ from: 6, to: 9 });
  });

  test('is nowhere when the message names none, or one that is not there', () => {
    expect(errorPlace('Out of time', 'RETURN 1')).toBeNull();
    expect(errorPlace(message(3, 1, 30), 'RETURN 1')).toBeNull();
  });

  test('is left out of the text', () => {
    expect(errorText(message(1, 11, 10))).toBe("Invalid input 'RETRUN': expected …");
  });
});

describe('exact numbers', () => {
  const text = '{"a":9007199254740993,"b":[-12345678901234567890,1,2.5e300],"c":"9007199254740993","d":"#1"}';

  test('survive reading and printing', () => {
    const read = parseExact(text) as Record<string, unknown>;
    expect(read.a).toEqual(new ExactInteger('9007199254740993'));
    expect(read.c).toBe('9007199254740993');
    expect(read.d).toBe('#1');
    expect(printExact(read).replace(/\s/g, '')).toBe(text.replace('2.5e300', '2.5e+300'));
  });

  test('are numbers where JavaScript holds them', () => {
    expect(parseExact('[9007199254740991, 0.30000000000000004]')).toEqual([
      9007199254740991, 0.30000000000000004,
    ]);
  });
});

const node = (elementId: string, id: string, labels = ['Entity', 'Person']) => ({
  elementId,
  labels,
  properties: { id, name: `Name of ${id}` },
});
const link = (start: string, end: string) => ({
  elementId: `${start}-${end}`,
  startNodeElementId: start,
  endNodeElementId: end,
  type: 'LEADS',
  properties: {},
});
const answerOf = (...row: unknown[]) =>
  parseAnswer(JSON.stringify({ data: { fields: row.map((_, index) => `f${index}`), values: [row] } }));

describe('an answer', () => {
  test('gives what the explorer can show, wherever it stands', () => {
    const answer = answerOf(
      node('1', 'person:a'),
      [{ deep: [node('2', 'meeting:b', ['Meeting'])] }, null, 'text'],
      [node('1', 'person:a'), link('1', '3'), node('3', 'state:c')],
      node('4', 'article:d', ['Article']),
      link('3', '9'),
    );
    expect(graphOf(answer)).toMatchObject({ ids: ['person:a', 'meeting:b', 'state:c'], unnamed: ['9'] });
    expect(graphOf(answer).names.get('state:c')).toBe('Name of state:c');
  });

  test('that is none is refused', () => {
    expect(() => parseAnswer('{"errors":[]}')).toThrow();
  });

  test('keeps the plan of EXPLAIN', () => {
    const plan = {
      operatorType: 'ProduceResults',
      arguments: { EstimatedRows: 1 },
      children: [{ operatorType: 'AllNodesScan' }],
    };
    const answer = parseAnswer(JSON.stringify({ data: { fields: [], values: [] }, queryPlan: plan }));
    expect(answer.queryPlan?.children[0]?.operatorType).toBe('AllNodesScan');
    expect(answer.truncated).toBe(false);
  });
});

test('notes mark what is misspelt, and leave out what is only not there yet', () => {
  const missing = (what: string, name: string, offset: number) => ({
    code: 'Neo.ClientNotification.Statement.UnknownRelationshipTypeWarning',
    title: 'Not in the database.',
    description: `One of … is not available (the missing ${what} is: ${name})`,
    position: { offset, line: 1, column: offset + 1 },
  });
  const statement = 'MATCH ()-[r:LEEDS|SPOKE_TO]-() RETURN r.countryCode';
  const answer = parseAnswer(
    JSON.stringify({
      data: { fields: [], values: [] },
      notifications: [
        missing('relationship type', 'LEEDS', 20),
        missing('relationship type', 'SPOKE_TO', 26),
        missing('property name', 'countryCode', 48),
        { title: 'Slow', description: 'A product of all with all.' },
      ],
    }),
  );
  expect(notesOf(answer, statement, 8)).toEqual([
    {
      title: 'Not in the database.',
      text: 'Nothing in the graph is called LEEDS.',
      place: { from: 12, to: 17 },
    },
    { title: 'Slow', text: 'A product of all with all.', place: null },
  ]);
});

describe('a value in a table', () => {
  test('is told by what it is', () => {
    expect(valueText(node('1', 'person:a'))).toBe('(Name of person:a :Person)');
    expect(valueText([node('1', 'a'), link('1', '2'), node('2', 'b')])).toBe(
      '(Name of a :Person)-[:LEADS]->(Name of b :Person)',
    );
    expect(valueText([node('2', 'b'), link('1', '2'), node('1', 'a')])).toContain(')<-[:LEADS]-(');
    expect(valueText({ a: [1, null, true], b: new ExactInteger('9007199254740993') })).toBe(
      '{a: [1, null, true], b: 9007199254740993}',
    );
    expect(valueText('two\nlines\u202e')).toBe('two lines');
  });

  test('sorts as a number where it is one, and copies as JSON where it has parts', () => {
    const [column] = resultColumns(answerOf(1));
    const rows = [[10], [null], [9]];
    expect(sortRows(rows, column ? [column] : [], { column: '0', direction: 'ascending' })).toEqual([
      [9],
      [10],
      [null],
    ]);
    expect(plainValue({ a: [1, 'x'] })).toBe('{ "a": [ 1, "x" ] }');
    expect(plainValue(new ExactInteger('9007199254740993'))).toBe('9007199254740993');
  });
});

describe('parameters', () => {
  test('are JSON, or a plain word', () => {
    expect(parameterValue(' {"a": [1]} ')).toEqual({ a: [1] });
    expect(parameterValue('Hamas')).toBe('Hamas');
    expect(parameterValue('null')).toBeNull();
  });

  test('that are wrong are named', () => {
    expect(parameterFault('"open')).toContain('is not JSON');
    expect(parameterFault('')).toBe('needs a value');
    expect(() => parameterValues(['a', 'b'], { a: '1' })).toThrow('The parameter $b needs a value.');
    expect(parameterValues(['a'], { a: '1', unused: '{' })).toEqual({ a: 1 });
  });
});

describe('the history', () => {
  const run = (statement: string, at = '2026-11-22T10:00:00Z') => ({
    statement,
    parameters: {},
    at,
    rows: 1,
  });

  test('is newest first, each statement once, and bounded', () => {
    let book = EMPTY_BOOK;
    for (let index = 0; index < MOST_RUNS + 5; index++) book = recordRun(book, run(`RETURN ${index}`));
    book = recordRun(book, run('RETURN 50 '));
    expect(book.runs).toHaveLength(MOST_RUNS);
    expect(book.runs.filter(({ statement }) => statement.trim() === 'RETURN 50')).toHaveLength(1);
    expect(book.runs[0]?.statement).toBe('RETURN 50 ');
  });

  test('survives as text; what is broken is empty', () => {
    const book = saveQuery(recordRun(EMPTY_BOOK, run('RETURN 1')), {
      name: 'one',
      statement: 'RETURN 1',
      parameters: {},
    });
    expect(readBook(JSON.stringify(book))).toEqual(book);
    expect(removeQuery(book, 'one').saved).toEqual([]);
    for (const broken of [null, '', '{', '[]', '{"runs": 1}']) expect(readBook(broken)).toEqual(EMPTY_BOOK);
  });
});

test('the address of a query reads back', () => {
  const query = { statement: "MATCH (n {a: '#&+%'})\nRETURN n // $x", parameters: { a: '"ü & b"' } };
  expect(queryOfAddress(queryAddress(query))).toEqual(query);
  expect(queryOfAddress('#v=abc')).toBeNull();
  expect(queryOfAddress('#cypher=RETURN+1&parameters={')).toEqual({ statement: 'RETURN 1', parameters: {} });
});

test('every ready-made question has a field for each of its parameters, and no more', () => {
  for (const question of QUESTIONS) {
    expect(Object.keys(question.parameters).sort()).toEqual(parameterNames(question.statement).sort());
  }
  const linking = QUESTIONS.find(({ id }) => id === 'who-links');
  expect(linking && filledIn(linking, { actor: 'person:a' }).parameters).toEqual({ a: '"person:a"', b: '' });
});

test('the schema counts what it is told of', () => {
  const counts = new Map([
    ['person', 3],
    ['LEADS', 2],
    ['Article', 1],
  ]);
  expect(schemaNodes(counts).map(({ label, count }) => [label, count])).toContainEqual(['Person', 3]);
  expect(schemaNodes(counts).find(({ label }) => label === 'Article')?.count).toBe(1);
  expect(schemaLinks(counts).find(({ type }) => type === 'LEADS')).toMatchObject({
    from: ['Person'],
    count: 2,
  });
  expect(schemaLinks(counts).find(({ type }) => type === 'ALLY_OF')?.count).toBeNull();
});
