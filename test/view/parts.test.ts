/** Asking for many nodes in parts. */
import { expect, it } from 'vitest';
import { requestsFor } from '@/lib/view/parts';

const LIMITS = { ids: 2, known: 3 };
const ids = ['a', 'b', 'c', 'd', 'e'];
const beside = ['x', 'y'];

it('asks for nothing where there is nothing to ask for', () => {
  expect(requestsFor([], beside, LIMITS)).toEqual([]);
});

it('keeps to what the server takes', () => {
  for (const request of requestsFor(ids, beside, LIMITS)) {
    expect(request.ids.length).toBeLessThanOrEqual(2);
    expect(request.known.length).toBeLessThanOrEqual(3);
  }
});

it('has every pair of nodes in one of its requests', () => {
  const requests = requestsFor(ids, beside, LIMITS);
  const together = (one: string, other: string) =>
    requests.some((request) => {
      const all = [...request.ids, ...request.known];
      return all.includes(one) && all.includes(other) && request.ids.some((id) => id === one || id === other);
    });
  for (const one of ids) {
    for (const other of [...ids, ...beside])
      if (one !== other) expect([one, other, together(one, other)]).toEqual([one, other, true]);
  }
});

it('asks once where one request holds all', () => {
  expect(requestsFor(['a', 'b'], ['x'], LIMITS)).toEqual([{ ids: ['a', 'b'], known: ['x'] }]);
  expect(requestsFor(['a'], [])).toEqual([{ ids: ['a'], known: [] }]);
});
