/** What several articles say of one thing comes to the same whatever the order, the grouping and the repetition. */
import { describe, expect, it } from 'vitest';
import { bestName, type EntityState, mergeEntity, mergeMeeting } from '@/lib/neo4j/write/merge';

const said = (name: string, more: Partial<EntityState> = {}): EntityState => ({
  ...{ name, aliases: [], roles: [], countryCode: null },
  ...more,
});

describe('bestName', () => {
  it.each([
    [['HAMAS', 'Hamas'], 'Hamas'],
    [['NATO', 'Nato'], 'NATO'],
    [['VLADIMIR PUTIN'], 'VLADIMIR PUTIN'],
    [['Tamás Quell', 'Tamas Quell', 'TAMAS QUELL'], 'Tamas Quell'],
  ])('of %j is %s', (names, best) => {
    expect(bestName(names)).toBe(best);
    expect(bestName([...names].reverse())).toBe(best);
  });
});

describe('mergeEntity', () => {
  const all = [
    said('Tamás Quell', { aliases: ['Quell'], roles: ['envoy'] }),
    said('Tamas Quell', { aliases: ['the old fox'], countryCode: 'NO' }),
    said('TAMAS QUELL', { roles: ['minister', 'envoy'], countryCode: 'FI' }),
  ];

  it('keeps every name, role and the first country', () => {
    expect(mergeEntity(all)).toEqual({
      name: 'Tamas Quell',
      aliases: ['Quell', 'TAMAS QUELL', 'Tamás Quell', 'the old fox'],
      roles: ['envoy', 'minister'],
      countryCode: 'FI',
    });
  });

  it('is the same in any order, piece by piece, and twice', () => {
    const whole = mergeEntity(all);
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ] as const;
    for (const order of orders) {
      const [a, b, c] = order.map((i) => all[i]!) as [EntityState, EntityState, EntityState];
      expect(mergeEntity([a, b, c])).toEqual(whole);
      expect(mergeEntity([mergeEntity([a, b]), c])).toEqual(whole);
      expect(mergeEntity([whole, a])).toEqual(whole);
    }
  });
});

describe('mergeMeeting', () => {
  const meeting = (
    title: string,
    participants: string[],
    participantRoles: ('host' | 'leader' | 'participant')[],
  ) => ({
    ...{
      title,
      status: 'held' as const,
      date: '2024-03-01',
      recurring: false,
      topics: [title],
      participants,
      participantRoles,
    },
  });

  it('keeps the most telling role and every topic, and says how precise its date is', () => {
    const one = meeting('Talks', ['a', 'b'], ['participant', 'host']);
    const other = meeting('Summit', ['a', 'b'], ['leader', 'participant']);
    const merged = mergeMeeting([one, other]);
    expect(merged).toEqual(mergeMeeting([other, one]));
    expect(merged.roles).toEqual({ a: 'leader', b: 'host' });
    expect(merged.properties).toMatchObject({
      ...{
        kind: 'meeting',
        name: 'Summit',
        title: 'Summit',
        datePrecision: 'day',
        topics: ['Summit', 'Talks'],
      },
    });
  });

  it('of no known date has no precision', () => {
    const { properties } = mergeMeeting([{ ...meeting('Talks', ['a'], ['participant']), date: null }]);
    expect(properties).toMatchObject({ date: null, datePrecision: null });
  });
});
