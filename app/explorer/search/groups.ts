/** What was found, kind by kind, the kind of the best result first. */
import type { SearchResult } from '@/lib/ontology/api';
import { KINDS } from '@/lib/ontology/kinds';

export interface ResultGroup {
  readonly kind: SearchResult['kind'];
  readonly label: string;
  readonly results: readonly SearchResult[];
}

export const kindLabel = (kind: SearchResult['kind']): string =>
  kind === 'article' ? 'Articles' : KINDS[kind].plural;

export function groupByKind(results: readonly SearchResult[]): ResultGroup[] {
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    label: kindLabel(kind),
    results: results.filter((result) => result.kind === kind),
  }));
}
