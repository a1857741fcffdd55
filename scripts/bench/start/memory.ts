/** Resident memory of processes, in MB. */
import { execFileSync } from 'node:child_process';

interface Listed {
  readonly pid: number;
  readonly parent: number;
  readonly rss: number;
  readonly args: string;
}

function everyProcess(): Listed[] {
  const lines = execFileSync('ps', ['-axo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [pid = '', parent = '', rss = '', ...args] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), rss: Number(rss) / 1024, args: args.join(' ') };
  });
}

export function memoryOf(pid: number): number {
  return everyProcess().find((one) => one.pid === pid)?.rss ?? 0;
}

/** Of the web server, and of the script that started it, among what descends from npm. */
export function memoryOfWeb(npm: number): { web: number; starter: number } {
  const all = everyProcess();
  const family = new Set([npm]);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  const sum = (of: RegExp) =>
    all
      .filter(({ pid, args }) => family.has(pid) && of.test(args))
      .reduce((total, { rss }) => total + rss, 0);
  return { web: sum(/^next-server/), starter: sum(/^\S*node .*scripts\/start\.ts/) };
}
