/** Whether the database answers, which one it is, and how much is in it. */
import type { HealthAnswer } from '@/lib/ontology';
import { typesOf } from './names';
import type { Query, Reader } from './query';

/** `CALL dbms.components() YIELD name, versions, edition …` */
export const components: Query = {
  text: `CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition`,
  parameters: {},
};

/**
 * How much there is of each, from the count store.
 *
 *     RETURN COUNT { (:Entity) } AS entities, COUNT { (:Meeting) } AS meetings,
 *       COUNT { ()-[:MEMBER_OF|…]->() } AS links, COUNT { (:Article) } AS articles
 */
export const counts: Query = {
  text: `RETURN COUNT { (:Entity) } AS entities, COUNT { (:Meeting) } AS meetings,
  COUNT { ()-[:${typesOf()}]->() } AS links, COUNT { (:Article) } AS articles`,
  parameters: {},
};

/** @throws what the driver throws when the database is away. */
export async function readHealth(read: Reader): Promise<HealthAnswer> {
  const [[neo4j], [amounts]] = await Promise.all([read(components), read(counts)]);
  return { neo4j: neo4j as HealthAnswer['neo4j'], counts: amounts as HealthAnswer['counts'] };
}
