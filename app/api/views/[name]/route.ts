/** One view, by its name. */
import { database } from '@/app/api/_http/database';
import { readPath } from '@/app/api/_http/request';
import { found, route } from '@/app/api/_http/route';
import { removeView, toView, toViewSummary, viewByName } from '@/lib/neo4j/views';

type Context = { params: Promise<{ name: string }> };

export const GET = route<Context>(async (_request, { params }) => {
  const name = readPath((await params).name);
  const [row] = await database().read(viewByName(name));
  return found(row ? toView(row) : null, name);
});

export const DELETE = route<Context>(async (_request, { params }) => {
  const name = readPath((await params).name);
  const [row] = await database().write(removeView(name));
  return found(row ? toViewSummary(row) : null, name);
});
