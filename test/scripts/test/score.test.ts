/** A run of tests counts as passed only when something passed and nothing went wrong. */
import { describe, expect, it } from 'vitest';
import { readScore } from '@/scripts/test/score';

const report = (passed: number, failed = 0, pending = 0, todo = 0) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
  });

describe('readScore', () => {
  it.each([
    ['all passed', report(3), 0, { passed: 3, failed: 0 }],
    ['some failed', report(3, 2), 1, { passed: 3, failed: 2 }],
    ['some skipped or to do', report(3, 0, 1, 1), 0, { passed: 3, failed: 2 }],
    ['no test', report(0), 0, { passed: 0, failed: 1 }],
    ['no test failed, but the run did', report(3), 1, { passed: 3, failed: 1 }],
    ['no report', null, 1, { passed: 0, failed: 1 }],
  ])('%s', (_, json, status, expected) => {
    expect(readScore(json, status)).toMatchObject(expected);
  });
});
