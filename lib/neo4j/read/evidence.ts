/** The sentences behind links: every link opens its sentences. */
import { API_LIMITS, type EvidenceAnswer, LINK_TYPES, type LinkType, type Sentence } from '@/lib/ontology';
import { indexedLabel, seek, typesOf } from './names';
import { list, sentenceMap, toSentence } from './projection';
import { int, type Query, type Reader } from './query';

/** A link id, taken apart. */
export interface LinkKey {
  id: string;
  source: string;
  type: LinkType;
  target: string;
}

/** Which labels a link can join: two entities, who attends a meeting, where a meeting is held. */
const ENDS = [
  { source: 'Entity', target: 'Entity' },
  { source: 'Entity', target: 'Meeting' },
  { source: 'Meeting', target: 'Entity' },
] as const;

const joins = (source: string, target: string) => (link: LinkKey) =>
  indexedLabel(link.source) === source && indexedLabel(link.target) === target;

/** A link's id taken apart, or null where it names no link that could exist. Ids hold no `|`. */
export function parseLinkId(id: string): LinkKey | null {
  const [source, type, target, ...rest] = id.split('|');
  if (!source || !target || rest.length > 0 || !LINK_TYPES.includes(type as LinkType)) return null;
  return { id, source, type: type as LinkType, target };
}

/**
 * The first `$most` sentences of each of these links, all between nodes of these labels.
 *
 *     UNWIND $links AS l
 *     MATCH (a:Entity {id: l.source}) CALL (l) { MATCH (b:Entity {id: l.target}) RETURN b }
 *     MATCH (a)-[r:MEMBER_OF|…]->(b) WHERE type(r) = l.type
 *     UNWIND r.evidence[..$most] AS sentence MATCH (s:Sentence {id: sentence})
 *     RETURN l.id AS link, collect(s {…}) AS sentences
 */
export function evidenceOf(links: readonly LinkKey[], source: string, target: string, most: number): Query {
  return {
    text: `UNWIND $links AS l
${seek('a', source, 'l.source')}
CALL (l) { ${seek('b', target, 'l.target')} RETURN b }
MATCH (a)-[r:${typesOf([...new Set(links.map((link) => link.type))].sort())}]->(b) WHERE type(r) = l.type
UNWIND r.evidence[..$most] AS sentence
${seek('s', 'Sentence', 'sentence')}
RETURN l.id AS link, collect(${sentenceMap('s')}) AS sentences`,
    parameters: { links, most: int(most) },
  };
}

/** Sentences by link id, in the order of the articles' texts; links that are unknown have none. */
export async function readEvidence(
  read: Reader,
  ids: readonly string[],
  most: number = API_LIMITS.sentences,
): Promise<EvidenceAnswer['links']> {
  const answer: Record<string, Sentence[]> = Object.fromEntries(ids.map((id) => [id, []]));
  const keys = [...new Set(ids)].map(parseLinkId).filter((key) => key !== null);
  const rows = await Promise.all(
    ENDS.map(({ source, target }) => ({ source, target, links: keys.filter(joins(source, target)) }))
      .filter(({ links }) => links.length > 0)
      .map(({ source, target, links }) => read(evidenceOf(links, source, target, most))),
  );
  for (const row of rows.flat()) {
    answer[row.link as string] = list(row, 'sentences').map(toSentence).sort(byPlace);
  }
  return answer;
}

const byPlace = (a: Sentence, b: Sentence) =>
  a.article === b.article ? a.index - b.index : a.article < b.article ? -1 : 1;
