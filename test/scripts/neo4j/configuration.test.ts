/** The settings and options of a server that Parley starts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldersIn, javaOptions, neo4jConf } from '@/scripts/neo4j/configuration';
import { javaMajor } from '@/scripts/neo4j/java';
import { memoryFrom } from '@/scripts/neo4j/memory';
import { neo4jVersion, POM } from '@/scripts/neo4j/version';

const fixed = readFileSync(join(POM, '..', 'neo4j.conf'), 'utf8');
const room = { machine: 4 * 2 ** 30, graph: 0 };
const memory = memoryFrom({}, room);
const conf = (settings: Record<string, string> = {}) =>
  neo4jConf(fixed, { listen: '127.0.0.1:7001', folders: foldersIn('/home/x'), memory, settings })
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

describe('neo4j.conf', () => {
  it('listens on this machine alone, with Bolt alone, and lets LOAD CSV read nothing', () => {
    expect(conf()).toEqual(
      expect.arrayContaining([
        'server.bolt.listen_address=127.0.0.1:7001',
        'server.http.enabled=false',
        'server.https.enabled=false',
        'dbms.security.allow_csv_import_from_file_urls=false',
        'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
        'server.memory.heap.max_size=512m',
        'db.memory.transaction.max=256m',
        'server.directories.data=/home/x/data',
      ]),
    );
  });

  it('names each setting once: what is asked for takes the place of the usual', () => {
    const lines = conf({ 'server.http.enabled': 'true' });
    const keys = lines.map((line) => line.split('=')[0]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(lines).toContain('server.http.enabled=true');
  });
});

describe('Java', () => {
  it('gets a stack that 300 nested parentheses fit in, the heap, and an archive where there is one', () => {
    expect(javaOptions(memoryFrom({ PARLEY_NEO4J_HEAP: '2g' }, room), null)).toEqual(
      expect.arrayContaining(['-Xss16m', '-Xmx2g']),
    );
    expect(javaOptions(memory, '/a.jsa')[0]).toBe('-XX:SharedArchiveFile=/a.jsa');
  });

  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "25" 2025-09-16', 25],
    ['java version "1.8.0_402"', 8],
    ['bash: java: command not found', null],
  ])('%s is version %s', (printed, major) => {
    expect(javaMajor(printed)).toBe(major);
  });
});

describe('the version of Neo4j', () => {
  it('is the one of pom.xml', () => {
    expect(neo4jVersion()).toMatch(/^5\.26\.\d+$/);
    expect(() => neo4jVersion('<project/>')).toThrow('names no neo4j.version');
  });
});
