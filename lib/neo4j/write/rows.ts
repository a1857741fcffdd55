/** One article's extraction as the rows that are stored: pure, in a fixed order, with sentences for stretches of text. */
import {
  type ArticleHead,
  type EntityKind,
  type EntityLinkType,
  type Extraction,
  hashText,
  linkEnds,
  type MeetingStatus,
  type ParticipantRole,
  sentenceId,
} from '@/lib/ontology';
import { type SentenceFinder, sentenceFinder } from './sentences';

/** A mention within its sentence; offsets are those of the article's text. */
export interface MentionRow {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface SentenceRow {
  readonly id: string;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mentions: readonly MentionRow[];
}

/** What this article alone says of an entity. */
export interface EntityNaming {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly countryCode: string | null;
  readonly mentions: number;
}

/** What this article alone says of a meeting. `participants[i]` came as `participantRoles[i]`. */
export interface MeetingNaming {
  readonly id: string;
  readonly title: string;
  readonly status: MeetingStatus;
  readonly date: string | null;
  readonly recurring: boolean;
  readonly topics: readonly string[];
  readonly participants: readonly string[];
  readonly participantRoles: readonly ParticipantRole[];
  readonly place: string | null;
  /** Ids of its sentences. */
  readonly evidence: readonly string[];
}

export interface LinkRow {
  readonly type: EntityLinkType;
  readonly source: string;
  readonly target: string;
  /** Ids of the sentences that say so, in the order of the text. */
  readonly evidence: readonly string[];
}

/** Everything that is stored of one article. */
export interface ArticleRows {
  readonly article: ArticleHead & { text: string; sha256: string; ignored: string };
  readonly sentences: readonly SentenceRow[];
  readonly entities: readonly EntityNaming[];
  readonly meetings: readonly MeetingNaming[];
  readonly links: readonly LinkRow[];
  /** Of all the above: the same article with the same fingerprint need not be stored again. */
  readonly fingerprint: string;
}

/**
 * The rows of one article.
 * @param text the file as it was read, to which the extraction's offsets belong
 * @throws RangeError where the extraction breaks its contract: evidence in no sentence, or an end that no entity has
 */
export function articleRows(extraction: Extraction, text: string): ArticleRows {
  const { article, ignored } = extraction;
  const find = sentenceFinder(article.id, extraction.sentences);
  const rows = {
    article: { ...article, text, sha256: hashText(text), ignored: JSON.stringify(ignored) },
    sentences: sentenceRows(extraction, find),
    entities: extraction.entities.map(entityNaming).sort(byId),
    meetings: extraction.meetings.map((meeting) => meetingNaming(meeting, find)).sort(byId),
    links: linkRows(extraction, find),
  };
  assertEnds(rows);
  return { ...rows, fingerprint: hashText(JSON.stringify(rows)) };
}

const byId = (a: { id: string }, b: { id: string }) => compare(a.id, b.id);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function sentenceRows({ article, entities, sentences }: Extraction, find: SentenceFinder): SentenceRow[] {
  const mentions = sentences.map((): MentionRow[] => []);
  for (const { id, mentions: found } of entities)
    for (const { start, end, text } of found)
      for (const index of find.indices({ start, end }).slice(0, 1))
        mentions[index]?.push({ entity: id, start, end, text });
  return sentences.map(({ start, end, text }, index) => ({
    ...{ id: sentenceId(article.id, index), index, start, end, text },
    mentions: mentions[index]!.sort((a, b) => a.start - b.start || compare(a.entity, b.entity)),
  }));
}

function entityNaming(entity: Extraction['entities'][number]): EntityNaming {
  const { id, type, name, aliases, roles, countryCode, mentions } = entity;
  return {
    ...{ id, kind: type, name, countryCode: countryCode ?? null, mentions: mentions.length },
    ...{ aliases: [...new Set(aliases)].sort(compare), roles: [...new Set(roles)].sort(compare) },
  };
}

function meetingNaming(meeting: Extraction['meetings'][number], find: SentenceFinder): MeetingNaming {
  const { id, title, status, date, recurring, topics } = meeting;
  const participants = [...new Set(meeting.participants)].sort(compare);
  return {
    ...{ id, title, status, date, recurring, topics: [...new Set(topics)].sort(compare) },
    ...{ participants, place: meeting.place ?? meeting.country },
    participantRoles: participants.map((who) => meeting.participantRoles[who] ?? 'participant'),
    evidence: find.ids(meeting.evidence),
  };
}

/** Links of one type between the same two ends are one; symmetric ones have the smaller id as source. */
function linkRows({ links }: Extraction, find: SentenceFinder): LinkRow[] {
  const joined = new Map<string, { type: EntityLinkType; source: string; target: string; spans: Spans }>();
  for (const { type, evidence, ...ends } of links) {
    const [source, target] = linkEnds(type, ends.source, ends.target);
    const key = [type, source, target].join('|');
    const known = joined.get(key) ?? { type, source, target, spans: [] };
    joined.set(key, { ...known, spans: [...known.spans, ...evidence] });
  }
  return [...joined]
    .sort(([a], [b]) => compare(a, b))
    .map(([, { spans, ...link }]) => ({ ...link, evidence: find.ids(spans) }));
}

type Spans = Extraction['links'][number]['evidence'];

function assertEnds({
  entities,
  meetings,
  links,
}: Pick<ArticleRows, 'entities' | 'meetings' | 'links'>): void {
  const known = new Set(entities.map(({ id }) => id));
  const ends = [
    ...links.flatMap(({ source, target }) => [source, target]),
    ...meetings.flatMap(({ participants, place }) => [...participants, ...(place === null ? [] : [place])]),
  ];
  const unknown = ends.find((id) => !known.has(id));
  if (unknown !== undefined) throw new RangeError(`the extraction links ${unknown}, which it does not name`);
}
