/** The main text of a web page, and what the page says of itself. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleMeta } from '@/lib/ontology';
import { InputError } from './error';
import { jsonLdMeta } from './json-ld';
import { cleanMeta, joinMeta } from './metadata';

/** Whether a text is a web page, for files whose name does not say so. */
export function looksLikeHtml(text: string): boolean {
  return /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    text.slice(0, 4000),
  );
}

/** Elements that end a paragraph. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** The text of an element, a blank line between paragraphs, white space as a browser would show it. */
function textOf(root: Node): string {
  const paragraphs: string[] = [''];
  const walk = (node: Node) => {
    if (node.nodeType === 3) paragraphs[paragraphs.length - 1] += node.textContent ?? '';
    if (node.nodeName === 'BR') paragraphs[paragraphs.length - 1] += ' ';
    const block = BLOCKS.has(node.nodeName);
    if (block) paragraphs.push('');
    for (const child of node.childNodes) walk(child);
    if (block) paragraphs.push('');
  };
  walk(root);
  return paragraphs
    .map((p) => p.replace(/[ \t\r\n\f]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

/**
 * The main text of a page and its metadata: JSON-LD first, then Open Graph and other meta elements, then `<time>` and
 * `<title>`.
 * @throws InputError when the page has no main text
 */
export function readHtml(html: string, where: string): { text: string; meta: ArticleMeta } {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const meta = pageMeta(document);
  const main = new Readability(document as unknown as Document, { charThreshold: 200 }).parse();
  const content = main?.content ? parseHTML(`<html><body>${main.content}</body></html>`).document.body : null;
  const text = content ? textOf(content) : '';
  if (!text) throw new InputError(where, 'is a web page without an article in it');
  return { text, meta: joinMeta(meta, cleanMeta({ title: main?.title, publisher: main?.siteName })) };
}

function pageMeta(document: Document): ArticleMeta {
  const meta = (...names: string[]) =>
    names
      .map((n) => document.querySelector(`meta[property="${n}"], meta[name="${n}"], meta[itemprop="${n}"]`))
      .find((element) => element?.getAttribute('content'))
      ?.getAttribute('content');
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return joinMeta(
    ...scripts.map((script) => jsonLdMeta(script.textContent ?? '')),
    cleanMeta({
      title: meta('og:title', 'twitter:title', 'dc.title'),
      publisher: meta('og:site_name', 'dc.publisher', 'publisher', 'application-name'),
      url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
      published: meta(
        'article:published_time',
        'datePublished',
        'date',
        'dc.date',
        'dcterms.created',
        'pubdate',
      ),
    }),
    cleanMeta({
      url: meta('og:url'),
      published: document.querySelector('time[datetime]')?.getAttribute('datetime'),
    }),
  );
}
