/** What is stored, changed and removed is the same graph whatever the order, the crowd and the number of tries. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { connectionFrom } from '@/lib/neo4j/connection';
import { type Database, openDatabase, readRows } from '@/lib/neo4j/driver';
import { type ArticleRows, removeArticles, storeArticles } from '@/lib/neo4j/write';
import { LINK_TYPES } from '@/lib/ontology';
import { seeded } from '@/scripts/bench/seeded';
import { checksum, emptyGraph, writtenDown } from './graph';
import { madeUpArticle } from './write.articles';

const open = () => openDatabase(connectionFrom(process.env)!, { patient: true });
const db = open();
const series = (count: number, edition = 0) =>
  Array.from({ length: count }, (_, index) => madeUpArticle(1, index, edition));

beforeEach(() => emptyGraph(db));
afterAll(() => db.driver.close());

const ask = async (text: string) => (await readRows(db, { text, parameters: {} }))[0]!;

async function storeEach(articles: readonly ArticleRows[], database: Database = db): Promise<void> {
  for (const article of articles) await storeArticles(database, [article]);
}

describe('storing', () => {
  it('gives every link and meeting its sentences, and every sentence its article', async () => {
    await storeArticles(db, series(12));
    const { unsupported } = await ask(
      `MATCH ()-[r:${LINK_TYPES.join('|')}]->() WHERE size(r.evidence) = 0 OR size(r.articles) = 0
         OR NOT all(id IN r.evidence WHERE EXISTS { MATCH (:Sentence {id: id}) })
         OR NOT all(id IN r.articles WHERE EXISTS { MATCH (:Article {id: id}) })
       RETURN count(r) AS unsupported`,
    );
    const { orphans } = await ask(
      `MATCH (s:Sentence) WHERE NOT EXISTS { (:Article {id: s.article})-[:HAS_SENTENCE]->(s) } RETURN count(s) AS orphans`,
    );
    const { meetings, bare } = await ask(
      `MATCH (m:Meeting) RETURN count(m) AS meetings, count(CASE WHEN NOT EXISTS { (m)-[:EVIDENCED_BY]->() } THEN 1 END) AS bare`,
    );
    expect({ unsupported, orphans, bare }).toEqual({ unsupported: 0, orphans: 0, bare: 0 });
    expect(meetings).toBeGreaterThan(0);
  });

  it('counts on every node how many links it has', async () => {
    await storeEach(series(12));
    const { wrong } = await ask(
      `MATCH (n:Entity|Meeting) WHERE n.degree <> COUNT { (n)-[:${LINK_TYPES.join('|')}]-() } RETURN count(n) AS wrong`,
    );
    expect(wrong).toBe(0);
  });

  it('says what was added, and leaves alone what is there already', async () => {
    const first = await storeArticles(db, series(3));
    const graph = await writtenDown(db);
    const second = await storeArticles(db, series(3));
    expect([...first.articles.values()]).toEqual(['added', 'added', 'added']);
    expect([...second.articles.values()]).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(first.entities.added).toBeGreaterThan(0);
    expect(second.entities).toEqual({ added: 0, removed: 0 });
    expect(second.links).toEqual({ added: 0, removed: 0 });
    expect(await writtenDown(db)).toEqual(graph);
  });

  it('gives one graph whatever the order and the batches', async () => {
    const articles = series(16);
    await storeArticles(db, articles);
    const graph = await writtenDown(db);
    for (const seed of [1, 2, 3]) {
      await emptyGraph(db);
      const random = seeded(seed);
      const shuffled = [...articles].sort(() => random() - 0.5);
      await storeEach(shuffled);
      expect(await writtenDown(db)).toEqual(graph);
    }
  });

  it('gives one graph when four write overlapping articles at once', async () => {
    const articles = series(24);
    await storeArticles(db, articles);
    const alone = await checksum(db);
    await emptyGraph(db);
    const writers = [open(), open(), open(), open()];
    await Promise.all(
      writers.map((writer, i) => storeEach([...articles.slice(i * 5), ...articles.slice(0, i * 5)], writer)),
    );
    await Promise.all(writers.map(({ driver }) => driver.close()));
    expect(await checksum(db)).toBe(alone);
  });
});

describe('a changed text', () => {
  it('replaces what the article said before, and nothing else', async () => {
    await storeArticles(db, [...series(7), madeUpArticle(1, 7, 1)]);
    const fresh = await writtenDown(db);
    await emptyGraph(db);
    await storeEach(series(8));
    const report = await storeArticles(db, [madeUpArticle(1, 7, 1)]);
    expect([...report.articles.values()]).toEqual(['changed']);
    expect(await writtenDown(db)).toEqual(fresh);
  });
});

describe('removal', () => {
  it('takes away what only these articles said', async () => {
    await storeArticles(db, series(6));
    const graph = await writtenDown(db);
    const others = [11, 12, 13].map((seed) => madeUpArticle(seed, 0));
    await storeArticles(db, others);
    expect(await writtenDown(db)).not.toEqual(graph);
    await removeArticles(
      db,
      others.map(({ article }) => article.id),
    );
    expect(await writtenDown(db)).toEqual(graph);
  });

  it('leaves nothing when all are removed, and names ids that are unknown', async () => {
    await storeArticles(db, series(6));
    const ids = series(6).map(({ article }) => article.id);
    const report = await removeArticles(db, [...ids, 'article:nowhere']);
    expect(report.articles.get('article:nowhere')).toBe('unknown');
    expect(report.links.removed).toBeGreaterThan(0);
    expect(await writtenDown(db)).toEqual([]);
  });
});

describe('an article', () => {
  it('is all in or not in at all when a row cannot be stored', async () => {
    const [first, second] = [madeUpArticle(1, 0), madeUpArticle(1, 1)];
    const broken = {
      ...second,
      sentences: [...second.sentences, second.sentences[0]!],
    };
    await storeArticles(db, [first]);
    const graph = await writtenDown(db);
    await expect(storeArticles(db, [broken])).rejects.toThrow(/already exists/);
    expect(await writtenDown(db)).toEqual(graph);
  });
});
