/** Every route's answer about a graph that is known to the last link, from the handlers that the server runs. */
import { beforeAll, describe, expect, it } from 'vitest';
import { GET as article } from '@/app/api/articles/[id]/route';
import { GET as articles } from '@/app/api/articles/route';
import { GET as card } from '@/app/api/entities/[id]/route';
import { GET as evidence, POST as evidenceOfMany } from '@/app/api/evidence/route';
import { GET as overview, POST as part } from '@/app/api/graph/route';
import { GET as health } from '@/app/api/health/route';
import { GET as counts } from '@/app/api/neighbours/counts/route';
import { GET as neighbours } from '@/app/api/neighbours/route';
import { GET as paths } from '@/app/api/paths/route';
import { GET as search } from '@/app/api/search/route';
import { GET as timeline } from '@/app/api/timeline/route';
import * as ontology from '@/lib/ontology';
import { get, getOne, post, read } from './api.client';
import { storeFixture } from './api.fixture';

const GHALIB = 'person:ghalib-ostrander';
const IRENA = 'person:irena-palvic';
const LEAGUE = 'organisation:river-league';
const NORRLAND = 'state:norrland';
const VELLMAR = 'place:vellmar';
const TOMAS = 'person:tomas-eklund';

const ids = (nodes: readonly { id: string }[]) => nodes.map((node) => node.id).sort();

beforeAll(storeFixture);

describe('GET /api/health', () => {
  it('counts what there is', async () => {
    const answer = await read(ontology.healthAnswer, await get(health));
    expect(answer.counts).toEqual({ entities: 7, meetings: 2, links: 10, articles: 2 });
    expect(answer.neo4j.version).toMatch(/^\d+\.\d+/);
  });
});

describe('/api/graph', () => {
  it('opens with all of a small graph', async () => {
    const answer = await read(ontology.graphAnswer, await get(overview));
    expect(answer.nodes).toHaveLength(9);
    expect(answer.links).toHaveLength(10);
    expect(answer.total).toEqual({ nodes: 9, links: 10 });
    expect(answer.links.find((link) => link.type === 'LEADS')).toMatchObject({
      id: `${IRENA}|LEADS|${LEAGUE}`,
      evidenceCount: 2,
    });
  });

  it('opens with the best-connected part of a large one, and says of how much', async () => {
    const answer = await read(ontology.graphAnswer, await get(overview, 'limit=2'));
    const all = await read(ontology.graphAnswer, await get(overview));
    const degrees = all.nodes.map((node) => node.degree).sort((a, b) => b - a);
    expect(answer.nodes.map((node) => node.degree)).toEqual(degrees.slice(0, 2));
    expect(answer.total.nodes).toBe(9);
  });

  it('has the degree that the links come to', async () => {
    const { nodes, links } = await read(ontology.graphAnswer, await get(overview));
    for (const node of nodes) {
      const own = links.filter((link) => link.source === node.id || link.target === node.id);
      expect(node.degree, node.id).toBe(own.length);
    }
  });

  it('answers for nodes by id with the links among them and to what is known', async () => {
    const asked = { ids: [IRENA, LEAGUE, 'person:nobody'], known: [NORRLAND] };
    const answer = await read(ontology.graphPartAnswer, await post(part, asked));
    expect(ids(answer.nodes)).toEqual([LEAGUE, IRENA].sort());
    expect(answer.links.map((link) => link.type).sort()).toEqual(['ALLY_OF', 'LEADS']);
    expect(answer.missing).toEqual(['person:nobody']);
  });
});

describe('GET /api/search', () => {
  const first = async (typed: string) => {
    const answer = await read(
      ontology.searchAnswer,
      await get(search, new URLSearchParams({ q: typed }).toString()),
    );
    return answer.results[0];
  };

  it.each([
    ['a name without its accents', 'ghalib ostrander', GHALIB, null],
    ['its beginning, as it is typed', 'Gha', GHALIB, null],
    ['a word of it with a letter wrong', 'Ostrender', GHALIB, null],
    ['a role', 'foreign minister', GHALIB, 'foreign minister of Norrland'],
    ['the title of an article', 'envoys of the river', 'article:river-accord-1', null],
    ['an organisation', 'quiet harb', 'organisation:quiet-harbour-union', null],
  ])('finds by %s', async (_what, typed, id, matched) => {
    expect(await first(typed)).toMatchObject({ id, matched });
  });

  it('finds meetings by title', async () => {
    const results = await read(ontology.searchAnswer, await get(search, 'q=meeting%20of'));
    expect(results.results.filter((result) => result.kind === 'meeting')).toHaveLength(2);
  });

  it.each(['', '   ', '"', '+-&&||!(){}[]^"~*?:\\/', 'name:*', '\u0000', '💥', 'a'.repeat(200)])(
    'answers %j',
    async (typed) => {
      await read(ontology.searchAnswer, await get(search, new URLSearchParams({ q: typed }).toString()));
    },
  );
});

describe('GET /api/neighbours', () => {
  it('gives a page, the best-connected first, with their links and the total', async () => {
    const answer = await read(ontology.neighboursAnswer, await get(neighbours, `id=${IRENA}`));
    expect(answer.total).toBe(2);
    expect(answer.links).toHaveLength(2);
    const degrees = answer.nodes.map((node) => node.degree);
    expect(degrees).toEqual([...degrees].sort((a, b) => b - a));
  });

  it('pages without gap or double', async () => {
    const one = await read(ontology.neighboursAnswer, await get(neighbours, `id=${LEAGUE}&limit=1`));
    const rest = await read(
      ontology.neighboursAnswer,
      await get(neighbours, `id=${LEAGUE}&limit=9&offset=1`),
    );
    expect(one.total).toBe(3);
    expect(new Set([...ids(one.nodes), ...ids(rest.nodes)]).size).toBe(3);
  });

  it('filters by kind and type', async () => {
    const people = await read(
      ontology.neighboursAnswer,
      await get(neighbours, `id=${LEAGUE}&kind=person&type=LEADS`),
    );
    expect(ids(people.nodes)).toEqual([IRENA]);
  });

  it('counts before anything is added', async () => {
    const answer = await read(ontology.countsAnswer, await get(counts, `id=${GHALIB}`));
    expect(answer.total).toBe(3);
    expect(answer.byKind).toEqual({ meeting: 2, state: 1 });
    expect(answer.byType).toContainEqual({ type: 'ATTENDED', direction: 'out', kind: 'meeting', count: 2 });
  });
});

describe('GET /api/entities/ID', () => {
  it('is the card of an entity, with evidence for every link and meetings by date', async () => {
    const answer = await read(ontology.cardAnswer, await getOne(card, GHALIB));
    expect(answer.node).toMatchObject({ name: 'Ghālib Ostrander', roles: ['foreign minister of Norrland'] });
    expect(answer.total).toEqual({ links: 1, meetings: 2, evidence: 0, articles: 1 });
    expect(answer.links[0]).toMatchObject({ direction: 'out', other: { id: NORRLAND } });
    expect(answer.links[0]?.evidence[0]?.text).toContain('the foreign minister of Norrland');
    expect(answer.meetings.map(({ other }) => other.kind === 'meeting' && other.status)).toEqual([
      'held',
      'proposed',
    ]);
    expect(answer.articles.map((one) => one.id)).toEqual(['article:river-accord-1']);
  });

  it('is the card of a meeting, with who came and where it was', async () => {
    const { meetings } = await read(ontology.timelineAnswer, await get(timeline));
    const held = meetings[0]!.meeting;
    const answer = await read(ontology.cardAnswer, await getOne(card, held.id));
    expect(ids(answer.links.map(({ other }) => other))).toEqual([GHALIB, IRENA, VELLMAR].sort());
    expect(answer.evidence[0]?.text).toContain('met Irena Palvic');
  });
});

describe('/api/evidence', () => {
  const leads = `${IRENA}|LEADS|${LEAGUE}`;

  it('gives the sentences of a link from every article', async () => {
    const query = new URLSearchParams({ link: leads }).toString();
    const answer = await read(ontology.evidenceAnswer, await get(evidence, query));
    expect(answer.links[leads]?.map((sentence) => sentence.article)).toEqual([
      'article:league-moves-2',
      'article:river-accord-1',
    ]);
  });

  it('answers for many, also those of meetings, and with none for what is unknown', async () => {
    const { links } = await read(ontology.graphAnswer, await get(overview));
    const asked = [...links.map((link) => link.id), 'person:a|LEADS|state:b', 'nonsense'];
    const answer = await read(ontology.evidenceAnswer, await post(evidenceOfMany, { links: asked }));
    for (const link of links) expect(answer.links[link.id], link.id).toHaveLength(link.evidenceCount);
    expect(answer.links.nonsense).toEqual([]);
  });
});

describe('GET /api/paths', () => {
  it('finds every shortest path, through meetings too', async () => {
    const answer = await read(ontology.pathsAnswer, await get(paths, `from=${IRENA}&to=${NORRLAND}`));
    expect(answer.paths.map((path) => path.nodes)).toEqual([[IRENA, LEAGUE, NORRLAND]]);
    expect(ids(answer.nodes)).toEqual([IRENA, LEAGUE, NORRLAND].sort());
    expect(answer.links.map((link) => link.id).sort()).toEqual([...answer.paths[0]!.links].sort());
  });

  it('says when there are more than it gives', async () => {
    const query = `from=${GHALIB}&to=${VELLMAR}`;
    expect(await read(ontology.pathsAnswer, await get(paths, query))).toMatchObject({ truncated: false });
    const one = await read(ontology.pathsAnswer, await get(paths, `${query}&limit=1`));
    expect(one.paths).toHaveLength(1);
    expect(one.truncated).toBe(true);
  });

  it('has none between parts that nothing joins', async () => {
    const answer = await read(ontology.pathsAnswer, await get(paths, `from=${IRENA}&to=${TOMAS}`));
    expect(answer).toEqual({ paths: [], nodes: [], links: [], truncated: false });
  });
});

describe('/api/articles and /api/timeline', () => {
  it('lists articles, those without a date last', async () => {
    const answer = await read(ontology.articlesAnswer, await get(articles));
    expect(answer.articles.map((one) => one.id)).toEqual([
      'article:river-accord-1',
      'article:league-moves-2',
    ]);
    expect(answer.articles[0]?.counts).toEqual({ entities: 5, meetings: 2, sentences: 3 });
    expect(answer.total).toBe(2);
  });

  it('gives one whole: its text, where each mention stands, and the links that it states', async () => {
    const answer = await read(ontology.articleAnswer, await getOne(article, 'article:river-accord-1'));
    expect(answer.sentences).toHaveLength(3);
    expect(answer.links).toHaveLength(9);
    expect(answer.mentions.length).toBeGreaterThan(0);
    for (const { start, end, text } of answer.mentions) expect(answer.text.slice(start, end)).toBe(text);
  });

  it('puts meetings in the order of their dates, undated ones last', async () => {
    const answer = await read(ontology.timelineAnswer, await get(timeline));
    expect(answer.meetings.map(({ meeting }) => meeting.date)).toEqual(['2024-03-01', null]);
    expect(answer.meetings[0]).toMatchObject({ places: [VELLMAR] });
    expect([...answer.meetings[0]!.participants].sort()).toEqual([GHALIB, IRENA]);
    expect(answer.total).toBe(2);
  });
});
