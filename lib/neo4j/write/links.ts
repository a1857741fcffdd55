/** The links that an article states, of every type, and the name by which the article remembers each. */
import { LINKS, type LinkType, linkId } from '@/lib/ontology';
import type { ArticleRows } from './rows';

/** A link as one article states it. */
export interface SaidLink {
  readonly type: LinkType;
  readonly article: string;
  readonly source: string;
  readonly target: string;
  /** Ids of sentences, in the order of the text. */
  readonly evidence: readonly string[];
}

/** The links between entities, and those that hang participants and place on meetings. */
export function saidLinks({ article, links, meetings }: ArticleRows): SaidLink[] {
  const said = { article: article.id };
  return [
    ...links.map((link) => ({ ...link, ...said })),
    ...meetings.flatMap(({ id, participants, place, evidence }) => [
      ...participants.map((who) => ({
        type: 'ATTENDED' as const,
        source: who,
        target: id,
        evidence,
        ...said,
      })),
      ...(place === null ? [] : [{ type: 'HELD_IN' as const, source: id, target: place, evidence, ...said }]),
    ]),
  ];
}

/** What an article keeps of a link, to find it again when it goes: `source|TYPE|target`. */
export const nameOfLink = ({ source, type, target }: SaidLink) => linkId(source, type, target);

/** The link of an article that `nameOfLink` named; which sentences say so was not kept. */
export function linkOfName(name: string, article: string): SaidLink {
  const [source, type, target] = name.split('|') as [string, LinkType, string];
  return { source, type, target, article, evidence: [] };
}

/** The labels by whose index the ends of a link are found. */
export function endLabels(type: LinkType): { from: 'Entity' | 'Meeting'; to: 'Entity' | 'Meeting' } {
  const label = (kinds: readonly string[]) => (kinds.includes('meeting') ? 'Meeting' : 'Entity');
  return { from: label(LINKS[type].from), to: label(LINKS[type].to) };
}

/** Links by their type, in the order of the types' names. */
export function byType<L extends { readonly type: LinkType }>(links: readonly L[]): [LinkType, L[]][] {
  const types = [...new Set(links.map(({ type }) => type))].sort();
  return types.map((type) => [type, links.filter((link) => link.type === type)]);
}

/** The links of one type that begin at one node, as one or more articles state them. */
export interface LinkSource {
  readonly id: string;
  readonly links: readonly {
    readonly target: string;
    /** Ids of sentences in the order of articles, then of the text. */
    readonly evidence: readonly string[];
    readonly articles: readonly string[];
  }[];
}

/** Links of one type by where they begin, those of the same ends as one. */
export function bySource(links: readonly SaidLink[]): LinkSource[] {
  const sources = new Map<string, Map<string, { evidence: string[]; articles: string[] }>>();
  const inOrder = [...links].sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : 0));
  for (const { source, target, evidence, article } of inOrder) {
    const targets = sources.get(source) ?? new Map();
    const link = targets.get(target) ?? { evidence: [], articles: [] };
    link.evidence.push(...evidence);
    link.articles.push(article);
    sources.set(source, targets.set(target, link));
  }
  return [...sources].map(([id, targets]) => ({
    id,
    links: [...targets].map(([target, link]) => ({ target, ...link })),
  }));
}
