/** The card of an entity or a meeting. */
import { database } from '@/app/api/_http/database';
import { readPath } from '@/app/api/_http/request';
import { found, route } from '@/app/api/_http/route';
import { readCard } from '@/lib/neo4j/read';

export const GET = route<{ params: Promise<{ id: string }> }>(async (_request, { params }) => {
  const id = readPath((await params).id);
  return found(await readCard(database().read, id), id);
});
