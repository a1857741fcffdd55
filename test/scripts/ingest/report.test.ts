/** What ingest says when it is done. */
import { expect, it } from 'vitest';
import { summary } from '@/scripts/ingest/report';

const nothing = { added: 0, removed: 0 };
const tallies = { entities: { added: 4, removed: 1 }, meetings: nothing, links: { added: 2, removed: 0 } };
const article = (path: string, outcome: 'added' | 'changed' | 'unchanged') => ({
  ...{ path, outcome, id: `article:${path}`, title: null },
});

it('says what was added, changed, left alone and failed', () => {
  const articles = [article('a', 'added'), article('b', 'changed'), article('c', 'unchanged')];
  expect(summary({ articles, failed: [{ path: 'd', message: 'd: is empty' }], ...tallies }, 1.25)).toEqual([
    'added: a → article:a',
    'changed: b → article:b',
    'left alone: c → article:c',
    '3 articles: 1 added, 1 changed, 1 left alone; 1 file failed (1.3 s)',
    'entities +4 −1, meetings +0, links +2',
  ]);
});

it('counts many instead of naming them', () => {
  const articles = Array.from({ length: 21 }, (_, i) => article(String(i), 'added'));
  expect(summary({ articles, failed: [], ...tallies }, 2)).toHaveLength(2);
});
