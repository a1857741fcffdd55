/** One article, with its text and everything that was read out of it. */
import { database } from '@/app/api/_http/database';
import { readPath } from '@/app/api/_http/request';
import { found, route } from '@/app/api/_http/route';
import { readArticle } from '@/lib/neo4j/read';

export const GET = route<{ params: Promise<{ id: string }> }>(async (_request, { params }) => {
  const id = readPath((await params).id);
  return found(await readArticle(database().read, id), id);
});
