import { describe, expect, it } from 'vitest';
import { parseSnapshot } from '@/lib/view/parse';
import { decodeSnapshot, encodeSnapshot, readAddress, writeAddress } from '@/lib/view/url';
import { NOTHING_SELECTED, type Snapshot } from '@/lib/view/view';
import { viewOf } from './fixture';

const snapshot: Snapshot = {
  view: {
    ...viewOf('person:ann', 'place:‮‏Köln 🌍'),
    hidden: ['person:ann'],
    focus: { label: 'x', nodes: ['a'], links: null },
  },
  selection: { nodes: ['person:ann'], link: null },
  reading: { article: 'article:one', sentence: 'article:one#3' },
};

describe('a view in an address', () => {
  it('reads back as it was written', async () => {
    expect(await decodeSnapshot(await encodeSnapshot(snapshot))).toEqual(snapshot);
  });

  it('is always the same text, of letters that an address may hold', async () => {
    const text = await encodeSnapshot(snapshot);
    expect(text).toBe(await encodeSnapshot(structuredClone(snapshot)));
    expect(text).toMatch(/^[\w-]+$/);
  });

  it('keeps two hundred nodes within an address that can be sent', async () => {
    const ids = Array.from({ length: 200 }, (_, index) => `person:some-full-name-${index * 7919}`);
    expect(
      (await encodeSnapshot({ view: viewOf(...ids), selection: NOTHING_SELECTED, reading: null })).length,
    ).toBeLessThan(8_000);
  });

  it.each(['', '%', 'AAAA', 'not base64 !', 'x'.repeat(5_000)])('answers null for %j', async (text) => {
    expect(await decodeSnapshot(text)).toBeNull();
  });

  it('answers null for one that was cut off', async () => {
    const text = await encodeSnapshot(snapshot);
    expect(await decodeSnapshot(text.slice(0, -12))).toBeNull();
  });

  it('tells a view from the name of a saved one', () => {
    expect(readAddress('#v=abc')).toEqual({ kind: 'view', text: 'abc' });
    expect(readAddress(writeAddress({ kind: 'saved', name: 'Ännchen & co' }))).toEqual({
      kind: 'saved',
      name: 'Ännchen & co',
    });
    expect(readAddress('#view=%E0%A4%A')).toBeNull();
    expect(readAddress('#other')).toBeNull();
  });
});

describe('reading a snapshot from anywhere', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['no view', { ...snapshot, view: undefined }],
    [
      'a kind that does not exist',
      { ...snapshot, view: { ...snapshot.view, filters: { ...snapshot.view.filters, kinds: ['god'] } } },
    ],
    ['a place that is no number', { ...snapshot, view: { ...snapshot.view, positions: { a: ['0', 1] } } }],
    ['a place beyond all bounds', { ...snapshot, view: { ...snapshot.view, positions: { a: [1e300, 0] } } }],
    [
      'a day that is none',
      {
        ...snapshot,
        view: { ...snapshot.view, filters: { ...snapshot.view.filters, dates: { from: 'x', to: 'y' } } },
      },
    ],
  ])('refuses %s', (_, value) => {
    expect(parseSnapshot(value)).toBeNull();
  });

  it('leaves out what it does not know', () => {
    expect(parseSnapshot({ ...snapshot, more: 1 })).toEqual(snapshot);
  });
});
