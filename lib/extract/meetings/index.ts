/** The stage `meetings`: who met whom, where, when, about what, and whether it happened. */
import { type ExtractedMeeting, meetingId } from '@/lib/ontology';
import { type Scene, scenesOf } from '../clauses/scene';
import { headingsOf } from '../dates';
import type { Document, Stage } from '../document';
import { entityIds } from '../output';
import { spanOf } from '../spans';
import { afterwards } from './afterwards';
import type { Event } from './event';
import { eventsOf, type Reading } from './events';
import { joinEvents } from './join';
import { statesByCode } from './place';
import { sidesOf } from './represents';
import { SERIES_RULE, seriesOf } from './series';
import { STATUS_RULES } from './status/words';
import { titleOf } from './title';
import { TRIGGER_RULES } from './trigger-words';

/** The day that holds for each sentence: of the heading it stands under, and as "today". */
function daysOf(document: Document): Pick<Reading, 'today' | 'headed'> {
  const headings = headingsOf(document);
  const { sentences, article } = document;
  const chronicle = headings.filter((h) => h.alone).length > 1 || headings.some((h) => !h.alone);
  const sole = headings.length === 1 && sentences.at(-1)!.paragraph - headings[0]!.paragraph <= 1;
  const headed = (sentence: number) => {
    if (!chronicle && isItem(document, sentence)) return article.published;
    if (!chronicle && !sole) return null;
    const { paragraph } = sentences[sentence]!;
    const heading = headings.findLast((h) => h.paragraph <= paragraph);
    return heading && (heading.alone || heading.paragraph === paragraph) ? heading.date : null;
  };
  return { headed, today: (sentence) => headed(sentence) ?? article.published };
}

/** An item of a list of news: "* X arrives in P". */
const isItem = ({ text, sentences }: Document, sentence: number) =>
  /^[*•·‣]\s/.test(text.slice(sentences[sentence]!.start, sentences[sentence]!.start + 2));

function run(document: Document, disabled: ReadonlySet<string>): Partial<Document> {
  const scenes = scenesOf(document);
  const reading: Reading = {
    document,
    disabled,
    states: statesByCode(document.entities),
    ...daysOf(document),
  };
  const read = scenes.flatMap((scene: Scene | null) =>
    scene ? [...seriesOf(reading, scene), ...eventsOf(reading, scene)] : [],
  );
  const ids = entityIds(document);
  return {
    meetings: joinEvents(afterwards(document, read), sidesOf(document, scenes)).map((event) =>
      meetingOf(document, ids, event),
    ),
  };
}

function meetingOf(document: Document, ids: readonly string[], event: Event): ExtractedMeeting {
  const { status, recurring, date } = event;
  const id = (entity: number) => ids[entity]!;
  const participants = [...new Set(event.participants.map(id))];
  const place = event.place === null ? null : id(event.place);
  const [country, another] = event.countries;
  const facts = {
    status: status!,
    participants,
    place,
    country: country === undefined || another !== undefined ? null : id(country),
    date,
    recurring,
  };
  return {
    id: meetingId({ ...facts, articleId: document.article.id, sentence: event.sentences[0]! }),
    title: titleOf(event, document.entities),
    ...facts,
    participantRoles: Object.fromEntries([...event.roles].map(([entity, role]) => [id(entity), role])),
    topics: [...event.topics],
    evidence: event.sentences.map((index) => spanOf(document, document.sentences[index]!)),
    rules: [...event.rules],
  };
}

/** The names of the rules of this stage. */
export const MEETING_RULES: readonly string[] = [
  ...TRIGGER_RULES,
  SERIES_RULE,
  ...STATUS_RULES.map(({ rule }) => rule),
];

export const meetings: Stage = { name: 'meetings', run };
