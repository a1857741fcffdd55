/** Other processes, told apart from later ones that were given the same number. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that can be recognised again: numbers are reused, a number with its time of start is not. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the words of the system; compared only with itself. */
  readonly started: string;
}

/** This process's, or another's, identity; null when there is no such process. */
export function identify(pid: number = process.pid): ProcessIdentity | null {
  const started = process.platform === 'linux' ? startedOnLinux(pid) : startedElsewhere(pid);
  return started === null ? null : { pid, started };
}

/** Whether that very process still runs. */
export function isAlive({ pid, started }: ProcessIdentity): boolean {
  return identify(pid)?.started === started;
}

/** Ends a process: asks it, and after `patience` ms ends it for good. Returns when it is gone. */
export async function end(identity: ProcessIdentity, patience: number): Promise<void> {
  for (const [signal, wait] of [['SIGTERM', patience] as const, ['SIGKILL', 2_000] as const]) {
    if (!isAlive(identity)) return;
    try {
      process.kill(identity.pid, signal);
    } catch {
      return;
    }
    for (const until = Date.now() + wait; Date.now() < until && isAlive(identity); ) await sleep(20);
  }
}

/** The number of the process that started `pid`, or has taken it over since; null when there is no such process. */
export function parentOf(pid: number): number | null {
  try {
    if (process.platform === 'linux') return Number(fieldsOnLinux(pid)[1]);
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return null;
  }
}

/** The fields of /proc/PID/stat from the third on; the second, the name, may hold anything. */
function fieldsOnLinux(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Fields 3 (state) and 22 (start, in ticks since boot) of /proc/PID/stat; a zombie counts as gone. */
function startedOnLinux(pid: number): string | null {
  try {
    const fields = fieldsOnLinux(pid);
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
  } catch {
    return null;
  }
}

function startedElsewhere(pid: number): string | null {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}
