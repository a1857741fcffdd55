/** Runs checks and test projects as child processes and counts what passed and failed. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../neo4j/folders';
import { readScore, type Score } from './score';

export type { Score } from './score';

const MODULES = join(ROOT, 'node_modules');
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Runs a tool that says yes or no; it counts as one test. */
export async function checkTool(name: string, program: string, args: readonly string[]): Promise<Score> {
  say(`\n── ${name}`);
  const ok = (await run(program, args)) === 0;
  say(ok ? `  ✓ ${name}` : `  ✗ ${name}`);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one of the projects of vitest.config.ts. */
export async function runProject(project: string, report: string): Promise<Score> {
  say(`\n── ${project} tests`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = await run('vitest/vitest.mjs', ['run', '--project', project, ...reporters]);
  const score = readScore(readReport(report), status);
  if (score.remark) say(`  ✗ ${project}: ${score.remark}`);
  return score;
}

function readReport(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** @returns the exit status; a signal counts as 1 */
function run(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [join(MODULES, program), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, pass);
  return new Promise((resolve) => {
    const done = (status: number) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, pass);
      resolve(status);
    };
    child.once('error', () => done(1));
    child.once('close', (status) => done(status ?? 1));
  });
}
