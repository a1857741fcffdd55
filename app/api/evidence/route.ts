/** The sentences behind links. */
import { database } from '@/app/api/_http/database';
import { readAddress, readJson } from '@/app/api/_http/request';
import { route } from '@/app/api/_http/route';
import { readEvidence } from '@/lib/neo4j/read';
import { evidenceQuery, evidenceRequest } from '@/lib/ontology';

export const GET = route(async (request) => {
  const { link } = readAddress(evidenceQuery, request);
  return { links: await readEvidence(database().read, link) };
});

export const POST = route(async (request) => {
  const { links } = await readJson(evidenceRequest, request);
  return { links: await readEvidence(database().read, links) };
});
