/** Views that analysts keep under a name. */
import { database } from '@/app/api/_http/database';
import { ApiError } from '@/app/api/_http/errors';
import { readJson } from '@/app/api/_http/request';
import { route } from '@/app/api/_http/route';
import { allViews, MOST_VIEWS, saveView, toViewSummary } from '@/lib/neo4j/views';
import { viewRequest } from '@/lib/ontology';

export const dynamic = 'force-dynamic';

export const GET = route(async () => ({ views: (await database().read(allViews)).map(toViewSummary) }));

export const POST = route(async (request) => {
  const view = await readJson(viewRequest, request);
  const [row] = await database().write(saveView(view, new Date().toISOString()));
  if (!row) throw new ApiError('Parley.Request.TooMany', `there are ${MOST_VIEWS} views: delete one first`);
  return toViewSummary(row);
});
