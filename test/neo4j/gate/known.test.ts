/** What is remembered of statements that were found good, and for how long. Time is told by the test. */
import { describe, expect, it } from 'vitest';
import { Known } from '@/lib/neo4j/gate/known';

function known() {
  const clock = { now: 0 };
  const limits = { statements: 2, characters: 20, keptFor: 100 };
  return { clock, verdicts: new Known(limits, () => clock.now) };
}

describe('Known', () => {
  it('knows the very text that was found good, and no other', () => {
    const { verdicts } = known();
    verdicts.add('RETURN 1', 'r');
    expect(['RETURN 1', 'RETURN 2', 'RETURN 1 ', 'return 1'].map((text) => verdicts.typeOf(text))).toEqual([
      'r',
      null,
      null,
      null,
    ]);
  });

  it('lets a verdict end at its time, however often it is used or given again', () => {
    const { clock, verdicts } = known();
    verdicts.add('RETURN 1', 'r');
    clock.now = 99;
    expect(verdicts.typeOf('RETURN 1')).toBe('r');
    verdicts.add('RETURN 1', 'r');
    clock.now = 100;
    expect(verdicts.typeOf('RETURN 1')).toBeNull();
  });

  it('forgets first what was not used for longest', () => {
    const { verdicts } = known();
    verdicts.add('RETURN 1', 'r');
    verdicts.add('RETURN 2', 'r');
    verdicts.typeOf('RETURN 1');
    verdicts.add('RETURN 3', 's');
    expect([1, 2, 3].map((n) => verdicts.typeOf(`RETURN ${n}`))).toEqual(['r', null, 's']);
  });

  it('does not keep long ones', () => {
    const { verdicts } = known();
    verdicts.add('RETURN 1234567890123456', 'r');
    expect(verdicts.typeOf('RETURN 1234567890123456')).toBeNull();
  });
});
