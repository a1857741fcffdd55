/** The schema that ingest and search rely on is all there, and making it again changes nothing. */
import { expect, it } from 'vitest';
import { database, readRows, writeRows } from '@/lib/neo4j/driver';
import { ensureSchema, SCHEMA } from '@/lib/neo4j/schema';

const indexes = () =>
  readRows(database(), {
    text: 'SHOW INDEXES YIELD name, state, type RETURN name, state, type',
    parameters: {},
  });

it('has every index, online, and keeps them when made again', async () => {
  await ensureSchema(database());
  const first = await indexes();
  const online = first.filter(({ state }) => state === 'ONLINE').map(({ name }) => name);
  expect(online).toEqual(expect.arrayContaining([...SCHEMA.keys()]));
  await ensureSchema(database());
  expect(await indexes()).toEqual(first);
});

it('makes an index that somebody dropped', async () => {
  await writeRows(database(), { text: 'DROP INDEX names', parameters: {} });
  await ensureSchema(database());
  expect((await indexes()).find(({ name }) => name === 'names')).toMatchObject({
    state: 'ONLINE',
    type: 'FULLTEXT',
  });
});
