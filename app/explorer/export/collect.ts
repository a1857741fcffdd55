/** Gathers what is seen for a file: the scene, how it is drawn, and the sentences behind its links, asked of the server. */
import type { ArticleSummary } from '@/lib/ontology/api';
import type { Sentence } from '@/lib/ontology/graph';
import { API_LIMITS } from '@/lib/ontology/limits';
import { type ExportContent, exportContent, linksToQuote } from '@/lib/view/export/content';
import { tableRows } from '@/lib/view/table/rows';
import { curvatures } from '../canvas/curves';
import { client } from '../state/client';
import { measure } from '../state/measures';
import { currentScene, currentView, get } from '../state/store';
import { STATUS_LINES } from '../theme/line-styles';
import { KIND_SHAPES, type Palette } from '../theme/palette';

/** @throws ApiError when the evidence cannot be had: a file without it would say less than is seen */
export async function collect(palette: Palette): Promise<ExportContent> {
  const view = currentView();
  const drawn = currentScene();
  const rows = tableRows(view, get().elements, drawn);
  const { sizes, communities } = await measure(drawn, view);
  const bends = curvatures(drawn.links);
  const evidence = await evidenceOf(linksToQuote(drawn, rows));
  return exportContent({
    scene: drawn,
    rows,
    positions: view.positions,
    pinned: view.pinned,
    nodeStyle: (node) => {
      const community = communities.get(node.id);
      return {
        colour:
          (community !== undefined && palette.communities[community % palette.communities.length]) ||
          palette.kinds[node.kind],
        shape: KIND_SHAPES[node.kind],
        line: node.kind === 'meeting' ? STATUS_LINES[node.status] : 'solid',
        size: sizes.get(node.id) ?? 6,
      };
    },
    linkStyle: ({ id, status }) => ({
      colour: palette.link,
      line: status ? STATUS_LINES[status] : 'solid',
      curvature: bends.get(id) ?? 0,
    }),
    evidence,
    articles: await articlesOf(Object.values(evidence).flat()),
  });
}

async function evidenceOf(links: readonly string[]): Promise<Record<string, Sentence[]>> {
  const found: Record<string, Sentence[]> = {};
  for (let start = 0; start < links.length; start += API_LIMITS.evidenceLinks) {
    const answer = await client.evidence(links.slice(start, start + API_LIMITS.evidenceLinks));
    Object.assign(found, answer.links);
  }
  return found;
}

/** The articles that the sentences stand in, page by page until all are found. */
async function articlesOf(sentences: readonly Sentence[]): Promise<Map<string, ArticleSummary>> {
  const wanted = new Set(sentences.map(({ article }) => article));
  const found = new Map<string, ArticleSummary>();
  for (let offset = 0; wanted.size > 0; offset += API_LIMITS.articles) {
    const { articles, total } = await client.articles(API_LIMITS.articles, offset);
    for (const article of articles) if (wanted.delete(article.id)) found.set(article.id, article);
    if (articles.length === 0 || offset + articles.length >= total) break;
  }
  return found;
}
