/** Meetings in the order of their dates. */
import { database } from '@/app/api/_http/database';
import { readAddress } from '@/app/api/_http/request';
import { route } from '@/app/api/_http/route';
import { readTimeline } from '@/lib/neo4j/read';
import { timelineQuery } from '@/lib/ontology';

export const GET = route(async (request) => {
  const { limit, offset } = readAddress(timelineQuery, request);
  return readTimeline(database().read, limit, offset);
});
