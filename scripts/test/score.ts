/** What a report of vitest comes to. Pure. */
import { z } from 'zod';

export interface Score {
  passed: number;
  failed: number;
}

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});

/**
 * Counts a project's tests. A test that was skipped counts as failed, and so does a run that ended badly though no test
 * did, or in which there was none: a file that could not be loaded, a set-up that could not be made.
 * @param json the text of vitest's JSON report, null where there is none
 * @param status vitest's exit status
 */
export function readScore(json: string | null, status: number): Score & { remark: string | null } {
  if (json === null) return { passed: 0, failed: 1, remark: 'it ended without a report' };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report.parse(JSON.parse(json));
  const skipped = numPendingTests + numTodoTests;
  const failed = numFailedTests + skipped;
  if (failed > 0)
    return {
      passed: numPassedTests,
      failed,
      remark: skipped ? `${skipped} skipped, which counts as failed` : null,
    };
  if (numPassedTests === 0) return { passed: 0, failed: 1, remark: 'there was no test' };
  if (status !== 0)
    return { passed: numPassedTests, failed: 1, remark: 'a file or the set-up failed; see above' };
  return { passed: numPassedTests, failed: 0, remark: null };
}
