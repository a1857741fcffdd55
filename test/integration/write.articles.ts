/** Made-up articles that overlap: a few names, taken at random but always the same, with links and a meeting or two. */
import { type ArticleRows, articleRows } from '@/lib/neo4j/write';
import {
  ENTITY_LINK_TYPES,
  type EntityKind,
  type Extraction,
  entityId,
  linkEnds,
  linkJoins,
  meetingId,
} from '@/lib/ontology';
import { seeded } from '@/scripts/bench/seeded';

const NAMES: readonly [EntityKind, string[]][] = [
  ['person', ['Orsolya Vint', 'ORSOLYA VINT']],
  ['person', ['Tamás Quell', 'Tamas Quell']],
  ['person', ['Ibe Larsund']],
  ['organisation', ['Quiet Harbour Union', 'quiet harbour union']],
  ['organisation', ['Salt Road Company']],
  ['state', ['Norrland']],
  ['state', ['Vestmark']],
  ['place', ['Vellmar']],
];
const ROLES = ['minister', 'envoy of the river accord', 'founder'];

/** The rows of article number `index` of the series `seed`; `edition` changes what it says but not its id. */
export function madeUpArticle(seed: number, index: number, edition = 0): ArticleRows {
  const random = seeded(seed * 7919 + index * 104_729 + edition);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const id = `article:made-up-${seed}-${index}`;
  const chosen = NAMES.filter(() => random() < 0.6).map(([kind, spellings]) => ({
    kind,
    name: pick(spellings),
  }));
  const named =
    chosen.length >= 2 ? chosen : NAMES.slice(0, 3).map(([kind, [name]]) => ({ kind, name: name! }));
  const sentences = named.map(({ name }, i) => `${name} is named in sentence ${i} of edition ${edition}.`);
  const text = sentences.join('\n');
  const spans = sentences.map((sentence) => {
    const start = text.indexOf(sentence);
    return { start, end: start + sentence.length, text: sentence };
  });
  const entities: Extraction['entities'] = named.map(({ kind, name }, i) => ({
    ...{ id: entityId({ kind, name, articleId: id }), type: kind, name },
    ...{
      aliases: random() < 0.5 ? [`alias ${pick(ROLES)}`] : [],
      roles: random() < 0.5 ? [pick(ROLES)] : [],
    },
    mentions: [{ start: spans[i]!.start, end: spans[i]!.start + name.length, text: name }],
  }));
  return articleRows(
    {
      article: {
        id,
        title: `Title ${edition}`,
        publisher: 'The Test Courier',
        url: null,
        published: '2024-03-02',
      },
      ...{ entities, sentences: spans, ignored: [] },
      links: madeUpLinks(),
      meetings: madeUpMeetings(),
    },
    text,
  );

  function madeUpLinks(): Extraction['links'] {
    return entities.flatMap((a) =>
      entities.flatMap((b) => {
        const types = ENTITY_LINK_TYPES.filter((type) => a !== b && linkJoins(type, a.type, b.type));
        if (types.length === 0 || random() > 0.3) return [];
        const type = pick(types);
        const [source, target] = linkEnds(type, a.id, b.id);
        return [{ source, target, type, evidence: [pick(spans)] }];
      }),
    );
  }

  function madeUpMeetings(): Extraction['meetings'] {
    const who = entities.filter(({ type }) => type === 'person').map((e) => e.id);
    const place = entities.find(({ type }) => type === 'place')?.id ?? null;
    if (who.length < 2 || !place) return [];
    const what = {
      participants: who,
      place,
      country: null,
      date: random() < 0.5 ? '2024-03-01' : null,
      status: 'held' as const,
      recurring: false,
    };
    return [
      {
        ...what,
        id: meetingId({ ...what, articleId: id, sentence: 0 }),
        title: `Meeting of ${who.length}`,
        participantRoles: random() < 0.5 ? { [who[0]!]: pick(['host', 'leader', 'mediator'] as const) } : {},
        topics: random() < 0.5 ? [pick(ROLES)] : [],
        evidence: [pick(spans)],
      },
    ];
  }
}
