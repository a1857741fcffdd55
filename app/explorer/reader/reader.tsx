/** The article: its text with mentions marked by kind, the evidence sentence lit, what was not read folded with its reason. */
import { CloseButton } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import type { ArticleAnswer, EvidenceAnswer } from '@/lib/ontology/api';
import { linksBySentence, paragraphs } from '@/lib/view/article';
import { dateText } from '@/lib/view/dates';
import { counted, oneLine, shorten } from '@/lib/view/text';
import { client } from '../state/client';
import { addNodes } from '../state/grow';
import { useRemote } from '../state/remote';
import { closeArticle } from '../state/select';
import { useExplorer } from '../state/store';
import { ParagraphView } from './paragraph';
import classes from './reader.module.css';

/** As many as one request for evidence may ask for. */
const MOST_LINKS = 500;

interface Loaded {
  readonly article: ArticleAnswer;
  readonly evidence: EvidenceAnswer['links'];
}

async function load(id: string): Promise<Loaded> {
  const article = await client.article(id);
  const asked = article.links.slice(0, MOST_LINKS);
  const evidence = asked.length > 0 ? (await client.evidence(asked)).links : {};
  return { article, evidence };
}

export function Reader() {
  const reading = useExplorer((state) => state.reading);
  const { value, failure } = useRemote(reading?.article ?? null, load);
  return (
    <section className={classes.reader} aria-label="Article">
      <header className={classes.bar}>
        <h2>Article</h2>
        {value && value.article.nodes.length > 0 && (
          <button
            type="button"
            className={classes.add}
            onClick={() =>
              void addNodes(`Add ${shorten(titleOf(value.article), 40)}`, 'article', value.article.nodes)
            }
          >
            Show its {counted(value.article.nodes.length, 'node')}
          </button>
        )}
        <CloseButton size="sm" aria-label="Close article" onClick={closeArticle} />
      </header>
      <div className={classes.scroll}>
        {failure && <p role="alert">{failure}</p>}
        {!value && !failure && <p role="status">Loading the article…</p>}
        {value && <Text {...value} sentence={reading?.sentence ?? null} />}
      </div>
    </section>
  );
}

function Text({ article, evidence, sentence }: Loaded & { readonly sentence: string | null }) {
  const blocks = useMemo(() => paragraphs(article), [article]);
  const links = useMemo(() => linksBySentence(evidence), [evidence]);
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    const lit = sentence === null ? null : text.current?.querySelector('[data-lit]');
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    lit?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }, [sentence]);
  const { title, publisher, published, url } = article.article;
  return (
    <article ref={text} className={classes.text}>
      <h3 dir="auto">{oneLine(title ?? article.article.id)}</h3>
      <p className={classes.source}>
        {[publisher && oneLine(publisher), published && dateText(published)].filter(Boolean).join(', ')}
        {url && (
          <>
            {' · '}
            <a href={url} target="_blank" rel="noreferrer noopener">
              source
            </a>
          </>
        )}
      </p>
      {blocks.map((block) => (
        <ParagraphView key={block.start} paragraph={block} lit={sentence} links={links} />
      ))}
    </article>
  );
}

function titleOf({ article }: ArticleAnswer): string {
  return article.title ?? article.id;
}
