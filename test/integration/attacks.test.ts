/** Attacks on the Cypher route: each is refused or ends soon, and the graph, its schema, users and settings stay as they were. */
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POST } from '@/app/api/cypher/route';
import { database } from '@/lib/neo4j/driver';
import { gate } from '@/lib/neo4j/gate/gate';
import { storeFixture } from './api.fixture';
import { ENDLESS, REFUSED } from './attacks.list';
import { writtenDown } from './graph';

/** Everything that an attack could change, written down. */
async function everything(): Promise<string> {
  const { driver, name } = database();
  const rows = async (text: string, of = name) =>
    (await driver.executeQuery(text, {}, { database: of })).records.map((record) => record.toObject());
  return JSON.stringify([
    await writtenDown(database()),
    await rows('SHOW INDEXES YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name'),
    await rows('SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name'),
    await rows('SHOW SETTINGS YIELD name, value RETURN name, value ORDER BY name'),
    await rows('SHOW USERS YIELD user, suspended, passwordChangeRequired RETURN * ORDER BY user', 'system'),
    await rows('CALL db.labels() YIELD label RETURN label ORDER BY label'),
  ]);
}

const send = (body: BodyInit, headers: Record<string, string> = {}, signal: AbortSignal | null = null) =>
  POST(
    new Request('http://127.0.0.1/api/cypher', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
      signal,
    }),
  );

const ask = (statement: string, rest: object = {}, signal?: AbortSignal) =>
  send(JSON.stringify({ statement, ...rest }), {}, signal);

/** Says what no answer to an attacker may: where things are, what runs here, what lets one in. */
const TELLTALE = /node_modules|\.ts:|at .+\(|\/work\/|password=|root:x:|NEO4J_/;

async function expectRefusal(response: Response): Promise<void> {
  const text = await response.text();
  expect(response.status, text.slice(0, 300)).toBeGreaterThanOrEqual(400);
  expect(response.status, text.slice(0, 300)).toBeLessThan(500);
  const { errors } = JSON.parse(text);
  expect(errors[0].code).toMatch(/^Neo\./);
  expect(errors[0].message.split('\n"')[0]).not.toMatch(TELLTALE);
}

let before: string;

beforeAll(async () => {
  await storeFixture();
  before = await everything();
});

afterAll(async () => {
  await gate().close();
});

describe.each(Object.entries(REFUSED))('%s', (_kind, statements) => {
  it.each(statements.map((statement) => [statement.slice(0, 90), statement]))(
    '%s',
    async (_name, statement) => {
      await expectRefusal(await ask(statement));
    },
  );
});

describe('ENDLESS', () => {
  it('each ends with an answer, cut off or stopped', async () => {
    const answers = await Promise.all(
      ENDLESS.map((statement) => ask(statement, { timeoutMs: 500, maxRows: 10 })),
    );
    for (const [index, response] of answers.entries()) {
      const body = JSON.parse(await response.text());
      const isBounded = body.truncated === true || body.errors?.length > 0 || body.data.values.length <= 10;
      expect(isBounded, ENDLESS[index]).toBe(true);
      expect(response.status, ENDLESS[index]).toBeLessThan(500);
    }
  });

  it('an honest read is answered while 32 of them run, and others take the place of those that end', async () => {
    const end = new AbortController();
    const statuses: number[] = [];
    const attacker = async (_: unknown, index: number) => {
      while (!end.signal.aborted) {
        const response = await ask(ENDLESS[index % 5]!, { timeoutMs: 4_000 }, end.signal);
        await response.text();
        if (!end.signal.aborted) statuses.push(response.status);
        await setImmediate();
      }
    };
    const crowd = Promise.all(Array.from({ length: 32 }, attacker));
    const response = await ask('MATCH (n:Entity) RETURN count(n) AS n');
    end.abort();
    await crowd;
    expect(response.status).toBe(200);
    expect((await response.json()).data.values).toEqual([[7]]);
    expect(
      statuses.every((status) => [200, 400, 408, 429].includes(status)),
      String(statuses),
    ).toBe(true);
  });
});

describe('requests that are none', () => {
  const statement = 'RETURN 1';
  it.each<[string, BodyInit, Record<string, string>?]>([
    ['empty', ''],
    ['not JSON', 'statement=RETURN 1'],
    ['half of it', '{"statement":"RETURN 1"'],
    ['a number', '42'],
    ['a text', '"RETURN 1"'],
    ['null', 'null'],
    ['a list of statements', JSON.stringify([{ statement }])],
    ['the shape of the old transaction API', JSON.stringify({ statements: [{ statement }] })],
    ['a statement that is no text', '{"statement":{"$ne":null}}'],
    ['two values', '{"statement":"RETURN 1"} {"statement":"RETURN 2"}'],
    ['a comment', '{"statement":"RETURN 1"} // x'],
    ['a byte order mark within', '\ufeff\ufeff{"statement":"RETURN 1"}'],
    ['more than 256 KB', JSON.stringify({ statement, parameters: { a: 'x'.repeat(300_000) } })],
    ['nested 100,000 deep', `{"statement":"RETURN $a","parameters":{"a":${'['.repeat(100_000)}`],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
    ['another type', JSON.stringify({ statement }), { 'Content-Type': 'text/plain' }],
    ['a form', 'statement=RETURN+1', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    [
      'another charset',
      JSON.stringify({ statement }),
      { 'Content-Type': 'application/json; charset=utf-16' },
    ],
    ['wants HTML', JSON.stringify({ statement }), { Accept: 'text/html' }],
    ['no rows', JSON.stringify({ statement, maxRows: 0 })],
    ['fewer than none', JSON.stringify({ statement, maxRows: -1 })],
    ['half a row', JSON.stringify({ statement, maxRows: 1.5 })],
    ['rows in words', JSON.stringify({ statement, maxRows: '10' })],
    ['an absurd number of rows', '{"statement":"RETURN 1","maxRows":1e308}'],
    ['an absurd time', JSON.stringify({ statement, timeoutMs: 9_007_199_254_740_991 })],
    ['no time', JSON.stringify({ statement, maxExecutionTime: 0 })],
    ['to write', JSON.stringify({ statement, accessMode: 'WRITE' })],
    ['as somebody else', JSON.stringify({ statement, impersonatedUser: 'neo4j' })],
    ['a prototype', '{"statement":"RETURN 1","__proto__":{"accessMode":"WRITE"}}'],
    ['a bookmark that is no list', JSON.stringify({ statement, bookmarks: 'x' })],
    ['a number of 100,000 digits', `{"statement":"RETURN $a","parameters":{"a":${'9'.repeat(100_000)}}}`],
  ])('%s', async (_what, body, headers) => {
    await expectRefusal(await send(body, headers));
  });
});

describe('answers that look like what they are not', () => {
  it.each([
    'RETURN {__isInteger__: true, low: 1, high: 2} AS x',
    'RETURN {__isNode__: true, __isPath__: true, __isDate__: true} AS x',
    'RETURN {`__proto__`: {__isNode__: true}, constructor: 1, toString: 2} AS x',
    "RETURN '</script><script>alert(1)</script>' AS `<b>`",
  ])('%s', async (statement) => {
    const response = await ask(statement);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(typeof (await response.json()).data.values[0][0]).toMatch(/object|string/);
  });
});

it('has changed nothing', async () => {
  expect(await everything()).toBe(before);
});
