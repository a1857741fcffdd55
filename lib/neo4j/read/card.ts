/** Everything about one node: its links by type and direction with evidence, its meetings, its articles. */
import {
  type CardAnswer,
  type CardLink,
  ENTITY_LINK_TYPES,
  type GraphNode,
  LINK_TYPES,
  type LinkType,
  type MeetingNode,
} from '@/lib/ontology';
import { readNode } from './graph';
import { escapeName, indexedLabel, seek } from './names';
import {
  articleMap,
  linkMap,
  list,
  nodeMap,
  sentenceMap,
  toArticle,
  toLink,
  toNode,
  toSentence,
} from './projection';
import { int, type Query, type Reader, type Row } from './query';

/** How much of each a card holds; the totals say what is left out. */
const CARD = {
  /** Of one type and direction; and of one direction, shared by its types. */
  ...{ linksOfGroup: 25, links: 300 },
  ...{ meetings: 100, quotes: 5, sentences: 50, articles: 50 },
} as const;

/** Who came to a meeting, and where it was: all of it, as far as a meeting goes. */
const OF_MEETING = 1_000;

const arrow = (type: LinkType, out: boolean) =>
  out ? `-[r:${escapeName(type)}]->` : `<-[r:${escapeName(type)}]-`;

const quotes =
  `COLLECT { UNWIND r.evidence[..$quotes] AS id ${seek('s', 'Sentence', 'id')} RETURN ${sentenceMap('s')} } ` +
  'AS evidence';

/**
 * How many links of each type go out and come in, from the store of degrees; and how many articles and sentences.
 *
 *     MATCH (n:Entity {id: $id})
 *     RETURN [{type: 'MEMBER_OF', out: true, total: COUNT { (n)-[:MEMBER_OF]->() }}, …] AS groups,
 *       COUNT { (n)<-[:NAMES]-() } AS articles, COUNT { (n)-[:EVIDENCED_BY]->() } AS evidence
 */
export function cardTotals(id: string): Query {
  const groups = LINK_TYPES.flatMap((type) =>
    [true, false].map(
      (out) => `{type: '${type}', out: ${out}, total: COUNT { (n)${arrow(type, out).replace('r:', ':')}() }}`,
    ),
  );
  return {
    text: `MATCH (n:${indexedLabel(id)} {id: $id})
RETURN [${groups.join(', ')}] AS groups,
  COUNT { (n)<-[:NAMES]-() } AS articles, COUNT { (n)-[:EVIDENCED_BY]->() } AS evidence`,
    parameters: { id },
  };
}

/**
 * The links that go out of a node, or come in, with their first sentences; at most `$most` of each type, fewer where
 * there are so many types that all would be more than `$all`: those to the best-connected nodes. Links of an entity to
 * meetings are left to `cardMeetings`.
 *
 *     MATCH (n:Entity {id: $id})
 *     CALL (n) {
 *       MATCH (n)-[r:MEMBER_OF]->(o) RETURN r, o ORDER BY o.degree DESC LIMIT $most
 *       UNION ALL
 *       MATCH (n)-[r:LEADS]->(o) RETURN r, o ORDER BY o.degree DESC LIMIT $most
 *       UNION ALL …
 *     }
 *     WITH n, type(r) AS type, collect({link: r, other: o}) AS found WITH n, collect(found) AS groups
 *     UNWIND groups AS found UNWIND found[..$all / size(groups)] AS one
 *     RETURN r {…} AS link, startNode(r) = n AS out, o {…} AS other, COLLECT { … } AS evidence
 */
export function cardLinks(id: string, direction: CardLink['direction']): Query {
  const isMeeting = indexedLabel(id) === 'Meeting';
  const out = direction === 'out';
  const types: readonly LinkType[] = isMeeting ? [out ? 'HELD_IN' : 'ATTENDED'] : ENTITY_LINK_TYPES;
  const branch = (type: LinkType) =>
    `MATCH (n)${arrow(type, out)}(o) RETURN r, o ORDER BY o.degree DESC LIMIT $most`;
  return {
    text: `MATCH (n:${indexedLabel(id)} {id: $id})
CALL (n) {
${types.map(branch).join('\nUNION ALL\n')}
}
WITH n, type(r) AS type, collect({link: r, other: o}) AS found
WITH n, collect(found) AS groups
UNWIND groups AS found
UNWIND found[..$all / size(groups)] AS one
WITH n, one.link AS r, one.other AS o
RETURN ${linkMap('r')} AS link, startNode(r) = n AS out, ${nodeMap('o')} AS other, ${quotes}`,
    parameters: {
      id,
      most: int(isMeeting ? OF_MEETING : CARD.linksOfGroup),
      all: int(isMeeting ? OF_MEETING : CARD.links),
      quotes: int(CARD.quotes),
    },
  };
}

/**
 * The latest meetings that an entity took part in, or that were held there.
 *
 *     MATCH (n:Entity {id: $id})
 *     MATCH (n)-[r:ATTENDED|HELD_IN]-(o:Meeting) WITH n, r, o ORDER BY coalesce(o.date, '') DESC LIMIT $most
 *     RETURN …
 */
export function cardMeetings(id: string): Query {
  return {
    text: `MATCH (n:Entity {id: $id})
MATCH (n)-[r:ATTENDED|HELD_IN]-(o:Meeting)
WITH n, r, o ORDER BY coalesce(o.date, '') DESC LIMIT $most
RETURN ${linkMap('r')} AS link, startNode(r) = n AS out, ${nodeMap('o')} AS other, ${quotes}`,
    parameters: { id, most: int(CARD.meetings), quotes: int(CARD.quotes) },
  };
}

/**
 * The latest articles that name it, and for a meeting its first sentences.
 *
 *     MATCH (n:Entity {id: $id})
 *     RETURN COLLECT { MATCH (n)<-[:NAMES]-(a) … } AS articles, COLLECT { MATCH (n)-[:EVIDENCED_BY]->(s) … } AS evidence
 */
export function cardSources(id: string): Query {
  return {
    text: `MATCH (n:${indexedLabel(id)} {id: $id})
RETURN COLLECT {
    MATCH (n)<-[:NAMES]-(a) RETURN ${articleMap('a')} ORDER BY coalesce(a.published, '') DESC LIMIT $articles
  } AS articles,
  COLLECT {
    MATCH (n)-[:EVIDENCED_BY]->(s) RETURN ${sentenceMap('s')} ORDER BY s.article, s.index LIMIT $sentences
  } AS evidence`,
    parameters: { id, articles: int(CARD.articles), sentences: int(CARD.sentences) },
  };
}

function toCardLink(row: Row): CardLink {
  return {
    link: toLink(row.link),
    direction: row.out ? 'out' : 'in',
    other: toNode(row.other) as GraphNode,
    evidence: list(row, 'evidence').map(toSentence),
  };
}

const dateOf = ({ other }: CardLink) => (other as MeetingNode).date ?? '9999';

/** The card of a node; null where there is none of this id. Its parts are asked for at once: a hub keeps two cores busy. */
export async function readCard(read: Reader, id: string): Promise<CardAnswer | null> {
  const isMeeting = indexedLabel(id) === 'Meeting';
  const [out, into, node, [totals], meetings, [sources]] = await Promise.all([
    read(cardLinks(id, 'out')),
    read(cardLinks(id, 'in')),
    readNode(read, id),
    read(cardTotals(id)),
    isMeeting ? [] : read(cardMeetings(id)),
    read(cardSources(id)),
  ]);
  if (!node || !totals) return null;
  const all = list(totals, 'groups') as { type: LinkType; out: boolean; total: number }[];
  const groups = all
    .filter(({ total }) => total > 0)
    .map(({ type, out, total }) => ({ type, direction: out ? ('out' as const) : ('in' as const), total }));
  const ofMeetings = groups.filter(({ type }) => !isMeeting && (type === 'ATTENDED' || type === 'HELD_IN'));
  const sum = (some: typeof groups) => some.reduce((n, { total }) => n + total, 0);
  return {
    node,
    groups,
    links: [...out, ...into].map(toCardLink),
    meetings: meetings.map(toCardLink).sort((a, b) => dateOf(a).localeCompare(dateOf(b))),
    evidence: list(sources, 'evidence').map(toSentence),
    articles: list(sources, 'articles').map(toArticle),
    total: {
      links: sum(groups) - sum(ofMeetings),
      meetings: sum(ofMeetings),
      evidence: totals.evidence as number,
      articles: totals.articles as number,
    },
  };
}
