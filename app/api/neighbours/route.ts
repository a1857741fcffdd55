/** The neighbours of a node, a page at a time. */
import { database } from '@/app/api/_http/database';
import { readAddress } from '@/app/api/_http/request';
import { found, route } from '@/app/api/_http/route';
import { readNeighbours } from '@/lib/neo4j/read';
import { neighboursQuery } from '@/lib/ontology';

export const GET = route(async (request) => {
  const query = readAddress(neighboursQuery, request);
  return found(await readNeighbours(database().read, query), query.id);
});
