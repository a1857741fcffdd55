import { describe, expect, it } from 'vitest';
import { mergeArticle } from '@/lib/view/elements';
import { focusOn, hide } from '@/lib/view/explore';
import { activeFilters, facets } from '@/lib/view/filters';
import { scene, unlinked } from '@/lib/view/scene';
import { type Filters, NO_FILTERS, type View } from '@/lib/view/view';
import { elementsOf, entity, link, meeting, viewOf } from './fixture';

const ANN = 'person:ann';
const BEN = 'person:ben';
const UNION = 'organisation:union';
const TALKS = 'meeting:talks';
const SUMMIT = 'meeting:summit';

const elements = elementsOf(
  [
    entity(ANN, { degree: 5 }),
    entity(BEN, { degree: 1 }),
    entity(UNION),
    meeting(TALKS, 'held', '2023-10'),
    meeting(SUMMIT, 'proposed'),
  ],
  [
    link(ANN, 'MEMBER_OF', UNION),
    link(ANN, 'RIVAL_OF', BEN),
    link(ANN, 'ATTENDED', TALKS),
    link(BEN, 'ATTENDED', TALKS),
    link(ANN, 'ATTENDED', SUMMIT),
    link(BEN, 'ATTENDED', SUMMIT),
  ],
);
const all = viewOf(ANN, BEN, UNION, TALKS, SUMMIT);
const filtered = (filters: Partial<Filters>): View => ({ ...all, filters: { ...NO_FILTERS, ...filters } });
const nodesOf = (view: View) => scene(view, elements).nodes.map(({ id }) => id);
const linksOf = (view: View) => scene(view, elements).links.map(({ id }) => id);

describe('what is drawn', () => {
  it('is every node in the view with the links between them', () => {
    expect(nodesOf(all)).toEqual([ANN, BEN, UNION, TALKS, SUMMIT]);
    expect(linksOf(all)).toHaveLength(6);
    expect(linksOf(viewOf(ANN, UNION))).toEqual([`${ANN}|MEMBER_OF|${UNION}`]);
  });

  it('counts what is hidden and what is filtered out', () => {
    expect(scene(hide(filtered({ kinds: ['meeting'] }), [UNION]), elements).away).toEqual({
      hidden: 1,
      filtered: 2,
      folded: 0,
    });
  });

  it.each<[string, Partial<Filters>, string[]]>([
    ['kind', { kinds: ['meeting', 'organisation'] }, [ANN, BEN]],
    ['status', { statuses: ['proposed'] }, [ANN, BEN, UNION, TALKS]],
    ['degree', { degree: 3 }, [ANN, UNION]],
    [
      'a date that a month may mean',
      { dates: { from: '2023-10-31', to: '2024-01-01' } },
      [ANN, BEN, UNION, TALKS, SUMMIT],
    ],
    [
      'a date, without the undated',
      { dates: { from: '2023-11-01', to: '2024-01-01' }, undated: false },
      [ANN, BEN, UNION],
    ],
  ])('filters by %s', (_, filters, expected) => {
    expect(nodesOf(filtered(filters))).toEqual(expected);
  });

  it('filters links by type, their nodes staying', () => {
    const view = filtered({ types: ['ATTENDED', 'RIVAL_OF'] });
    expect(linksOf(view)).toEqual([`${ANN}|MEMBER_OF|${UNION}`]);
    expect(nodesOf(view)).toHaveLength(5);
  });

  it('filters by what an article says, once that is known', () => {
    const view = filtered({ articles: ['article:one'] });
    expect(nodesOf(view)).toHaveLength(5);
    const known = mergeArticle(elements, 'article:one', [ANN, BEN, `${ANN}|RIVAL_OF|${BEN}`]);
    expect(scene(view, known).nodes.map(({ id }) => id)).toEqual([ANN, BEN]);
    expect(scene(view, known).links).toHaveLength(1);
  });

  it('shows only what is in focus', () => {
    const view = focusOn(all, { label: 'a path', nodes: [ANN, BEN], links: [] });
    expect(nodesOf(view)).toEqual([ANN, BEN]);
    expect(linksOf(view)).toEqual([]);
  });
});

describe('folding meetings', () => {
  const folded = scene({ ...all, meetings: 'folded' }, elements);

  it('makes one link of each status between those who took part', () => {
    const met = folded.links.filter(({ type }) => type === 'MET');
    expect(met.map(({ status, label, meetings }) => [status, label, meetings])).toEqual([
      ['held', 'met, once', [TALKS]],
      ['proposed', 'proposed to meet, once', [SUMMIT]],
    ]);
  });

  it('draws no meeting, and says how many it folded', () => {
    expect(folded.nodes.map(({ kind }) => kind)).not.toContain('meeting');
    expect(folded.away.folded).toBe(2);
  });

  it('counts meetings of the same two', () => {
    const third = elementsOf(
      [...elements.nodes.values(), meeting('meeting:again')],
      [
        ...elements.links.values(),
        link(ANN, 'ATTENDED', 'meeting:again'),
        link(BEN, 'ATTENDED', 'meeting:again'),
      ],
    );
    const view = { ...viewOf(ANN, BEN, TALKS, 'meeting:again'), meetings: 'folded' as const };
    expect(scene(view, third).links.find(({ type }) => type === 'MET')?.label).toBe('met, 2 times');
  });
});

describe('unlinked', () => {
  it('are the nodes that no link is drawn to, also when filters took the links away', () => {
    const whole = scene(viewOf(ANN, BEN, TALKS), elements);
    expect(unlinked(whole)).toEqual([]);
    const members = scene(filtered({ types: ['RIVAL_OF', 'ATTENDED'] }), elements);
    expect(unlinked(members).toSorted()).toEqual([BEN, SUMMIT, TALKS].toSorted());
  });
});

describe('links that stay', () => {
  it('are the same objects in the next scene, unless what is said of them has changed', () => {
    const before = scene(viewOf(ANN, BEN, TALKS), elements).links;
    const after = scene({ ...viewOf(ANN, BEN, TALKS), pinned: [ANN] }, elements).links;
    expect(after).toHaveLength(before.length);
    for (const [index, link] of after.entries()) expect(link).toBe(before[index]);
    const talks = elements.nodes.get(TALKS)!;
    const cancelled = { ...talks, status: 'cancelled' } as typeof talks;
    const changed = { ...elements, nodes: new Map([...elements.nodes, [TALKS, cancelled]]) };
    const statuses = scene(viewOf(ANN, BEN, TALKS), changed).links.filter(({ type }) => type === 'ATTENDED');
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set(['cancelled']));
  });
});

describe('facets', () => {
  it('count what each switch would bring: every filter but its own', () => {
    const { kinds, statuses, types } = facets(filtered({ kinds: ['meeting'], degree: 2 }), elements);
    expect(kinds).toEqual({ person: 1, organisation: 1, state: 0, place: 0, meeting: 2 });
    expect(statuses.held).toBe(0);
    expect(types.MEMBER_OF).toBe(1);
    expect(types.ATTENDED).toBe(0);
  });

  it('knows how many filters are at work', () => {
    expect(activeFilters(NO_FILTERS)).toBe(0);
    expect(
      activeFilters({
        ...NO_FILTERS,
        kinds: ['place'],
        degree: 2,
        dates: { from: '2023-01-01', to: '2023-02-01' },
      }),
    ).toBe(3);
  });
});
