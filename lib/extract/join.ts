/** Joins what two extractors read in one article, keeping who said what (`rules`, and each mention's `rule`). */
import {
  type ExtractedEntity,
  type ExtractedLink,
  type ExtractedMeeting,
  type Extraction,
  linkEnds,
  linkId,
  type MeetingStatus,
} from '@/lib/ontology';
import { mergeSpans } from './spans';

/** From the most cautious: where two extractors differ, a meeting is never shown as more than either says. */
const CAUTION: readonly MeetingStatus[] = ['cancelled', 'proposed', 'planned', 'held'];

/**
 * One extraction of two of the same text. `first` decides names, ids and places where both speak; `second` adds what
 * it alone found, and what both found lists both.
 * @throws RangeError when they are not of the same text
 */
export function joinExtractions(first: Extraction, second: Extraction): Extraction {
  if (first.sentences.length !== second.sentences.length || first.article.id !== second.article.id)
    throw new RangeError('only extractions of the same text can be joined');
  const sameAs = matchEntities(first.entities, second.entities);
  const id = (of: string) => sameAs.get(of) ?? of;
  return {
    ...first,
    entities: joinEntities(first.entities, second.entities, id),
    meetings: joinMeetings(
      first.meetings,
      second.meetings.map((m) => renameMeeting(m, id)),
    ),
    links: joinLinks([
      ...first.links,
      ...second.links.map((l) => ({ ...l, source: id(l.source), target: id(l.target) })),
    ]),
  };
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** For each entity of `theirs` that is one of `ours`, by id or by a shared mention and kind: its id there. */
function matchEntities(
  ours: readonly ExtractedEntity[],
  theirs: readonly ExtractedEntity[],
): Map<string, string> {
  const matches = new Map<string, string>();
  for (const entity of theirs) {
    const shared = (other: ExtractedEntity) =>
      other.type === entity.type
        ? other.mentions.filter((m) => entity.mentions.some((n) => m.start === n.start && m.end === n.end))
            .length
        : 0;
    const best =
      ours.find((o) => o.id === entity.id) ??
      ours.reduce<ExtractedEntity | null>((a, b) => (shared(b) > (a ? shared(a) : 0) ? b : a), null);
    if (best) matches.set(entity.id, best.id);
  }
  return matches;
}

function joinEntities(
  ours: readonly ExtractedEntity[],
  theirs: readonly ExtractedEntity[],
  id: (of: string) => string,
): ExtractedEntity[] {
  const joined = new Map(ours.map((e) => [e.id, e]));
  const taken = ours.flatMap((e) => e.mentions);
  for (const entity of theirs) {
    const before = joined.get(id(entity.id));
    const mentions = entity.mentions.filter((m) => !taken.some((t) => overlap(t, m)));
    taken.push(...mentions);
    if (!before && mentions.length) joined.set(entity.id, { ...entity, mentions });
    if (!before) continue;
    const names = new Set([...before.aliases, entity.name, ...entity.aliases]);
    names.delete(before.name);
    joined.set(before.id, {
      ...before,
      aliases: [...names],
      roles: [...new Set([...before.roles, ...entity.roles])],
      mentions: mergeSpans(before.mentions, mentions),
    });
  }
  return [...joined.values()];
}

function renameMeeting(meeting: ExtractedMeeting, id: (of: string) => string): ExtractedMeeting {
  const { participants, participantRoles, place, country } = meeting;
  return {
    ...meeting,
    participants: [...new Set(participants.map(id))],
    participantRoles: Object.fromEntries(
      Object.entries(participantRoles).map(([who, role]) => [id(who), role]),
    ),
    place: place && id(place),
    country: country && id(country),
  };
}

function joinMeetings(
  ours: readonly ExtractedMeeting[],
  theirs: readonly ExtractedMeeting[],
): ExtractedMeeting[] {
  const joined = [...ours];
  for (const meeting of theirs) {
    const at = joined.findIndex((other) => sameMeeting(other, meeting));
    if (at < 0) joined.push(meeting);
    else joined[at] = joinMeeting(joined[at]!, meeting);
  }
  return joined;
}

/** Whether two speak of one meeting: a shared sentence of evidence, and half of all participants in both. */
function sameMeeting(a: ExtractedMeeting, b: ExtractedMeeting): boolean {
  const both = a.participants.filter((p) => b.participants.includes(p)).length;
  const all = new Set([...a.participants, ...b.participants]).size;
  return both / all >= 0.5 && a.evidence.some((s) => b.evidence.some((t) => overlap(s, t)));
}

function joinMeeting(a: ExtractedMeeting, b: ExtractedMeeting): ExtractedMeeting {
  return {
    ...a,
    status: CAUTION.find((status) => status === a.status || status === b.status) ?? a.status,
    participants: [...new Set([...a.participants, ...b.participants])],
    participantRoles: { ...b.participantRoles, ...a.participantRoles },
    place: a.place ?? b.place,
    country: a.country ?? b.country,
    date: a.date ?? b.date,
    recurring: a.recurring || b.recurring,
    topics: [...new Set([...a.topics, ...b.topics])],
    evidence: mergeSpans(a.evidence, b.evidence),
    rules: [...new Set([...(a.rules ?? []), ...(b.rules ?? [])])],
  };
}

function joinLinks(links: readonly ExtractedLink[]): ExtractedLink[] {
  const joined = new Map<string, ExtractedLink>();
  for (const link of links) {
    const [source, target] = linkEnds(link.type, link.source, link.target);
    if (source === target) continue;
    const id = linkId(source, link.type, target);
    const before = joined.get(id);
    joined.set(id, {
      ...link,
      source,
      target,
      evidence: mergeSpans(before?.evidence ?? [], link.evidence),
      rules: [...new Set([...(before?.rules ?? []), ...(link.rules ?? [])])],
    });
  }
  return [...joined.values()];
}
