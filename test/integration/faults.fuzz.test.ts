/** Malformed and hostile input at every door: never a 500, a hang, a crash or a stack trace. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/neo4j/driver';
import { ROUTES, type RouteDefinition } from '@/lib/ontology/routes';
import { writeArticles } from '@/scripts/bench/articles/write';
import { parseCommand } from '@/scripts/ingest/options';
import { EXTENT, within } from './faults.extent';
import { file, request, word } from './faults.hostile';
import { type Served, serve } from './faults.web';
import { emptyGraph } from './graph';
import { runIngest } from './ingest.process';

const SEED = 7;
/** What no answer may hold: where our code stands, or the frames of a stack. */
const TRACE = /\n\s+at .+:\d+|node_modules|webpack|\.next\/|[a-z]\.ts:\d+|org\.neo4j\.|java\.lang/;
/** A request that takes longer than this hangs; the slowest that is allowed ends before. In ms. */
const HANGS = 40_000;

const folder = mkdtempSync(join(tmpdir(), 'parley-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('ingest', () => {
  it(
    `takes ${EXTENT.fuzzed} files of any kind: each is stored or named in one line`,
    async () => {
      await emptyGraph(database());
      const files = fc.sample(file, { numRuns: EXTENT.fuzzed, seed: SEED });
      for (const [index, { name, content, side }] of files.entries()) {
        const below = join(folder, 'files', String(index));
        mkdirSync(below, { recursive: true });
        writeFileSync(join(below, name), content);
        if (side !== null) writeFileSync(join(below, name.replace(/\.[^.]*$/, '.json')), side);
      }
      const { status, out, err } = await runIngest([join(folder, 'files'), '--json']);
      expect([0, 1]).toContain(status);
      expect(err).not.toMatch(TRACE);
      const report = JSON.parse(out) as { articles: unknown[]; failed: { message: string }[] };
      expect(report.articles.length + report.failed.length).toBe(EXTENT.fuzzed);
      expect(report.articles.length).toBeGreaterThan(0);
      for (const { message } of report.failed) expect(message).not.toMatch(/could not be stored|[\n\r]/);
    },
    within(EXTENT.fuzzed, 1_000),
  );

  it('takes any words on its command line, or refuses them in one line', () => {
    const option = fc.constantFrom(
      '--shard',
      '--title',
      '--url',
      '--published',
      '--extractor',
      '--remove',
      '--json',
    );
    const args = fc.array(fc.oneof(option, word), { maxLength: 6 });
    fc.assert(
      fc.property(args, (given) => {
        try {
          parseCommand(given);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect((error as Error).message).not.toMatch(TRACE);
        }
      }),
      { numRuns: EXTENT.fuzzed, seed: SEED },
    );
  });
});

describe('the API', () => {
  let web: Served;

  beforeAll(async () => {
    await emptyGraph(database());
    await writeArticles(join(folder, 'articles'), [0, 40]);
    await runIngest([join(folder, 'articles')]);
    web = await serve();
  }, 300_000);
  afterAll(() => web?.stop());

  it.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
    `%s answers each of ${EXTENT.fuzzed} requests soon, with no fault of its own`,
    async (_, route) => {
      await fc.assert(
        fc.asyncProperty(request(route.method.toUpperCase(), parametersOf(route)), async (one) => {
          const address = addressOf(route, one);
          const hasBody = !['GET', 'OPTIONS'].includes(one.method);
          const answer = await fetch(`${web.url}${address}`, {
            method: one.method,
            headers: { 'content-type': one.type, accept: one.accept },
            ...(hasBody ? { body: one.body } : {}),
            signal: AbortSignal.timeout(HANGS),
          });
          const text = await answer.text();
          expect(answer.status, text.slice(0, 300)).toBeLessThan(500);
          expect(text).not.toMatch(TRACE);
        }),
        { numRuns: EXTENT.fuzzed, seed: SEED, interruptAfterTimeLimit: EXTENT.fuzzed * 1_000 + 20_000 },
      );
    },
    within(EXTENT.fuzzed, 1_500),
  );

  it('is there afterwards as before', async () => {
    const health = await fetch(`${web.url}/api/health`);
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({ counts: { articles: 40 } });
  });
});

const parametersOf = ({ query, body }: RouteDefinition) => [
  ...Object.keys(query?.shape ?? {}),
  ...(body && 'shape' in body ? Object.keys(body.shape as object) : []),
];

/** The route's address with hostile words in its path and its query; halves of characters become U+FFFD. */
function addressOf({ path }: RouteDefinition, one: { path: string; query: [string, string][] }): string {
  const inPath = new URLSearchParams([['', one.path]]).toString().slice(1).replaceAll('+', '%20');
  const filled = path.replace(/\{[^}]+\}/g, () => inPath || '-');
  return one.query.length > 0 ? `${filled}?${new URLSearchParams(one.query)}` : filled;
}
