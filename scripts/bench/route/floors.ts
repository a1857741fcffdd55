/**
 * What stands under the route: a bare server of Node with the same call of the driver, and a route of Next that does
 * nothing. Both run as processes of their own, as the page does.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../neo4j/folders';
import { freePort } from '../../neo4j/obtain';
import { NEXT } from '../../start/next';

/** A server that answers at this address. */
export interface Floor {
  readonly url: string;
  readonly stop: () => void;
}

const FOLDER = join(ROOT, '.bench', 'next');

/** A page of Next with nothing but one route. */
const FILES: Readonly<Record<string, string>> = {
  'next.config.js': 'export default { typescript: { ignoreBuildErrors: true } };\n',
  'package.json': '{ "private": true, "type": "module" }\n',
  'app/constant/route.js': `export const dynamic = 'force-dynamic';
export async function POST(request) {
  const { statement } = await request.json();
  return Response.json({ length: statement.length });
}
`,
};

async function started(child: ChildProcess, url: string): Promise<Floor> {
  const stop = () => void child.kill();
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    if (await fetch(url).catch(() => null)) return { url, stop };
    await sleep(100);
  }
  stop();
  throw new Error(`${url} did not answer within 20 s.`);
}

/** A route of Next that answers without asking anybody. */
export async function startNext(): Promise<Floor> {
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(FOLDER, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const;
  const built = spawnSync(process.execPath, [NEXT, 'build'], { cwd: FOLDER, env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`Next's floor could not be built:\n${built.stderr}`);
  const port = await freePort();
  const args = [NEXT, 'start', '-H', '127.0.0.1', '-p', String(port)];
  const child = spawn(process.execPath, args, { cwd: FOLDER, env, stdio: 'ignore' });
  return started(child, `http://127.0.0.1:${port}/constant`);
}

/** Node's own server with the driver behind it. */
export async function startBare(environment: Readonly<Record<string, string>>): Promise<Floor> {
  const port = await freePort();
  const args = ['--import', 'tsx', join(import.meta.dirname, 'bare.ts'), String(port)];
  const env = { ...process.env, ...environment, NODE_ENV: 'production' } as const;
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'ignore' });
  return started(child, `http://127.0.0.1:${port}/`);
}
