/** The neo4j.conf and the Java options of a server that Parley starts. Pure. */
import { join } from 'node:path';
import type { Memory } from './memory';

/** Where the server finds and puts what, as it sees its own file system. */
export interface Folders {
  readonly data: string;
  readonly logs: string;
  readonly import: string;
  readonly run: string;
}

export const foldersIn = (home: string): Folders => ({
  data: join(home, 'data'),
  logs: join(home, 'logs'),
  import: join(home, 'import'),
  run: join(home, 'run'),
});

export interface Configuration {
  /** `127.0.0.1:7687`. */
  readonly listen: string;
  readonly folders: Folders;
  readonly memory: Memory;
  /** Lines of neo4j.conf that a test needs beside, such as a server with its HTTP on. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
}

/** The text of neo4j.conf: the fixed settings, then this server's own. A later line counts where `settings` repeat one. */
export function neo4jConf(fixed: string, { listen, folders, memory, settings = {} }: Configuration): string {
  const own = {
    'server.bolt.listen_address': listen,
    'server.directories.data': folders.data,
    'server.directories.logs': folders.logs,
    'server.directories.import': folders.import,
    'server.directories.run': folders.run,
    'server.memory.heap.max_size': memory.heap,
    'server.memory.pagecache.size': memory.pageCache,
    'db.memory.transaction.max': memory.transaction,
    'dbms.memory.transaction.total.max': memory.transactions,
    'server.jvm.additional': '-Xss16m',
    ...settings,
  };
  const kept = fixed.split('\n').filter((line) => !(line.split('=')[0]!.trim() in own));
  return [...kept, ...Object.entries(own).map(([key, value]) => `${key}=${value}`), ''].join('\n');
}

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/**
 * Options of the Java that runs the server. A stack of 16 MB, since 300 nested parentheses overflow the parser's
 * default one and the server then never answers; the serial collector, which for a heap this small takes least memory.
 */
export function javaOptions(memory: Memory, archive: string | null): string[] {
  return [
    ...(archive ? [`-XX:SharedArchiveFile=${archive}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'] : []),
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-XX:+UseSerialGC',
    '-Xss16m',
    `-Xmx${memory.heap}`,
    '-Dfile.encoding=UTF-8',
  ];
}
