/** What a data folder remembers of its server: where it listens, its password, and who uses it. All files are mode 600. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isAlive, type ProcessIdentity } from './process';

/** How a server was started. */
export type Origin = 'docker' | 'java';

/** A server that was started in a data folder; `server` is its process, or Docker's container by its project. */
export interface ServerRecord {
  readonly origin: Origin;
  readonly port: number;
  readonly server: ProcessIdentity | { readonly project: string };
}

const recordFile = (home: string) => join(home, 'server.json');
const usersFolder = (home: string) => join(home, 'users');
export const passwordFile = (home: string) => join(home, 'password');

export function readRecord(home: string): ServerRecord | null {
  try {
    return JSON.parse(readFileSync(recordFile(home), 'utf8')) as ServerRecord;
  } catch {
    return null;
  }
}

export function writeRecord(home: string, record: ServerRecord): void {
  writeFileSync(recordFile(home), `${JSON.stringify(record)}\n`, { mode: 0o600 });
}

export function removeRecord(home: string): void {
  rmSync(recordFile(home), { force: true });
}

/** The password of this data folder, made at random the first time. */
export function obtainPassword(home: string): string {
  try {
    return readFileSync(passwordFile(home), 'utf8').trim();
  } catch {
    const password = randomBytes(18).toString('hex');
    writeFileSync(passwordFile(home), `${password}\n`, { mode: 0o600, flag: 'wx' });
    return password;
  }
}

/** Notes that this process uses the server. @returns what takes the note back */
export function addUser(home: string): () => void {
  mkdirSync(usersFolder(home), { recursive: true, mode: 0o700 });
  const file = join(usersFolder(home), `${process.pid}-${randomBytes(4).toString('hex')}.json`);
  writeFileSync(file, JSON.stringify(identify()), { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

/** Whether a process that still runs uses the server; notes of processes that are gone are removed. */
export function isUsed(home: string): boolean {
  let used = false;
  for (const name of readdirSync(usersFolder(home))) {
    const file = join(usersFolder(home), name);
    if (isUser(file)) used = true;
    else rmSync(file, { force: true });
  }
  return used;
}

function isUser(file: string): boolean {
  try {
    return isAlive(JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity);
  } catch {
    return false;
  }
}
