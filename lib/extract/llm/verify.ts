/**
 * Holds a model's answer against the text. What is kept is in the text letter by letter; the rest is dropped and
 * counted, whatever the model (or an article that gave it orders) made of it.
 */
import { type EntityKind, linkJoins, type MeetingStatus } from '@/lib/ontology';
import type { DatePhrase, Document, Stretch } from '../document';
import {
  type Answer,
  type AnsweredEntity,
  type AnsweredLink,
  type AnsweredMeeting,
  type Dropped,
  dropped,
} from './answer';
import type { Chunk } from './chunks';
import { occurrences } from './quotations';

export interface ReadEntity {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly mentions: readonly Stretch[];
}

export interface ReadMeeting {
  readonly status: MeetingStatus;
  /** Ids as the model gave them: keys of `Reading.entities`. */
  readonly participants: readonly string[];
  readonly place: string | null;
  readonly country: string | null;
  readonly date: string | null;
  readonly recurring: boolean;
  readonly topics: readonly string[];
  /** Indices of sentences, in order. */
  readonly evidence: readonly number[];
}

export interface ReadLink {
  readonly source: string;
  readonly target: string;
  readonly type: AnsweredLink['type'];
  readonly evidence: readonly number[];
}

/** What of a model's answer to one part stands in the text. */
export interface Reading {
  readonly entities: ReadonlyMap<string, ReadEntity>;
  readonly meetings: readonly ReadMeeting[];
  readonly links: readonly ReadLink[];
}

/** Keeps of an answer what the text of its part bears out. */
export function verifyAnswer(
  document: Document,
  chunk: Chunk,
  answer: Answer,
): { reading: Reading; dropped: Dropped[] } {
  const lost: Dropped[] = [];
  const drop = (...why: Parameters<typeof dropped>) => void lost.push(dropped(...why));
  const { text } = document;

  const find = (quotation: string) => chunk.sentences.flatMap((s) => occurrences(text, quotation, s));
  const part = { start: chunk.sentences[0]?.start ?? 0, end: chunk.sentences.at(-1)?.end ?? 0 };
  const sentencesOf = (quotation: string) =>
    occurrences(text, quotation, part).flatMap((place) =>
      chunk.sentences.filter((s) => s.start < place.end && place.start < s.end).map((s) => s.index),
    );

  const entities = new Map<string, ReadEntity>();
  for (const entity of answer.entities) {
    const read = readEntity(entity, find, drop);
    if (read) entities.set(entity.id, read);
  }

  const evidenceOf = (quotations: readonly { text: string }[]) => {
    const indices = quotations.flatMap((q) => {
      const found = sentencesOf(q.text);
      if (!found.length) drop('evidence', 'not in the text', q.text);
      return found;
    });
    return [...new Set(indices)].sort((a, b) => a - b);
  };
  const namedIn = (id: string, evidence: readonly number[]) =>
    entities.get(id)?.mentions.some((m) =>
      evidence.some((index) => {
        const s = document.sentences[index];
        return s && s.start <= m.start && m.end <= s.end;
      }),
    ) ?? false;

  const readMeeting = (meeting: AnsweredMeeting): ReadMeeting[] => {
    const evidence = evidenceOf(meeting.evidence);
    const known = (what: 'participant' | 'place', id: string) => {
      if (!entities.has(id)) drop(what, 'not among the entities found in the text', id);
      return entities.has(id);
    };
    const participants = [...new Set(meeting.participants)].filter((id) => known('participant', id));
    if (!evidence.length) return drop('meeting', 'no evidence in the text', meeting) ?? [];
    if (!participants.some((id) => namedIn(id, evidence)))
      return drop('meeting', 'its evidence names none of its participants', meeting) ?? [];
    const where = (id: string | null) => (id && known('place', id) ? id : null);
    const date = meeting.date && saidDate(document.dates, evidence, meeting.date);
    if (meeting.date && !date) drop('date', 'its evidence gives no such date', meeting.date);
    const topics = meeting.topics.filter((topic) => {
      const said = evidence.some((index) => occurrences(text, topic, document.sentences[index]!).length);
      if (!said) drop('topic', 'not in its evidence', topic);
      return said;
    });
    const { status, recurring } = meeting;
    return [
      {
        status,
        recurring,
        participants,
        topics,
        evidence,
        date: date || null,
        place: where(meeting.place),
        country: where(meeting.country),
      },
    ];
  };

  const readLink = (link: AnsweredLink): ReadLink[] => {
    const evidence = evidenceOf(link.evidence);
    const [source, target] = [entities.get(link.source), entities.get(link.target)];
    const why =
      !source || !target
        ? 'joins what is not among the entities found in the text'
        : link.source === link.target
          ? 'joins an entity to itself'
          : !linkJoins(link.type, source.kind, target.kind)
            ? `${link.type} does not join ${source.kind} and ${target.kind}`
            : !evidence.length
              ? 'no evidence in the text'
              : !namedIn(link.source, evidence) && !namedIn(link.target, evidence)
                ? 'its evidence names neither end'
                : null;
    return why
      ? (drop('link', why, link) ?? [])
      : [{ source: link.source, target: link.target, type: link.type, evidence }];
  };

  const reading = {
    entities,
    meetings: answer.meetings.flatMap(readMeeting),
    links: answer.links.flatMap(readLink),
  };
  return { reading, dropped: lost };
}

/** An entity with those of its names, mentions and roles that are in the text; null if none of its names is. */
function readEntity(
  { type, name, aliases, roles, mentions }: AnsweredEntity,
  find: (quotation: string) => Stretch[],
  drop: (...why: Parameters<typeof dropped>) => void,
): ReadEntity | null {
  const places = new Map<string, Stretch[]>();
  for (const said of new Set([name, ...aliases, ...mentions.map((m) => m.text)])) {
    const found = find(said);
    if (found.length) places.set(said, found);
    else drop('mention', 'not in the text', said);
  }
  const names = [...places.keys()];
  const [best] = places.has(name) ? [name] : names.sort((a, b) => b.length - a.length);
  if (!best) {
    drop('entity', 'none of its names is in the text', name);
    return null;
  }
  const saidRoles = roles.filter((role) => {
    const said = find(role).length > 0;
    if (!said) drop('role', 'not in the text', role);
    return said;
  });
  return {
    kind: type,
    name: best,
    aliases: names.filter((n) => n !== best),
    roles: saidRoles,
    mentions: [...places.values()].flat(),
  };
}

/** The date that Parley itself reads in the evidence and that agrees with the model's, as far as both are known. */
function saidDate(dates: readonly DatePhrase[], evidence: readonly number[], date: string): string | null {
  const agreeing = dates
    .filter((phrase) => evidence.includes(phrase.sentence))
    .flatMap(({ value }) => (value && (value.startsWith(date) || date.startsWith(value)) ? [value] : []));
  return (
    agreeing
      .map((value) => (value.length < date.length ? value : date))
      .sort((a, b) => b.length - a.length)[0] ?? null
  );
}
