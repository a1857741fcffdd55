/** Giving a server back, and ending one. */
import { join } from 'node:path';
import { stopContainer } from './docker';
import { withLock } from './lock';
import { end, isAlive } from './process';
import { isUsed, readRecord, removeRecord, type ServerRecord } from './record';

/** Neo4j stops in well under a second; one that hangs is not waited for longer than this. In ms. */
const STOP_WITHIN = 3_000;

/** Whether the process that the record names still runs. Docker's is asked over Bolt alone. */
export function serverIsAlive({ server }: ServerRecord): boolean {
  return 'pid' in server ? isAlive(server) : true;
}

/** Takes back this process's use of the server of a data folder, and ends the server when nobody uses it. */
export async function release(home: string, forget: () => void): Promise<void> {
  forget();
  await withLock(join(home, 'lock'), async () => {
    const record = readRecord(home);
    if (record && !isUsed(home)) await endServer(home, record);
  });
}

/** Ends the server of a record, if it still runs, and forgets it. */
export async function endServer(home: string, { server }: ServerRecord): Promise<void> {
  if ('pid' in server) await end(server, STOP_WITHIN);
  else await stopContainer(server.project);
  removeRecord(home);
}
