/** Tells clients of Neo4j's Query API where it is. They ask `/` for it; `proxy.ts` sends them here. */
import { database } from '@/app/api/_http/database';
import { route } from '@/app/api/_http/route';
import { readHealth } from '@/lib/neo4j/read';

export const dynamic = 'force-dynamic';

export const GET = route(async (request) => {
  const { neo4j } = await readHealth(database({ timeout: 3_000 }).read);
  const { protocol, host } = new URL(request.url);
  const scheme = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? protocol.replace(':', '');
  return {
    query: `${scheme}://${request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? host}/db/{databaseName}/query/v2`,
    neo4j_version: neo4j.version,
    neo4j_edition: neo4j.edition,
  };
});
