/** Who may use the API, and with which headers it answers: the proxy that stands before every route. */
import { NextRequest } from 'next/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { proxy } from '@/proxy';

const OWN = 'http://127.0.0.1:3000';

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Response {
  return proxy(new NextRequest(`${OWN}${path}`, { method, headers: { host: '127.0.0.1:3000', ...headers } }));
}

/** Next's mark that a request may go on to its route. */
const passes = (response: Response) => response.headers.get('x-middleware-next') === '1';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('origins', () => {
  it.each<[string, Record<string, string>]>([
    ['a program', {}],
    ['our own page', { origin: OWN, 'sec-fetch-site': 'same-origin' }],
    ['an address typed into the browser', { 'sec-fetch-site': 'none' }],
    ['another name of this machine', { host: 'localhost:3000', origin: 'http://localhost:3000' }],
    ['its own IPv6 address', { host: '[::1]:3000' }],
  ])('%s may', (_who, headers) => {
    expect(passes(ask('/api/graph', headers))).toBe(true);
  });

  it.each<[string, Record<string, string>]>([
    ['a page of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    [
      'a page on another port of this machine',
      { origin: 'http://127.0.0.1:8080', 'sec-fetch-site': 'same-site' },
    ],
    ['a page that hides its origin', { origin: 'null' }],
    ['an image of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a name that somebody has point here', { host: 'evil.example', origin: 'http://evil.example' }],
    ['a name that begins like ours', { host: 'localhost.evil.example' }],
  ])('%s may not', async (_who, headers) => {
    const response = ask('/api/cypher', headers, 'POST');
    expect(response.status).toBe(403);
    expect((await response.json()).errors[0].code).toBe('Parley.Request.Forbidden');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('an origin that was named may, and is told so', () => {
    vi.stubEnv('PARLEY_ORIGINS', 'https://desk.example, https://parley.example/');
    const headers = { origin: 'https://desk.example', 'sec-fetch-site': 'cross-site' };
    expect(passes(ask('/api/graph', headers))).toBe(true);
    const preflight = ask('/api/cypher', headers, 'OPTIONS');
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'https://desk.example',
    ]);
    expect(passes(ask('/api/graph', { host: 'parley.example', origin: 'https://parley.example' }))).toBe(
      true,
    );
  });
});

describe('PARLEY_TOKEN', () => {
  const basic = (password: string) => `Basic ${Buffer.from(`neo4j:${password}`).toString('base64')}`;

  it.each<[string, Record<string, string>]>([
    ['as a bearer', { authorization: 'Bearer s3cret:x' }],
    ['as the password of any name', { authorization: basic('s3cret:x') }],
    ['as the page’s cookie', { cookie: 'a=b; parley_token=s3cret%3Ax' }],
  ])('lets in who shows it %s', (_how, headers) => {
    vi.stubEnv('PARLEY_TOKEN', 's3cret:x');
    expect(passes(ask('/api/graph', headers))).toBe(true);
  });

  it.each<Record<string, string>>([
    {},
    { authorization: 'Bearer wrong' },
    { authorization: 'Basic !!!' },
    { cookie: 'parley_token=' },
  ])('lets nobody else in: %j', (headers) => {
    vi.stubEnv('PARLEY_TOKEN', 's3cret:x');
    for (const path of ['/api/graph', '/db/neo4j/query/v2']) {
      const response = ask(path, headers);
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([
        401,
        'Bearer realm="Parley"',
      ]);
    }
  });

  it('moves from the address into a cookie that scripts do not see', () => {
    vi.stubEnv('PARLEY_TOKEN', 's3cret');
    const response = ask('/?token=s3cret');
    expect(response.headers.get('location')).not.toContain('token');
    expect(response.headers.get('set-cookie')).toMatch(/parley_token=s3cret;.*HttpOnly;.*SameSite=strict/i);
  });
});

describe('headers', () => {
  it('the page has a policy with a nonce of its own, and nothing from elsewhere', () => {
    const [one, two] = [ask('/', { accept: 'text/html' }), ask('/', { accept: 'text/html' })];
    const policy = one.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w-]{36}' 'strict-dynamic';/);
    expect(policy).toContain("worker-src 'self' blob:");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
    expect(two.headers.get('content-security-policy')).not.toBe(policy);
  });

  it.each(['/', '/api/graph', '/db/neo4j/query/v2'])(
    '%s cannot be framed, sniffed or read by others',
    (path) => {
      const { headers } = ask(path, { accept: 'text/html' });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    },
  );

  it('clients of the Query API are sent to what they ask for, browsers to the page', () => {
    const rewritten = (accept: string) => ask('/', { accept }).headers.get('x-middleware-rewrite');
    expect(rewritten('application/json')).toContain('/api/discovery');
    expect(rewritten('text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8')).toBeNull();
    expect(rewritten('*/*')).toBeNull();
  });
});
