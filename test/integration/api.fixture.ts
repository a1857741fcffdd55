/** Two small articles read by hand: a graph of which every answer is known. */
import { database } from '@/lib/neo4j/driver';
import { ensureSchema } from '@/lib/neo4j/schema';
import { articleRows, storeArticles } from '@/lib/neo4j/write';
import {
  type ExtractedEntity,
  type ExtractedLink,
  type ExtractedMeeting,
  type Extraction,
  entityId,
  hashText,
  linkEnds,
  type Span,
} from '@/lib/ontology';
import { emptyGraph } from './graph';

/** An article with what it says, told by the words themselves: spans are found in the text. */
interface Told {
  id: string;
  title: string | null;
  published: string | null;
  sentences: string[];
  entities: [kind: ExtractedEntity['type'], name: string, aliases: string[], roles: string[]][];
  links: [type: ExtractedLink['type'], source: string, target: string, sentence: number][];
  meetings: (Pick<ExtractedMeeting, 'title' | 'status' | 'date' | 'recurring' | 'topics'> & {
    who: string[];
    place: string | null;
    sentence: number;
  })[];
}

/** Spelt apart, so that no reader of the text can know them. */
const TOLD: Told[] = [
  {
    id: 'article:river-accord-1',
    title: 'Envoys of the river accord meet in Vellmar',
    published: '2024-03-02',
    sentences: [
      'Ghālib Ostrander, the foreign minister of Norrland, met Irena Palvic in Vellmar on 1 March 2024.',
      'Palvic leads the River League, an ally of Norrland.',
      'Ostrander would be willing to meet the River League again in Vellmar.',
    ],
    entities: [
      ['person', 'Ghālib Ostrander', ['Ostrander'], ['foreign minister of Norrland']],
      ['person', 'Irena Palvic', ['Palvic'], []],
      ['organisation', 'River League', [], []],
      ['state', 'Norrland', [], []],
      ['place', 'Vellmar', [], []],
    ],
    links: [
      ['OFFICIAL_OF', 'Ghālib Ostrander', 'Norrland', 0],
      ['LEADS', 'Irena Palvic', 'River League', 1],
      ['ALLY_OF', 'River League', 'Norrland', 1],
    ],
    meetings: [
      {
        title: 'Meeting of Ghālib Ostrander and Irena Palvic',
        status: 'held',
        date: '2024-03-01',
        recurring: false,
        topics: ['river accord'],
        who: ['Ghālib Ostrander', 'Irena Palvic'],
        place: 'Vellmar',
        sentence: 0,
      },
      {
        title: 'Meeting of Ghālib Ostrander and River League',
        status: 'proposed',
        date: null,
        recurring: false,
        topics: [],
        who: ['Ghālib Ostrander', 'River League'],
        place: 'Vellmar',
        sentence: 2,
      },
    ],
  },
  {
    id: 'article:league-moves-2',
    title: null,
    published: null,
    sentences: [
      'Irena Palvic leads the River League.',
      'Tomas Eklund is a member of the Quiet Harbour Union.',
    ],
    entities: [
      ['person', 'Irena Palvic', [], ['head of the league']],
      ['organisation', 'River League', [], []],
      ['person', 'Tomas Eklund', [], []],
      ['organisation', 'Quiet Harbour Union', [], []],
    ],
    links: [
      ['LEADS', 'Irena Palvic', 'River League', 0],
      ['MEMBER_OF', 'Tomas Eklund', 'Quiet Harbour Union', 1],
    ],
    meetings: [],
  },
];

function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, text: words };
}

function read(told: Told): { extraction: Extraction; text: string } {
  const { id, title, published } = told;
  const text = told.sentences.join('\n');
  const sentences = told.sentences.map((sentence) => spanOf(text, sentence));
  const kinds = new Map(told.entities.map(([kind, name]) => [name, kind]));
  const idOf = (name: string) => entityId({ kind: kinds.get(name)!, name, articleId: id });
  const extraction: Extraction = {
    article: { id, title, publisher: 'The Test Courier', url: null, published },
    entities: told.entities.map(([type, name, aliases, roles]) => ({
      id: idOf(name),
      type,
      name,
      aliases,
      roles,
      mentions: [spanOf(text, name)],
    })),
    meetings: told.meetings.map(({ who, place, sentence, ...meeting }) => ({
      ...meeting,
      id: `meeting:${hashText(meeting.title).slice(0, 10)}`,
      participants: who.map(idOf),
      participantRoles: {},
      place: place && idOf(place),
      country: null,
      evidence: [sentences[sentence]!],
    })),
    links: told.links.map(([type, a, b, sentence]) => {
      const [source, target] = linkEnds(type, idOf(a), idOf(b));
      return { type, source, target, evidence: [sentences[sentence]!] };
    }),
    ignored: [],
    sentences,
  };
  return { extraction, text };
}

/** Empties the database and stores the two articles in it, as ingest does. */
export async function storeFixture(): Promise<void> {
  const db = database();
  await ensureSchema(db);
  await emptyGraph(db);
  await storeArticles(
    db,
    TOLD.map(read).map(({ extraction, text }) => articleRows(extraction, text)),
  );
}
