/** Graphs for the end-to-end tests beside the one of the article: written straight into the database, and taken out again. */
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Database, openDatabase, writeRows } from '@/lib/neo4j/driver';
import { ROOT } from '@/scripts/neo4j/folders';
import { isEmpty, seed } from '@/scripts/start/seed';

const WITHIN = 60_000;

/** Works on the database that the page shows. */
export async function withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = openDatabase(inject('neo4j'), { patient: true });
  try {
    return await work(database);
  } finally {
    await database.driver.close();
  }
}

const write = (database: Database, text: string, parameters: Record<string, unknown> = {}) =>
  writeRows(database, { text, parameters }, WITHIN);

export const HUB = 'organisation:hub-of-many';
export const HUB_NEIGHBOURS = 412;

const CREATE_HUB = `CREATE (hub:Entity {id: $hub, kind: 'organisation', name: 'Hub of many', aliases: [], roles: [], degree: $count})
WITH hub UNWIND range(1, $count) AS number
CREATE (:Entity {id: 'person:made-' + number, kind: 'person', name: 'Member ' + number, aliases: [], roles: [], degree: 1})
  -[:MEMBER_OF {evidence: ['article:made#0'], articles: ['article:made']}]->(hub)`;

/** An organisation with many members: `person:made-1`, `person:made-2`… */
export const makeHub = (count = HUB_NEIGHBOURS) =>
  withDatabase((database) => write(database, CREATE_HUB, { hub: HUB, count }));

/** Names as somebody wrote them who means no good, or writes in another direction. */
export const HOSTILE_NAMES = {
  markup: '<img src=x onerror="window.owned=1">&amp;<b>bold</b>',
  script: '</script><script>window.owned=1</script>',
  rtl: 'علي باقري كني \u202Efdp.exe',
  emoji: '👩‍👩‍👧‍👦🇶🇦 family e\u0301',
  long: `Long ${'and longer '.repeat(28)}name`.slice(0, 300),
  control: 'Bell\u0007 and\tnull\u0000 and\r\nline\u2028end',
  template: `\${window.owned=1} {{constructor}} %s`,
} as const;

const CREATE_HOSTILE = `CREATE (article:Article {id: 'article:made', title: $names[0], publisher: $names[1], text: $text, ignored: '[]'})
  -[:HAS_SENTENCE]->(:Sentence {id: 'article:made#0', article: 'article:made', index: 0, start: 0, end: size($text), text: $text})
CREATE (m:Meeting {id: 'meeting:made', kind: 'meeting', name: $names[0], title: $names[0], status: 'held', date: '2024-05-01',
  datePrecision: 'day', recurring: false, topics: $names, degree: size($names)})
CREATE (article)-[:NAMES]->(m)
WITH article, m UNWIND range(0, size($names) - 1) AS number
CREATE (article)-[:NAMES {aliases: $names, roles: $names, mentions: 1}]->
  (:Entity {id: 'person:made-' + number, kind: 'person', name: $names[number], aliases: $names, roles: $names, degree: 1})
  -[:ATTENDED {role: 'participant', evidence: ['article:made#0'], articles: ['article:made']}]->(m)`;

/** A meeting of people of such names, said in an article of such a title. */
export const makeHostile = () =>
  withDatabase((database) =>
    write(database, CREATE_HOSTILE, {
      names: Object.values(HOSTILE_NAMES),
      text: `${Object.values(HOSTILE_NAMES).join(' met ')}.`,
    }),
  );

const REMOVE_MADE = `MATCH (n) WHERE n.id = $hub OR n.id CONTAINS ':made' DETACH DELETE n`;

/** Takes out what was made, and reads the article again where nothing else is left. */
export const restoreGraph = () =>
  withDatabase(async (database) => {
    await write(database, REMOVE_MADE, { hub: HUB });
    if (await isEmpty(database)) await seed(database, join(ROOT, 'data', 'articles'), () => undefined);
  });

export const emptyGraph = () => withDatabase((database) => write(database, 'MATCH (n) DETACH DELETE n'));
