/** The part of the graph that has been fetched, by id. It only grows; the view says what of it is shown. */
import type { GraphLink, GraphNode, Subgraph } from '@/lib/ontology/graph';

export interface Elements {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly links: ReadonlyMap<string, GraphLink>;
  /** What each article that was asked for says: the ids of nodes and links. */
  readonly articles: ReadonlyMap<string, ReadonlySet<string>>;
}

export const NO_ELEMENTS: Elements = { nodes: new Map(), links: new Map(), articles: new Map() };

/** What was fetched before and now; what is newer wins. */
export function merge(elements: Elements, { nodes, links }: Subgraph): Elements {
  if (nodes.length === 0 && links.length === 0) return elements;
  return {
    ...elements,
    nodes: new Map([...elements.nodes, ...nodes.map((node) => [node.id, node] as const)]),
    links: new Map([...elements.links, ...links.map((link) => [link.id, link] as const)]),
  };
}

/** Remembers which nodes and links an article speaks of. */
export function mergeArticle(elements: Elements, article: string, ids: readonly string[]): Elements {
  return { ...elements, articles: new Map([...elements.articles, [article, new Set(ids)]]) };
}

/** The name of a node, or its id where it was not fetched. */
export function nameOf(elements: Elements, id: string): string {
  return elements.nodes.get(id)?.name ?? id;
}
