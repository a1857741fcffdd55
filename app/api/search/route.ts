/** Search as you type. */
import { database } from '@/app/api/_http/database';
import { readAddress } from '@/app/api/_http/request';
import { route } from '@/app/api/_http/route';
import { readSearch } from '@/lib/neo4j/read';
import { searchQuery } from '@/lib/ontology';

export const GET = route(async (request) => {
  const { q, limit } = readAddress(searchQuery, request);
  return readSearch(database().read, q, limit);
});
