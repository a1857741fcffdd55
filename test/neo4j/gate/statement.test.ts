/** What is found in a statement before the server sees it. */
import { describe, expect, it } from 'vitest';
import { BOUNDS } from '@/lib/neo4j/gate/bounds';
import { decodeEscapes, tokenise } from '@/lib/neo4j/gate/lexer';
import { Refusal } from '@/lib/neo4j/gate/refusal';
import { checkStatement } from '@/lib/neo4j/gate/statement';
import { ENDLESS, REFUSED } from '@/test/integration/attacks.list';

const words = (text: string) =>
  tokenise(text)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text);

describe('tokenise', () => {
  it('knows strings, quoted names and comments from words', () => {
    expect(words("RETURN 'LOAD CSV', \"it's\", `LOAD CSV` /* LOAD CSV */ // LOAD CSV\n AS x")).toEqual([
      'RETURN',
      'AS',
      'X',
    ]);
  });

  it('knows escaped quotes', () => {
    expect(words("RETURN 'a\\'LOAD CSV' AS x")).toEqual(['RETURN', 'AS', 'X']);
    expect(words('RETURN `a``b LOAD` AS x')).toEqual(['RETURN', 'AS', 'X']);
  });

  it.each(["'", '"', '`', '/*', "'\\", 'RETURN "x'])(
    'ends with the text where %j is never closed',
    (text) => {
      expect(tokenise(text).length).toBeLessThanOrEqual(2);
    },
  );

  it('cuts numbers', () => {
    expect(tokenise('[1, 1.5e-3, 0xFF]').filter((token) => token.kind === 'number')).toHaveLength(3);
  });

  it('is linear: a million characters are no matter', () => {
    for (const piece of ['(', "'", '/*', '`', '\\', '1.', 'a', ' ']) {
      expect(tokenise(piece.repeat(1_000_000)).length).toBeLessThanOrEqual(1_000_000);
    }
  }, 20_000);

  it('decodes the escapes of Cypher', () => {
    expect(decodeEscapes('\\u004COAD \\uu0043SV')).toBe('LOAD CSV');
  });
});

describe('checkStatement', () => {
  it.each([
    'RETURN 1',
    'MATCH (n) WHERE n.text CONTAINS \'LOAD CSV\' OR n.name = "CALL dbms.listConfig()" RETURN n',
    'MATCH (use:Entity) RETURN use.name, use',
    'MATCH (n) RETURN n.create, n.load, n.`SHOW SETTINGS` AS `CALL x.y()`',
    'SHOW INDEXES',
    'SHOW FULLTEXT INDEXES YIELD name, state WHERE state = "ONLINE" RETURN name',
    'SHOW ALL FUNCTIONS',
    'SHOW BUILT IN FUNCTIONS YIELD name',
    'SHOW PROCEDURES YIELD name',
    'CALL db.labels() YIELD label RETURN label',
    'CALL db.labels',
    "CALL db.index.fulltext.queryNodes('names', $q) YIELD node RETURN node",
    'CALL `db`.`labels`()',
    "RETURN date('2024-01-01'), datetime.realtime(), point.distance($a, $b), duration.between($a, $b)",
    'RETURN vector.similarity.cosine($a, $b)',
    'MATCH (n) CALL (n) { RETURN 1 AS x } RETURN x',
    'EXPLAIN CYPHER 5 MATCH (n) RETURN n',
    'CYPHER 25 RETURN 1',
    '// a comment\nMATCH (n)--(m)--(o)--(p) RETURN *',
    "RETURN 'schn\\u00f6de' AS x, '\\u0041' AS y",
    ...ENDLESS,
  ])('lets %s pass', (statement) => {
    expect(checkStatement(statement).text).toBe(statement);
  });

  it('sees what asks for its plan alone', () => {
    expect(checkStatement('explain RETURN 1').isExplained).toBe(true);
    expect(checkStatement("RETURN 'EXPLAIN'").isExplained).toBe(false);
  });

  // Some are only for the server to refuse: an administration command that its version does not know.
  const lexical = REFUSED.PRYING.filter((statement) => !/awaitIndex/.test(statement));
  it.each(lexical)('refuses %s by its words alone', (statement) => {
    expect(() => checkStatement(statement)).toThrow(Refusal);
  });

  it.each(REFUSED.TANGLED.map((statement) => [statement.slice(0, 60), statement]))(
    'refuses %s… by its size alone',
    (_name, statement) => {
      expect(() => checkStatement(statement)).toThrow(/^The statement has more than/);
    },
  );

  it.each([
    "RETURN '\\u0027 AS x'",
    'RETURN "\\u0022", 1',
    '// \\u000a CREATE (n)',
    "RETURN '\\\\u0027'",
    '\\u0060x',
  ])('refuses a mark written as an escape: %s', (statement) => {
    expect(() => checkStatement(statement)).toThrow(/escapes/);
  });

  it('tells how much would be too much', () => {
    const nested = (depth: number) => `RETURN ${'('.repeat(depth)}1${')'.repeat(depth)}`;
    expect(checkStatement(nested(BOUNDS.nesting)).isExplained).toBe(false);
    expect(() => checkStatement(nested(BOUNDS.nesting + 1))).toThrow(`${BOUNDS.nesting} levels of brackets`);
  });
});
