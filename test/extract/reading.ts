/** Reads a marked passage with the stages after `resolve`, and gives what they found by name. */

import { dates } from '@/lib/extract/dates';
import type { Document } from '@/lib/extract/document';
import { links } from '@/lib/extract/links';
import { meetings } from '@/lib/extract/meetings';
import { entityIds } from '@/lib/extract/output';
import { runStages } from '@/lib/extract/pipeline';
import { LINKS as LINK_TABLE } from '@/lib/ontology';
import { markedDocument } from './marked';
import type { ExpectedMeeting, Passage } from './passages/passage';

export interface Read {
  readonly document: Document;
  readonly meetings: readonly Found[];
  /** `Source TYPE Target`, by name, the ends of symmetric ones in alphabetical order. */
  readonly links: readonly string[];
}

interface Found
  extends Required<Omit<ExpectedMeeting, 'maybe' | 'recurring' | 'place' | 'country' | 'date' | 'host'>> {
  readonly place: string | null;
  readonly country: string | null;
  readonly date: string | null;
  readonly recurring: boolean;
  readonly hosts: readonly string[];
}

/** @param disabled names of rules to leave out */
export function readPassage(
  { text, published }: Pick<Passage, 'text' | 'published'>,
  disabled: ReadonlySet<string> = new Set(),
): Read {
  const document = runStages(markedDocument(text, published ?? null), [dates, meetings, links], disabled);
  const ids = entityIds(document);
  const name = (id: string) => document.entities[ids.indexOf(id)]!.name;
  return {
    document,
    meetings: document.meetings.map((m) => ({
      status: m.status,
      who: m.participants.map(name),
      place: m.place && name(m.place),
      country: m.country && name(m.country),
      date: m.date,
      recurring: m.recurring,
      hosts: Object.entries(m.participantRoles).flatMap(([id, role]) => (role === 'host' ? [name(id)] : [])),
    })),
    links: document.links.map((l) => inOrder(`${name(l.source)} ${l.type} ${name(l.target)}`)),
  };
}

/** A link with the ends of a symmetric type in alphabetical order. */
export function inOrder(link: string): string {
  const [, source, type, target] = /^(.*?) ([A-Z]+(?:_[A-Z]+)*) (.*)$/.exec(link)!;
  const { symmetric } = LINK_TABLE[type as keyof typeof LINK_TABLE];
  return symmetric && source! > target! ? `${target} ${type} ${source}` : link;
}

/** The meeting among `found` that an expected one is: its status, its parties and at most those it may have. */
export function matching(
  found: readonly Found[],
  { status, who, maybe = [], date, place }: ExpectedMeeting,
): Found | undefined {
  return found.find(
    (m) =>
      m.status === status &&
      (!date || m.date === date) &&
      (!place || m.place === place) &&
      who.every((w) => m.who.includes(w)) &&
      m.who.every((w) => who.includes(w) || maybe.includes(w)),
  );
}
