/** Views that are kept, and what is asked wrongly: every refusal has its status and one shape. */
import { beforeAll, describe, expect, it } from 'vitest';
import { GET as article } from '@/app/api/articles/[id]/route';
import { GET as card } from '@/app/api/entities/[id]/route';
import { GET as overview, POST as part } from '@/app/api/graph/route';
import { GET as counts } from '@/app/api/neighbours/counts/route';
import { GET as neighbours } from '@/app/api/neighbours/route';
import { GET as paths } from '@/app/api/paths/route';
import { DELETE as removeView, GET as view } from '@/app/api/views/[name]/route';
import { POST as saveView, GET as views } from '@/app/api/views/route';
import * as ontology from '@/lib/ontology';
import { get, getOne, post, read } from './api.client';
import { storeFixture } from './api.fixture';

const GHALIB = 'person:ghalib-ostrander';
const IRENA = 'person:irena-palvic';
const TOMAS = 'person:tomas-eklund';

beforeAll(storeFixture);

describe('/api/views', () => {
  const name = 'Who met in Vellmar? / 2024';

  it('keeps a view, gives it back as it was, and forgets it', async () => {
    const state = { nodes: [GHALIB], filters: { kinds: ['person'] }, odd: 'ß"\\ 💥' };
    expect((await post(saveView, { name, state })).status).toBe(200);
    expect((await read(ontology.viewAnswer, await getOne(view, name))).state).toEqual(state);
    const all = await read(ontology.viewsAnswer, await get(views));
    expect(all.views.map((one) => one.name)).toContain(name);
    await read(ontology.viewSummary, await getOne(removeView, name));
    expect((await getOne(view, name)).status).toBe(404);
  });
});

describe('what is asked wrongly', () => {
  it.each([
    ['limit too large', () => get(overview, 'limit=100000'), 400],
    ['limit no number', () => get(overview, 'limit=many'), 400],
    ['no such parameter', () => get(overview, 'limits=5'), 400],
    ['given twice', () => get(overview, 'limit=5&limit=6'), 400],
    ['no id', () => get(neighbours), 400],
    ['no such kind', () => get(neighbours, `id=${IRENA}&kind=ship`), 400],
    ['unknown node', () => get(neighbours, 'id=person:nobody'), 404],
    ['unknown node counted', () => get(counts, 'id=meeting:nothing'), 404],
    ['unknown card', () => getOne(card, 'person:nobody'), 404],
    ['unknown article', () => getOne(article, 'article:none'), 404],
    ['a path from a node to itself', () => get(paths, `from=${IRENA}&to=${IRENA}`), 400],
    ['a path too long', () => get(paths, `from=${IRENA}&to=${TOMAS}&max=99`), 400],
    ['not JSON', () => post(part, '{"ids":'), 400],
    ['no ids', () => post(part, { ids: [] }), 400],
    ['another type', () => post(part, '{}', 'text/plain'), 415],
    ['too large', () => post(part, { ids: ['x'.repeat(3_000_000)] }), 413],
  ])('%s', async (_what, asked, status) => {
    const response = await asked();
    const body = ontology.errorAnswer.parse(await response.json());
    expect(response.status).toBe(status);
    expect(body.errors[0]?.code).toMatch(/^Parley\./);
    expect(body.errors[0]?.message).not.toMatch(/\n|at .*\.ts|node_modules/);
  });
});
