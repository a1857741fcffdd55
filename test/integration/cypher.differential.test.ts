/** Our answers beside those of Neo4j's own Query API: the same requests, the same graph, field by field. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POST } from '@/app/db/[database]/query/v2/route';
import { connectionEnvironment } from '@/lib/neo4j/connection';
import { gate } from '@/lib/neo4j/gate/gate';
import { LIBRARIES } from '@/scripts/neo4j/folders';
import { freePort, type Neo4j, obtainNeo4j } from '@/scripts/neo4j/obtain';
import { storeFixture } from './api.fixture';
import { TEST_FOLDER } from './setup';

const PLAIN = 'application/json';
const TYPED = 'application/vnd.neo4j.query';

let genuine: Neo4j;
let port: number;

beforeAll(async () => {
  port = await freePort();
  const { NEO4J_URI: _ignored, ...env } = process.env;
  genuine = await obtainNeo4j({
    home: join(TEST_FOLDER, 'neo4j-http'),
    libraries: LIBRARIES,
    env,
    settings: { 'server.http.enabled': 'true', 'server.http.listen_address': `127.0.0.1:${port}` },
  });
  Object.assign(process.env, connectionEnvironment(genuine.connection));
  await storeFixture();
});

afterAll(async () => {
  await gate().close();
  await genuine.stop();
});

interface Exchange {
  body: string | Record<string, unknown>;
  accept?: string;
  type?: string;
}

interface Got {
  status: number;
  type: string | null;
  body: Record<string, unknown>;
}

const textOf = (body: Exchange['body']) => (typeof body === 'string' ? body : JSON.stringify(body));

async function got(response: Response): Promise<Got> {
  const { status, headers } = response;
  return { status, type: headers.get('content-type'), body: JSON.parse(await response.text()) };
}

function headersOf({ accept, type }: Exchange): Record<string, string> {
  return { 'Content-Type': type ?? PLAIN, ...(accept ? { Accept: accept } : {}) };
}

async function ask(exchange: Exchange): Promise<{ theirs: Got; ours: Got }> {
  const { username, password } = genuine.connection;
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const init = { method: 'POST', body: textOf(exchange.body) };
  const theirs = await fetch(`http://127.0.0.1:${port}/db/neo4j/query/v2`, {
    ...init,
    headers: { ...headersOf(exchange), Authorization: authorization },
  });
  const request = new Request('http://127.0.0.1/db/neo4j/query/v2', {
    ...init,
    headers: headersOf(exchange),
  });
  const ours = await POST(request, { params: Promise.resolve({ database: 'neo4j' }) });
  return { theirs: await got(theirs), ours: await got(ours) };
}

/** What we add to the Query API's answer. */
const OURS = ['queryType', 'truncated', 'truncatedBy'];

const withoutOurs = ({ body }: Got) =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !OURS.includes(name)));

async function expectSame(exchange: Exchange): Promise<void> {
  const { theirs, ours } = await ask(exchange);
  expect(ours.status, JSON.stringify([ours.body, theirs.body])).toBe(theirs.status);
  expect(ours.type).toBe(theirs.type);
  expect(withoutOurs(ours)).toEqual(theirs.body);
}

const VALUES: Record<string, string> = {
  integers:
    'RETURN 0 AS a, -1 AS b, 9007199254740993 AS c, 9223372036854775807 AS d, -9223372036854775808 AS e',
  floats:
    'RETURN 1.0 AS a, -0.0 AS b, 0.1 AS c, 1e100 AS d, 1.5e-7 AS e, 123456789012.0 AS f, 0.001 AS g, 9999999.0 AS h',
  'no numbers': 'RETURN 0.0/0.0 AS a, 1.0/0.0 AS b, -1.0/0.0 AS c',
  strings: `RETURN '' AS a, 'ß💥\\n\\t"\\\\' AS b, '\u0007\u2028' AS c`,
  'nothing and truth': 'RETURN null AS a, true AS b, false AS c',
  lists: 'RETURN [] AS a, [1, null, [2.5, [true]]] AS b',
  maps: "RETURN {} AS a, {x: 1, `y z`: {w: [1.0, null]}, `a\"b`: 'c'} AS b",
  dates:
    "RETURN date('2024-02-29') AS a, date('0001-01-01') AS b, date('-0005-03-04') AS c, date('+12345-06-07') AS d",
  times:
    "RETURN time('10:00:00+01:00') AS a, time('23:59:59.999999999-18:00') AS b, localtime('10:00') AS c, time('12:00Z') AS d",
  'local date-times':
    "RETURN localdatetime('2024-01-01T10:00:00.120') AS a, localdatetime('-0001-12-31T00:00') AS b",
  'date-times with an offset':
    "RETURN datetime('2024-01-01T10:00:00Z') AS a, datetime('2024-01-01T10:00:00.000000001+05:30') AS b",
  'date-times with a zone': `RETURN datetime('2024-07-01T10:00:00.1[Europe/Paris]') AS a, datetime('2024-01-01T10:00:00[America/New_York]') AS b,
    datetime('1900-01-01T00:00:00[Asia/Tokyo]') AS c, datetime('2024-10-27T02:30:00+01:00[Europe/Paris]') AS d`,
  durations: `RETURN duration('P14DT16H12M') AS a, duration({months: 14, seconds: -1, nanoseconds: 5}) AS b, duration('PT0S') AS c,
    duration({days: -3}) AS d, duration({months: -14}) AS e, duration('PT-1.5S') AS f, duration({seconds: 3661, nanoseconds: 100}) AS g,
    duration({hours: -2, minutes: -5}) AS h, duration({seconds: 59, nanoseconds: 999999999}) AS i`,
  points:
    'RETURN point({x: 1, y: 2}) AS a, point({x: 1.5, y: -2, z: 3}) AS b, point({latitude: 1, longitude: 2}) AS c, point({latitude: 1, longitude: 2, height: 3}) AS d',
  nodes: 'MATCH (n:Entity) RETURN n ORDER BY n.id',
  relationships: 'MATCH (:Entity)-[r]->(:Entity) RETURN r ORDER BY r.evidence[0], type(r)',
  paths:
    "MATCH p = (:Person {name: 'Irena Palvic'})-[*0..2]-(:Entity) RETURN p ORDER BY length(p), [n IN nodes(p) | n.id]",
  meetings: 'MATCH (m:Meeting)<-[r:ATTENDED]-(e) RETURN m, r, e ORDER BY m.id, e.id',
  'nested parts of the graph':
    'MATCH (n:Person) WITH n ORDER BY n.id RETURN collect({node: n, names: [n.name]}) AS a',
  'no rows': 'MATCH (n:Entity) WHERE n.id IS NULL RETURN n',
  'no columns': 'MATCH (n:Entity) FINISH',
};

describe.each([PLAIN, TYPED])('values as %s', (accept) => {
  it.each(Object.entries(VALUES))('%s', async (_what, statement) => {
    await expectSame({ body: { statement }, accept });
  });
});

describe('what goes with the values', () => {
  it.each<[string, Exchange]>([
    ['counters', { body: { statement: 'RETURN 1', includeCounters: true } }],
    ['notifications', { body: { statement: 'MATCH (n:Nope) RETURN n.nothing, id(n)' } }],
    ['an empty list of bookmarks', { body: { statement: 'RETURN 1', bookmarks: [] } }],
    ['READ in other letters', { body: { statement: 'RETURN 1', accessMode: 'Read' } }],
    ['a semicolon', { body: { statement: 'RETURN 1;' } }],
  ])('%s', (_what, exchange) => expectSame(exchange));

  it('has a plan for EXPLAIN', async () => {
    await expectSame({ body: { statement: 'EXPLAIN MATCH (n:Person)-[:LEADS]->(m) RETURN n.name' } });
  });

  it('takes the bookmarks that it gave', async () => {
    const { ours } = await ask({ body: { statement: 'RETURN 1' } });
    await expectSame({ body: { statement: 'RETURN 1', bookmarks: ours.body.bookmarks } });
  });
});

describe('media types', () => {
  it.each([
    undefined,
    '*/*',
    'application/*',
    TYPED,
    `${TYPED}.v1.0`,
    `application/json;q=0.5, ${TYPED}`,
    `${TYPED};q=0.1, application/json`,
    'text/html',
    'text/html, application/json;q=0.9',
  ])('Accept: %s', async (accept) => {
    const { theirs, ours } = await ask({
      body: { statement: 'RETURN 1 AS x' },
      ...(accept ? { accept } : {}),
    });
    expect([ours.status, ours.type, withoutOurs(ours)]).toEqual([theirs.status, theirs.type, theirs.body]);
  });
});

const parameter = (value: string) => `{"statement":"RETURN $a AS a","parameters":{"a":${value}}}`;

describe('plain parameters', () => {
  it.each([
    '1',
    '1.0',
    '-0.0',
    '1e3',
    '9007199254740993',
    '-9223372036854775808',
    'null',
    'true',
    '"ß💥"',
    '[1,[2.0]]',
    '{"b":{"c":null}}',
    '{"$type":"Integer","_value":"5"}',
  ])('%s', async (value) => {
    await expectSame({ body: parameter(value) });
    await expectSame({ body: parameter(value), accept: TYPED });
  });
});

const TYPED_VALUES: [type: string, value: string][] = [
  ['Integer', '"9223372036854775807"'],
  ['Float', '"NaN"'],
  ['Float', '"-Infinity"'],
  ['Float', '"1"'],
  ['String', '"x"'],
  ['Boolean', 'false'],
  ['Null', 'null'],
  ['Base64', '"AQIDBA=="'],
  ['Date', '"2024-02-29"'],
  ['Date', '"-0005-01-01"'],
  ['OffsetDateTime', '"2024-01-01T10:00:00.1+01:00"'],
  ['ZonedDateTime', '"2024-01-01T10:00:00+01:00[Europe/Paris]"'],
  ['LocalDateTime', '"2024-01-01T10:00:00"'],
  ['Time', '"10:00:00+01:00"'],
  ['LocalTime', '"10:00:00.5"'],
  ['Duration', '"P1Y2M14DT16H12M1.5S"'],
  ['Duration', '"PT-0.5S"'],
  ['Point', '"SRID=4979;POINT Z (12.5 56.7 100.0)"'],
  ['Point', '"SRID=7203;POINT (1.0 2.0)"'],
  ['List', '[{"$type":"Integer","_value":"1"},{"$type":"Null","_value":null}]'],
  ['Map', '{"x":{"$type":"Boolean","_value":true}}'],
];

describe('typed parameters', () => {
  it.each(TYPED_VALUES)('%s %s', async (type, value) => {
    const body = parameter(`{"$type":"${type}","_value":${value}}`);
    await expectSame({ body, type: TYPED, accept: TYPED });
    await expectSame({ body, type: TYPED, accept: PLAIN });
  });
});

describe('errors have the status and the code of the Query API', () => {
  it.each<[string, Exchange]>([
    ['syntax', { body: { statement: 'RETUR 1' } }],
    ['a parameter that is missing', { body: { statement: 'RETURN $x' } }],
    ['two columns of one name', { body: { statement: 'RETURN 1 AS a, 2 AS a' } }],
    ['an integer that is too large', { body: { statement: 'RETURN 123456789012345678901234567890' } }],
    ['two statements', { body: { statement: 'RETURN 1; RETURN 2' } }],
    ['an empty statement', { body: { statement: '' } }],
    ['no statement', { body: {} }],
    ['no JSON', { body: 'nonsense' }],
    ['a list', { body: '[]' }],
    ['parameters that are a list', { body: { statement: 'RETURN 1', parameters: [1] } }],
    ['an unknown field', { body: { statement: 'RETURN 1', unknown: 1 } }],
    ['counters that are a word', { body: { statement: 'RETURN 1', includeCounters: 'yes' } }],
    ['a bookmark that is none', { body: { statement: 'RETURN 1', bookmarks: ['nonsense'] } }],
    ['an access mode that is none', { body: { statement: 'RETURN 1', accessMode: 'foo' } }],
    ['writing while reading', { body: { statement: 'CREATE (n:X) RETURN n', accessMode: 'READ' } }],
    ['another type of body', { body: { statement: 'RETURN 1' }, type: 'text/plain' }],
    ['a typed parameter without its type', { body: parameter('1'), type: TYPED }],
    ['a type that is none', { body: parameter('{"$type":"Nonsense","_value":"x"}'), type: TYPED }],
    ['a node as a parameter', { body: parameter('{"$type":"Node","_value":{}}'), type: TYPED }],
    ['a day that is none', { body: parameter('{"$type":"Date","_value":"2024-02-30"}'), type: TYPED }],
  ])('%s', async (_what, exchange) => {
    const { theirs, ours } = await ask(exchange);
    const codes = ({ body }: Got) => (body.errors as { code: string }[]).map((error) => error.code);
    expect([ours.status, codes(ours)]).toEqual([theirs.status, codes(theirs)]);
  });
});
