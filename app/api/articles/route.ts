/** The articles, the newest first. */
import { database } from '@/app/api/_http/database';
import { readAddress } from '@/app/api/_http/request';
import { route } from '@/app/api/_http/route';
import { readArticles } from '@/lib/neo4j/read';
import { articlesQuery } from '@/lib/ontology';

export const GET = route(async (request) => {
  const { limit, offset } = readAddress(articlesQuery, request);
  return readArticles(database().read, limit, offset);
});
