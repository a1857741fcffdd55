/** The direct way to the routes, over real HTTP: the same guard, headers and answers as by way of Next. */
import { readdirSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { direct } from '@/app/api/_http/direct';
import { matchRoute, ROUTES } from '@/app/api/_http/table';
import { database } from '@/lib/neo4j/driver';
import { gate } from '@/lib/neo4j/gate/gate';
import { ROOT } from '@/scripts/neo4j/folders';
import { storeFixture } from './api.fixture';

let server: Server;
let port: number;

beforeAll(async () => {
  await storeFixture();
  server = createServer((incoming, outgoing) => {
    if (!direct(incoming, outgoing)) outgoing.writeHead(299).end('by way of Next');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await gate().close();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks with just these headers: `fetch` would add its own, and not send others. */
function ask(path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method: body === undefined ? 'GET' : 'POST', headers };
    const asking = httpRequest(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode = 0, headers: own } = response;
        resolve({ status: statusCode, headers: own, body: Buffer.concat(parts) });
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const cypher = (fields: object, headers: Record<string, string> = {}) =>
  ask('/api/cypher', { ...JSON_TYPE, ...headers }, JSON.stringify(fields));
const json = ({ body }: Answer) => JSON.parse(body.toString('utf8'));

describe('the table', () => {
  it('has every route that Next has, but those that only say no and the one behind the page’s address', () => {
    const files = ['api', 'db'].flatMap((folder) =>
      readdirSync(join(ROOT, 'app', folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('/route.ts') && !file.startsWith('_'))
        .map((file) => `/${folder}/${file.replace(/\/route\.ts$/, '')}`),
    );
    const others = ['/api/[...rest]', '/api/discovery'];
    expect(Object.keys(ROUTES).sort()).toEqual(files.filter((file) => !others.includes(file)).sort());
  });

  it('finds parts of the address, decoded, and nothing else', () => {
    expect(matchRoute('GET', '/api/entities/state%3Anorrland')?.params).toEqual({ id: 'state:norrland' });
    const none = [
      ['GET', '/api/entities/'],
      ['GET', '/api/entities/a/b'],
      ['GET', '/api/cypher'],
      ['HEAD', '/api/health'],
      ['OPTIONS', '/api/cypher'],
      ['GET', '/API/health'],
      ['GET', '//api/health'],
      ['GET', '/api/health/'],
      ['GET', '/api/../api/health'],
      ['GET', '/api/toString'],
    ];
    for (const [method = '', path = ''] of none) expect(matchRoute(method, path), path).toBeNull();
  });
});

describe('the direct way', () => {
  it('answers with the headers that keep browsers from misusing it', async () => {
    const answer = await ask('/api/health');
    expect([answer.status, json(answer).counts.entities]).toEqual([200, 7]);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json',
      'content-length': String(answer.body.length),
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it.each<[string, Record<string, string>]>([
    ['a page of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['an image of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a name that somebody has point here', { host: 'evil.example', origin: 'http://evil.example' }],
  ])('refuses %s', async (_who, headers) => {
    const answer = await cypher({ statement: 'RETURN 1' }, headers);
    expect([answer.status, json(answer).errors[0].code]).toEqual([403, 'Parley.Request.Forbidden']);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('asks for the token, where there is one', async () => {
    vi.stubEnv('PARLEY_TOKEN', 's3cret');
    expect((await ask('/api/health')).status).toBe(401);
    expect((await ask('/api/health', { authorization: 'Bearer s3cret' })).status).toBe(200);
  });

  it('tells a page of an origin that was named that it may read the answer', async () => {
    vi.stubEnv('PARLEY_ORIGINS', 'https://desk.example');
    const answer = await ask('/api/health', {
      origin: 'https://desk.example',
      'sec-fetch-site': 'cross-site',
    });
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([
      200,
      'https://desk.example',
    ]);
    expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  it.each([
    ['/', {}],
    ['/api/nothing', {}],
    ['/api/entities/%E0%A4%A', {}],
  ])('leaves %s to Next', async (path, headers) => {
    expect((await ask(path, headers)).status).toBe(299);
  });

  it('tells clients of the Query API where to ask, and leaves browsers to Next', async () => {
    const answer = await ask('/', { accept: 'application/json' });
    expect(json(answer).query).toBe(`http://127.0.0.1:${port}/db/{databaseName}/query/v2`);
    expect((await ask('/', { accept: 'text/html,application/json;q=0.9' })).status).toBe(299);
  });

  it('reads addresses and bodies as Next does', async () => {
    expect(json(await ask('/api/search?q=palvic')).results[0].name).toBe('Irena Palvic');
    expect((await ask('/api/entities/state%3Anobody')).status).toBe(404);
    expect((await ask('/api/search?q=a&q=b')).status).toBe(400);
    const asked = await ask('/api/graph', JSON_TYPE, JSON.stringify({ ids: ['nobody'] }));
    expect([asked.status, json(asked).missing]).toEqual([200, ['nobody']]);
    expect((await ask('/api/cypher', JSON_TYPE, 'x'.repeat(300_000))).status).toBe(413);
    expect((await ask('/db/nothing/query/v2', JSON_TYPE, '{"statement":"RETURN 1"}')).status).toBe(404);
    expect((await ask('/db/neo4j/query/v2', JSON_TYPE, '{"statement":"RETURN 1"}')).status).toBe(202);
  });

  it('compresses what is long, for who takes it', async () => {
    const statement = "UNWIND range(1, 2000) AS x RETURN 'a name of some length' AS name";
    const plain = await cypher({ statement });
    const packed = await cypher({ statement }, { 'Accept-Encoding': 'gzip' });
    expect([plain.headers['content-encoding'], packed.headers['content-encoding']]).toEqual([
      undefined,
      'gzip',
    ]);
    expect(packed.body.length).toBeLessThan(plain.body.length / 10);
    expect(JSON.parse(gunzipSync(packed.body).toString()).data).toEqual(json(plain).data);
  });

  it('passes rows on as they come, and stops the statement when the asker goes', async () => {
    const statement = 'UNWIND range(1, 7654322000) AS x RETURN x';
    const gone = new AbortController();
    const response = await fetch(`http://127.0.0.1:${port}/api/cypher`, {
      method: 'POST',
      headers: { ...JSON_TYPE, Accept: 'application/jsonl' },
      body: JSON.stringify({ statement, maxRows: 10_000_000 }),
      signal: gone.signal,
    });
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    const reader = response.body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toContain('"$event":"Header"');
    expect(await running()).toBe(1);
    gone.abort();
    for (let tries = 0; tries < 200 && (await running()) > 0; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await running()).toBe(0);
  });
});

async function running(): Promise<number> {
  const { driver } = database();
  const text = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $text RETURN count(*) AS n';
  const { records } = await driver.executeQuery(text, { text: 'range(1, 7654322' }, { database: 'neo4j' });
  return records[0]?.get('n');
}
