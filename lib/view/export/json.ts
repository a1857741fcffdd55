/** JSON for scripts: everything that is seen, with the evidence of each link as sentences and the articles they are in. */
import type { ExportContent, ExportLink, Quote } from './content';

/** @param exportedAt ISO date and time */
export function json({ nodes, links, meetings }: ExportContent, exportedAt: string): string {
  const articles = new Map(
    [...links, ...meetings]
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ article }) => (article ? [[article.id, article] as const] : [])),
  );
  const written = {
    format: 'parley',
    version: 1,
    exportedAt,
    nodes: nodes.map(({ node, x, y, pinned, style }) => ({ ...node, x, y, pinned, ...style })),
    links: links.map(({ link, style, evidence }: ExportLink) => ({
      ...link,
      colour: style.colour,
      line: style.line,
      evidence: evidence.map(sentenceOf),
    })),
    meetings: meetings.map(({ row, evidence }) => ({
      id: row.id,
      participants: row.participants,
      places: row.places,
      evidence: evidence.map(sentenceOf),
    })),
    articles: [...articles.values()],
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

const sentenceOf = ({ sentence }: Quote) => sentence;
