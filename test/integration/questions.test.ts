/** The ready-made questions that look at a bounded part of a large graph: on a small one they say all there is. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { database, readRows, writeRows } from '@/lib/neo4j/driver';
import { QUESTIONS } from '@/lib/view/console/questions';
import { emptyGraph } from './graph';

/** Ann and Bob are rivals; Cid met both, Ann twice; Dee and Ann share an alias, not a kind with Org. */
const GRAPH = `CREATE
  (ann:Entity:Person {id: 'person:ann', kind: 'person', name: 'Ann', aliases: ['A.'], degree: 3}),
  (bob:Entity:Person {id: 'person:bob', kind: 'person', name: 'Bob', aliases: [], degree: 2}),
  (cid:Entity:Person {id: 'person:cid', kind: 'person', name: 'Cid', aliases: [], degree: 3}),
  (dee:Entity:Person {id: 'person:dee', kind: 'person', name: 'Dee', aliases: ['a.'], degree: 0}),
  (org:Entity:Organisation {id: 'organisation:a', kind: 'organisation', name: 'A.', aliases: [], degree: 0}),
  (ann)-[:RIVAL_OF]->(bob),
  (ann)-[:ATTENDED]->(m1:Meeting {id: 'meeting:1', kind: 'meeting', name: 'First', status: 'held'})<-[:ATTENDED]-(cid),
  (ann)-[:ATTENDED]->(m2:Meeting {id: 'meeting:2', kind: 'meeting', name: 'Second', status: 'held'})<-[:ATTENDED]-(cid),
  (bob)-[:ATTENDED]->(m3:Meeting {id: 'meeting:3', kind: 'meeting', name: 'Third', status: 'held'})<-[:ATTENDED]-(cid),
  (bob)-[:ATTENDED]->(m4:Meeting {id: 'meeting:4', kind: 'meeting', name: 'Fourth', status: 'planned'})<-[:ATTENDED]-(cid)`;

const ask = (id: string) => {
  const { statement } = QUESTIONS.find((question) => question.id === id)!;
  return readRows(database(), { text: statement, parameters: {} });
};
const ids = (nodes: unknown) =>
  (nodes as { properties: { id: string } }[]).map(({ properties }) => properties.id).sort();

beforeAll(async () => {
  await emptyGraph(database());
  await writeRows(database(), { text: GRAPH, parameters: {} });
});
afterAll(() => emptyGraph(database()));

it('who met whom most often: by meetings that were held', async () => {
  const pairs = await ask('who-met-most');
  expect(pairs.map(({ one, other, meetings }) => [one, other, meetings])).toEqual([
    ['Ann', 'Cid', 2],
    ['Bob', 'Cid', 1],
  ]);
  expect(pairs[0]?.which).toEqual(expect.arrayContaining(['First', 'Second']));
});

it('who goes between rivals: with the meetings with either', async () => {
  const [row, ...more] = await ask('go-betweens');
  expect(more).toEqual([]);
  expect(ids([row?.between, row?.a, row?.b])).toEqual(['person:ann', 'person:bob', 'person:cid']);
  const [withAnn, withBob] =
    ids([row?.a])[0] === 'person:ann' ? [row?.with_a, row?.with_b] : [row?.with_b, row?.with_a];
  expect(ids(withAnn)).toEqual(['meeting:1', 'meeting:2']);
  expect(ids(withBob)).toEqual(['meeting:3', 'meeting:4']);
});

it('who may be one and the same: of one kind, whatever the case of the letters', async () => {
  const rows = await ask('names-alike');
  expect(rows.map(({ name, kind, who }) => [name, kind, ids(who)])).toEqual([
    ['a.', 'person', ['person:ann', 'person:dee']],
  ]);
});
