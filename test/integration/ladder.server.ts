/** What can happen to the server of a data folder, whether it is a process or a container. */
import { execFileSync } from 'node:child_process';
import { identify } from '@/scripts/neo4j/process';
import { readRecord } from '@/scripts/neo4j/record';

function serverOf(home: string) {
  const record = readRecord(home);
  if (!record) throw new Error(`no server is on record in ${home}`);
  return record.server;
}

const docker = (command: string, project: string) => execFileSync('docker', [command, `${project}-neo4j-1`]);

/** Ends it without a warning, and waits until it is gone. */
export async function kill(home: string): Promise<void> {
  const server = serverOf(home);
  if ('project' in server) return void docker('kill', server.project);
  process.kill(server.pid, 'SIGKILL');
  while (identify(server.pid)) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Makes it take connections and answer nothing. */
export function hang(home: string): void {
  const server = serverOf(home);
  if ('project' in server) docker('pause', server.project);
  else process.kill(server.pid, 'SIGSTOP');
}
