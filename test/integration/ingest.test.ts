/** `npm run ingest` on files good and bad: what is stored, what is said, what is left as it was. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { database, readRows } from '@/lib/neo4j/driver';
import { ROOT } from '@/scripts/neo4j/folders';
import { checksum, emptyGraph, writtenDown } from './graph';
import { runIngest } from './ingest.process';

const folder = mkdtempSync(join(tmpdir(), 'parley-ingest-'));
const SEED = join(ROOT, 'data', 'articles', 'hamas-delegation-moscow.txt');
const SHORT =
  'The foreign minister of Norway, Espen Barth Eide, met Radosław Sikorski in Warsaw on 3 March 2025.\n';

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const articles = () =>
  readRows(database(), {
    text: 'MATCH (a:Article) RETURN a.id AS id, a.title AS title, a.publisher AS publisher, a.published AS published ORDER BY id',
    parameters: {},
  });

beforeEach(() => emptyGraph(database()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an article', () => {
  it('is added once, and left alone the second time', async () => {
    const first = await runIngest([SEED]);
    expect(first, first.err).toMatchObject({ status: 0 });
    expect(first.out).toMatch(/^1 article: 1 added/m);
    const graph = await writtenDown(database());
    const second = await runIngest([SEED]);
    expect(second.out).toMatch(/^1 article: 1 left alone/m);
    expect(second.out).toMatch(/^entities \+0, meetings \+0, links \+0$/m);
    expect(await writtenDown(database())).toEqual(graph);
  });

  it('that was corrected under the same address is changed', async () => {
    const meta = ['--url', 'https://courier.example/a', '--title', 'Talks', '--published', '2025-03-04'];
    const path = file('corrected.txt', SHORT);
    await runIngest([path, ...meta]);
    file('corrected.txt', SHORT.replace('Warsaw', 'Oslo'));
    const { out } = await runIngest([path, ...meta, '--json']);
    expect(JSON.parse(out).articles).toMatchObject([{ path, title: 'Talks', outcome: 'changed' }]);
    expect(await articles()).toHaveLength(1);
    const left = await readRows(database(), {
      text: "MATCH (n:Entity {name: 'Warsaw'}) RETURN n.id AS id",
      parameters: {},
    });
    expect(left).toEqual([]);
  });

  it('comes from standard input too, and from HTML with its own title and date', async () => {
    const html = `<!doctype html><html><head><title>Ministers meet in Warsaw</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ministers meet in Warsaw",
      "datePublished":"2025-03-04T10:00:00Z","publisher":{"@type":"Organization","name":"The Test Courier"}}</script>
      </head><body><nav>Home News</nav><article><h1>Ministers meet in Warsaw</h1>${`<p>${SHORT}</p>`.repeat(8)}</article></body></html>`;
    const piped = await runIngest(['-', '--title', 'Piped', '--publisher', 'The Test Courier'], {
      input: SHORT,
    });
    expect(piped, piped.err).toMatchObject({ status: 0 });
    const page = await runIngest([file('page.html', html)]);
    expect(page, page.err).toMatchObject({ status: 0 });
    expect(await articles()).toMatchObject([
      { title: 'Ministers meet in Warsaw', publisher: 'The Test Courier', published: '2025-03-04' },
      { title: 'Piped', publisher: 'The Test Courier', published: null },
    ]);
  });

  it('is taken away again with all that only it said', async () => {
    await runIngest([SEED]);
    const graph = await checksum(database());
    const { out } = await runIngest([file('short.txt', SHORT), '--json']);
    const { id } = JSON.parse(out).articles[0];
    const removed = await runIngest(['--remove', id]);
    expect(removed).toMatchObject({ status: 0, out: `removed: ${id}\n` });
    expect(await checksum(database())).toBe(graph);
    const again = await runIngest(['--remove', id]);
    expect(again.status).toBe(1);
    expect(again.err).toContain(`${id}: no such article`);
  });
});

describe('--dry-run and --list', () => {
  it('print and store nothing, the first without any database', async () => {
    const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:9' };
    const dry = await runIngest([SEED, '--dry-run'], { env: nowhere });
    expect(dry, dry.err).toMatchObject({ status: 0 });
    expect(dry.out).toContain('person: Mousa Abu Marzook');
    const json = await runIngest([SEED, '--dry-run', '--json'], { env: nowhere });
    expect(JSON.parse(json.out)).toMatchObject([{ article: { publisher: 'The Guardian' } }]);
    expect((await runIngest(['--list'])).out).toBe('');
    await runIngest([SEED]);
    expect((await runIngest(['--list'])).out).toMatch(
      /^article:hamas-delegation\S+\t2023-10-26\tHamas delegation/,
    );
  });
});

describe('bad input', () => {
  it('is named in one line each, and the good files beside it are stored', async () => {
    const bad = {
      [join(folder, 'missing.txt')]: /no such file/,
      [file('empty.txt', '')]: /is empty/,
      [file('binary.txt', new Uint8Array([0, 1, 2, 3, 0, 255]))]: /is not UTF-8|binary/,
      [file('latin1.txt', Buffer.from('Le ministre a rencontré', 'latin1'))]: /is not UTF-8/,
      [file('large.txt', `${'The minister spoke. '.repeat(1_050_000)}`)]: /larger than 20 MB/,
    };
    mkdirSync(join(folder, 'none'), { recursive: true });
    const good = file('good.txt', SHORT);
    const { status, out, err } = await runIngest([...Object.keys(bad), join(folder, 'none'), good]);
    expect(status).toBe(1);
    for (const [path, reason] of Object.entries(bad)) {
      const lines = err.split('\n').filter((line) => line.startsWith(path));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(reason);
    }
    expect(err).toMatch(/none: has no articles in it/);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toMatch(/^1 article: 1 added; 6 files failed/m);
    expect(await articles()).toHaveLength(1);
  });

  it('on the command line is refused in one line', async () => {
    const { status, err } = await runIngest(['--titel', 'x', 'a.txt']);
    expect(status).toBe(1);
    expect(err.split('\n').filter((line) => line.startsWith('ingest:'))).toHaveLength(1);
  });

  it('of facts about one article for several files is refused before anything is stored', async () => {
    const { status, err } = await runIngest(['--title', 'One', SEED, join(ROOT, 'LICENSE')]);
    expect(status).toBe(1);
    expect(err).toContain('are for one file');
    expect(await articles()).toEqual([]);
  });
});

describe('a Neo4j of its own', () => {
  it('is started for the length of the run where none runs', async () => {
    const env = { NEO4J_URI: undefined, PARLEY_HOME: join(folder, 'neo4j') };
    const stored = await runIngest([SEED], { env });
    expect(stored, stored.err).toMatchObject({ status: 0 });
    const listed = await runIngest(['--list'], { env });
    expect(listed.out).toContain('article:hamas-delegation');
  });
});
