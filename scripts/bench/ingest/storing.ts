/** Storing what was read, beside the floor, turn about in one run. */
import { type Database, readRows } from '@/lib/neo4j/driver';
import { type ArticleRows, storeArticles } from '@/lib/neo4j/write';
import { LINK_TYPES } from '@/lib/ontology';
import { isFull } from '../../ingest/batch';
import { median } from '../median';
import { floorParts, storeBare } from './floor';
import { emptyGraph } from './graph';

export interface StoringFigures {
  readonly articles: number;
  /** Links of the ontology in the graph, as both ways leave it. */
  readonly links: number;
  readonly nodes: number;
  readonly relationships: number;
  /** Seconds of each turn. */
  readonly stored: readonly number[];
  readonly floor: readonly number[];
  /** How fast storing is beside the floor: 1 is as fast. By the medians. */
  readonly ratio: number;
}

/** Stores articles in the batches of ingest. @returns seconds */
export async function store(database: Database, articles: readonly ArticleRows[]): Promise<number> {
  const began = performance.now();
  let batch: ArticleRows[] = [];
  for (const [index, article] of articles.entries()) {
    batch.push(article);
    if (!isFull(batch) && index < articles.length - 1) continue;
    await storeArticles(database, batch);
    batch = [];
  }
  return (performance.now() - began) / 1_000;
}

/** @param turns of each, after one of each that does not count: the server compiles what it runs often */
export async function compareStoring(
  database: Database,
  articles: readonly ArticleRows[],
  turns: number,
): Promise<StoringFigures> {
  const parts = floorParts(articles);
  const stored: number[] = [];
  const floor: number[] = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    await emptyGraph(database);
    floor.push(await storeBare(database, parts));
    const bare = await size(database);
    await emptyGraph(database);
    stored.push(await store(database, articles));
    const whole = await size(database);
    for (const what of ['nodes', 'links'] as const)
      if (bare[what] !== whole[what])
        throw new Error(`the floor left ${bare[what]} ${what}, storing ${whole[what]}: they are no pair`);
  }
  const [, ...counted] = stored;
  const [, ...countedFloor] = floor;
  const ratio = median(countedFloor) / median(counted);
  const left = await size(database);
  return { articles: articles.length, ...left, stored: counted, floor: countedFloor, ratio };
}

const SIZE = `MATCH (n) WITH count(n) AS nodes
CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
CALL () { MATCH ()-[r:${LINK_TYPES.join('|')}]->() RETURN count(r) AS links }
RETURN nodes, relationships, links`;

export async function size(database: Database) {
  const [row] = await readRows(database, { text: SIZE, parameters: {} }, 60_000);
  return row as { nodes: number; relationships: number; links: number };
}
