/** Makes one extraction of what was read in the parts of a document. */
import {
  type ExtractedEntity,
  type Extraction,
  entityId,
  foldName,
  linkEnds,
  linkId,
  meetingId,
} from '@/lib/ontology';
import type { Document } from '../document';
import { mergeSpans, spanOf, withoutOverlap } from '../spans';
import type { ReadEntity, Reading, ReadMeeting } from './verify';

/**
 * Joins the readings of a document's parts. Entities of one kind are one when they share a name that tells who is
 * meant: any but a person's single name, which joins only within one part or where just one bearer is known.
 * @param by what is written into `rules`, e.g. `llm:gpt-5`
 */
export function assembleReadings(document: Document, readings: readonly Reading[], by: string): Extraction {
  const groups = groupEntities(readings.flatMap((r) => [...r.entities.values()]));
  const built = groups.map((group) => buildEntity(document, group, by));
  const entities = withoutNested([...new Map(built.map((e) => [e.id, e])).values()]);
  const idOf = new Map(groups.flatMap((group, i) => group.map((member) => [member, built[i]?.id] as const)));
  const known = new Set(entities.map((e) => e.id));
  const resolve = (reading: Reading, key: string | null) => {
    const entity = key === null ? undefined : reading.entities.get(key);
    const id = entity && idOf.get(entity);
    return id && known.has(id) ? id : null;
  };

  const meetings = new Map<string, Extraction['meetings'][number]>();
  const links = new Map<string, Extraction['links'][number]>();
  for (const reading of readings) {
    for (const meeting of reading.meetings) {
      const made = buildMeeting(document, meeting, (key) => resolve(reading, key), by);
      if (made && !meetings.has(made.id)) meetings.set(made.id, made);
    }
    for (const { type, source, target, evidence } of reading.links) {
      const ends = [resolve(reading, source), resolve(reading, target)] as const;
      if (!ends[0] || !ends[1] || ends[0] === ends[1]) continue;
      const [from, to] = linkEnds(type, ends[0], ends[1]);
      const id = linkId(from, type, to);
      const spans = mergeSpans(links.get(id)?.evidence ?? [], evidenceSpans(document, evidence));
      links.set(id, { source: from, target: to, type, evidence: spans, rules: [by] });
    }
  }
  return {
    article: document.article,
    entities,
    meetings: [...meetings.values()],
    links: [...links.values()],
    ignored: [...document.ignored],
    sentences: document.sentences.map((s) => spanOf(document, s)),
  };
}

const evidenceSpans = (document: Document, indices: readonly number[]) =>
  indices.map((index) => spanOf(document, document.sentences[index]!));

const namesOf = (entity: ReadEntity) => [entity.name, ...entity.aliases];
const tellsWho = (entity: ReadEntity, name: string) =>
  entity.kind !== 'person' || foldName(name).includes(' ');

/** Groups of readings of one entity, in the order in which they were first read. */
function groupEntities(read: readonly ReadEntity[]): ReadEntity[][] {
  const groups: ReadEntity[][] = [];
  const bearers = new Map<string, Set<ReadEntity[]>>();
  const keysOf = (entity: ReadEntity) =>
    namesOf(entity).map((n) => [`${entity.kind} ${foldName(n)}`, tellsWho(entity, n)] as const);
  for (const entity of [...read].sort((a, b) => Number(tellsWho(b, b.name)) - Number(tellsWho(a, a.name)))) {
    const keys = keysOf(entity);
    const candidates = (key: string) => [...(bearers.get(key) ?? [])];
    const telling = keys.filter(([, tells]) => tells).flatMap(([key]) => candidates(key));
    const [sole, other] = new Set(telling.length ? telling : keys.flatMap(([key]) => candidates(key)));
    const group = sole && (telling.length || !other) ? sole : [];
    if (!group.length) groups.push(group);
    group.push(entity);
    for (const [key] of keys) bearers.set(key, (bearers.get(key) ?? new Set()).add(group));
  }
  return groups;
}

function buildEntity(document: Document, group: readonly ReadEntity[], by: string): ExtractedEntity {
  const names = [...new Set(group.flatMap(namesOf))];
  const kind = group[0]!.kind;
  const name = kind === 'person' ? longest(names) : group[0]!.name;
  const mentions = mergeSpans(
    group.flatMap((e) => e.mentions),
    [],
  );
  return {
    id: entityId({ kind, name, articleId: document.article.id }),
    type: kind,
    name,
    aliases: names.filter((n) => n !== name),
    roles: [...new Set(group.flatMap((e) => e.roles))],
    mentions: mentions.map((m) => ({ ...spanOf(document, m), rule: by })),
  };
}

const longest = (names: readonly string[]) => names.reduce((a, b) => (b.length > a.length ? b : a));

/** Leaves each place of the text to the longest name there; an entity that is left with none goes. */
function withoutNested(entities: readonly ExtractedEntity[]): ExtractedEntity[] {
  const kept = new Set(withoutOverlap(entities.flatMap((e) => e.mentions)));
  return entities
    .map((entity) => ({ ...entity, mentions: entity.mentions.filter((m) => kept.has(m)) }))
    .filter((entity) => entity.mentions.length > 0);
}

function buildMeeting(
  document: Document,
  meeting: ReadMeeting,
  resolve: (key: string | null) => string | null,
  by: string,
): Extraction['meetings'][number] | null {
  const participants = [...new Set(meeting.participants.flatMap((key) => resolve(key) ?? []))];
  const first = meeting.evidence[0];
  if (!participants.length || first === undefined) return null;
  const [place, country] = [resolve(meeting.place), resolve(meeting.country)];
  const { status, recurring, date, topics } = meeting;
  const identity = {
    articleId: document.article.id,
    participants,
    place,
    country,
    date,
    status,
    recurring,
    sentence: first,
  };
  return {
    id: meetingId(identity),
    title: participants.join(' – '),
    status,
    participants,
    participantRoles: {},
    place,
    country,
    date,
    recurring,
    topics: [...topics],
    evidence: evidenceSpans(document, meeting.evidence),
    rules: [by],
  };
}
