/**
 * The peer of the evaluation: what one gets from compromise's names and "two names and a verb of meeting in one
 * sentence", in the contract's shape. Prints JSON for a file, as `extract` does.
 */
import nlp from 'compromise';
import countries from 'world-countries';
import {
  articleId,
  type EntityKind,
  type ExtractedEntity,
  type ExtractedMeeting,
  type Extraction,
  entityId,
  meetingId,
  type Span,
} from '@/lib/ontology';

const STATES = new Set(countries.flatMap((c) => [c.name.common, c.name.official, ...c.altSpellings]));
const MEETING = /\b(met|meets?|meetings?|talks|visit(?:s|ed)?|summit|held talks)\b/i;

interface Found extends Span {
  kind: EntityKind;
}

/** Reads a text as compromise sees it. */
export function readByCompromise(text: string): Extraction {
  const id = articleId({ text, title: null, publisher: null, url: null });
  const document = nlp(text);
  const views = {
    person: document.people(),
    organisation: document.organizations(),
    place: document.places(),
  };
  const found = Object.entries(views).flatMap(([kind, view]) => namesIn(text, kind as EntityKind, view));
  const entities = new Map<string, ExtractedEntity>();
  for (const { kind, ...mention } of found) {
    const key = entityId({ kind, name: mention.text, articleId: id });
    const entity = entities.get(key) ?? {
      id: key,
      type: kind,
      name: mention.text,
      aliases: [],
      roles: [],
      mentions: [],
    };
    entity.mentions.push(mention);
    entities.set(key, entity);
  }
  const sentences = spansOf(text, document.sentences());
  const meetings = sentences.flatMap((sentence) => meetingIn(sentence, [...entities.values()], id));
  const article = { id, title: null, publisher: null, url: null, published: null };
  return { article, entities: [...entities.values()], meetings, links: [], ignored: [], sentences };
}

/** What is used of any of compromise's views. */
interface View {
  json(options: object): { offset: { start: number; length: number } }[];
}

function spansOf(text: string, view: View): Span[] {
  return view.json({ offset: true }).flatMap(({ offset: { start, length } }) => {
    const span = text.slice(start, start + length);
    return span ? [{ start, end: start + length, text: span }] : [];
  });
}

function namesIn(text: string, kind: EntityKind, view: View): Found[] {
  return spansOf(text, view).flatMap((span) => {
    const [name] = /[\p{L}\p{N}].*[\p{L}\p{N}.]|[\p{L}\p{N}]/su.exec(span.text) ?? [];
    if (!name) return [];
    const bare = name.replace(/(['’]s)?[.,;:]*$/, '');
    const start = span.start + span.text.indexOf(name);
    const named = kind === 'place' && STATES.has(bare) ? 'state' : kind;
    return bare ? [{ kind: named, start, end: start + bare.length, text: bare }] : [];
  });
}

function meetingIn(
  sentence: Span,
  entities: readonly ExtractedEntity[],
  article: string,
): ExtractedMeeting[] {
  const here = (e: ExtractedEntity) =>
    e.mentions.some((m) => m.start >= sentence.start && m.end <= sentence.end);
  const participants = entities.filter((e) => e.type !== 'place' && here(e)).map((e) => e.id);
  if (!MEETING.test(sentence.text) || participants.length < 2) return [];
  const place = entities.find((e) => e.type === 'place' && here(e))?.id ?? null;
  const facts = { participants, place, country: null, date: null, status: 'held' as const, recurring: false };
  return [
    {
      ...facts,
      id: meetingId({ ...facts, articleId: article, sentence: sentence.start }),
      title: sentence.text.slice(0, 60),
      participantRoles: {},
      topics: [],
      evidence: [sentence],
    },
  ];
}
