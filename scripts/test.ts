/**
 * `npm test`: style, types, unit tests, integration tests on a real Neo4j, end-to-end tests in a real Chromium. The
 * last line is `N passed, N failed`; the status is 0 only when something passed and nothing failed.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './neo4j/folders';
import { holdLock } from './neo4j/lock';
import { checkTool, runProject, type Score } from './test/run';

const FOLDER = join(ROOT, '.test');

const CHECKS: readonly [name: string, program: string, args: string[]][] = [
  ['style', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']],
  ['types', 'typescript/bin/tsc', ['--noEmit']],
];
const PROJECTS = ['unit', 'integration', 'e2e'];

async function main(): Promise<Score> {
  const total: Score = { passed: 0, failed: 0 };
  const add = ({ passed, failed }: Score) => {
    total.passed += passed;
    total.failed += failed;
  };
  for (const [name, program, args] of CHECKS) add(await checkTool(name, program, args));
  for (const project of PROJECTS) add(await runProject(project, join(FOLDER, `${project}.json`)));
  return total;
}

mkdirSync(FOLDER, { recursive: true });
const holder = process.argv.length > 2 ? null : await holdLock(join(FOLDER, 'test'));
if (process.argv.length > 2) {
  process.stderr.write('npm test runs everything; one file: npx vitest run FILE, see CONTRIBUTING.md\n');
  process.exitCode = 1;
} else if (holder !== null) {
  process.stderr.write(`npm test runs in this checkout already (process ${holder}).\n`);
  process.exitCode = 1;
} else {
  const { passed, failed } = await main();
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
}
