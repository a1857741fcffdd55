/** What there is to expand at a node, counted before anything is added. */
import { database } from '@/app/api/_http/database';
import { readAddress } from '@/app/api/_http/request';
import { found, route } from '@/app/api/_http/route';
import { readCounts } from '@/lib/neo4j/read';
import { countsQuery } from '@/lib/ontology';

export const GET = route(async (request) => {
  const { id } = readAddress(countsQuery, request);
  return found(await readCounts(database().read, id), id);
});
