/** How long the console's ready-made questions take, each within the time that the route gives a statement. */
import type { Database } from '@/lib/neo4j/driver';
import { readRows } from '@/lib/neo4j/driver';
import { CYPHER_LIMITS } from '@/lib/ontology';
import { type ParameterRole, QUESTIONS } from '@/lib/view/console/questions';
import { quantiles } from '../figures';
import { entityAt } from './graph';

export interface Asked {
  readonly title: string;
  /** Median in ms; null where it took longer than it may. */
  readonly ms: number | null;
}

const TIMES = 3;

/** The hardest that a graph has: hubs. The ninth entity is a place, and a hub too. */
const VALUES: Readonly<Record<ParameterRole, string>> = {
  actor: entityAt(0),
  other: entityAt(1),
  article: 'article:a1',
  place: entityAt(8),
  year: '2012',
};

export async function askQuestions(database: Database): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const { title, statement, parameters: roles } of QUESTIONS) {
    const parameters = Object.fromEntries(Object.entries(roles).map(([name, role]) => [name, VALUES[role]]));
    const times: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const began = performance.now();
      const done = await readRows(database, { text: statement, parameters }, CYPHER_LIMITS.timeoutMs).catch(
        () => null,
      );
      if (done === null) break;
      times.push(performance.now() - began);
    }
    asked.push({ title, ms: times.length < TIMES ? null : quantiles(times).p50 });
  }
  return asked;
}
