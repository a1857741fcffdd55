import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError, joinMeta, MAX_BYTES, readArticleFile } from '@/scripts/input';

const folder = mkdtempSync(join(tmpdir(), 'parley-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const ENGLISH =
  'The ministers met in Geneva on Friday, and they said that the talks had been useful to both of them.';

describe('a text file', () => {
  it.each([
    ['as it is', `${ENGLISH}\r\n\r\nÇa va? 👋🏽 e\u0301\u00a0`],
    ['with its byte order mark', `\ufeff${ENGLISH}`],
  ])('is read %s', async (_, text) => {
    expect((await readArticleFile(file('plain.txt', text))).text).toBe(text);
  });
});

describe('a side file', () => {
  it('gives title, publisher, address and day', async () => {
    const meta = {
      title: 'Talks',
      publisher: 'Herald',
      url: 'https://herald.example/talks',
      published: '2023-10-26',
    };
    file('beside.json', JSON.stringify(meta));
    expect(await readArticleFile(file('beside.txt', ENGLISH))).toEqual({ text: ENGLISH, meta, warnings: [] });
  });
  it.each([
    ['of another shape', { title: 'Gold', entities: [], published: '2001-01-01' }],
    ['that is a list', [{ title: 'Gold' }]],
    ['that is nested', { article: { title: 'Gold' } }],
  ])('%s is none', async (_, content) => {
    file('gold.json', JSON.stringify(content));
    expect(await readArticleFile(file('gold.txt', ENGLISH))).toMatchObject({ meta: {}, warnings: [] });
  });
  it('that is malformed is none', async () => {
    file('broken.json', '{"title":');
    expect(await readArticleFile(file('broken.txt', ENGLISH))).toMatchObject({ meta: {}, warnings: [] });
  });
  it('with a wrong value loses only that, with a warning', async () => {
    file('wrong.json', JSON.stringify({ title: 'Talks', published: 'yesterday' }));
    const { meta, warnings } = await readArticleFile(file('wrong.txt', ENGLISH));
    expect(meta).toEqual({ title: 'Talks' });
    expect(warnings).toEqual([expect.stringMatching(/wrong\.json: published: .*left out$/)]);
  });
});

describe('Markdown', () => {
  it('keeps its own text and tells what its front matter says', async () => {
    const text = `---\ntitle: "Talks: round two"\ndate: 2021-03-04T10:00:00Z\nsource: Herald\ndraft: true\n---\n\n# Talks\n\n${ENGLISH}`;
    const read = await readArticleFile(file('post.md', text));
    expect(read.text).toBe(text);
    expect(read.meta).toEqual({ title: 'Talks: round two', published: '2021-03-04', publisher: 'Herald' });
  });
  it('without front matter takes the first heading for its title', async () => {
    expect((await readArticleFile(file('bare.md', `# Talks open\n\n${ENGLISH}`))).meta).toEqual({
      title: 'Talks open',
    });
  });
});

const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const PARAGRAPHS = Array.from({ length: 6 }, () => `<p>${ENGLISH}</p>`).join('\n');
const ARTICLE = `<nav>Home | World</nav><article><h1>Talks open</h1>${PARAGRAPHS}</article><footer>© Herald</footer>`;

describe('a web page', () => {
  it('gives its main text, a paragraph each', async () => {
    const { text } = await readArticleFile(file('page.html', page('<title>Talks open</title>', ARTICLE)));
    expect(text.split('\n\n').filter((p) => p === ENGLISH)).toHaveLength(6);
    expect(text).not.toMatch(/Home \| World|© Herald/);
  });
  it('is known by its content too, and JSON-LD tells what it is', async () => {
    const json = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': 'NewsArticle',
          headline: 'Talks',
          datePublished: '2022-05-06T01:00:00+02:00',
          publisher: { name: 'Herald' },
          url: 'https://herald.example/t',
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(json)}</script><meta property="og:title" content="Other">`;
    const { meta } = await readArticleFile(file('page.txt', page(head, ARTICLE)));
    expect(meta).toEqual({
      title: 'Talks',
      published: '2022-05-06',
      publisher: 'Herald',
      url: 'https://herald.example/t',
    });
  });
  it('falls back to Open Graph and time', async () => {
    const head = '<meta property="og:title" content="Talks"><meta property="og:site_name" content="Herald">';
    const body = `<time datetime="2020-02-03">3 Feb</time>${ARTICLE}`;
    const { meta } = await readArticleFile(file('og.html', page(head, body)));
    expect(meta).toMatchObject({ title: 'Talks', publisher: 'Herald', published: '2020-02-03' });
  });
  it('with hostile JSON-LD is still read', async () => {
    const head =
      '<script type="application/ld+json">{"@type":["NewsArticle"],"headline":{"a":1},"datePublished":"soon"</script>';
    expect((await readArticleFile(file('hostile.html', page(head, ARTICLE)))).text).toContain(ENGLISH);
  });
});

describe('what cannot be read', () => {
  mkdirSync(join(folder, 'sub'));
  it.each([
    ['no file', join(folder, 'none.txt'), /none\.txt: no such file$/],
    ['a directory', join(folder, 'sub'), /sub: is a directory/],
    ['nothing in it', file('empty.txt', ''), /is empty$/],
    ['white space alone', file('blank.txt', ' \n\u00a0\n'), /is empty: it has no words$/],
    ['a binary file', file('binary.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 8, 0])), /is binary, not text$/],
    [
      'another encoding',
      file('latin1.txt', Buffer.from('Se\u00f1or Gim\u00e9nez met him.', 'latin1')),
      /is not UTF-8 text$/,
    ],
    [
      'a file that is too large',
      file('large.txt', new Uint8Array(MAX_BYTES + 1).fill(97)),
      /is larger than 20 MB/,
    ],
    [
      'French',
      file(
        'fr.txt',
        'Le ministre a rencontré son homologue dans la capitale pour des discussions sur la paix et les otages, qui ont été libérés par le groupe.',
      ),
      /seems to be in French; only English/,
    ],
    [
      'Russian',
      file('ru.txt', 'Министр иностранных дел встретился в Москве с делегацией движения.'),
      /only English articles/,
    ],
    [
      'a page without an article',
      file('void.html', '<html><body><div></div></body></html>'),
      /without an article/,
    ],
  ])('%s is said in one line', async (_, path, message) => {
    const error = await readArticleFile(path).catch((e: Error) => e);
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain('\n');
  });
});

describe('joinMeta', () => {
  it('takes the first that has a value', () => {
    expect(joinMeta({ title: 'A' }, { title: 'B', publisher: 'C' })).toEqual({ title: 'A', publisher: 'C' });
  });
});
