/** `npm run ingest` as a user runs it. */
import { spawn } from 'node:child_process';
import { ROOT } from '@/scripts/neo4j/folders';

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Record<string, string | undefined>;
  /** Called with the process once it runs. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs the script with these arguments; it reaches the Neo4j of the integration tests by NEO4J_URI. */
export function runIngest(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/ingest.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...options.env },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (part) => {
    out += part;
  });
  child.stderr.on('data', (part) => {
    err += part;
  });
  child.stdin.on('error', () => undefined).end(options.input ?? '');
  options.onStart?.((signal) => child.kill(signal));
  return new Promise((done) => child.once('close', (status) => done({ status, out, err })));
}
