/** What is seen, ready to be written to a file: nodes where they stand, links with the sentences that say so. */
import type { ArticleHead } from '@/lib/ontology/extraction';
import { type GraphNode, linkId, type Sentence } from '@/lib/ontology/graph';
import type { Scene, SceneLink } from '../scene';
import type { MeetingRow, TableRows } from '../table/rows';
import type { Positions } from '../view';

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon';
export type Line = 'solid' | 'dashed' | 'dotted' | 'sparse';

/** How a node is drawn; the page knows, the files repeat it. */
export interface NodeStyle {
  /** `#rrggbb` */
  readonly colour: string;
  readonly shape: Shape;
  /** The line of its border; solid is filled. */
  readonly line: Line;
  /** Radius in pixels. */
  readonly size: number;
}

export interface LinkStyle {
  readonly colour: string;
  readonly line: Line;
  /** How far the middle of its curve lies from the straight line, as a part of its length. */
  readonly curvature: number;
}

/** A sentence of evidence with the article that it stands in; `article` is null where the article is gone. */
export interface Quote {
  readonly sentence: Sentence;
  readonly article: ArticleHead | null;
}

export interface ExportNode {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
  readonly style: NodeStyle;
}

export interface ExportLink {
  readonly link: SceneLink;
  readonly style: LinkStyle;
  readonly evidence: readonly Quote[];
}

export interface ExportMeeting {
  readonly row: MeetingRow;
  readonly evidence: readonly Quote[];
}

export interface ExportContent {
  readonly nodes: readonly ExportNode[];
  readonly links: readonly ExportLink[];
  /** Every meeting in view, folded or not. */
  readonly meetings: readonly ExportMeeting[];
  readonly rows: TableRows;
}

export interface ExportSource {
  readonly scene: Scene;
  readonly rows: TableRows;
  readonly positions: Positions;
  readonly pinned: readonly string[];
  readonly nodeStyle: (node: GraphNode) => NodeStyle;
  readonly linkStyle: (link: SceneLink) => LinkStyle;
  /** Sentences by the id of a stored link. */
  readonly evidence: Readonly<Record<string, readonly Sentence[]>>;
  readonly articles: ReadonlyMap<string, ArticleHead>;
}

export function exportContent(source: ExportSource): ExportContent {
  const pinned = new Set(source.pinned);
  return {
    nodes: source.scene.nodes.map((node) => {
      const [x, y] = source.positions[node.id] ?? [0, 0];
      return { node, x, y, pinned: pinned.has(node.id), style: source.nodeStyle(node) };
    }),
    links: source.scene.links.map((link) => ({
      link,
      style: source.linkStyle(link),
      evidence: quotesOf(storedLinks(link), source),
    })),
    meetings: source.rows.meetings.map((row) => ({ row, evidence: quotesOf(row.links, source) })),
    rows: source.rows,
  };
}

/** The ids of all stored links whose sentences an export tells. */
export function linksToQuote({ links }: Scene, { meetings }: TableRows): string[] {
  return [...new Set([...links.flatMap(storedLinks), ...meetings.flatMap((row) => row.links)])];
}

/** The ids of the stored links that stand behind one that is drawn: itself, or for folded meetings who attended them. */
function storedLinks({ id, type, source, target, meetings }: SceneLink): string[] {
  if (type !== 'MET') return [id];
  return meetings.flatMap((meeting) => [
    linkId(source, 'ATTENDED', meeting),
    linkId(target, 'ATTENDED', meeting),
  ]);
}

/** The sentences of some stored links, each once, in the order of the text. */
function quotesOf(
  links: readonly string[],
  { evidence, articles }: Pick<ExportSource, 'evidence' | 'articles'>,
): Quote[] {
  const sentences = new Map(links.flatMap((id) => evidence[id] ?? []).map((each) => [each.id, each]));
  return [...sentences.values()]
    .sort((a, b) => (a.article === b.article ? a.index - b.index : a.article < b.article ? -1 : 1))
    .map((sentence) => ({ sentence, article: articles.get(sentence.article) ?? null }));
}
