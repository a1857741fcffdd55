/** The opening view, and any part of the graph by the ids of its nodes. */
import { database } from '@/app/api/_http/database';
import { readAddress, readJson } from '@/app/api/_http/request';
import { route } from '@/app/api/_http/route';
import { readOverview, readPart } from '@/lib/neo4j/read';
import { graphQuery, graphRequest } from '@/lib/ontology';

export const GET = route((request) => {
  const { limit } = readAddress(graphQuery, request);
  return readOverview(database().read, limit);
});

export const POST = route(async (request) => {
  const { ids, known } = await readJson(graphRequest, request);
  return readPart(database().read, ids, known);
});
